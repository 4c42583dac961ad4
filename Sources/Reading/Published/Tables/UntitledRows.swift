import Programme

/// What a row without a title is called by.
struct UntitledRow {
  /// Empty where it only names somebody.
  var title: String
  /// The cell whose text is the title.
  var spent: Int?
}

/// Rows without a title that say by another cell what they are, told once with their number.
struct UntitledRows {
  private var (called, nameless) = (CountedTexts(), CountedTexts())
  /// Rows that are called by the ids that they state.
  private var identified = CountedTexts()
  /// Rows that are called by their track or their kind.
  private var ofKind = CountedTexts()
  /// What rows with a title hold where those without one have their only text; `nil` until needed.
  private var besideTitles: Set<CellText>?

  /// - Parameter id: the one that the row states.
  mutating func note(_ found: UntitledRow, _ rows: TableRows<PublishedColumn>, _ id: String?) {
    let line = Int(rows.place.line)
    if found.spent == nil, let id {
      identified.note(id, line: line)
    } else if found.spent == nil {
      nameless.note("", line: line)
    } else {
      called.note(found.title, line: line)
    }
  }

  mutating func note(_ title: String, line: Int) { called.note(title, line: line) }

  mutating func note(kind: String, line: Int) { ofKind.note(kind, line: line) }

  /// Whether rows with a title have the same text in the cell: it says there what it says here.
  ///
  /// - Parameters:
  ///   - start: the table, at its first row.
  ///   - lone: the only text of a row without a title.
  mutating func isBesideTitles<Column: TableColumn>(
    _ found: CellText, _ start: TableRows<Column>, _ title: Column,
    lone: (TableRows<Column>) -> CellText?
  ) -> Bool {
    let known = besideTitles ?? start.loneTexts(besideThoseOf: title, lone: lone)
    besideTitles = known
    return known.contains(found)
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    if let first = called.first {
      faults.add(
        file, line: first.line, column: 1,
        "\(called.rowsWithoutTitle) and one text, the first \(first.text.quoted); it is read as "
          + "the title.", "Write it below the header of the titles.")
    }
    if let first = ofKind.first {
      faults.add(
        file, line: first.line, column: 1,
        "\(ofKind.rowsWithoutTitle) and \(ofKind.count == 1 ? "is" : "are") called by "
          + "\(ofKind.count == 1 ? "its kind or track" : "their kinds or tracks"), the first "
          + "\(first.text.quoted).", "Give each a title.", as: .note)
    }
    if let first = identified.first {
      faults.add(
        file, line: first.line, column: 1,
        "\(identified.rowsWithoutTitle) and \(identified.count == 1 ? "is" : "are") called by "
          + "\(identified.count == 1 ? "its id" : "their ids"), the first \(first.text.quoted).",
        "Give each a title.", as: .note)
    }
    if let first = nameless.first {
      faults.add(
        file, line: first.line, column: 1,
        "\(nameless.rowsWithoutTitle) and \(nameless.count == 1 ? "names" : "name") somebody; "
          + "\(nameless.count == 1 ? "it is called by its id" : "they are called by their ids").",
        "Give each a title.")
    }
  }
}

extension CountedTexts {
  fileprivate var rowsWithoutTitle: String {
    count == 1 ? "1 row has no title" : "\(count.grouped) rows have no title"
  }
}

/// A text and the cell in which it stands.
struct CellText: Hashable {
  var cell: Int
  var text: String
}

extension TableRows<PublishedColumn> {
  /// What the row is called by where it has no title; `nil` where it does not say what it is.
  ///
  /// - Parameter isTitle: whether its only text is not that of rows with a title; asked where the
  ///   row has no start.
  func untitled(
    _ speakers: SpeakerColumns, isTitle: (CellText) -> Bool
  ) -> UntitledRow? {
    if namesOnlyPeople(speakers, besides: Self.besideTitles, others: Self.ofPerson) {
      return UntitledRow(title: "")
    }
    guard let only = loneBesideTitle, hasTime(.day, .start) else { return nil }
    // What has a clock takes place, though others are called the same.
    let hasStart = text(.start)?.isNotSet == false
    let isCalled = hasStart && only.text.namesPause || mayBeCalled(only, speakers, hasStart)
    guard isCalled, hasStart || isTitle(only) else { return nil }
    return UntitledRow(title: only.text, spent: only.cell)
  }

