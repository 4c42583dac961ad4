import Programme
import Testing
import Views

/// What is on, what is next and what turns, beside looking at all sessions.
@Suite struct TimetableTests {
  private static let odd = loaded([
    (
      "agenda.csv",
      """
      title,day,start,end,status
      Camp,2026-05-19,08:00,23:00,
      Late,2026-05-20,11:00,12:00,
      Early,2026-05-20,09:00,10:00,
      Off,2026-05-20,09:00,17:00,cancelled
      Open,2026-05-20,09:30,,
      Also,2026-05-20,09:00,09:30,
      Again,2026-05-20,11:00,11:30,
      Some day,,,,
      Short,2026-05-21,10:00,10:00,
      """
    )
  ])

  private static let moments = [
    "2026-05-18 09:00", "2026-05-19 08:00", "2026-05-19 23:00", "2026-05-20 08:59",
    "2026-05-20 09:00", "2026-05-20 09:30", "2026-05-20 09:45", "2026-05-20 10:00",
    "2026-05-20 11:15", "2026-05-20 12:00", "2026-05-21 10:00", "2026-05-22 10:00",
  ].compactMap(Moment.init)

  @Test(arguments: [odd, harbour, builtIn]) func `It tells what all sessions tell`(
    loaded: LoadedMeeting
  ) {
    let (sessions, timetable) = (loaded.meeting.sessions, Tables(of: loaded).timetable)
    let timed = sessions.indices.filter {
      sessions[$0].begins != nil && !sessions[$0].isCancelled
    }
    for moment in Self.moments {
      #expect(
        timetable.running(at: moment).sorted() == timed.filter { sessions[$0].runs(at: moment) })
      for step in 1...3 {
        let coming = timed.filter { row in
          row % step == 0 && sessions[row].begins.map { $0 > moment } ?? false
        }
        let first = coming.compactMap { sessions[$0].begins }.min()
        #expect(
          timetable.next(after: moment) { $0 % step == 0 }
            == coming.filter { sessions[$0].begins == first })
      }
      let isInside =
        timetable.turns.first.map { $0 <= moment } == true
        && timetable.turns.last.map { moment <= $0 } == true
      #expect(
        timetable.turn(after: moment, by: 1)
          == (isInside ? timetable.turns.first { $0 > moment } : nil))
      #expect(
        timetable.turn(after: moment, by: -1)
          == (isInside ? timetable.turns.last { $0 < moment } : nil))
    }
    #expect(timetable.contains { _ in true } == !timed.isEmpty)
  }

  @Test func `It is made once, whatever moment the overview tells of`() throws {
    let tables = Tables(of: Self.odd)
    let moment = try #require(Self.moments.first)
    let turns = tables.timetable.turns
    let later = tables.at(moment).noting([]).at(moment).timetable.turns
    #expect(
      turns.withUnsafeBufferPointer { $0.baseAddress }
        == later.withUnsafeBufferPointer { $0.baseAddress })
  }
}
