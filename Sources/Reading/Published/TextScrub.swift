/// A text without what no text should hold: controls, invisible characters, odd blanks. O(bytes).
struct TextScrub {
  private(set) var bytes: [UInt8] = []
  /// Characters that were left out.
  private(set) var controls = 0
  private(set) var hadOddBlanks = false

  /// `nil` when a text holds nothing to scrub; most do not, and stay as they are.
  init?(_ text: [UInt8]) {
    let isChanged = text.withUnsafeBufferPointer { scrub($0) }
    if !isChanged { return nil }
  }

  /// Takes in a text without its flaws, if it has any.
  private mutating func scrub(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.firstFlaw else { return false }
    bytes.reserveCapacity(text.count)
    var (start, position) = (0, first)
    while position < text.count {
      guard let flaw = text.flaw(at: position) else {
        position += 1
        continue
      }
      bytes.append(contentsOf: text[start..<position])
      mend(flaw)
      position = min(position + flaw.length, text.count)
      start = position
    }
    bytes.append(contentsOf: text[start...])
    return true
  }

  private mutating func mend(_ flaw: TextFlaw) {
    switch flaw.kind {
    case .control: controls += 1
    case .lineEnd: bytes.append(0x0A)
    case .oddBlank:
      bytes.append(0x20)
      hadOddBlanks = true
    }
  }
}

/// One character of a text that is not kept as it is.
private struct TextFlaw {
  enum Kind {
    /// Left out.
    case control
    /// A line end in another notation.
    case lineEnd
    /// A blank of another width.
    case oddBlank
  }
  let kind: Kind
  /// In bytes.
  let length: Int
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first character is that is not kept as it is; `nil` for none. O(bytes).
  var firstFlaw: Int? { indices.first { flaw(at: $0) != nil } }

  /// What is wrong with the character at a position. A tab is right: it ends a line or a word.
  @inline(__always)
  fileprivate func flaw(at position: Int) -> TextFlaw? {
    let byte = self[position]
    // Nearly all of most texts.
    if (0x20..<0x7F).contains(byte) { return nil }
    return rareFlaw(byte, at: position)
  }

  private func rareFlaw(_ byte: UInt8, at position: Int) -> TextFlaw? {
    guard byte >= 0x20 else { return controlFlaw(byte, at: position) }
    switch byte {
    case 0x7F: return TextFlaw(kind: .control, length: 1)
    case 0xC2: return latinFlaw(at(position + 1))
    // The mark of Arabic letters.
    case 0xD8: return at(position + 1) == 0x9C ? TextFlaw(kind: .control, length: 2) : nil
    case 0xE2: return generalFlaw(at(position + 1), at(position + 2))
    case 0xEF:
      let isMark = at(position + 1) == 0xBB && at(position + 2) == 0xBF
      return isMark ? TextFlaw(kind: .control, length: 3) : nil
    default: return nil
    }
  }

  private func controlFlaw(_ byte: UInt8, at position: Int) -> TextFlaw? {
    switch byte {
    case 0x09, 0x0A: nil
    case 0x0D: TextFlaw(kind: .lineEnd, length: at(position + 1) == 0x0A ? 2 : 1)
    case 0x0B, 0x0C: TextFlaw(kind: .lineEnd, length: 1)
    default: TextFlaw(kind: .control, length: 1)
    }
  }

  /// Of U+0080 to U+00BF: the second controls, the no-break blank, the soft hyphen.
  private func latinFlaw(_ second: UInt8) -> TextFlaw? {
    switch second {
    case 0x85: TextFlaw(kind: .lineEnd, length: 2)
    case 0x80..<0xA0, 0xAD: TextFlaw(kind: .control, length: 2)
    case 0xA0: TextFlaw(kind: .oddBlank, length: 2)
    default: nil
    }
  }

  /// Of U+2000 to U+207F: blanks of many widths and of none, line and paragraph separators, and
  /// the controls that turn the direction of writing.
  private func generalFlaw(_ second: UInt8, _ third: UInt8) -> TextFlaw? {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): TextFlaw(kind: .oddBlank, length: 3)
    case (0x80, 0xA8), (0x80, 0xA9): TextFlaw(kind: .lineEnd, length: 3)
    case (0x80, 0x8B), (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0),
      (0x81, 0xA6...0xAF):
      TextFlaw(kind: .control, length: 3)
    default: nil
    }
  }

  /// 0 behind the end.
  private func at(_ position: Int) -> UInt8 { position < count ? self[position] : 0 }
}
