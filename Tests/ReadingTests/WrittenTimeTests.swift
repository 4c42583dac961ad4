import Programme
import Testing

@testable import Reading

@Suite struct WrittenTimeTests {
  @Test(arguments: [
    ("9:30", "09:30"), ("09:30", "09:30"), ("9:30:00", "09:30"), ("9.30", "09:30"),
    ("9h30", "09:30"), ("0930", "09:30"), ("9", "09:00"), ("24", "24:00"), ("29:59", "29:59"),
    ("9:30 AM", "09:30"), ("2:00 p.m.", "14:00"), ("2pm", "14:00"), ("04:30 p.m.", "16:30"),
    ("12:00 p.m.", "12:00"), ("12:15 a.m.", "00:15"), ("0:00 a.m.", "00:00"), ("13:00 pm", "13:00"),
    ("14:00 Uhr", "14:00"), ("14 Uhr", "14:00"), ("14.30 Uhr", "14:30"), ("下午2:00", "14:00"),
    ("上午9点半", "09:30"), ("9点", "09:00"), ("9时30分", "09:30"), ("9：30", "09:30"),
    ("30:00", "-"), ("9:60", "-"), ("9:3", "-"), ("9:30:60", "-"), ("13:00 am", "-"), ("", "-"),
    ("９:30", "09:30"), ("９：３０", "09:30"), ("２ｐｍ", "14:00"), ("９", "09:00"), ("９時３０分", "09:30"),
    ("９：６０", "-"), ("-9:30", "-"), ("9:30:00:00", "-"), ("nine", "-"), ("1e3", "-"), (":30", "-"),
    ("930", "-"), ("pm", "-"), ("24:00 pm", "-"), ("12 noon", "12:00"), ("12:00 Noon", "12:00"),
    ("1 noon", "-"), ("noon", "12:00"), ("Noon", "12:00"), ("正午", "12:00"), ("midnight", "24:00"),
    ("12 midnight", "24:00"), ("12:00 Midnight", "24:00"), ("1 midnight", "-"), ("afternoon", "-"),
    ("14 Uhr c.t.", "14:15"), ("14 c.t.", "14:15"), ("14:00 (c.t.)", "14:15"),
    ("14 Uhr s.t.", "14:00"),
    ("14:30 c.t.", "14:30"), ("9 Uhr 30", "09:30"), ("Mitternacht", "24:00"), ("midi", "12:00"),
    ("午後1時30分", "13:30"), ("午前10:00", "10:00"), ("午後", "-"),
    ("3:00: PM", "15:00"), ("11:30: am", "11:30"), ("12:30: PM", "12:30"), ("3:00:PM", "-"),
    ("3: PM", "-"), ("3:0: PM", "-"), ("3:00:00: PM", "-"),
  ]) func `Clocks are read strictly`(_ text: String, _ read: String) {
    #expect((WrittenClock(text)?.description ?? "-") == read)
    #expect((WrittenCell(text, order: nil)?.start?.description ?? "-") == read)
  }

  @Test(arguments: [
    ("9:00-9:30", "|09:00|09:30"), ("9:00 – 9:30", "|09:00|09:30"),
    ("９：３０—１０：３０", "|09:30|10:30"), ("９：３０　～　１０：３０", "|09:30|10:30"),
    ("9 bis 10 Uhr", "|09:00|10:00"),
    ("9:00 to 9:30", "|09:00|09:30"), ("9:00至9:30", "|09:00|09:30"), ("TBA", "||"),
    ("2019-05-03 TBA", "2019-05-03||"), ("2019-05-03 09:00:00", "2019-05-03|09:00|"),
    ("2019-05-03T09:00:00+02:00", "2019-05-03|09:00|"), ("2019-05-03", "2019-05-03||"),
    ("4/26/13 9:30 AM", "2013-04-26|09:30|"), ("May 20, 2026 9:00-9:30", "2026-05-20|09:00|09:30"),
    ("9h à 10h", "|09:00|10:00"), ("de 9h à 10h30", "|09:00|10:30"), ("9h30-10h15", "|09:30|10:15"),
    ("9時〜10時", "|09:00|10:00"), ("上午9点到10点", "|09:00|10:00"), ("from 9 to 10", "|09:00|10:00"),
    ("between 9 and 10", "|09:00|10:00"), ("9:00 until 10:00", "|09:00|10:00"),
    ("8 Uhr 30 - 9 Uhr 15", "|08:30|09:15"), ("9:00 → 10:00", "|09:00|10:00"),
    ("noon–1pm", "|12:00|13:00"), ("ab 18 Uhr", "|18:00|"), ("à partir de 14h", "|14:00|"),
    ("20:00 - open end", "|20:00| open end"), ("20:00 – Ende offen", "|20:00| ende offen"),
    ("20:00 -", "|20:00| -"), ("20:00 - ?", "|20:00| ?"), ("from 18:00 onwards", "|18:00| onwards"),
    ("14:00+", "|14:00| +"), ("open end", "|| open end"), ("ca. 21:30", "~|21:30|"),
    ("~14:30", "~|14:30|"), ("about 3pm", "~|15:00|"), ("gegen 14 Uhr", "~|14:00|"),
    ("vers 14h", "~|14:00|"), ("9:00 (tbc)", "~|09:00|"), ("14:00 sharp", "|14:00|"),
    ("till 18:00", "-"), ("bis 18 Uhr", "-"), ("abends", "-"), ("around the clock", "-"),
    ("noon-1 pm", "|12:00|13:00"), ("22:00 - midnight", "|22:00|24:00"),
    ("2019-05-03 noon", "2019-05-03|12:00|"), ("9 May 10 am", "|10:00|"),
    ("Day one", "-"), ("9:00-9:30-10:00", "-"), ("soon", "-"), ("2019-02-30 09:00", "-"),
  ]) func `A cell may hold a day and two clocks`(_ text: String, _ read: String) {
    let cell = WrittenCell(text, order: nil)
    let words = cell.map { cell in
      (cell.isAbout && cell.start != nil ? "~" : "")
        + [cell.day?.day?.description, cell.start?.description, cell.end?.description]
        .map { $0 ?? "" }.joined(separator: "|") + (cell.openEnd.map { " \($0)" } ?? "")
    }
    #expect((words ?? "-") == read)
  }

