internal import TerminalUI

extension KeyDecoder {
  /// What stands behind an ESC: a key, an answer of the terminal, or the key Escape itself.
  ///
  /// Source: ECMA-48 §5.4 (control sequences) and §5.6 (strings); xterm, linux and PuTTY keys.
  func escapeReading() -> Outcome {
    for key in described where bytes.starts(with: key.bytes) {
      return .key(key.key, length: key.bytes.count)
    }
    if described.contains(where: { $0.bytes.count > bytes.count && $0.bytes.starts(with: bytes) }) {
      return .incomplete
    }
    guard let second = byte(1) else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return singleShift()
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"): return string()
    default: return .key(.escape, length: 1)
    }
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  /// `ESC O` and one letter; digits between them are modifiers.
  private func singleShift() -> Outcome {
    var length = 2
    while let digit = byte(length), (0x30...0x39).contains(digit), length < 6 { length += 1 }
    guard let final = byte(length) else { return .incomplete }
    if let key = Self.keypadKey(final) { return .key(key, length: length + 1) }
    return .ignored(length: (0x40...0x7E).contains(final) ? length + 1 : length)
  }

  private func controlSequence() -> Outcome {
    guard let third = byte(2) else { return .incomplete }
    if third == UInt8(ascii: "[") { return linuxFunctionKey() }
    if third == UInt8(ascii: "M") { return bytes.count < 6 ? .incomplete : .ignored(length: 6) }
    let body = bytes.dropFirst(2).prefix { (0x20...0x3F).contains($0) }
    guard body.count <= 64 else { return .ignored(length: body.count + 2) }
    guard let final = byte(2 + body.count) else { return .incomplete }
    let length = body.count + 3
    guard (0x40...0x7E).contains(final) else { return .ignored(length: length - 1) }
    return Self.meaning(of: body, final: final, length: length)
  }

  /// The Linux console sends `ESC [ [ A` to `E` for F1 to F5.
  private func linuxFunctionKey() -> Outcome {
    guard let letter = byte(3) else { return .incomplete }
    guard (0x41...0x45).contains(letter) else { return .ignored(length: 4) }
    return .key(.function(Int(letter) - 0x40), length: 4)
  }

  /// `ESC ]`, `ESC P` or `ESC _`: an answer, if what follows can begin one.
  private func string() -> Outcome {
    guard let third = byte(2) else { return .incomplete }
    let begins = (0x30...0x39).contains(third) || "!>$+GL=?".utf8.contains(third)
    guard begins else { return .key(.escape, length: 1) }
    if let length = Self.stringLength(bytes) { return .ignored(length: length) }
    return bytes.count > Self.sequenceLimit ? .endlessString : .incomplete
  }

  private static func meaning(of body: ArraySlice<UInt8>, final: UInt8, length: Int) -> Outcome {
    // A question mark or its like marks an answer; two numbers before R are a position.
    guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .ignored(length: length) }
    let digits = body.prefix { (0x30...0x39).contains($0) }
    let number = Int(String(decoding: digits.prefix(4), as: UTF8.self))
    if final == UInt8(ascii: "~") {
      if number == 200 { return .pasteBegins(length: length) }
      return numberedKey(number ?? 0).map { .key($0, length: length) } ?? .ignored(length: length)
    }
    return letterKey(final).map { .key($0, length: length) } ?? .ignored(length: length)
  }

  private static func letterKey(_ final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "S": .function(4)
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// Keys behind `ESC O`: cursor keys, F1 to F4, and the keypad in application mode.
  private static func keypadKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case 0x6A...0x79: .character(Character(Unicode.Scalar(final - 0x40)))
    default: letterKey(final)
    }
  }
}
