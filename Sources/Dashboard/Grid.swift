internal import Programme
internal import Searching
internal import Views

/// The sessions of one day by room and by time: those of a list that are on the day of its
/// selection.
///
/// Cells that hold nothing take no room: many rooms by many times are mostly empty.
struct Grid: Equatable, Sendable {
  /// In order; empty for sessions without a room.
  let rooms: [String]
  /// By their starts; sessions of one room that begin together stand on lines of their own.
  private(set) var lines: [Line] = []
  /// The sessions of each room, from the first line to the last.
  private var columns: [[Cell]]
  /// Where each position in the rows of the list stands.
  private var places: [Int: Place] = [:]

  struct Line: Equatable, Sendable {
    /// The start; empty on the further lines of the same.
    let time: String
    let start: Clock?
    /// The first line of the same start.
    let first: Int
  }

  private struct Cell: Equatable, Sendable {
    let line: Int
    /// A position in the rows of the list.
    let position: Int
    /// The minute until which this or one before in the room goes on.
    let takenUntil: Int
  }

  /// Where a session stands.
  struct Place: Equatable, Sendable {
    var line: Int
    var room: Int
  }

  /// `nil` where no row is selected. O(sessions of the day × log rows).
  init?(_ list: ViewList) {
    guard let range = list.rowsOfDay else { return nil }
    let sessions = list.table.meeting.sessions
    let shown = range.compactMap { row in list.rows.position(of: row).map { ($0, sessions[row]) } }
    rooms = Set(shown.map { $0.1.room ?? "" }).inOrder
    columns = rooms.map { _ in [] }
    let numbers = Dictionary(zip(rooms, rooms.indices)) { first, _ in first }
    let starts = Dictionary(grouping: shown) { $0.1.start?.minutes ?? .max }
    for start in starts.keys.sorted() {
      let first = lines.count
      for (position, session) in starts[start] ?? [] {
        add(session, position, in: numbers[session.room ?? ""] ?? 0, from: first)
      }
    }
  }

  /// Adds a session to a room, below what begins there with it.
  private mutating func add(_ session: Session, _ position: Int, in room: Int, from first: Int) {
    let last = columns[room].last
    let line = max(first, last.map { $0.line + 1 } ?? 0)
    let before = last?.takenUntil ?? 0
    let (end, isFar) =
      session.start.map { $0.minutes.addingReportingOverflow(max(session.shownMinutes ?? 0, 0)) }
      ?? (before, false)
    columns[room].append(
      Cell(line: line, position: position, takenUntil: max(before, isFar ? .max : end)))
    places[position] = Place(line: line, room: room)
    if line == lines.count {
      let time = line == first ? session.start?.description ?? "–" : ""
      lines.append(Line(time: time, start: session.start, first: first))
    }
  }
}

extension Grid {
  /// The first session of the day.
  var firstPosition: Int? { rooms.indices.lazy.compactMap { position(line: 0, room: $0) }.first }

  func place(of position: Int) -> Place? { places[position] }

  /// A position in the rows of the list. O(log sessions).
  func position(line: Int, room: Int) -> Int? {
    let next = number(atOrBelow: line, in: room)
    guard next < columns[room].count, columns[room][next].line == line else { return nil }
    return columns[room][next].position
  }

  /// Whether something goes on in the room that began before, and nothing begins. O(log sessions).
  func isTaken(line: Int, room: Int) -> Bool {
    guard let start = lines[line].start, position(line: line, room: room) == nil else {
      return false
    }
    let before = columns[room].prefix(number(atOrBelow: lines[line].first, in: room))
    return before.last.map { $0.takenUntil > start.minutes } ?? false
  }

  /// The lines that hold something in some rooms. O(lines + their sessions).
  func lines(in rooms: Range<Int>) -> [Int] {
    var holds = [Bool](repeating: false, count: lines.count)
    for column in columns[rooms] { for cell in column { holds[cell.line] = true } }
    return holds.indices.filter { holds[$0] }
  }

  /// The session of the same room that stands nearest to so many lines further, in that direction.
  func position(from place: Place, by distance: Int) -> Int? {
    let column = columns[place.room]
    let own = number(atOrBelow: place.line, in: place.room)
    let below = number(atOrBelow: place.line + 1, in: place.room)
    let candidates = distance < 0 ? 0..<own : below..<column.count
    return nearest(to: place.line + distance, among: candidates, in: place.room)
  }

  /// The session of the next room that stands nearest in time; `nil` where there is no room.
  func position(from place: Place, roomsAway distance: Int) -> Int? {
    let room = place.room + distance
    guard rooms.indices.contains(room) else { return nil }
    return nearest(to: place.line, among: columns[room].indices, in: room)
  }

  private func nearest(to line: Int, among cells: Range<Int>, in room: Int) -> Int? {
    let next = number(atOrBelow: line, in: room)
    return [next - 1, next].map { min(max($0, cells.lowerBound), cells.upperBound - 1) }
      .filter(cells.contains).map { columns[room][$0] }
      .min { abs($0.line - line) < abs($1.line - line) }?.position
  }

  /// The number of the first session of a room on a line or below it. O(log sessions).
  private func number(atOrBelow line: Int, in room: Int) -> Int {
    let column = columns[room]
    var (low, high) = (0, column.count)
    while low < high {
      let middle = (low + high) / 2
      if column[middle].line >= line { high = middle } else { low = middle + 1 }
    }
    return low
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
    var (first, end) = (row, row + 1)
    while first > 0, sessions[first - 1].isOnDay(of: sessions[row]) { first -= 1 }
    while end < sessions.count, sessions[end].isOnDay(of: sessions[row]) { end += 1 }
    return first..<end
  }
}

extension Session {
  func isOnDay(of other: Session) -> Bool { day == other.day && dayName == other.dayName }
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
