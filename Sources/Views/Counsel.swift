public import Searching

/// What helps a reader whose filter has found nothing.
public struct Counsel: Equatable, Sendable {
  /// Terms without which there would be rows: those that emptied the list.
  public let omissions: [Omission]
  /// Terms that no row holds, each for itself; told where several emptied the list.
  public let absent: [String]
  /// Fields that the filter asks and no row of the view has.
  public let missing: [Field]
  /// Fields of the view that the filter asks and that no row of the meeting has anything in.
  public let empty: [Field]
  /// What stands in the way of the filter, whatever it finds else.
  public let obstacles: [Obstacle]
  /// The nearest word of the meeting to what no row holds.
  public let word: String?

  /// What there is of a field of which the filter asks for something else: `Days here: …`.
  public let values: [String]

  public struct Omission: Equatable, Sendable {
    /// The term as typed.
    public let term: String
    /// How many rows there are without it.
    public let rows: Int
  }
}

extension Counsel {
  /// The most terms that are left out in turn.
  private static let patience = 12

  /// O(text × terms).
  public init(on filter: Filter, in table: Table, states: RowStates, obstacles: [Obstacle] = []) {
    self.obstacles = obstacles
    let terms = filter.terms.count > 1 ? filter.terms.prefix(Self.patience) : []
    func rows(_ rest: Filter) -> Int { table.index.rows(matching: rest, states: states).count }
    let single = terms.indices.compactMap { place in
      Omission(term: terms[place].word, rows: rows(filter.without(termAt: place)))
    }.filter { $0.rows > 0 }
    omissions = single.isEmpty ? Self.tail(of: filter, terms.map(\.word), rows) : single
    absent =
      omissions.isEmpty
      ? terms.indices.filter { rows(filter.only(termAt: $0)) == 0 }.map { terms[$0].word } : []
    missing = table.index.missingFields(of: filter)
    empty = table.index.emptyFields(of: filter)
    word = missing.isEmpty ? table.index.nearestWord(to: filter, states: states) : nil
    values = table.valuesMeant(by: filter, states: states)
  }

  /// Where no one term emptied the list alone: the last ones, without which those before it hold.
  private static func tail(
    of filter: Filter, _ words: [String], _ rows: (Filter) -> Int
  ) -> [Omission] {
    var rest = filter
    for place in words.indices.dropFirst().reversed() {
      rest = rest.without(termAt: place)
      let count = rows(rest)
      if count > 0 {
        return [Omission(term: words[place...].joined(separator: " "), rows: count)]
      }
    }
    return []
  }
}

extension Filter {
  /// One term of the filter without the others.
  fileprivate func only(termAt place: Int) -> Filter {
    var rest = self
    for other in terms.indices.reversed() where other != place {
      rest = rest.without(termAt: other)
    }
    return rest
  }
}
