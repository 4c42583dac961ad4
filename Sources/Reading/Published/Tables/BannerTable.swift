import Programme

/// A programme as it is typed: days on rows of their own, then times, titles and people.
///
/// The table has no header; the first cell of a row is a time or a span of time.
enum BannerTable: PublishedFormat {
  static let name = "csv"

  /// So many rows tell.
  private static let sample = 20

  static func describes(_ document: PublishedDocument) -> Bool {
    guard document.outline == .text else { return false }
    return document.bytes.withUnsafeBufferPointer { bytes in
      guard TableStart(of: bytes).above.isEmpty else { return false }
      var reader = CSVReader(bytes)
      var (rows, timed, halves) = (0, 0, 0)
      var (above, isTitled) = (DayAbove(takesAmongWords: true), false)
      while rows < sample, reader.advance() {
        rows += 1
        switch BannerRow(reader, order: nil, &above) {
        case .half: halves += 1
        case .day, .dayAmongWords:
          isTitled = isTitled || rows == 1 && reader.text(of: 0) != above.day
        // A time alone may be any number with a point.
        case .session(let cells): timed += cells.dropFirst().contains { !$0.isEmpty } ? 1 : 0
        // Below a line of words with a date stands the header of a table.
        case .unreadDay, .other: if rows == 1 || rows == 2 && isTitled { return false }
        }
      }
      return timed > 0 && timed * 2 > rows - halves
    }
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    document.bytes.withUnsafeBufferPointer { bytes in
      var (above, hasToldAmongWords) = (DayAbove(), false)
      var (times, names): (TableTimes, InvertedNames)
      repeat {
        (times, names) = noted(bytes, document.dateOrder, &above)
      } while above.settle(rowsHaveDays: times.statesDates)
      times.decide()
      times.timeZone = document.timeZone
      visit(bytes, document.dateOrder, &above) { above, row, reader in
        report(reader, &draft)
        switch row {
        case .day, .half: break
        case .dayAmongWords(let text):
          guard !hasToldAmongWords else { break }
          hasToldAmongWords = true
          let words = DayAbove.words(onAmongWords: text)
          draft.fault(line: reader.line, column: 1, words.message, words.action, as: .note)
        case .session(let cells): add(cells, above, reader.line, &times, names, &draft)
        case .unreadDay(let text):
          let words = DayAbove.words(onUnread: text)
          draft.fault(line: reader.line, column: 1, words.message, words.action)
        case .other(let text):
          draft.fault(
            line: reader.line, column: 1, "the row \(text.quoted) has no time and was left out.",
            "Begin it with a time, or give the table a header line.")
        }
      }
      names.report("column 3", usesSemicolons: false) { [draft] line, message, action in
        draft.fault(line: line, column: 1, message, action, as: .note)
      }
      times.report { [draft] line, message, action, severity in
        draft.fault(line: line, column: 1, message, action, as: severity)
      }
    }
  }

