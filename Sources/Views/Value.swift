public import Programme

/// What stands in one cell of a view, before any format.
public enum Value: Hashable, Sendable {
  case absent
  case text(String)
  case list([String])
  case number(Int)
  /// A moment local to the meeting; without a day where the programme gives none.
  case moment(Day?, Clock)
  /// So many days after a programme day, where its clock does not count that far.
  case later(Day?, days: Int, Clock)

  /// The cell as a reader sees it; empty when absent.
  public var text: String {
    switch self {
    case .absent: ""
    case .text(let text): text
    case .list(let elements): elements.joined(separator: "; ")
    case .number(let number): String(number)
    case .moment(_, let clock): clock.description
    case .later(_, let days, let clock): "+\(days)d \(clock)"
    }
  }

  public var isAbsent: Bool {
    switch self {
    case .absent: true
    case .text(let text): text.isEmpty
    case .list(let elements): elements.isEmpty
    case .number, .moment, .later: false
    }
  }

  init(_ text: String?) { self = text.map { .text($0) } ?? .absent }
  init(_ number: Int?) { self = number.map { .number($0) } ?? .absent }
}
