internal import Programme
internal import Searching

extension Table {
  /// For each term of a field with few values that finds nothing, those that there are.
  ///
  /// `Days here: Mon 3 Feb, Tue 4 Feb.` A search of all rows for each of a few terms.
  func valuesMeant(by filter: Filter, states: RowStates) -> [String] {
    guard view != .overview, view != .checks, view != .changes else { return [] }
    let agenda = view == .agenda ? self : Table(.agenda, of: loaded)
    return filter.terms.prefix(Self.patience).compactMap { term in
      guard let field = term.field, field == .tag || field.shownValues != nil else { return nil }
      if case .exists = term.test { return nil }
      let one = Filter(Expression.term(term))
      guard index.rows(matching: one, states: states).isEmpty else { return nil }
      guard let (title, column) = field.shownValues else {
        return list(
          meeting.sessions.indices.lazy.map { meeting.sessions[$0].extras.tags }, "Tags", for: term)
      }
      // Institutions have kinds of their own.
      return (view == .institutions && column == .kind ? self : agenda).values(
        of: column, title, for: term)
    }.withoutRepeats
  }

  private static let patience = 4
  private static let mostValues = 8

  /// A few, those first that are like what a term asks for; `nil` where there are none.
  private func values(of column: Column, _ title: String, for term: Term) -> String? {
    if column == .start { return span(title) }
    return list((0..<count).lazy.map { shown($0, column) }, title, for: term)
  }

  private func list(
    _ lists: some Sequence<[String]>, _ title: String, for term: Term
  ) -> String? {
    var values: [String] = []
    var seen: Set<String> = []
    for list in lists {
      for element in list where seen.insert(element).inserted { values.append(element) }
    }
    guard !values.isEmpty else { return nil }
    let more = values.count - Self.mostValues
    let rest = more > 0 ? ", and \(more) more" : ""
    let shown = (more > 0 ? term.nearestFirst(values) : values).prefix(Self.mostValues)
    return "\(title) here: " + shown.joined(separator: ", ") + rest + "."
  }

  private func shown(_ row: Int, _ column: Column) -> [String] {
    guard column == .day else { return value(row, column).elements }
    return [meeting.sessions[row].day?.nameInYear ?? meeting.sessions[row].dayName]
      .compactMap { $0 }
  }

  /// `Times here: 09:00 to 17:30.`
  private func span(_ title: String) -> String? {
    let clocks = meeting.sessions.compactMap(\.start?.minutes)
    guard let first = clocks.min().flatMap({ Clock(minutes: $0) }),
      let last = clocks.max().flatMap({ Clock(minutes: $0) })
    else { return nil }
    return first == last ? "\(title) here: \(first)." : "\(title) here: \(first) to \(last)."
  }
}

extension Field {
  /// The column that shows what there is, and what its values are called.
  fileprivate var shownValues: (title: String, column: Column)? {
    switch self {
    case .day: ("Days", .day)
    case .time: ("Times", .start)
    case .room: ("Rooms", .room)
    case .kind: ("Kinds", .kind)
    case .track: ("Tracks", .track)
    case .language: ("Languages", .language)
    case .name, .other, .role, .position, .institution, .session, .end, .duration, .tag, .id,
      .people, .order, .status, .title, .appearances, .declared, .severity, .place, .what, .action,
      .section, .label, .value, .from, .to, .who, .since:
      nil
    }
  }
}
