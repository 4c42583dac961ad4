internal import Programme
internal import Searching
internal import Views

/// The sessions of one day by room and by time: those of a list that are on the day of its
/// selection.
struct Grid: Equatable {
  /// In order; empty for sessions without a room.
  let rooms: [String]
  /// By their starts; sessions of one room that begin together stand on lines of their own.
  private(set) var lines: [Line] = []

  struct Line: Equatable {
    /// The start; empty on the further lines of the same.
    let time: String
    /// For each room a position in the rows of the list.
    let cells: [Int?]
    /// The rooms in which something goes on that began before.
    let taken: [Bool]
  }

  /// Where a session stands.
  struct Place: Equatable {
    var line: Int
    var room: Int
  }

  /// `nil` where no row is selected. O(sessions of the day × log rows).
  init?(_ list: ViewList) {
    guard let range = list.rowsOfDay else { return nil }
    let sessions = list.table.meeting.sessions
    let shown = range.compactMap { row in list.rows.position(of: row).map { ($0, sessions[row]) } }
    rooms = Set(shown.map { $0.1.room ?? "" }).inOrder
    let columns = Dictionary(zip(rooms, rooms.indices)) { first, _ in first }
    let starts = Dictionary(grouping: shown) { $0.1.start?.minutes ?? .max }
    var takenUntil = [Int](repeating: 0, count: rooms.count)
    for start in starts.keys.sorted() {
      let own = starts[start] ?? []
      let byRoom = Dictionary(grouping: own) { columns[$0.1.room ?? ""] ?? 0 }
      add(byRoom.mapValues { $0.map(\.0) }, at: own.first?.1.start, takenUntil)
      for (_, session) in own where session.start != nil {
        let column = columns[session.room ?? ""] ?? 0
        let (end, isFar) = start.addingReportingOverflow(max(session.minutes ?? 0, 0))
        takenUntil[column] = max(takenUntil[column], isFar ? .max : end)
      }
    }
  }

  private mutating func add(_ positions: [Int: [Int]], at start: Clock?, _ takenUntil: [Int]) {
    for number in 0..<(positions.values.map(\.count).max() ?? 0) {
      let cells = rooms.indices.map { room -> Int? in
        let own = positions[room] ?? []
        return own.indices.contains(number) ? own[number] : nil
      }
      let taken = rooms.indices.map { room in
        start.map { cells[room] == nil && takenUntil[room] > $0.minutes } ?? false
      }
      lines.append(
        Line(time: number > 0 ? "" : start?.description ?? "–", cells: cells, taken: taken))
    }
  }

  func place(of position: Int) -> Place? {
    for (line, cells) in lines.enumerated() {
      if let room = cells.cells.firstIndex(of: position) { return Place(line: line, room: room) }
    }
    return nil
  }

  /// The session of the same room that stands nearest to so many lines further, in that direction.
  func position(from place: Place, by distance: Int) -> Int? {
    let wanted = place.line + distance
    return lines.indices.filter { distance < 0 ? $0 < place.line : $0 > place.line }
      .filter { lines[$0].cells[place.room] != nil }
      .min { abs($0 - wanted) < abs($1 - wanted) }
      .flatMap { lines[$0].cells[place.room] }
  }

  /// The session of the next room that stands nearest in time; `nil` where there is no room.
  func position(from place: Place, roomsAway distance: Int) -> Int? {
    let room = place.room + distance
    guard rooms.indices.contains(room) else { return nil }
    return lines.indices.filter { lines[$0].cells[room] != nil }
      .min { abs($0 - place.line) < abs($1 - place.line) }
      .flatMap { lines[$0].cells[room] }
  }
}

extension ViewList {
  /// The rows on the day of the selected one, whether or not they are shown.
  ///
  /// Sessions stand in the order of their days. O(sessions of the day).
  var rowsOfDay: Range<Int>? {
    let sessions = table.meeting.sessions
    guard table.view == .agenda, let row = selectedRow, sessions.indices.contains(row) else {
      return nil
    }
    let (day, name) = (sessions[row].day, sessions[row].dayName)
    func isOn(_ row: Int) -> Bool { sessions[row].day == day && sessions[row].dayName == name }
    var (first, end) = (row, row + 1)
    while first > 0, isOn(first - 1) { first -= 1 }
    while end < sessions.count, isOn(end) { end += 1 }
    return first..<end
  }
}

extension Set<String> {
  /// Room 9 before Room 10; what has no name last.
  fileprivate var inOrder: [String] {
    let names = self.filter { !$0.isEmpty }.sorted()
    let keys = numberedKeys(of: Texts(names))
    let order = names.indices.sorted { a, b in
      keys.bytes[keys.range(a)].lexicographicallyPrecedes(keys.bytes[keys.range(b)])
    }
    return order.map { names[$0] } + (contains("") ? [""] : [])
  }
}
