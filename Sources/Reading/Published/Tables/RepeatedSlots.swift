import Programme

/// Rows that say again which session they are of, to name somebody else in it.
struct RepeatedSlots {
  /// The columns that a row has to say alike; none in a table without ids.
  private let columns: [PublishedColumn]
  /// The positions of sessions by the hash of what their rows say of them.
  private var known: [Int: Int32] = [:]
  /// Of the row that was asked for last, where it is new.
  private var last: Int?
  /// How many rows say a session again.
  private(set) var count = 0
  private var first: (id: String, line: Int)?
  /// What is kept with sessions that are said again.
  private var kept: [Int: Set<[String]>] = [:]

  init(_ layout: TableLayout) {
    let hasIDs = layout.cell(of: PublishedColumn.id) != nil
    columns =
      hasIDs
      ? PublishedColumn.allCases.filter { !$0.isOfAppearances && layout.cell(of: $0) != nil } : []
  }

  /// The position of the session of which a row says all that an earlier row does but for whom it
  /// names; `nil` for a new one.
  ///
  /// Rows are told apart by 64 bits that differ in each run, and their sessions by their titles.
  mutating func position(
    of id: String?, _ rows: TableRows<PublishedColumn>, under above: DayAbove,
    where hasTitle: (Int) -> Bool
  ) -> Int? {
    last = nil
    guard let id else { return nil }
    let hash = hash(rows, above)
    guard let position = known[hash].map(Int.init), hasTitle(position) else {
      last = hash
      return nil
    }
    count += 1
    first = first ?? (id, Int(rows.place.line))
    return position
  }

  private func hash(_ rows: TableRows<PublishedColumn>, _ above: DayAbove) -> Int {
    var hasher = Hasher()
    for column in columns {
      hasher.combine(bytes: UnsafeRawBufferPointer(rows.bytes(column)))
      // No text has this byte.
      hasher.combine(UInt8.max)
    }
    hasher.combine(above.day)
    hasher.combine(above.unread)
    return hasher.finalize()
  }

  /// Remembers where the session of the last row is.
  mutating func note(_ position: Int) {
    if let last { known[last] = Int32(clamping: position) }
  }

  /// Whether a value without a meaning is not yet kept with a session that is said again.
  ///
  /// - Parameter extras: what was kept of its first row.
  mutating func isNew(
    _ extra: Extra, in session: Int, beside extras: @autoclosure () -> [Extra]
  ) -> Bool {
    kept[session, default: Set(extras().map { [$0.name, $0.value] })]
      .insert([extra.name, extra.value]).inserted
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

extension PublishedColumn {
  /// Whether its cells are read of each row that says a session again, or count the rows.
  fileprivate var isOfAppearances: Bool {
    switch self {
    case .affiliation, .position, .biography, .institutions, .hosts, .sponsors, .exhibitors, .order:
      true
    default: Self.roles.contains { $0.column == self }
    }
  }
}

extension Draft {
  /// Leaves out what several rows say of one session alike. O(appearances).
  mutating func dropRepeatedAppearances() {
    var seen: Set<Appearance> = []
    appearances = Appearances(appearances.filter { seen.insert($0).inserted })
  }
}
