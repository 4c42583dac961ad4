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

  mutating func note(_ found: UntitledRow, _ rows: TableRows<PublishedColumn>) {
    let line = Int(rows.place.line)
    if found.spent == nil {
      nameless.note("", line: line)
    } else {
      called.note(found.title, line: line)
    }
  }

  mutating func note(_ title: String, line: Int) { called.note(title, line: line) }

  func report(_ file: SourceFile, _ faults: Faults) {
    if let first = called.first {
      faults.add(
        file, line: first.line, column: 1,
        "\(called.rowsWithoutTitle) and one text, the first \(first.text.quoted); it is read as "
          + "the title.", "Write it below the header of the titles.")
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

extension TableRows<PublishedColumn> {
  /// What the row is called by where it has no title; `nil` where it does not say what it is.
  var untitled: UntitledRow? {
    let texts = texts(besides: Self.besideTitles)
    let people = PublishedColumn.roles.compactMap { layout.cell(of: $0.column) }
    let named = texts.filter { people.contains($0.cell) }
    if texts.count == 1, let only = texts.first {
      if !named.isEmpty, only.text.namesPeople, !tellsOfPeople { return UntitledRow(title: "") }
      let isPlain = !named.isEmpty || layout.extras.contains { $0.cell == only.cell }
      return isPlain ? only.text.mayBeTitle.map { .init(title: $0, spent: only.cell) } : nil
    }
    // A position may be a title that is taken for one.
    let ofPeople = people + Self.ofPerson.compactMap { $0 == .position ? nil : layout.cell(of: $0) }
    guard !named.isEmpty, named.allSatisfy({ $0.text.namesPeople }),
      texts.allSatisfy({ ofPeople.contains($0.cell) })
    else { return nil }
    return UntitledRow(title: "")
  }

  /// Whether columns say more about people: whom none of them tells of may be nobody.
  private var tellsOfPeople: Bool {
    Self.ofPerson.contains { $0 != .abstract && layout.cell(of: $0) != nil }
  }

  private static let ofPerson: [PublishedColumn] = [
    .affiliation, .institutions, .position, .biography, .abstract,
  ]
  private static let besideTitles: [PublishedColumn] = [
    .id, .order, .day, .start, .endDay, .end, .duration, .room, .track, .kind, .series, .language,
    .status, .active, .cancelled, .half, .timeZone, .seats, .goers, .checkins,
  ]
}

extension TableRows where Column: TableColumn {
  /// The texts of the row in other columns than some, with their cells.
  func texts(besides columns: [Column]) -> [(cell: Int, text: String)] {
    let left = columns.compactMap { layout.cell(of: $0) } + [layout.dayLabel].compactMap { $0 }
    return (0..<min(cellCount, layout.width)).compactMap { cell in
      left.contains(cell) ? nil : text(at: cell).map { (cell, $0) }
    }
  }
}

extension String {
  /// It where it is short enough for a title, and no address of a page.
  var mayBeTitle: String? {
    utf8.count > 200 || isNotSet || contains("://") || isOfFigures ? nil : self
  }

  /// Whether all whom it names have whole names, and it is no pause.
  var namesPeople: Bool {
    guard !namesPause else { return false }
    let names = NameList(self, isNative: false, usesSemicolons: true).names
    return !names.isEmpty && names.allSatisfy(\.name.isLikeWholeName)
  }
}
