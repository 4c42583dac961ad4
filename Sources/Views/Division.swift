/// What the rows of a view are put under, heading by heading.
public enum Division: String, CaseIterable, Hashable, Sendable {
  case day, room, track, kind, role, institution, letter
  /// No headings, not even those of the view itself.
  case none
}

extension View {
  /// What its rows can be put under; ``Division/none`` is the last, and alone where nothing is.
  public var divisions: [Division] {
    switch self {
    case .agenda: [.day, .room, .track, .kind, .none]
    case .speakers: [.role, .institution, .letter, .none]
    case .institutions: [.kind, .role, .letter, .none]
    case .overview, .checks, .changes: [.none]
    }
  }
}

/// How the rows of a table are to stand: under which headings, and by which keys below each.
public struct Sorting: Hashable, Sendable {
  public var keys: [SortKey]
  /// `nil` for the headings of the view itself, which only its own order has.
  public var division: Division?

  public init(_ keys: [SortKey] = [], division: Division? = nil) {
    (self.keys, self.division) = (keys, division)
  }

  /// Whether the rows are sorted backwards by what they are put under: so are the headings then.
  func isBackwards(_ division: Division) -> Bool {
    keys.first { $0.column == division.column }?.isDescending ?? false
  }
}

/// The order of all rows of a table, and where the headings between them stand.
public struct Arrangement: Equatable, Sendable {
  /// `nil` for the order in which the table numbers its rows.
  public let order: Order?
  /// The first row of each section, in the order; empty where rows stand without headings.
  let starts: [Int32]
  /// Whether there are more sections than headings would help with, and so none has one.
  public let isTooDivided: Bool

  /// More headings than these are no help, and none is shown.
  static let mostSections = 20_000

  init(order: Order?, starts: [Int32] = []) {
    self.order = order
    isTooDivided = starts.count > Self.mostSections
    self.starts = isTooDivided ? [] : starts
  }

  /// Where each section that has any of these rows begins among them. O(sections).
  ///
  /// - Parameter rows: some rows of the table, in this order.
  public func headings(of rows: RowList) -> [Int] {
    guard !rows.isEmpty else { return [] }
    var headings: [Int] = []
    for start in starts {
      let place = rows.rank(of: Int(start))
      if place < rows.count, place != headings.last { headings.append(place) }
    }
    return headings
  }
}
