/// The pairs of Latin letters that some words begin with: one look tells most other texts.
struct LetterPairs {
  /// A row of bits for each first letter.
  private var rows = [UInt32](repeating: 0, count: 32)

  init(beginning words: some Sequence<String>) {
    for word in words {
      var letters = word.utf8.makeIterator()
      guard let first = letters.next(), let second = letters.next(), first.isLatin, second.isLatin
      else { continue }
      rows[Int(first & 0x1F)] |= 1 << UInt32(second & 0x1F)
    }
  }

  /// Whether a text begins so in whatever case, or with anything but two letters.
  func mayBegin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1, text[0].isLatin, text[1].isLatin else { return true }
    return rows[Int(text[0] & 0x1F)] >> UInt32(text[1] & 0x1F) & 1 == 1
  }
}

extension UInt8 {
  /// Whether it is one of the 26 letters.
  fileprivate var isLatin: Bool { (0x61...0x7A).contains(self | 0x20) }
}
