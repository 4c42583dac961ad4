import Programme
import Testing

@testable import Reading

/// Events of one UID that are revised or called off; all are invented.
@Suite struct CalendarRevisionTests {
  private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

  private typealias Written = (title: String, hour: String, sequence: Int)

  private func events(_ all: [Written], uid: String = "1") -> String {
    all.map { title, hour, sequence in
      event(
        "UID:\(uid)\nSUMMARY:\(title)\nDTSTART;TZID=Europe/Berlin:20310703T\(hour)0000\n"
          + "SEQUENCE:\(sequence)")
    }.joined(separator: "\n")
  }

  private static let apart =
    "The higher is a later revision and may replace the other; all are read. "
    + "If it does, delete the other; else give each a UID of its own."

  @Test func `A higher SEQUENCE that has neither the start nor the title may replace it`() throws {
    let loaded = try calendar(events([("Knots", "09", 0), ("Knots (moved)", "14", 1)]))
    #expect(loaded.meeting.sessions.map(\.title) == ["Knots", "Knots (moved)"])
    #expect(
      loaded.said.contains {
        $0.hasSuffix(
          "1 UID stands for events of different SEQUENCE that begin and are called otherwise, "
            + "the first '1' of 'Knots (moved)'. \(Self.apart)")
      })
    let alike = try calendar(events([("Knots", "09", 1), ("Sails", "14", 1)]))
    #expect(!alike.said.contains { $0.contains("SEQUENCE") })
  }

  @Test(arguments: ["knots", "KNOTS.", "Knots ", "Knôts"])
  func `A title that differs in case and marks is that of a revision`(title: String) throws {
    let loaded = try calendar(events([("Knots", "09", 0), (title, "14", 1)]))
    #expect(loaded.timetable.count == 1 && loaded.timetable[0].contains("14:00"))
  }

  @Test(arguments: [
    (["A 09 0", "B 09 1", "A 09 2", "B 09 3"], ["09:00 B"]),
    (["A 09 0", "B 10 1", "A 10 2", "B 11 3"], ["10:00 A", "11:00 B"]),
    (["B 11 3", "A 10 2", "B 10 1", "A 09 0"], ["10:00 A", "11:00 B"]),
    (["A 09 0", "B 10 1", "A 11 2", "B 12 3"], ["11:00 A", "12:00 B"]),
  ]) func `The latest of each title and each start stays`(
    written: [String], read: [String]
  ) throws {
    let all = written.map { $0.split(separator: " ").map(String.init) }
      .map { Written($0[0], $0[1], Int($0[2]) ?? 0) }
    let loaded = try calendar(events(all))
    #expect(loaded.timetable.sorted() == read.map { "2031-07-03 \($0)" }.sorted())
  }

  /// What of two events with one UID, `A` at 9 and `B` at 11, a cancellation leaves.
  @Test(arguments: [
    ("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20310703T090000", ["cancelled", ""]),
    ("SUMMARY:b\nDTSTART;TZID=Europe/Berlin:20310703T110000", ["", "cancelled"]),
    ("DTSTART:20310703T090000Z", ["", "cancelled"]),
    ("SUMMARY:A", ["cancelled", ""]), ("SUMMARY:C", ["cancelled", "cancelled"]),
    ("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20310703T110000", ["", "cancelled"]),
  ]) func `A cancellation calls off the event of the UID that it names`(
    named: String, statuses: [String]
  ) throws {
    let stated = events([("A", "09", 0), ("B", "11", 0)])
    let call = event("UID:1\n\(named)")
    for order in [
      [stated, "METHOD:CANCEL\n\(call)"], ["METHOD:CANCEL\n\(call)", stated],
    ] {
      let loaded = try calendar(order.joined(separator: "\nEND:VCALENDAR\nBEGIN:VCALENDAR\n"))
      #expect(loaded.meeting.sessions.map { $0.status ?? "" } == statuses)
      #expect(loaded.meeting.sessions.map(\.title) == ["A", "B"])
    }
  }
}
