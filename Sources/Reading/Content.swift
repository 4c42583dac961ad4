import Programme

/// What a file holds, told by its bytes and never by its name.
enum Content: Equatable {
  case people
  case sessions
  case institutions
  /// Of a kind that is not read, in words.
  case unknown(String)

  init(_ bytes: [UInt8]) {
    if let foreign = Self.foreign(bytes) {
      self = .unknown(foreign)
      return
    }
    self = bytes.withUnsafeBufferPointer { Self.table($0) }
  }

  /// The kinds that begin with a mark of their own.
  private static func foreign(_ bytes: [UInt8]) -> String? {
    let marks: [(mark: String, kind: String)] = [
      ("BEGIN:VCALENDAR", "an iCalendar"), ("{", "JSON"), ("[", "JSON or TOML"),
    ]
    let text = bytes.prefix(64).drop { $0 <= 0x20 }
    if case .xml(let root) = Outline(bytes) {
      return text.commentsCalendar ? "an iCalendar inside an HTML comment" : xml(root)
    }
    let word = String(decoding: text, as: UTF8.self).trimmed
    if bytes.count <= 64, ["null", "true", "false"].contains(word) {
      return "JSON that is \(word)"
    }
    let known = marks.first { text.starts(with: $0.mark.utf8) }
    return known?.kind
  }

  private static func xml(_ root: String) -> String {
    if root.lowercased() == "html" { return "a web page" }
    return root.isEmpty ? "XML without an element" : "XML with the root element <\(root)>"
  }

  /// Told by the columns: a table of people has names, one of sessions titles or times.
  private static func table(_ bytes: UnsafeBufferPointer<UInt8>) -> Content {
    var reader = TableStart(of: bytes).reader(bytes)
    guard reader.advance() else { return .unknown("no table") }
    let headers = reader.cells.prefix(Limit.columns).map { reader.text(of: $0) }
    let people = TableLayout(headers: headers, PeopleColumn.self)
    let agenda = TableLayout(headers: headers, AgendaColumn.self)
    let hasName = people.cell(of: PeopleColumn.name) != nil
    let header = ProgrammeHeader(agenda, people: people)
    if let content = header.content({ reader.firstTexts(at: $0) }) ?? header.content {
      return content
    }
    if InstitutionsHeader(headers, people, agenda).holds(&reader) { return .institutions }
    guard hasName || agenda.cell(of: AgendaColumn.title) != nil else {
      let published = TableLayout(headers: headers, PublishedColumn.self)
      if published.mayListSessions {
        let perhaps = published.perhapsTitle
        return .unknown(
          "sessions without a title\(perhaps.isEmpty ? "" : ", unless \(perhaps) is it")")
      }
      if let grid = reader.grid(headers) { return .unknown(grid) }
      let isProse = headers.count <= 2 && TableStart(of: bytes).reader(bytes).beginsWithProse
      return .unknown(isProse ? "text that is no table" : "no column 'name' or 'title'")
    }
    let peopleMarks =
      marksOfPeople + [.otherNames, .institutions, .role, .session, .country]
    let sessions = agenda.count(of: marksOfSessions)
    guard hasName else { return .sessions }
    return sessions > people.count(ofPeople: peopleMarks) + 1 ? .sessions : .people
  }

  static let marksOfSessions: [AgendaColumn] = [
    .day, .start, .end, .duration, .room, .track, .abstract, .people, .points, .parent,
  ]
  static let marksOfPeople: [PeopleColumn] = [
    .pinyin, .honorific, .unit, .email, .phone, .biography,
  ]
}

extension ArraySlice<UInt8> {
  /// Whether it begins with a comment of HTML that begins with a calendar.
  fileprivate var commentsCalendar: Bool {
    let mark = "<!--"
    guard starts(with: mark.utf8) else { return false }
    let text = String(decoding: dropFirst(mark.utf8.count), as: UTF8.self)
    return text.trimmed.lowercased().hasPrefix("begin:vcalendar")
  }
}

extension TableLayout {
  /// Whether columns of times and of rooms or people stand in it, as in no grid.
  fileprivate var mayListSessions: Bool {
    count(of: [PublishedColumn.day, .start, .end]) > 0
      && count(of: [PublishedColumn.room, .people]) > 0
  }

  /// The columns without a meaning that may be of titles, in words; empty where there is none.
  var perhapsTitle: String {
    let names = extras.filter { name, cell in
      headers.indices.contains(cell) && headers[cell] == name && cell != dayLabel
    }
    return names.prefix(Limit.likely).lazy.map(\.name).filter { !$0.looksLikePeopleOrTimes }
      .prefix(3).map(\.quoted).joined(separator: " or ")
  }
}

extension CSVReader {
  /// Whether a fourth of the first rows or more begin with several words.
  fileprivate var beginsWithProse: Bool {
    var (ahead, rows, sentences) = (self, 0, 0)
    while rows < 12, ahead.advance() {
      rows += 1
      let words = ahead.cells.first.map { ahead.text(of: $0).prefix(400).split(separator: " ") }
      if words?.count ?? 0 > 3 { sentences += 1 }
    }
    return sentences * 4 >= rows
  }

  /// What the table is, where times stand in front of its rows and the rest is sessions.
  fileprivate func grid(_ headers: [String]) -> String? {
    guard headers.count > 2, headers[0].headerKey.isEmpty || !headers[0].isNotSet else {
      return nil
    }
    let times = firstTexts(at: 0)
    let clocks = times.count { WrittenCell($0, order: nil)?.start != nil }
    guard clocks > 1, clocks * 2 > times.count else { return nil }
    // Of one column alone something else is told: titles, beside people or remarks here and there.
    let full = headers.indices.dropFirst().count { firstTexts(at: $0).count * 2 > times.count }
    guard full > 1 else { return nil }
    let areDays = headers.dropFirst().allSatisfy { $0.isEmpty || $0.namesDay }
    return "a grid with times in its rows and \(areDays ? "days" : "rooms") in its columns"
  }

  /// The texts at a position in the first of the rows that follow.
  func firstTexts(at position: Int) -> [String] { firstTexts(at: [position]).first ?? [] }

  /// The number of the rows that ``firstTexts(at:)`` looks at.
  var countOfFirstRows: Int {
    var (ahead, count) = (self, 0)
    for _ in 0..<64 where ahead.advance() { count += 1 }
    return count
  }

  /// The texts at each of some positions in the first of the rows that follow.
  func firstTexts(at positions: [Int]) -> [[String]] {
    var (ahead, texts) = (self, positions.map { _ in [String]() })
    for _ in 0..<64 where ahead.advance() {
      for (place, position) in positions.enumerated() where ahead.cells.indices.contains(position) {
        let cell = ahead.cells[position]
        if cell.count > 0 { texts[place].append(ahead.text(of: cell)) }
      }
    }
    return texts
  }
}
