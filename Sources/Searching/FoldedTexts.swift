internal import Parallel
public import Programme

/// The folded texts of entries, each of none, one or several elements, in one piece.
///
/// An element ends with 0x1F. The words of names are kept without their spaces too: `yu lijuan` is
/// found as `yulijuan`, and `bo berg` is not found as `oberg`. At most 4 GiB; what lies beyond is
/// not found.
public struct FoldedTexts: Sendable {
  let own: PackedEntries
  /// For each name of several words, and each of them but the last, a mark and the words from there
  /// on without spaces; `nil` where texts are no names.
  let joined: PackedEntries?
  /// What each entry may hold at all.
  let letters: LetterSets
  /// How the Han characters in them are read.
  let pinyin: PinyinIndex
  /// The texts of an entry as they are written; they are made anew for each that asks.
  let elements: @Sendable (Int) -> [String]
  /// A bit for each entry of which folding may have dropped signs.
  private let signed: [UInt64]

  /// - Parameter elements: the texts of an entry.
  public init(
    entries: Int, asNames: Bool = false, elements: @escaping @Sendable (Int) -> [String]
  ) {
    var draft = Draft(asNames: asNames, entries: entries)
    var room = FoldingRoom()
    for entry in 0..<max(entries, 0) {
      for element in elements(entry) { draft.append(element, in: &room) }
      draft.endEntry()
    }
    self.init(draft, elements)
  }

  /// One element an entry; none where the text is empty. Many texts are folded on all cores.
  ///
  /// - Parameter pinyin: how the data says the texts are read.
  public init(_ texts: Texts, asNames: Bool = false, pinyin: TextColumn = TextColumn()) {
    let parts = texts.count < Self.worthSharing ? 1 : coreCount
    let drafts = concurrently(parts: parts) { part in
      Draft(
        texts, texts.count * part / parts..<texts.count * (part + 1) / parts, asNames: asNames,
        pinyin: pinyin)
    }
    self.init(drafts.dropFirst().reduce(into: drafts[0]) { $0.append($1) }) { entry in
      texts.isEmpty(entry) ? [] : [texts[entry]]
    }
  }

  private init(_ draft: Draft, _ elements: @escaping @Sendable (Int) -> [String]) {
    self.elements = elements
    signed = draft.signed
    own = PackedEntries(draft.bytes, starts: draft.starts)
    joined = draft.asNames ? PackedEntries(draft.joined, starts: draft.joinedStarts) : nil
    letters = draft.letters
    pinyin = draft.pinyin
  }

  /// Fewer texts than this are folded sooner than a thread begins.
  private static let worthSharing = 20_000

  /// The number of entries.
  public var count: Int { own.count }

  /// Whether folding may have dropped signs of an entry.
  func dropsSigns(_ entry: Int) -> Bool {
    entry / 64 < signed.count && signed[entry / 64] & (1 &<< UInt64(entry % 64)) != 0
  }

  static let endOfElement: UInt8 = 0x1F
  /// In front of all words of a name without their spaces, and in front of those from a later one.
  static let allWords: UInt8 = 0x1E
  static let laterWords: UInt8 = 0x1D

  /// Whether any entry holds a text, or Han that is read so.
  func holds(_ text: [UInt8]) -> Bool {
    var found = Bits(0..<count)
    mark(.contains(text), Bits(allOf: 0..<count), &found)
    return !found.isEmpty || holdsHan(readAs: text)
  }

  private func holdsHan(readAs text: [UInt8]) -> Bool {
    guard !pinyin.isEmpty, let query = PinyinQuery(text) else { return false }
    var entries: [Int32] = []
    pinyin.appendMatches(of: query, in: 0..<count, to: &entries)
    return !entries.isEmpty
  }
}

