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

  /// Terms for a part of a value in the place of those for the whole of one.
  public let broader: [Omission]
  /// Other words in the place of those that no row has: of another field, or as a time or a day.
  public let instead: [Omission]

  public struct Omission: Equatable, Sendable {
    /// The term as typed.
    public let term: String
    /// How many rows there are without it, or with it where it stands in the place of another.
    public let rows: Int
  }
}

extension Counsel {
  /// The most parts of a query that are left out in turn.
  private static let patience = 12

  /// O(text × terms).
  public init(on filter: Filter, in table: Table, states: RowStates, obstacles: [Obstacle] = []) {
    self.obstacles = obstacles
    let parts = filter.terms.count > 1 ? Array(filter.parts.prefix(Self.patience)) : []
    func rows(_ rest: Filter) -> Int { table.index.rows(matching: rest, states: states).count }
    let single = parts.map { part in
      Omission(term: part.typed, rows: rows(filter.askingAllBut(termsAt: part.terms)))
    }.filter { $0.rows > 0 }
    omissions = single.isEmpty ? Self.tail(of: filter, parts, rows) : single
    absent =
      omissions.isEmpty
      ? parts.filter { rows(filter.asking(only: $0)) == 0 }.map(\.typed) : []
    func rows(with others: [Substitute]) -> [Omission] {
      others.prefix(Self.patience).map { Omission(term: $0.words, rows: rows($0.filter)) }
        .filter { $0.rows > 0 }
    }
    broader = rows(with: filter.wholeValuesAsParts)
    instead = rows(with: table.index.substitutes(in: filter, states: states))
    // Of a field that only has to be there, no row here has it: that is all that is known.
    let (asked, lacking) = (filter.fieldsToHave, table.index.missingFields(of: filter))
    missing = lacking.filter { !asked.contains($0) }
    empty = table.index.emptyFields(of: filter) + lacking.filter(asked.contains)
    word = missing.isEmpty ? table.index.nearestWord(to: filter, states: states) : nil
    values = table.valuesMeant(by: filter, states: states)
  }

  /// Where no one term emptied the list alone: the last ones, without which those before it hold.
  private static func tail(
    of filter: Filter, _ parts: [FilterPart], _ rows: (Filter) -> Int
  ) -> [Omission] {
    var rest = filter
    for place in parts.indices.dropFirst().reversed() {
      rest = rest.askingAllBut(termsAt: parts[place].terms)
      let count = rows(rest)
      if count > 0 {
        let typed = parts[place...].map(\.typed)
        return [Omission(term: typed.joined(separator: " "), rows: count)]
      }
    }
    return []
  }
}

extension Filter {
  /// The fields of `has:`.
  fileprivate var fieldsToHave: [Field] {
    terms.compactMap { if case .exists = $0.test { $0.field } else { nil } }
  }

  /// One part of the filter without the others.
  fileprivate func asking(only part: FilterPart) -> Filter {
    askingAllBut(termsAt: part.terms.upperBound..<terms.count)
      .askingAllBut(termsAt: 0..<part.terms.lowerBound)
  }
}
