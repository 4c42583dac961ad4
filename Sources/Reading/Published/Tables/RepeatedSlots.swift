import Programme

/// Rows that say again which session they are of, to name somebody else in it.
struct RepeatedSlots {
  private struct Slot: Equatable {
    var title: String
    var texts: [String?]
  }

  private var known: [String: (position: Int, slot: Slot)] = [:]
  /// Of the row that was asked for last, where it is new.
  private var last: (id: String, slot: Slot)?
  /// How many rows say a session again.
  private(set) var count = 0
  private var first: (id: String, line: Int)?

  /// The position of the session with the same id, title, times and room; `nil` for a new one.
  mutating func position(
    of id: String?, _ title: String, _ rows: TableRows<PublishedColumn>
  ) -> Int? {
    last = nil
    guard let id else { return nil }
    let columns: [PublishedColumn] = [.day, .start, .endDay, .end, .duration, .room, .abstract]
    let slot = Slot(title: title, texts: columns.map { rows.text($0) })
    guard let earlier = known[id] else {
      last = (id, slot)
      return nil
    }
    guard earlier.slot == slot else { return nil }
    count += 1
    first = first ?? (id, Int(rows.place.line))
    return earlier.position
  }

  /// Remembers where the session of the last row is.
  mutating func note(_ position: Int) {
    if let last { known[last.id] = (position, last.slot) }
  }

  func report(_ rows: TableRows<PublishedColumn>) {
    guard let first else { return }
    let subject = count == 1 ? "1 row says" : "\(count) rows say"
    rows.faults.add(
      rows.file, line: first.line, column: 1,
      "\(subject) a session again, the first \(first.id.quoted); whom they name is added to it.",
      "Give them other ids if they are further sessions.", as: .note)
  }
}

extension Draft {
  /// Leaves out what several rows say of one session alike. O(appearances).
  mutating func dropRepeatedAppearances() {
    var seen: Set<Appearance> = []
    appearances = Appearances(appearances.filter { seen.insert($0).inserted })
  }
}