  @Test(arguments: [
    (["1/2/2026", "13/2/2026"], "dmy"), (["1/2/2026", "2/13/2026"], "mdy"),
    (["13/2/2026", "2/13/2026"], "contradiction"), (["1/2/2026"], "-"),
    (["4/5/2026", "5/5/2026", "6/5/2026"], "dmy close"),
    (["5/3/2019", "5/4/2019", "5/5/2019"], "mdy close"), (["1/2/2026", "2/1/2026"], "-"),
    (["5/5/2026"], "-"), (["2026-02-01", "1/2/2026"], "-"), (["Fri 5/6/2026"], "dmy"), ([], "-"),
  ]) func `A column tells the order of its days`(_ texts: [String], _ verdict: String) {
    var column = DayColumn()
    for text in texts { column.note(text) }
    let found = column.verdict(stated: nil)
    let doubt =
      switch found.doubt {
      case .contradiction: "contradiction"
      case .close: " close"
      case nil: ""
      }
    let words = (found.order?.rawValue ?? "") + doubt
    #expect((words.isEmpty ? "-" : words) == verdict)
  }

  @Test(arguments: [
    (["Wednesday, May 20, 2026", "Thursday, May 21"], 2026),
    (["Wednesday, May 20, 2026", "Friday, May 21"], nil),
    (["Thursday, May 21"], nil), (["2026-05-20", "2025-05-20", "May 21"], nil),
    (["2026-05-20", "Thursday"], nil),
  ]) func `A year is that of other rows where all weekdays agree`(_ texts: [String], _ year: Int?) {
    var column = DayColumn()
    for text in texts { column.note(text) }
    #expect(column.verdict(stated: nil).year == year)
  }

  @Test func `What meeting toml states is never doubted`() {
    var column = DayColumn()
    for text in ["13/2/2026", "2/13/2026"] { column.note(text) }
    let verdict = column.verdict(stated: .dayMonthYear)
    #expect(verdict.order == .dayMonthYear && verdict.doubt == nil)
  }

  @Test(arguments: [
    (["9:00", "12:00", "1:30"], true), (["9:00", "13:30"], false), (["09:00", "1:30"], false),
    (["9:00", "1:30 pm"], false), (["9:00", "10:00"], false), (["1:00", "2:00"], false),
    (["0:00", "9:00", "1:30"], false), (["9:00", "noon", "1:30", "midnight"], true),
  ]) func `A column tells whether it counts to twelve`(_ texts: [String], _ counts: Bool) {
    var column = ClockColumn()
    for text in texts { WrittenClock(text).map { column.note($0) } }
    #expect(column.countsToTwelve == counts)
  }

  /// The days and starts of a table, how its starts are read, and which of them are told as guesses.
  @Test(arguments: [
    ("a 9:00 a 1:00 a 5:00 a 7:00 a 8:30", "09:00 13:00 17:00 19:00 20:30", "7:00 8:30"),
    (
      "a 9:00 a 1:00 a 5:00 a 9:00 a 10:00 a 2:00", "09:00 13:00 17:00 09:00 10:00 14:00",
      "9:00"
    ),
    (
      "a 9:00 a 5:00 a 9:00 a 1:00 b 9:00 b 5:00 b 9:00",
      "09:00 17:00 09:00 13:00 09:00 17:00 09:00", "9:00 9:00"
    ),
    ("a 9:00 a 1:00 b 9:00 b 5:00", "09:00 13:00 09:00 17:00", ""),
    ("a 11:30 a 1:00 a 12:00 a 8:00", "11:30 13:00 12:00 20:00", "8:00"),
  ])
  func `Hours behind an afternoon are of its evening unless the day begins anew, and are told`(
    _ rows: String, _ read: String, _ guesses: String
  ) throws {
    let cells = rows.split(separator: " ")
    let lines = stride(from: 0, to: cells.count, by: 2).map {
      "T\($0),2031-07-0\(cells[$0] == "a" ? 3 : 4),\(cells[$0 + 1])\n"
    }
    let loaded = try table("title,day,start\n" + lines.joined())
    let sessions = loaded.meeting.sessions.sorted { $0.place.line < $1.place.line }
    #expect(sessions.compactMap { $0.start?.description }.joined(separator: " ") == read)
    let told = loaded.diagnostics.map(\.message).filter { $0.contains("behind an afternoon") }
    #expect(told.count == (guesses.isEmpty ? 0 : 1))
    let named = told.first?.split(separator: "'").filter {
      $0.allSatisfy { "0123456789:".contains($0) }
    }
    #expect((named ?? []).joined(separator: " ") == guesses)
  }
}
