/// A list of texts for some of many records; those without one cost nothing.
public struct ListColumn: Equatable, Sendable {
  /// The records that have a list, ascending.
  public private(set) var records: [Int32] = []
  /// Where the list of each ends in ``texts``; it begins where the one before it ends.
  public private(set) var ends: [Int32] = []
  public private(set) var texts = Texts()

  public init() {}

  /// Takes in the list of a record after all that have one.
  public mutating func append(_ list: [String], at record: Int) {
    guard !list.isEmpty else { return }
    for text in list { texts.append(text) }
    close(record)
  }

  /// Takes in a list of one text, in valid UTF-8.
  public mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, at record: Int) {
    texts.append(utf8: text)
    close(record)
  }

  /// Takes in the lists of further records, of which the first is `record` here.
  public mutating func append(contentsOf other: ListColumn, from record: Int) {
    let before = Int32(truncatingIfNeeded: texts.count)
    for owner in other.records { records.append(owner &+ Int32(truncatingIfNeeded: record)) }
    for end in other.ends { ends.append(before &+ end) }
    texts.append(contentsOf: other.texts)
  }

  /// The column in which some records have further texts. O(texts).
  package func appending(_ more: [Int: [String]]) -> ListColumn {
    var all = ListColumn()
    for record in Set(records.map(Int.init)).union(more.keys).sorted() {
      all.append(self[record] + (more[record] ?? []), at: record)
    }
    return all
  }

  /// The list of a record; empty where it has none. O(log records).
  public subscript(record: Int) -> [String] {
    guard let place = place(of: record) else { return [] }
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return (start..<Int(ends[place])).map { texts[$0] }
  }

  /// Whether a record has no list. O(log records).
  public func isEmpty(_ record: Int) -> Bool { place(of: record) == nil }

  private mutating func close(_ record: Int) {
    records.append(Int32(truncatingIfNeeded: record))
    ends.append(Int32(truncatingIfNeeded: texts.count))
  }

  private func place(of record: Int) -> Int? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(records[middle]) < record { low = middle + 1 } else { high = middle }
    }
    return low < records.count && Int(records[low]) == record ? low : nil
  }
}
