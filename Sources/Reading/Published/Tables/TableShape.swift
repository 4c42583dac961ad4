import Programme

/// What the header line of a table tells about its dialect.
struct TableShape {
  let keys: Set<String>
  private let headers: [String]
  private let bytes: [UInt8]

  /// `nil` for what is no table.
  init?(_ document: PublishedDocument) {
    guard document.outline == .text else { return nil }
    headers = document.bytes.withUnsafeBufferPointer { bytes -> [String] in
      var reader = TableStart(of: bytes).reader(bytes)
      guard reader.advance() else { return [] }
      return reader.cells.prefix(Limit.columns).map { reader.text(of: $0) }
    }
    guard headers.count > 1 else { return nil }
    bytes = document.bytes
    keys = Set(headers.map(\.headerKey))
  }

  /// Whether it lists sessions in columns that a native table does not have.
  var isProgramme: Bool {
    let layout = TableLayout(headers: headers, PublishedColumn.self)
    guard isForeign(layout), layout.cell(of: PublishedColumn.title) != nil else { return false }
    let people = TableLayout(headers: headers, PeopleColumn.self)
    guard people.cell(of: PeopleColumn.name) != nil else { return true }
    let header = ProgrammeHeader(published: layout, people: people)
    if let content = header.content(firstTexts) ?? header.content { return content == .sessions }
    let ofPeople: [PeopleColumn] = [
      .otherNames, .pinyin, .honorific, .unit, .role, .session, .country, .email, .phone,
      .biography, .institutions,
    ]
    return layout.count(of: PublishedColumn.ofSessions) > people.count(ofPeople: ofPeople) + 1
  }

  /// The texts in the first rows of the column that is called so; none where there is none.
  func firstTexts(under key: String) -> [String] {
    headers.firstIndex { $0.headerKey == key }.map(firstTexts) ?? []
  }

  private func isForeign(_ layout: TableLayout) -> Bool {
    let native = TableLayout(headers: headers, AgendaColumn.self)
    return !SpeakerColumns(layout).isEmpty
      || native.extras.count > layout.extras.count
      || native.cell(of: AgendaColumn.title) != layout.cell(of: PublishedColumn.title)
      || (native.cell(of: AgendaColumn.people) != nil && !keys.contains("people"))
      || layout.headerZone(of: PublishedColumn.start) != nil
  }

  /// The texts of a column in the first rows.
  private func firstTexts(at position: Int) -> [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = TableStart(of: bytes).reader(bytes)
      return reader.advance() ? reader.firstTexts(at: position) : []
    }
  }
}
