internal import TerminalUI

/// Bytes of the terminal, read as keys and pastes; pure, so that any bytes can be tried on it.
///
/// Escape sequences that are no keys (answers, mouse, focus) and broken ones yield nothing.
struct KeyDecoder {
  static let escape: UInt8 = 0x1B
  /// The most bytes of one paste that are kept.
  static let pasteLimit = 65_536
  /// The longest sequence that is waited for; a longer one is skipped to its end.
  static let sequenceLimit = 4_096

  var bytes: ArraySlice<UInt8> = []
  /// Sequences the terminal's own description gives, tried before the common ones.
  let described: [DescribedKey]
  private var pasted: [UInt8]?
  private var isSkippingString = false

  struct DescribedKey: Equatable {
    var bytes: [UInt8]
    var key: Key
  }

  /// What stands at the front of the bytes.
  enum Outcome: Equatable {
    case key(Key, length: Int)
    case ignored(length: Int)
    case pasteBegins(length: Int)
    /// A string sequence (an answer) whose end has not come and is not waited for.
    case endlessString
    case incomplete
  }

  init(described: [DescribedKey] = []) {
    self.described = described.filter { $0.bytes.first == Self.escape && $0.bytes.count > 1 }
  }

  mutating func append(_ new: some Sequence<UInt8>) {
    bytes = ArraySlice(Array(bytes) + new)
  }

  /// Milliseconds to wait for the rest of what has begun; `nil` when nothing has.
  var patience: Int? {
    if pasted != nil || isSkippingString { return 1_000 }
    guard let first = bytes.first else { return nil }
    return first == Self.escape && bytes.count == 1 ? 50 : 500
  }

  /// The next complete input; `nil` when more bytes are needed.
  mutating func next() -> Input? {
    while true {
      if pasted != nil { return endOfPaste().map(Input.pasted) }
      if isSkippingString, !skipString() { return nil }
      guard !bytes.isEmpty else { return nil }
      switch reading() {
      case .key(let key, let length):
        bytes.removeFirst(length)
        return .key(key)
      case .ignored(let length): bytes.removeFirst(min(max(length, 1), bytes.count))
      case .pasteBegins(let length):
        bytes.removeFirst(length)
        pasted = []
      case .endlessString: isSkippingString = true
      case .incomplete: return nil
      }
    }
  }

  /// Called when the rest did not come in time: what is there is all there is.
  mutating func giveUp() -> Input? {
    if let whole = pasted {
      pasted = nil
      let text = Self.text(of: whole + bytes)
      bytes = []
      return .pasted(text)
    }
    isSkippingString = false
    guard bytes.first == Self.escape, bytes.count <= 2 else {
      bytes = []
      return nil
    }
    // The key Escape, perhaps with another typed right after it.
    bytes.removeFirst()
    return .key(.escape)
  }

  private func reading() -> Outcome {
    guard let first = bytes.first else { return .incomplete }
    if first == Self.escape { return escapeReading() }
    if first < 0x20 || first == 0x7F { return .key(Self.controlKey(first), length: 1) }
    return characterReading(first)
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private func characterReading(_ first: UInt8) -> Outcome {
    let length = Self.encodedLength(first)
    guard length > 0 else { return .ignored(length: 1) }
    let encoded = bytes.prefix(length)
    let following = encoded.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    if following < encoded.count - 1 { return .ignored(length: following + 1) }
    guard encoded.count == length else { return .incomplete }
    guard let scalar = String(validating: encoded, as: UTF8.self)?.unicodeScalars.first,
      !(0x80...0x9F).contains(scalar.value)
    else { return .ignored(length: length) }
    return .key(.character(Character(scalar)), length: length)
  }

  /// The bytes of a UTF-8 character by its first one; 0 when none begins so.
  private static func encodedLength(_ first: UInt8) -> Int {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// - Returns: true when the end of the string has been passed.
  private mutating func skipString() -> Bool {
    if let length = Self.stringLength(bytes) {
      bytes.removeFirst(length)
      isSkippingString = false
      return true
    }
    bytes = bytes.last == Self.escape ? bytes.suffix(1) : []
    return false
  }

  /// How far a string sequence reaches: to BEL, CAN or SUB, or to the terminator `ESC \`.
  static func stringLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x07 || byte == 0x18 || byte == 0x1A { return offset + 1 }
      if byte == 0x5C, offset > 0, bytes[bytes.startIndex + offset - 1] == escape {
        return offset + 1
      }
    }
    return nil
  }
}

extension KeyDecoder {
  private static let pasteEnd: [UInt8] = [escape] + Array("[201~".utf8)

  /// The text of the paste when its end mark has come; collects what is there otherwise.
  private mutating func endOfPaste() -> String? {
    while let next = bytes.first {
      if next == Self.escape {
        if bytes.starts(with: Self.pasteEnd) {
          bytes.removeFirst(Self.pasteEnd.count)
          defer { pasted = nil }
          return Self.text(of: pasted ?? [])
        }
        if bytes.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: bytes) { return nil }
      }
      let plain = bytes.dropFirst().prefix { $0 != Self.escape }
      keep(bytes.prefix(plain.count + 1))
      bytes.removeFirst(plain.count + 1)
    }
    return nil
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    let room = Self.pasteLimit - (pasted?.count ?? 0)
    pasted?.append(contentsOf: more.prefix(max(room, 0)))
  }

  /// The kept bytes as text; a character that the limit cut in half is dropped.
  private static func text(of bytes: [UInt8]) -> String {
    var kept = bytes.prefix(pasteLimit)
    if kept.count == pasteLimit {
      while let last = kept.last, last & 0xC0 == 0x80 { kept.removeLast() }
      if let last = kept.last, last >= 0xC0 { kept.removeLast() }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