  /// Whether a text before the title, or in a column of people, says what the row is.
  private func mayBeCalled(
    _ only: CellText, _ speakers: SpeakerColumns, _ hasStart: Bool
  ) -> Bool {
    let (text, isBefore) = (only.text, stands(only.cell, before: .title))
    if peopleCells.contains(only.cell) {
      if isBefore, hasStart, text.isWordOfTitle { return true }
      return (text.namesPause || isBefore && text.isPhraseOfNobody) && text.mayBeTitle
    }
    guard isBefore, isExtra(only.cell), !speakers.cells.contains(only.cell) else { return false }
    return text.mayBeTitle || hasStart && text.isWordOfTitle
  }

  /// The only text of the row beside times and places, where it has no title.
  var loneBesideTitle: CellText? {
    guard bytes(.title).isEmpty else { return nil }
    return loneText(besides: Self.besideTitles)
  }

  private var peopleCells: [Int] { PublishedColumn.roles.compactMap { layout.cell(of: $0.column) } }

  /// Whether rows may go on with the session of this one: it has people or a room, and a time or a
  /// room, which stand once in merged cells.
  func mayGoOn(_ speakers: SpeakerColumns) -> Bool {
    let hasRoom = text(.room) != nil
    guard hasRoom || hasTime(.day, .start) else { return false }
    return hasRoom || peopleCells.contains { hasText(at: $0) }
      || !speakers.taken(extras, beside: text(.people)).speakers.isEmpty
  }

  /// Whether the row names further people of the session above: it has no title and no time, place or
  /// number of its own. In a list of people, who stand in front of all that, it names one more.
  ///
  /// - Parameter above: what the session above has in columns in which the row may say the same.
  func goesOn(_ speakers: SpeakerColumns, sharing above: [PublishedColumn: String]) -> Bool {
    guard bytes(.title).isEmpty, !isNative(.people),
      !(peopleCells + speakers.cells).contains(where: { hasText(at: $0) && standsFirst($0) })
    else { return false }
    return namesOnlyPeople(
      speakers, besides: above.filter { text($0.key) == $0.value }.map(\.key),
      others: [.affiliation, .institutions, .position, .biography])
  }

  /// Whether a cell stands in front of titles, times and rooms.
  private func standsFirst(_ cell: Int) -> Bool {
    [PublishedColumn.title, .day, .start, .room].allSatisfy {
      layout.cell(of: $0).map { cell < $0 } ?? true
    }
  }

  /// Whether the row holds whole names of people, what is said of them, and nothing else.
  ///
  /// - Parameters:
  ///   - columns: those that are not looked at.
  ///   - ofPerson: those that say something of people.
  private func namesOnlyPeople(
    _ speakers: SpeakerColumns, besides columns: [PublishedColumn],
    others ofPerson: [PublishedColumn]
  ) -> Bool {
    let (texts, people) = (texts(besides: columns), peopleCells)
    let named = texts.filter { people.contains($0.cell) }
    let further = speakers.taken(extras, beside: text(.people)).speakers
    guard !named.isEmpty || !further.isEmpty, named.allSatisfy({ $0.text.namesPeople }),
      further.allSatisfy({ $0.listed.name.isLikeWholeName })
    else { return false }
    // A position may be a title that is taken for one.
    let others = ofPerson.compactMap { layout.cell(of: $0) }
    return texts.allSatisfy {
      people.contains($0.cell) || others.contains($0.cell) || speakers.cells.contains($0.cell)
        || isNumberOfEvent($0)
    }
  }

  /// Whether it is the figure of a row with a start in the column that may have titles elsewhere.
  private func isNumberOfEvent(_ found: CellText) -> Bool {
    found.cell == layout.titleElse && found.text.isOfFigures && hasTime(.day, .start)
  }

