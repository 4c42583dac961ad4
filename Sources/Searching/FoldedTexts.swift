internal import Parallel
public import Programme

/// The folded texts of entries, each of none, one or several elements, in one piece.
///
/// An element ends with 0x1F. A name of several words is followed, for each word but the last, by
/// 0x1D and the words from there on without spaces: `yu lijuan` is found as `yulijuan` too, and
/// `bo berg` is not found as `oberg`. At most 4 GiB; what lies beyond is not found.
public struct FoldedTexts: Sendable {
  let bytes: SearchableBytes
  /// Where each entry begins in `bytes`, and where the last one ends.
  let starts: [UInt32]
  /// How the Han characters in them are read.
  let pinyin: PinyinIndex

  /// - Parameter elements: the texts of an entry.
  public init(entries: Int, asNames: Bool = false, elements: (Int) -> [String]) {
    var draft = Draft(asNames: asNames, entries: entries)
    var room = FoldingRoom()
    for entry in 0..<max(entries, 0) {
      for element in elements(entry) { draft.append(element, in: &room) }
      draft.endEntry()
    }
    self.init(draft)
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
    self.init(drafts.dropFirst().reduce(into: drafts[0]) { $0.append($1) })
  }

  private init(_ draft: Draft) {
    bytes = SearchableBytes(draft.bytes)
    starts = draft.starts
    pinyin = draft.pinyin
  }

  /// Fewer texts than this are folded sooner than a thread begins.
  private static let worthSharing = 20_000

  /// The number of entries.
  public var count: Int { starts.count - 1 }

  /// Where an entry, which must exist, lies in the bytes.
  func range(_ entry: Int) -> Range<Int> { Int(starts[entry])..<Int(starts[entry + 1]) }

  static let endOfElement: UInt8 = 0x1F
  /// In front of the words of a name without their spaces.
  static let joinedWords: UInt8 = 0x1D

  /// Where `text` first lies in an entry or a range of them; joined words only from their start.
  func firstPlace(of text: [UInt8], in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let place = bytes.firstPlace(of: text, in: at..<range.upperBound) {
      if isFound(at: place, from: range.lowerBound) { return place }
      at = place + 1
    }
    return nil
  }

  /// Whether a text that lies here may be found here.
  private func isFound(at place: Int, from start: Int) -> Bool {
    let bytes = bytes.storage.span
    var before = place - 1
    while before >= start, bytes[before] >= 0x20 { before -= 1 }
    return before < start || bytes[before] != Self.joinedWords || before == place - 1
  }
}

extension FoldedTexts {
  /// Folded texts while they are gathered.
  fileprivate struct Draft: Sendable {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    var pinyin = PinyinIndex()
    /// The entry that is gathered.
    private var entry = 0
    let asNames: Bool

    init(asNames: Bool, entries: Int) {
      self.asNames = asNames
      starts.reserveCapacity(max(entries, 0) + 1)
    }

    init(_ texts: Texts, _ entries: Range<Int>, asNames: Bool, pinyin: TextColumn) {
      self.init(asNames: asNames, entries: entries.count)
      entry = entries.lowerBound
      let size = entries.isEmpty ? 0 : texts.range(entries.upperBound - 1).upperBound
      let first = entries.isEmpty ? 0 : texts.range(entries.lowerBound).lowerBound
      let growth = asNames ? 2 : 1
      bytes.reserveCapacity((size - first + entries.count) * growth + SearchableBytes.room)
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
      guard !element.isEmpty, bytes.count < Int(UInt32.max) - 32 * (element.count + 1) else {
        return
      }
      room.fold(element)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room.folded[..<room.count]))
      if asNames { room.appendJoinedWords(to: &bytes, most: Self.mostJoined) }
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
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
      entry += 1
    }

    mutating func append(_ other: Draft) {
      let shift = UInt32(truncatingIfNeeded: bytes.count)
      bytes.append(contentsOf: other.bytes)
      starts.append(contentsOf: other.starts.dropFirst().map { $0 + shift })
      pinyin.append(other.pinyin)
    }
  }
}
