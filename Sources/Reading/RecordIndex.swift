import Programme

/// A record that others refer to by name.
protocol NamedRecord {
  var id: String { get }
  /// The name or title as written.
  var writtenName: String { get }
  var namesElsewhere: [OtherName] { get }
}

extension Session: NamedRecord {
  var writtenName: String { title }
  var namesElsewhere: [OtherName] { otherTitles }
}

extension Speaker: NamedRecord {
  var writtenName: String { name }
  var namesElsewhere: [OtherName] { otherNames }
}

extension Institution: NamedRecord {
  var writtenName: String { name }
  var namesElsewhere: [OtherName] { otherNames }
}

/// What a name in a cell refers to.
enum Reference: Equatable {
  case found(Int)
  /// Several records bear the name; the first of them.
  case shared(Int)
  case unknown
}

/// Where the records of one kind are, by id and by name.
struct RecordIndex {
  /// Whether a table lists these records, so that an unknown name is a fault.
  var isListed = false
  private var ids = ByteIndex()
  private var names = NameTable()
  private var looseNames = NameTable()
  private var suffixes: [String: Int] = [:]
  /// Ids beyond ASCII, by what Swift takes for the same text.
  private var lookalikes: [String: String] = [:]
  private var suggested = 0

  mutating func reserve(_ count: Int) { ids.reserve(count) }

  /// `nil` when the id was free and is now taken, else the first free one with a number: `id-2`.
  mutating func claim(_ id: String, for position: Int) -> String? {
    if ids.insert(id, position) == nil { return nil }
    var number = suffixes[id, default: 2]
    while ids.insert("\(id)-\(number)", position) != nil { number += 1 }
    suffixes[id] = number + 1
    return "\(id)-\(number)"
  }

  /// An id of other bytes that looks like this one: the same letters composed differently.
  mutating func lookalike(of id: String) -> String? {
    guard !id.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard let other = lookalikes.updateValue(id, forKey: id) else { return nil }
    return other.utf8.elementsEqual(id.utf8) ? nil : other
  }

  /// By id, else by exact name, else by another name or the name in other case.
  mutating func reference(
    to name: UnsafeBufferPointer<UInt8>, in records: [some NamedRecord]
  ) -> Reference {
    if let position = ids.value(of: name) { return .found(position) }
    names.learn(records) { [$0.writtenName] }
    let exact = names.reference(to: name)
    guard exact == .unknown else { return exact }
    looseNames.learn(records) { [$0.writtenName.lowercased()] + $0.namesElsewhere.map(\.name) }
    let other = looseNames.reference(to: name)
    guard other == .unknown else { return other }
    let folded = String(decoding: name, as: UTF8.self).lowercased()
    return folded.withUTF8Bytes { looseNames.reference(to: $0) }
  }

  /// The id or name most like an unknown one; asked too often, `nil`.
  mutating func suggestion(for name: String, in records: [some NamedRecord]) -> String? {
    guard suggested < Limit.suggestions.names, records.count <= Limit.suggestions.records,
      name.utf8.count <= 100
    else { return nil }
    suggested += 1
    return records.lazy.map(\.id).closest(to: name)
      ?? records.lazy.map(\.writtenName).closest(to: name)
  }
}

/// Positions of records by names that several can bear.
private struct NameTable {
  private var index = ByteIndex()
  private var shared: Set<Int> = []
  private var known = 0

  /// Takes in the records that came since the last time.
  mutating func learn<Record>(_ records: [Record], names: (Record) -> [String]) {
    guard known < records.count else { return }
    for position in known..<records.count {
      for name in names(records[position]) {
        if let other = index.insert(name, position), other != position { shared.insert(other) }
      }
    }
    known = records.count
  }

  func reference(to name: UnsafeBufferPointer<UInt8>) -> Reference {
    guard let position = index.value(of: name) else { return .unknown }
    return shared.contains(position) ? .shared(position) : .found(position)
  }
}
