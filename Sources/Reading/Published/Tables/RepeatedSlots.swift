import Programme

/// Rows that say again which session they are of, to name somebody else in it.
///
/// Without ids, rows with a start and a room are such where all else is alike but what is the
/// speakers' own; rows with a day, a start and an end, perhaps in one cell, in a table without rooms
/// too.
struct RepeatedSlots {
  /// The columns that a row has to say alike.
  private let columns: [PublishedColumn]
  /// Cells without a meaning that it has to say alike where it has no id.
  private let others: [Int]
  private let hasIDs: Bool
  /// Of the columns about one speaker each.
  private let speakerCells: [Int]
  /// Whether the rows of a table without ids say enough of when and where.
  private let areTold: Bool
  /// What rows without ids have to say of when and where.
  private let slot: [PublishedColumn]
  /// Whether ends may stand with starts in one cell alone.
  private let haveSpans: Bool
  /// What rows without ids say of people, by the sessions that are known.
  private var people: Set<Int> = []
  /// The positions of sessions by the hash of what their rows say of them.
  private var known: [Int: Int32] = [:]
  /// Of the row that was asked for last, where it is new.
  private var last: Int?
  /// How many rows say a session again.
  private(set) var count = 0
  private var first: (id: String, line: Int)?
  /// What is kept with sessions that are said again.
  private var kept: [Int: Set<[String]>] = [:]

  init(_ layout: TableLayout, _ speakers: SpeakerColumns) {
    hasIDs = layout.cell(of: PublishedColumn.id) != nil
    let hasRooms = layout.cell(of: PublishedColumn.room) != nil
    haveSpans = !hasRooms && layout.cell(of: PublishedColumn.end) == nil
    slot = hasRooms ? [.start, .room] : haveSpans ? [.day, .start] : [.day, .start, .end]
    areTold = layout.count(of: slot) == slot.count
    columns =
      hasIDs || areTold
      ? PublishedColumn.allCases.filter { !$0.isOfAppearances && layout.cell(of: $0) != nil } : []
    let ofPeople = TableLayout(headers: layout.headers, PeopleColumn.self)
    speakerCells = speakers.cells.sorted()
    others = layout.extras.filter { extra in
      !speakers.cells.contains(extra.cell) && !extra.name.saysOfPeople
        && !PeopleColumn.ofPerson.contains { ofPeople.cell(of: $0) == extra.cell }
    }.map(\.cell)
  }

  /// The position of the session of which a row says all that an earlier row does but for whom it
  /// names; `nil` for a new one.
  ///
  /// Rows are told apart by 64 bits that differ in each run, and their sessions by their titles.
  mutating func position(
    of id: String?, titled title: String, _ rows: TableRows<PublishedColumn>, on day: String?,
    under banners: DayBanners,
    where hasTitle: (Int) -> Bool
  ) -> Int? {
    last = nil
    guard hasIDs ? id != nil : areTold && rows.tells(slot, inSpans: haveSpans) else { return nil }
    let hash = hash(rows, day, banners)
    // Who is there twice need not be the same session.
    guard hasIDs || isOfSomebodyElse(rows, hash) else { return nil }
    guard let position = known[hash].map(Int.init), hasTitle(position) else {
      last = hash
      return nil
    }
    count += 1
    first = first ?? (id ?? title, Int(rows.place.line))
    return position
  }

  private func hash(
    _ rows: TableRows<PublishedColumn>, _ day: String?, _ banners: DayBanners
  ) -> Int {
    var hasher = Hasher()
    hasher.combine(day)
    for column in columns {
      hasher.combine(bytes: UnsafeRawBufferPointer(rows.bytes(column)))
      // No text has this byte.
      hasher.combine(UInt8.max)
    }
    if !hasIDs {
      for cell in others {
        hasher.combine(rows.text(at: cell) ?? "")
      }
    }
    if !hasIDs, haveSpans {
      // Sessions at one time may have the same title and a chair each.
      for (column, role) in PublishedColumn.roles where !role.isEmpty && role != "author" {
        hasher.combine(rows.text(column) ?? "")
      }
    }
    hasher.combine(banners.above.day)
    hasher.combine(banners.above.unread)
    hasher.combine(banners.above.half)
    hasher.combine(banners.headings.track)
    return hasher.finalize()
  }

  /// Whether a row names somebody, whom no row names that says the same otherwise.
  private mutating func isOfSomebodyElse(
    _ rows: TableRows<PublishedColumn>, _ slot: Int
  ) -> Bool {
    var (hasher, isNamed) = (Hasher(), false)
    hasher.combine(slot)
    for (column, _) in PublishedColumn.roles {
      let bytes = rows.bytes(column)
      isNamed = isNamed || !bytes.isEmpty
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      hasher.combine(UInt8.max)
    }
    for cell in speakerCells where rows.hasText(at: cell) {
      isNamed = true
      hasher.combine(rows.text(at: cell))
    }
    return isNamed && people.insert(hasher.finalize()).inserted
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
      "Give them other \(hasIDs ? "ids" : "titles or times") if they are further sessions.",
      as: .note)
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

extension TableRows<PublishedColumn> {
  /// Whether the row says when and where its session is; without a room, beside people who speak,
  /// as sessions at one time may have the same title and a chair each.
  fileprivate func tells(_ slot: [PublishedColumn], inSpans: Bool) -> Bool {
    guard slot.allSatisfy({ text($0)?.isNotSet == false }) else { return false }
    if inSpans {
      guard let start = text(.start), WrittenCell(start, order: nil)?.end != nil else {
        return false
      }
    }
    guard !slot.contains(.room) else { return true }
    let speaks = PublishedColumn.roles.contains { column, role in
      ["", "author"].contains(role) && text(column) != nil
    }
    return speaks && text(.title)?.isNotSet == false
  }
}

extension PeopleColumn {
  /// What is said of one person and of no session.
  fileprivate static let ofPerson: [PeopleColumn] = [
    .otherNames, .pinyin, .honorific, .position, .unit, .role, .country, .email, .phone, .biography,
  ]
}

extension String {
  /// Whether a header tells of somebody: `Speaker Photo`, `Twitter`.
  fileprivate var saysOfPeople: Bool {
    let key = headerKey
    return wordsOfPeople.contains { key.contains($0) }
  }
}

private let wordsOfPeople = [
  "speaker", "presenter", "referent", "sprecher", "photo", "picture", "headshot", "twitter",
  "linkedin", "mastodon", "orcid", "头像", "照片",
]

extension Draft {
  /// Leaves out what several rows say of one session alike. O(appearances).
  mutating func dropRepeatedAppearances() {
    var seen: Set<Appearance> = []
    appearances = Appearances(appearances.filter { seen.insert($0).inserted })
  }
}
