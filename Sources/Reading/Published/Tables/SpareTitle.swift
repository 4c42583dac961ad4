/// A plain title beside a surer one: that of rows without the other, or that of their people.
struct SpareTitle {
  private let cell: Int
  /// The name that it is kept by where it means nothing else.
  let extra: String?
  /// Whether it is the position of people, and no title of a session.
  private(set) var isOfPeople: Bool

  /// `nil` for a table without two titles.
  init?(_ layout: TableLayout, _ speakers: SpeakerColumns) {
    guard let cell = layout.spareTitle else { return nil }
    self.cell = cell
    extra = layout.extras.first { $0.cell == cell }?.name
    isOfPeople =
      layout.cell(of: PublishedColumn.position) == cell || extra.map(speakers.understands) == true
  }

  /// Takes in a row: what stands in one that names nobody, and has no other title, is no position.
  mutating func note(_ rows: TableRows<PublishedColumn>, _ speakers: SpeakerColumns) {
    guard isOfPeople, rows.text(.title) == nil, rows.text(at: cell) != nil else { return }
    let isNamed = PublishedColumn.roles.contains { rows.text($0.column) != nil }
    isOfPeople =
      isNamed || !speakers.taken(rows.extras, beside: rows.text(.people)).speakers.isEmpty
  }

  /// The title of a row without a surer one.
  func title(of rows: TableRows<PublishedColumn>) -> String? {
    isOfPeople || rows.text(.title) != nil ? nil : rows.text(at: cell)
  }

  /// What is no position in the column of positions, and not the title of the row either.
  func rest(of rows: TableRows<PublishedColumn>) -> String? {
    mistakes(rows) && rows.text(.title) != nil ? rows.text(.position) : nil
  }

  /// Whether the column of positions holds titles.
  func mistakes(_ rows: TableRows<PublishedColumn>) -> Bool {
    !isOfPeople && rows.layout.cell(of: PublishedColumn.position) == cell
  }
}
