import Programme

/// Records that others refer to by name.
protocol NamedRecords {
  var count: Int { get }
  func id(_ position: Int) -> String
  /// The name or title as written.
  func writtenName(_ position: Int) -> String
  func namesElsewhere(_ position: Int) -> [OtherName]
}

extension Array: NamedRecords where Element: NamedRecord {
  func id(_ position: Int) -> String { self[position].id }
  func writtenName(_ position: Int) -> String { self[position].writtenName }
  func namesElsewhere(_ position: Int) -> [OtherName] { self[position].namesElsewhere }
}

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

extension Institution: NamedRecord {
  var writtenName: String { name }
  var namesElsewhere: [OtherName] { otherNames }
}

extension Speakers: NamedRecords {
  func id(_ position: Int) -> String { ids[position] ?? "" }
  func writtenName(_ position: Int) -> String { names[position] ?? "" }
  func namesElsewhere(_ position: Int) -> [OtherName] {
    otherNames.isEmpty(position) ? [] : self[position].otherNames
  }
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
  /// Whether a published file has them and no table does: an unknown name is one more record then,
  /// and a fault only where it is much like one that is there.
  var isPublished = false
  private var ids = ByteIndex()
  private var names = NameTable()
  private var looseNames = NameTable()
  private var suffixes: [String: Int] = [:]
  /// Ids beyond ASCII, by what Swift takes for the same text.
  private var lookalikes: [String: String] = [:]
  private var (suggested, compared) = (0, 0)
  private var known = 0

  mutating func reserve(_ count: Int) { ids.reserve(count) }

  /// Takes in the ids of records that were made without claiming.
  mutating func learn(_ column: TextColumn) {
    guard known < column.count else { return }
    for position in known..<column.count {
      _ = column.texts.withUTF8(of: column.entry(of: position) ?? -1) { ids.insert($0, position) }
    }
    known = column.count
  }

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
    to name: UnsafeBufferPointer<UInt8>, in records: some NamedRecords
  ) -> Reference {
    if let position = ids.value(of: name) { return .found(position) }
    return named(name, in: records)
  }

  /// By exact name, else by another name or the name in other case.
  mutating func named(
    _ name: UnsafeBufferPointer<UInt8>, in records: some NamedRecords
  ) -> Reference {
    names.learn(records.count) { [records.writtenName($0)] }
    let exact = names.reference(to: name)
    guard exact == .unknown else { return exact }
    looseNames.learn(records.count) {
      [records.writtenName($0).inLowerCase] + records.namesElsewhere($0).map(\.name)
    }
    let other = looseNames.reference(to: name)
    guard other == .unknown else { return other }
    let folded = String(decoding: name, as: UTF8.self).inLowerCase
    return folded.withUTF8Bytes { looseNames.reference(to: $0) }
  }

  /// The record with exactly this id.
  func position(ofID id: String) -> Int? { ids.value(of: id) }

  /// A record that has an id or a name besides its own, by which others may refer to it.
  mutating func call(_ position: Int, id: String?, name: String?) {
    if let id { ids.insert(id, position) }
    if let name { names.call(position, name) }
  }

  /// The id or name most like an unknown one; asked too often, `nil`.
  mutating func suggestion(for name: String, in records: some NamedRecords) -> String? {
    guard maySuggest(for: name, in: records) else { return nil }
    let positions = (0..<records.count).lazy
    return positions.map { records.id($0) }.closest(to: name)
      ?? positions.map { records.writtenName($0) }.closest(to: name)
  }

  /// The name most like an unknown one; asked too often, `nil`.
  mutating func suggestedName(for name: String, in records: some NamedRecords) -> String? {
    guard maySuggest(for: name, in: records) else { return nil }
    return (0..<records.count).lazy.map { records.writtenName($0) }.closest(to: name)
  }

  /// The id most like one that no record has; asked too often, `nil`.
  mutating func suggestedID(for id: String, in records: some NamedRecords) -> String? {
    guard maySuggest(for: id, in: records) else { return nil }
    return (0..<records.count).lazy.map { records.id($0) }.closest(to: id)
  }

  private mutating func maySuggest(for name: String, in records: some NamedRecords) -> Bool {
    guard suggested < Limit.suggestions.names, records.count <= Limit.suggestions.records,
      compared < Limit.suggestions.pairs, name.utf8.count <= 100
    else { return false }
    suggested += 1
    compared += records.count
    return true
  }
}

/// Positions of records by names that several can bear.
private struct NameTable {
  private var index = ByteIndex()
  private var shared: Set<Int> = []
  private var known = 0

  /// Takes in the records that came since the last time.
  mutating func learn(_ count: Int, names: (Int) -> [String]) {
    guard known < count else { return }
    for position in known..<count {
      for name in names(position) { call(position, name) }
    }
    known = count
  }

  mutating func call(_ position: Int, _ name: String) {
    if let other = index.insert(name, position), other != position { shared.insert(other) }
  }

  func reference(to name: UnsafeBufferPointer<UInt8>) -> Reference {
    guard let position = index.value(of: name) else { return .unknown }
    return shared.contains(position) ? .shared(position) : .found(position)
  }
}
