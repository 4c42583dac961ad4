internal import Searching
internal import Views

/// What helps a reader whose filter has found nothing.
struct Counsel: Equatable, Sendable {
  /// The nearest word of the meeting to what no row holds.
  let word: String?
}

extension Counsel {
  /// O(text).
  init(on filter: Filter, in table: Table) {
    word = table.index.nearestWord(to: filter)
  }
}
