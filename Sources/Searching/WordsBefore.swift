/// The Latin words in front of a run of Han, which are read with it: `Tom 王伟`, `A妹`.
///
/// The last two of them: what stands farther off is found in the text itself.
struct WordsBefore {
  private typealias Place = (byte: Int, scalar: Int)
  private var last: Place?
  private var lastButOne: Place?
  private var isInWord = false

  mutating func removeAll() { (last, lastButOne, isInWord) = (nil, nil, false) }

  /// Takes in an ASCII character as it is folded; `nil` where it folds to nothing.
  mutating func append(_ folded: UInt8?, byte: Int, scalar: Int) {
    guard let folded else { return }
    if folded == 0x20 {
      isInWord = false
    } else if !PinyinUnit.isLetter(folded) {
      removeAll()
    } else if !isInWord {
      (lastButOne, last, isInWord) = (last, (byte, scalar), true)
    }
  }

  /// Takes in any other scalar that is not read as Han.
  mutating func append(_ value: UInt32, byte: Int, scalar: Int) {
    // Between these stand kana, Hangul and the like.
    guard value <= 0x3000 || value >= 0xFF00 else { return removeAll() }
    guard FoldingTable.place(of: value) != nil else { return removeAll() }
    Self.forEachFolded(value) { append($0, byte: byte, scalar: scalar) }
  }

  /// Calls `body` with the units of the words, and their scalars. O(bytes of the words).
  func forEachUnit(
    in source: UnsafeBufferPointer<UInt8>, upTo end: Int, _ body: (UInt16, Int) -> Void
  ) {
    guard var (at, scalar) = lastButOne ?? last else { return }
    // What is not the beginning of the text is not taken for it.
    if scalar > 0 { body(PinyinUnit.end, scalar) }
    var beginsWord = true
    while at < end {
      Self.forEachFolded(decodedScalar(in: source, at: &at)) { byte in
        if byte == 0x20 {
          beginsWord = true
        } else if PinyinUnit.isLetter(byte) {
          body(PinyinUnit.letter(byte, beginsWord: beginsWord, isBeforeHan: true), scalar)
          beginsWord = false
        }
      }
      scalar += 1
    }
  }

  private static func forEachFolded(_ value: UInt32, _ body: (UInt8) -> Void) {
    if value < 0x80 {
      if let byte = foldedASCII(UInt8(value)) { body(byte) }
      return
    }
    guard let place = FoldingTable.place(of: value) else { return }
    var folded: [UInt8] = []
    FoldingTable.append(targetAt: place, to: &folded)
    folded.forEach(body)
  }
}
