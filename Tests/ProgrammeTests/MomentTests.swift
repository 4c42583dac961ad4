import Programme
import Testing

@Suite struct MomentTests {
  @Test(arguments: [
    ("2026-05-20", "2026-05-20"), ("2024-02-29", "2024-02-29"), ("2023-02-29", nil),
    ("1900-02-29", nil), ("2000-02-29", "2000-02-29"), ("2026-02-30", nil), ("2026-13-01", nil),
    ("2026-00-10", nil), ("2026-01-00", nil), ("0000-01-01", nil), ("99999-01-01", nil),
    ("2026-1-1", nil), ("２０２６-01-01", nil), ("2026-01-01T00:00", nil), ("", nil), ("--", nil),
    ("+026-01-01", nil), ("2026-01--1", nil),
  ]) func `Only days that exist are days`(_ text: String, _ day: String?) {
    #expect(Day(iso: text)?.description == day)
  }

  @Test(arguments: [
    ("2026-05-20 09:40", "2026-05-20 09:40"), ("2026-05-20T09:40", "2026-05-20 09:40"),
    ("2026-05-20", nil), ("2026-05-20 T", nil), ("T09:40", nil), ("2026-05-20T09:40Z", nil),
    ("", nil),
  ]) func `A moment is a day and a clock`(_ text: String, _ moment: String?) {
    #expect(Moment(text)?.description == moment)
  }

  @Test(arguments: [
    ("2026-05-20", "2026-05-21"), ("2026-05-31", "2026-06-01"), ("2026-12-31", "2027-01-01"),
    ("2024-02-28", "2024-02-29"), ("9999-12-31", "9999-12-31"),
  ]) func `A day has a next one`(_ text: String, _ next: String) throws {
    #expect(try #require(Day(iso: text)).next.description == next)
  }

  @Test(arguments: [
    ("2026-11-23", 0), ("2026-05-20", 2), ("2021-01-16", 5), ("2000-01-01", 5), ("1970-01-01", 3),
    ("0001-01-01", 0),
  ]) func `Monday is weekday 0`(_ text: String, _ weekday: Int) throws {
    #expect(try #require(Day(iso: text)).weekday == weekday)
  }

  @Test func `Ordinals count days without a gap for four centuries`() throws {
    var day = try #require(Day(year: 1796, month: 1, day: 1))
    for _ in 0..<146_097 {
      let next = day.next
      guard next.ordinal == day.ordinal + 1, day < next else {
        Issue.record("\(next) does not follow \(day)")
        return
      }
      day = next
    }
    #expect(day.description == "2196-01-01")
  }

  @Test(arguments: [
    ("9:05", "09:05"), ("09:05", "09:05"), ("09:05:00", "09:05"), ("24:00", "24:00"),
    ("29:59", "29:59"), ("30:00", nil), ("09:60", nil), ("09:5", nil), ("009:05", nil),
    ("09:05:01", nil), ("09:05:0", nil), ("9", nil), ("", nil), (":", nil), ("０９:00", nil),
    ("-9:00", nil), ("09:05 ", nil), ("9.05", nil),
  ]) func `Only clock times of a programme day are clock times`(_ text: String, _ clock: String?) {
    #expect(Clock(text)?.description == clock)
  }

  @Test(arguments: [
    ("0", 0), ("007", 7), ("999999999", 999_999_999), ("9999999999", nil), ("", nil), ("nan", nil),
    ("+5", nil), ("-5", nil), ("0x1p3", nil), ("1e3", nil), (" 1", nil),
  ])
  func `Only digits are numbers`(_ text: String, _ number: Int?) {
    #expect(Int(digits: text.utf8) == number)
  }

  @Test(arguments: [("09:00", 90, "10:30"), ("29:00", 59, "29:59"), ("29:00", 60, nil)])
  func `A session ends within its programme day`(
    _ start: String, _ minutes: Int, _ end: String?
  ) {
    var session = Session(id: "1", order: 1, title: "A")
    (session.start, session.minutes) = (Clock(start), minutes)
    #expect(session.end?.description == end)
  }
}
