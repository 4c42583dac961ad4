/// Folds one text after another in the same memory: for a million names.
///
/// What ASCII and the letters below U+0800 fold to is looked up once, in the beginning.
struct FoldingRoom: ~Copyable {
  /// The last text that was folded.
  private(set) var folded: UnsafeMutableBufferPointer<UInt8>
  /// How many of its bytes are used.
  private(set) var count = 0
  /// Whether it has a space.
  private(set) var hasSpace = false
  /// Whether it may have Han characters.
  private(set) var hasHan = false
  /// Whether some of its signs may have been dropped, or are kept as they are elsewhere not.
  private(set) var mayDropSigns = false
  /// By ASCII byte; 0 for what is dropped.
  private let ascii: [UInt8]
  /// By scalar: three bytes, and above them how many there are; or ``unknown``.
  private let short: [UInt32]
  private var unit: [UInt8] = []

  private static let unknown = UInt32.max
  /// No scalar's fold is longer than so many times its bytes.
  private static let growth = 16

  init() {
    folded = .allocate(capacity: 1 << 12)
    ascii = (0..<128).map { foldedASCII($0) ?? 0 }
    short = (0..<0x800).map { Self.packed(foldOf: $0) }
  }

  deinit { folded.deallocate() }

  private static func packed(foldOf value: UInt32) -> UInt32 {
    guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return unknown }
    let bytes = Searching.folded(String(scalar))
    guard bytes.count <= 3 else { return unknown }
    let packed = bytes.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << (8 * $1.offset) }
    return packed | UInt32(bytes.count) << 24
  }

  /// Folds valid UTF-8, as ``appendFolded(utf8:to:)`` does.
  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: source.count)
    (count, hasSpace, hasHan) = (0, false, false)
    var at = 0
    var isSigned = false
    defer { mayDropSigns = isSigned || count != source.count }
    while at < source.count {
      let byte = source[at]
      if byte < 0x80 {
        put(ascii[Int(byte)])
        at += 1
        if ascii[Int(byte)] == 0, let sign = keptSign(of: source, from: at - 1, to: at) {
          isSigned = true
          put(sign)
        }
      } else if byte < 0xE0, at + 1 < source.count, putShort(byte, source[at + 1]) {
        isSigned = true
        at += 2
      } else {
        isSigned = true
        if byte >= 0xE3 { hasHan = true }
        unit.removeAll(keepingCapacity: true)
        appendUnit(of: source, at: &at, to: &unit)
        for byte in unit { put(byte) }
      }
    }
  }

  /// Appends the last text that was folded.
  func appendFolded(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: folded[..<count]))
  }

  private mutating func makeRoom(for bytes: Int) {
    guard folded.count < Self.growth * (bytes + 8) else { return }
    folded.deallocate()
    folded = .allocate(capacity: 2 * Self.growth * (bytes + 8))
  }

  /// Appends a byte; 0 is none.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    folded[count] = byte
    count += byte == 0 ? 0 : 1
    if byte == 0x20 { hasSpace = true }
  }

  /// Whether the scalar of these two bytes has a short fold, which is appended.
  @inline(__always)
  private mutating func putShort(_ lead: UInt8, _ tail: UInt8) -> Bool {
    let packed = short[Int(lead & 0x1F) << 6 | Int(tail & 0x3F)]
    if packed == Self.unknown { return false }
    for index in 0..<packed >> 24 { put(UInt8(truncatingIfNeeded: packed >> (8 * index))) }
    return true
  }

  /// Appends the words of the last text from each one on, without the spaces that stand not between
  /// digits; not the last one alone.
  ///
  /// - Returns: how many bytes the shortest has of the words that others were joined to.
  mutating func appendJoinedWords(to bytes: inout [UInt8], most: Int) -> Int {
    var shortest = Int.max
    guard hasSpace else { return shortest }
    let start = nextWord(from: 0)
    var first = start
    for _ in 0..<most {
      let end = wordEnd(first)
      let second = nextWord(from: end)
      guard second < count else { break }
      shortest = min(shortest, end - first)
      bytes.append(first == start ? FoldedTexts.allWords : FoldedTexts.laterWords)
      var word = first
      while word < count {
        let end = wordEnd(word)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: folded[word..<end]))
        word = nextWord(from: end)
        // Room 1 2 is not room 12.
        if word < count, folded[end - 1].isDigit, folded[word].isDigit { bytes.append(0x20) }
      }
      first = second
    }
    return shortest
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < count, folded[end] != 0x20 { end += 1 }
    return end
  }

  private func nextWord(from place: Int) -> Int {
    var start = place
    while start < count, folded[start] == 0x20 { start += 1 }
    return start
  }
}
