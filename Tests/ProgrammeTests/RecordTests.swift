import Programme
import Testing

@Suite struct RecordTests {
  private var meeting: Meeting {
    var records = Records(facts: Facts(title: "T"))
    records.sessions = [
      Session(id: "a", order: 1, title: "A"), Session(id: "b", order: 2, title: "B"),
    ]
    records.speakers = [Speaker(id: "p", name: "Ann"), Speaker(id: "q", name: "Bo")]
    records.institutions = [
      Institution(id: "i", name: "North"), Institution(id: "j", name: "South"),
    ]
    records.affiliations = [Affiliation(speaker: 0, institution: 1)]
    records.appearances = [
      Appearance(session: 1, speaker: 0, institution: 0, role: "chair"),
      Appearance(session: 0, speaker: 0), Appearance(session: 1, speaker: 0, institution: 1),
      Appearance(session: 1, speaker: 1, institution: 1),
    ]
    records.speakers[0].place = RecordPlace(file: 0, line: 4)
    records.files = ["speakers.csv"]
    return Meeting(records)
  }

  @Test func `Relations go both ways without repeats`() {
    #expect(meeting.people(of: 1) == [0, 1])
    #expect(meeting.institutions(of: 0) == [1, 0])
    #expect(meeting.sessions(of: 0) == [0, 1])
  }

  @Test func `Identities and names are those of the records`() {
    #expect(meeting.identity(of: .speaker(1)) == .speaker("q"))
    #expect(meeting.identity(of: .session(2)) == nil)
    #expect(meeting.name(of: .institution(0)) == "North")
    #expect(meeting.name(of: .institution(-1)) == "")
  }

  @Test func `Without places nothing but the content counts`() {
    #expect(meeting.withoutPlaces.speakers[0].place == .none)
    #expect(meeting.withoutPlaces.files == [])
    #expect(meeting.withoutPlaces.withoutPlaces == meeting.withoutPlaces)
  }

  @Test(arguments: [
    ("9:30", 570), ("09:30", 570), ("9:30:00", 570), ("00:00", 0), ("29:59", 1_799), ("30:00", -1),
    ("9:60", -1), ("9:3", -1), ("009:30", -1), ("9:30:01", -1), ("9:30:0", -1), ("9:30:", -1),
    ("9:30:00:00", -1), (":30", -1), ("9:", -1), ("9", -1), ("0930", -1), ("", -1), ("9:3a", -1),
    (" 9:30", -1), ("-9:30", -1), ("９:30", -1), ("24:60", -1), ("99:99:99", -1),
  ]) func `A clock is hours and minutes, and seconds that are none`(_ text: String, _ minutes: Int)
  {
    #expect(Clock(text)?.minutes ?? -1 == minutes)
  }

  @Test(arguments: [
    (0, 0, "", "a.csv: Wrong."), (4, 0, "", "a.csv:4: Wrong."),
    (4, 7, "Mend it.", "a.csv:4:7: Wrong. Mend it."),
  ]) func `A diagnostic says its place as far as it is known`(
    _ line: Int, _ column: Int, _ action: String, _ words: String
  ) {
    let diagnostic = Diagnostic(
      file: "a.csv", line: line, column: column, severity: .error, message: "Wrong.",
      action: action)
    #expect(diagnostic.description == words)
  }
}
