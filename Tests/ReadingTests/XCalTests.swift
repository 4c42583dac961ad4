import Programme
import Testing

@testable import Reading

@Suite struct XCalTests {
  @Test func `xCal of frab is read by its clean values`() throws {
    let loaded = try table(
      """
      <iCalendar xmlns:pentabarf='http://pentabarf.org' xmlns:xCal='urn:ietf:params:xml:ns:xcal'>
      <vcalendar><version>2.0</version><x-wr-calname>Harbour</x-wr-calname>
      <vevent><method>PUBLISH</method><uid>4@harbour</uid><pentabarf:event-id>4</pentabarf:event-id>
      <pentabarf:event-slug>h-4</pentabarf:event-slug><pentabarf:title>Tides</pentabarf:title>
      <pentabarf:subtitle>An overture</pentabarf:subtitle><pentabarf:language>German</pentabarf:language>
      <pentabarf:language-code>de</pentabarf:language-code><dtstart>20310811T160000</dtstart>
      <dtend>20310811T173000</dtend><duration>1.03000</duration><summary>Tides-An overture</summary>
      <description>High &amp; low.</description><class>PUBLIC</class><status>CONFIRMED</status>
      <category>Lecture</category><url>events/4.html</url><location>Quay</location>
      <attendee>Ann Bell</attendee><attendee>Bo Lund</attendee></vevent>
      <vevent><uid>5@harbour</uid><dtstart>20310812T001500</dtstart><dtend>20310812T010000</dtend>
      <summary>Owls-</summary><status>CANCELLED</status><attendee>Ann Bell</attendee></vevent>
      <vevent><uid>6@harbour</uid><dtstart>20310812T100000</dtstart><dtend>20310812T110000</dtend>
      <duration>003000</duration><summary>Eels</summary></vevent>
      </vcalendar></iCalendar>
      """)
    #expect(loaded.format == "xcal")
    #expect(loaded.meeting.facts.title == "Harbour")
    #expect(
      loaded.lines == [
        "2031-08-11 16:00 90 Quay Tides", "2031-08-12 00:15 45 - Owls",
        "2031-08-12 10:00 30 - Eels",
      ])
    let sessions = loaded.meeting.sessions
    #expect(sessions.map(\.id) == ["4", "5@harbour", "6@harbour"])
    #expect(sessions.map(\.status) == [nil, "cancelled", nil])
    #expect(sessions.map(\.language) == ["de", nil, nil])
    #expect(sessions.first?.kind == "Lecture")
    #expect(sessions.first?.abstract == "High & low.")
    #expect(sessions.first?.extras == [Extra(name: "subtitle", value: "An overture")])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo Lund"])
    #expect(loaded.meeting.appearances.count == 3)
    #expect(
      loaded.complaints == [
        "warning 13 'Eels' lasts 30 minutes by its <duration> and 60 by its <dtend>."
      ])
  }

  @Test func `A duration that is none makes way for the end`() throws {
    let loaded = try table(
      """
      <iCalendar><vcalendar><vevent><uid>5@harbour</uid><dtstart>20310812T100000</dtstart>
      <dtend>20310812T110000</dtend><duration>soon</duration><summary>Owls</summary></vevent>
      <vevent><uid>6@harbour</uid><dtstart>20310812T120000</dtstart><duration>soon</duration>
      <summary>Eels</summary></vevent></vcalendar></iCalendar>
      """)
    #expect(loaded.lines == ["2031-08-12 10:00 60 - Owls", "2031-08-12 12:00 - - Eels"])
    #expect(
      loaded.complaints == [
        "warning 1 the duration 'soon' cannot be.",
        "warning 3 the duration 'soon' of 'Eels' cannot be.",
      ])
    #expect(
      loaded.meeting.sessions.map { $0.extras.map(\.name) } == [
        ["duration as written"], ["duration"],
      ])
  }

  @Test(
    arguments: [
      ("<x-wr-timezone>America/Sao_Paulo</x-wr-timezone>", nil, "2031-08-11 22:30", []),
      ("", "America/Sao_Paulo", "2031-08-11 22:30", []),
      ("", nil, "2031-08-12 01:30", ["1 time is written in UTC, and no zone is stated."]),
    ] as [(String, String?, String, [String])])
  func `A start in UTC is shown by the clocks of the meeting`(
    _ header: String, _ zone: String?, _ begins: String, _ said: [String]
  ) throws {
    let loaded = try published(
      """
      <iCalendar><vcalendar>\(header)<vevent><uid>5@harbour</uid><dtstart>20310812T013000Z</dtstart>
      <dtend>20310812T021500Z</dtend><summary>Owls</summary></vevent></vcalendar></iCalendar>
      """, timeZone: zone)
    #expect(loaded.timetable == ["\(begins)+45 Owls"])
    #expect(loaded.diagnostics.map(\.message) == said)
  }
}