  /// What all rows tell of their times and names.
  private static func noted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ order: DateOrder?, _ above: inout DayAbove
  ) -> (TableTimes, InvertedNames) {
    var times = TableTimes(order: order, crossesMidnight: true)
    var names = InvertedNames()
    visit(bytes, order, &above) { above, row, reader in
      guard case .session(let cells) = row else { return }
      times.note(RowTimes(day: above.day, start: cells.first, half: above.half))
      if let people = cells.dropFirst(2).first { names.note(people, line: reader.line) }
    }
    return (times, names)
  }

  private static func visit(
    _ bytes: UnsafeBufferPointer<UInt8>, _ order: DateOrder?, _ above: inout DayAbove,
    _ take: (_ above: DayAbove, BannerRow, CSVReader) -> Void
  ) {
    var reader = CSVReader(bytes)
    while reader.advance() {
      let row = BannerRow(reader, order: order, &above)
      take(above, row, reader)
    }
  }

  private static func add(
    _ cells: [String], _ above: DayAbove, _ line: Int, _ times: inout TableTimes,
    _ names: InvertedNames, _ draft: inout Draft
  ) {
    guard let title = draft.text(cells.dropFirst().first { !$0.isEmpty }) else {
      draft.fault(line: line, column: 1, "the row has no title and was left out.", "Give it one.")
      return
    }
    var session = Session(id: "", order: 0, title: title)
    let standing = times.read(
      RowTimes(
        day: above.day, start: cells.first, line: line, unreadDay: above.unread, half: above.half),
      into: &session
    ) {
      _, message, action, severity in
      draft.fault(line: line, column: 1, message, action, as: severity)
    }
    for (i, cell) in cells.enumerated().dropFirst(3) {
      if let text = draft.text(cell) { session.keep("column \(i + 1)", text) }
    }
    let position = draft.add(session, id: nil, times: times.written, line: line)
    draft.take(standing, of: position)
    let people = draft.text(cells.dropFirst(2).first) ?? ""
    let list = NameList(
      people, isNative: true, usesSemicolons: people.contains(";") || names.isRule,
      isInverted: names.isRule)
    if list.hasOthers { draft.keep(position, "column 3", people) }
    for listed in list.names {
      let speaker = draft.speaker(named: listed.name, email: listed.email, line: line)
      draft.take(listed, of: speaker, in: position)
      draft.describe(speaker, listed, line: line)
      draft.appear(in: position, speaker: speaker, role: listed.role ?? "")
    }
  }

  /// Of a row with many faults the first are told: each place costs a look at the row before it.
  private static func report(_ reader: CSVReader, _ draft: inout Draft) {
    draft.addUntold(reader.faults.count - Limit.faultsOfRow)
    for fault in reader.faults.prefix(Limit.faultsOfRow) {
      let place = reader.place(of: fault.offset)
      draft.fault(
        line: place.line, column: place.column, "the quotes of the cell do not match.",
        "Double the quotes that are part of the text.",
        isCut: fault.kind == .unclosedQuote && reader.endsInQuote)
    }
  }
}

/// What a row of a table without a header is.
private enum BannerRow {
  /// A day alone on its row.
  case day
  case dayAmongWords(String)
  /// A half of the day alone on its row.
  case half
  /// Begins with a time.
  case session([String])
  /// Alone on its row as a day, and no date.
  case unreadDay(String)
  case other(String)

  init(_ reader: CSVReader, order: DateOrder?, _ above: inout DayAbove) {
    let cells = reader.cells.map { reader.text(of: $0) }
    let first = cells.first ?? ""
    let text = cells.first { !$0.isEmpty } ?? ""
    if cells.dropFirst().allSatisfy(\.isEmpty), !first.isNotSet {
      switch above.take(first, order, isWithDays: !first.isTime(order)) {
      case .day: self = .day
      case .half: self = .half
      case .dayAmongWords: self = .dayAmongWords(first)
      case .unread: self = .unreadDay(first)
      case .other, .untried:
        if first.isTime(order) {
          self = .session(cells)
        } else {
          self = above.end(by: first) ? .unreadDay(first) : .other(text)
        }
      }
    } else {
      above.pass()
      self = first.isTime(order) ? .session(cells) : .other(text)
    }
  }
}

extension Draft {
  /// Says of a person what stands behind the name, where nothing is said yet.
  fileprivate mutating func describe(_ speaker: Int, _ listed: ListedName, line: Int) {
    speakers[speaker].position = speakers[speaker].position ?? text(listed.position)
    if let name = text(listed.institution), !name.namesNone {
      affiliate(speaker, with: institution(named: name, line: line))
    }
  }
}

extension String {
  /// Whether it is a time or a span of time; a number alone is none.
  fileprivate func isTime(_ order: DateOrder?) -> Bool {
    (contains { ":.hH".contains($0) } || beginsNamedHour)
      && WrittenCell(self, order: order)?.start != nil
  }
}

extension CSVReader {
  /// The text of a cell of the row by its position; empty where there is none.
  fileprivate func text(of position: Int) -> String {
    cells.indices.contains(position) ? text(of: cells[position]) : ""
  }

  /// From the first row of a table.
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let separator = Separator(of: bytes)
    self.init(bytes, separator: separator.byte, from: separator.start, line: separator.line)
  }
}
