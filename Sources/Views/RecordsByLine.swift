internal import Programme

/// The records that were read from lines with faults, so that a fault can be jumped to.
struct RecordsByLine {
  private var items: [String: [Int: [Item]]] = [:]

  /// O(records), and nothing where no fault has a line.
  init(_ meeting: Meeting, _ faults: [Diagnostic]) {
    var wanted = meeting.files.map { _ in [Bool]() }
    var positions: [String: Int] = [:]
    for (position, file) in meeting.files.enumerated() { positions[file] = position }
    for fault in faults where (1..<Self.mostLines).contains(fault.line) {
      guard let file = positions[fault.file] else { continue }
      let missing = fault.line + 1 - wanted[file].count
      if missing > 0 { wanted[file] += [Bool](repeating: false, count: missing) }
      wanted[file][fault.line] = true
    }
    guard wanted.contains(where: { !$0.isEmpty }) else { return }
    for i in meeting.sessions.indices { add(.session(i), meeting, wanted) }
    for i in meeting.speakers.indices { add(.speaker(i), meeting, wanted) }
    for i in meeting.institutions.indices { add(.institution(i), meeting, wanted) }
  }

  private static let mostLines = 1 << 26

  private mutating func add(_ item: Item, _ meeting: Meeting, _ wanted: [[Bool]]) {
    let place = meeting.place(of: item)
    let (file, line) = (Int(place.file), Int(place.line))
    guard wanted.indices.contains(file), wanted[file].indices.contains(line), wanted[file][line]
    else { return }
    let count = items[meeting.files[file]]?[line]?.count ?? 0
    guard count <= Self.mostRecords else { return }
    items[meeting.files[file], default: [:]][line, default: []].append(item)
  }

  /// A line that holds more records, as a file of one line does, says nothing of any of them.
  private static let mostRecords = 12

  /// None where the line is that of many records.
  subscript(fault: Diagnostic) -> [Item] {
    let found = items[fault.file]?[fault.line] ?? []
    return found.count > Self.mostRecords ? [] : found
  }
}