extension FoldedTexts {
  /// Folded texts while they are gathered.
  fileprivate struct Draft: Sendable {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    var joined: [UInt8] = []
    var joinedStarts: [UInt32] = [0]
    var letters = LetterSets()
    var pinyin = PinyinIndex()
    /// A bit for each entry of which signs may be dropped, up to the last such one.
    var signed: [UInt64] = []
    /// The entries in front of those in ``signed``, 64 a word.
    private var firstWord = 0
    /// The entry that is gathered.
    private var entry = 0
    /// How long the shortest of its words is that is joined to the next.
    private var shortestJoined = Int.max
    let asNames: Bool

    init(asNames: Bool, entries: Int) {
      self.asNames = asNames
      starts.reserveCapacity(max(entries, 0) + 1)
      letters.reserveCapacity(max(entries, 0))
    }

    init(_ texts: Texts, _ entries: Range<Int>, asNames: Bool, pinyin: TextColumn) {
      self.init(asNames: asNames, entries: entries.count)
      entry = entries.lowerBound
      firstWord = entry / 64
      let size = entries.isEmpty ? 0 : texts.range(entries.upperBound - 1).upperBound
      let first = entries.isEmpty ? 0 : texts.range(entries.lowerBound).lowerBound
      bytes.reserveCapacity(size - first + entries.count + SearchableBytes.room)
      if asNames { joined.reserveCapacity(size - first + entries.count + SearchableBytes.room) }
      var room = FoldingRoom()
      texts.bytes.withUnsafeBufferPointer { source in
        for entry in entries {
          append(
            UnsafeBufferPointer(rebasing: source[texts.range(entry)]), pinyin: pinyin[entry],
            in: &room)
          endEntry()
        }
      }
    }

    mutating func append(_ element: String, in room: inout FoldingRoom) {
      var element = element
      element.withUTF8 { append($0, pinyin: nil, in: &room) }
    }

    private mutating func append(
      _ element: UnsafeBufferPointer<UInt8>, pinyin reading: String?, in room: inout FoldingRoom
    ) {
      guard !element.isEmpty,
        max(bytes.count, joined.count) < Int(UInt32.max) - 64 * (element.count + 1)
      else {
        return
      }
      room.fold(element)
      if room.mayDropSigns { markSigned() }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room.folded[..<room.count]))
      if asNames {
        let shortest = room.appendJoinedWords(to: &joined, most: Self.mostJoined)
        shortestJoined = min(shortest, shortestJoined)
      }
      bytes.append(FoldedTexts.endOfElement)
      if room.hasHan { appendPinyin(of: element, reading) }
    }

    private mutating func appendPinyin(
      of element: UnsafeBufferPointer<UInt8>, _ reading: String?
    ) {
      guard var reading else { return pinyin.append(entry: entry, utf8: element) }
      reading.withUTF8 { pinyin.append(entry: entry, utf8: element, pinyin: $0) }
    }

    /// Longer names are found by their first words without spaces, as many as this.
    private static let mostJoined = 6

    mutating func endEntry() {
      letters.append(
        entryOf: bytes, from: Int(starts[starts.count - 1]), shortestJoined: shortestJoined)
      shortestJoined = .max
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
      if asNames { joinedStarts.append(UInt32(truncatingIfNeeded: joined.count)) }
      entry += 1
    }

    mutating func append(_ other: Draft) {
      let shift = UInt32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: other.bytes)
      starts.append(contentsOf: other.starts.dropFirst().map { $0 + shift })
      letters.append(other.letters)
      let joinedShift = UInt32(truncatingIfNeeded: joined.count)
      joined.append(contentsOf: other.joined)
      joinedStarts.append(contentsOf: other.joinedStarts.dropFirst().map { $0 + joinedShift })
      pinyin.append(other.pinyin)
      for (place, word) in other.signed.enumerated() where word != 0 {
        setSigned(word, at: other.firstWord + place)
      }
    }

    private mutating func markSigned() {
      setSigned(1 &<< UInt64(entry % 64), at: entry / 64)
    }

    private mutating func setSigned(_ bits: UInt64, at word: Int) {
      let place = word - firstWord
      if place >= signed.count {
        signed.append(contentsOf: repeatElement(0, count: place + 1 - signed.count))
      }
      signed[place] |= bits
    }
  }
}
