internal import Searching
internal import Views

/// What helps a reader whose filter has found nothing.
struct Counsel: Equatable, Sendable {
  /// Terms without which there would be rows: those that emptied the list.
  let omissions: [Omission]
  /// The nearest word of the meeting to what no row holds.
  let word: String?

  struct Omission: Equatable, Sendable {
    /// The term as typed.
    let term: String
    /// How many rows there are without it.
    let rows: Int
  }
}

extension Counsel {
  /// The most terms that are left out in turn.
  private static let patience = 12

  /// O(text × terms).
  init(on filter: Filter, in table: Table, states: RowStates) {
    let terms = filter.terms.count > 1 ? filter.terms.prefix(Self.patience) : []
    omissions = terms.indices.compactMap { place in
      let rest = filter.removing(termAt: place)
      let rows = table.index.rows(matching: rest, states: states).count
      return rows == 0 ? nil : Omission(term: terms[place].word, rows: rows)
    }
    word = table.index.nearestWord(to: filter)
  }
}
