internal import Programme
internal import Searching
internal import Views

/// What the reader marked in a list.
struct Marks: Equatable, Sendable {
  var rows: RowSet
  /// Records that were marked and are not in the meeting now: they may come back.
  var absent: [String] = []

  /// The most marks that are kept of a view.
  static let limit = 100_000
}

extension Marks {
  /// The marked records by what survives a reload. O(marks).
  func keys(in table: Table, successors: [Identity: Identity] = [:]) -> [String] {
    rows.rows.compactMap { row in
      table.identity(row).map { (successors[$0] ?? $0).key }
    } + absent
  }
}

extension ViewList {
  var isMarked: Bool { selectedRow.map { marks.rows.contains($0) } ?? false }

  /// Marks the selected row, or takes its mark away; a filter that asks for marks looks again.
  mutating func toggleMark() {
    guard let row = selectedRow else { return }
    var bits = marks.rows.bits
    bits[row / 64] ^= 1 &<< UInt64(row % 64)
    setMarks(Marks(rows: RowSet(words: bits, universe: table.count), absent: marks.absent))
  }

  /// Marks these records and no others. O(rows).
  mutating func mark(_ keys: [String]) {
    guard !keys.isEmpty else { return }
    var wanted = Set(keys)
    let rows = (0..<table.count).filter { row in
      table.identity(row).map { wanted.remove($0.key) != nil } ?? false
    }
    let absent = keys.filter { wanted.contains($0) }
    setMarks(Marks(rows: RowSet(rows, universe: table.count), absent: absent))
  }

  /// Goes to a row that matches, `distance` matches away, over the end to the other end.
  ///
  /// - Returns: whether it went over an end; `nil` when nothing matches.
  mutating func moveToMatch(by distance: Int) -> Bool? {
    guard !found.isEmpty, let row = selectedRow else { return nil }
    let place = found.rank(of: row)
    // Between two matches the next one already stands at the place.
    let wanted = place + distance - (distance > 0 && !found.contains(row) ? 1 : 0)
    let turned = (wanted % found.count + found.count) % found.count
    guard let match = found.row(at: turned), let position = rows.position(of: match) else {
      return nil
    }
    select(position)
    return turned != wanted
  }
}

extension Filter {
  /// Whether it asks what is marked.
  var asksMarks: Bool { asks(.marked) }
}

extension Identity {
  /// The record among those of its view.
  var key: String {
    switch self {
    case .session(let key), .speaker(let key), .institution(let key), .check(let key),
      .line(let key), .change(let key):
      key
    }
  }
}