  private static let ofPerson: [PublishedColumn] = [
    .affiliation, .institutions, .biography, .abstract,
  ]
  private static let besideTitles: [PublishedColumn] = [
    .id, .order, .day, .start, .endDay, .end, .duration, .room, .track, .kind, .series, .language,
    .status, .active, .cancelled, .half, .timeZone, .seats, .goers, .checkins,
  ]
}

extension TableRows where Column: TableColumn {
  /// The texts of the row in other columns than some, with their cells.
  private func texts(besides columns: [Column]) -> [CellText] {
    let left = columns.compactMap { layout.cell(of: $0) } + [layout.dayLabel].compactMap { $0 }
    return (0..<min(cellCount, layout.width)).compactMap { cell in
      left.contains(cell) ? nil : text(at: cell).map { CellText(cell: cell, text: $0) }
    }
  }

  /// The only text of the row in other columns than some.
  func loneText(besides columns: [Column]) -> CellText? {
    let texts = texts(besides: columns)
    return texts.count == 1 ? texts.first : nil
  }

  /// Whether the row has a start, or a day where the table has no starts.
  func hasTime(_ day: Column, _ start: Column) -> Bool {
    text(start) != nil || layout.cell(of: start) == nil && text(day) != nil
  }

  /// Whether a cell is that of a column without a meaning.
  func isExtra(_ cell: Int) -> Bool { layout.extras.contains { $0.cell == cell } }

  /// Whether a cell stands before that of a column: what says of a row what it is does so, what is
  /// noted of it stands behind.
  func stands(_ cell: Int, before column: Column) -> Bool {
    layout.cell(of: column).map { cell < $0 } ?? false
  }

  /// Of the only texts of rows without a title, those that rows with one have in the same cell.
  fileprivate func loneTexts(
    besideThoseOf title: Column, lone: (TableRows) -> CellText?
  ) -> Set<CellText> {
    var (ahead, found) = (part(from: standing, faults: Faults()), Set<CellText>())
    while ahead.advance() {
      if let text = lone(ahead) { found.insert(text) }
    }
    let cells = Set(found.map(\.cell)).sorted()
    var known: Set<CellText> = []
    ahead = part(from: standing, faults: Faults())
    while ahead.advance() {
      guard !ahead.bytes(title).isEmpty else { continue }
      for cell in cells {
        guard cell < ahead.cellCount else { break }
        let text = ahead.text(at: cell).map { CellText(cell: cell, text: $0) }
        if let text, found.contains(text) { known.insert(text) }
      }
    }
    return known
  }
}

extension String {
  /// Whether it is a phrase or a pause, and short enough: no answer, mark, address or remark.
  var mayBeTitle: Bool {
    guard utf8.count <= 200, !isNotSet, !isOfFigures, answer == nil,
      !contains("://"), !hasPrefix("www."), !contains("@"),
      let first = first(where: \.isLetter)
    else { return false }
    if namesPause { return true }
    // `2nd Talk` begins with no word.
    let isNumbered = self.first?.isASCII == true && self.first?.isNumber == true
    return (isNumbered || !first.isLowercase) && (isEastAsian ? count > 1 : isPhrase)
  }

  /// Whether it is one word that says what happens: no sign, figure or day.
  fileprivate var isWordOfTitle: Bool {
    guard utf8.count <= 60, count > 2, first?.isUppercase == true, !isNotSet, answer == nil else {
      return false
    }
    return allSatisfy { $0.isLetter || "-'’".contains($0) } && WrittenCell(self, order: nil) == nil
  }

  /// Whether all whom it names have whole names, and it is no pause.
  fileprivate var namesPeople: Bool {
    guard !namesPause else { return false }
    let names = NameList(self, isNative: false, usesSemicolons: true).names
    return !names.isEmpty && names.allSatisfy { $0.name.isNameForSure }
  }

  /// Whether it is like a whole name, and one in Han begins with a surname that many have.
  private var isNameForSure: Bool {
    let isInHan = unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    return isInHan ? isLikeHanName : isLikeWholeName
  }

  /// Whether it is a phrase that is no name and lists none.
  fileprivate var isPhraseOfNobody: Bool {
    isPhrase && !isLikeWholeName && !contains { ",;:|/()&@，；：、（）".contains($0) }
  }

  private var isPhrase: Bool { split(separator: " ").count > 1 }
}
