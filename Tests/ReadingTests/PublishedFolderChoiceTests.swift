import Glibc
import Programme
import Testing

@testable import Reading

/// Folders without a file of a known name open by the programme in them; all are invented.
@Suite struct PublishedFolderChoiceTests {
  private static let xml = """
    <schedule><conference><title>Kite Days</title></conference><day date="2031-05-03">
    <room name="Loft"><event id="1"><start>09:00</start><duration>0:30</duration>
    <title>Kites</title></event></room></day></schedule>
    """
  private static let calendar = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    SUMMARY:Kites
    DTSTART:20310503T090000
    END:VEVENT
    END:VCALENDAR
    """
  private static let opass = """
    {"sessions": [{"id": "a", "start": "2031-05-03T09:00:00+08:00", "zh": {"title": "風箏"},
      "speakers": []}], "speakers": [], "session_types": []}
    """
  private static let papers = "UID,title,authors\nA1,Nets,Ann Bell|Bo Cao\n"
  private static let entries =
    "[{\"title\": \"B\", \"start\": \"2031-05-03\", \"end\": \"\", \"calendarId\": \"x\"}]"
  private static let whole = "{\"sessions\": [], \"speakers\": [], \"categories\": []}"
  /// The keys that tell are behind what is looked at first.
  private static let long =
    "{\"questions\": [\"\(String(repeating: "a", count: 70_000))\"], \"sessions\": [], "
    + "\"speakers\": [], \"categories\": []}"
  private static let institutions =
    "[{\"id\": \"https://ror.org/0\", \"names\": [{\"value\": \"North College\", "
    + "\"types\": [\"ror_display\"]}], \"types\": [\"education\"]}]"
  private static let people = "[{\"fullName\": \"Ann Bell\"}]"

  @Test(
    arguments: [
      (["programme.xml": xml, "LICENSE": "Free"], "programme.xml", ["Kites"]),
      (
        ["session.json": opass, "sponsor.json": "[]", "README.md": "# Kites"], "session.json",
        ["風箏"]
      ),
      (
        [
          "schedule.xml": xml, "schedule.ics": calendar,
          "events.json": "{\"conference_events\": {}}",
          "speakers.json": "{\"schedule_speakers\": {}}",
        ], "schedule.xml", ["Kites"]
      ),
      (["papers.csv": papers, "main_calendar.json": entries], "papers.csv", ["Nets"]),
      (["All.json": whole, "Speakers.json": people], "All.json", []),
      (
        ["hosts.csv": "Institution,City\nNorth College,Oslo\n", "README.md": "# A"], "hosts.csv", []
      ),
      (["ror.json": institutions], "ror.json", []),
      (
        ["a.json": institutions, "guests.csv": "name,email\nAnn Bell,a@b.example\n"], "guests.csv",
        []
      ),
      (["All.json": long, "Speakers.json": people], "All.json", []),
      (
        ["all.csv": "title,room\n" + String(repeating: "Kites,Loft\n", count: 9_000)], "all.csv",
        nil
      ),
      (["guests.csv": "name,email\nAnn Bell,a@b.example\n"], "guests.csv", []),
    ] as [([String: String], String, [String]?)])
  func `One programme is read, with what lies beside it`(
    _ files: [String: String], _ read: String, _ titles: [String]?
  ) throws {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(name, text) }
    let loaded = try meeting(at: folder.path)
    #expect(loaded.meeting.files.first == read)
    if let titles { #expect(loaded.meeting.sessions.map(\.title) == titles) }
    #expect(loaded.sourceName == folder.path.baseName)
  }

  @Test(arguments: ["12.5\n", "12.5,\n", "Dear all,\n\nwe begin at nine. Be on time.\n", "a b c\n"])
  func `A folder of files that are no programme is none`(_ text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("version", text)
    #expect(throws: ReadingFailure.noMeeting(folder: folder.path)) {
      _ = try meeting(at: folder.path)
    }
  }

  @Test func `A folder of one file reads as the file does`() throws {
    let folder = try TemporaryFolder()
    try folder.write("programme.xml", Self.xml)
    #expect(
      try meeting(at: folder.path).meeting == meeting(at: folder.path + "/programme.xml").meeting)
  }

  @Test func `What is taken for the same programme is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("schedule.xml", Self.xml)
    try folder.write("schedule.ics", Self.calendar)
    #expect(
      try meeting(at: folder.path).said == [
        "0:0: of the programmes in the folder only this one is read, and not schedule.ics. "
          + "Give another by its own name."
      ])
  }

  @Test func `Several programmes are named and none is guessed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("spring.xml", Self.xml)
    try folder.write("autumn.xml", Self.xml)
    let failure = ReadingFailure.severalProgrammes(
      folder: folder.path, files: ["autumn.xml", "spring.xml"])
    #expect(throws: failure) { try meeting(at: folder.path) }
    #expect(
      "\(failure)" == "'\(folder.path)' holds several programmes: autumn.xml, spring.xml. "
        + "Give one of them: dais browse \(folder.path)/autumn.xml")
  }

  @Test func `People alone do not hide a programme of another name`() throws {
    let folder = try TemporaryFolder()
    try folder.write("speakers.csv", "name\nAnn Bell\n")
    try folder.write("papers.csv", Self.papers)
    #expect(
      try meeting(at: folder.path).said == [
        "0:0: papers.csv of the folder holds a programme and is not read. "
          + "Name it in meeting.toml: [published] file = \"papers.csv\"."
      ])
  }

  @Test func `A programme beside agenda.csv is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("agenda.csv", "title,start\nNets,9:00\n")
    try folder.write("schedule.xml", Self.xml)
    let loaded = try meeting(at: folder.path)
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(
      loaded.said == [
        "0:0: the sessions are those of agenda.csv; schedule.xml holds a programme too and is not "
          + "read. Name it in meeting.toml: [published] file = \"schedule.xml\"."
      ])
  }

  @Test func `Of other files no more is read than tells their format`() {
    var read: [String] = []
    let size = 40 << 20
    var folder = FolderFiles { name in
      read.append(name)
      return name == "b.json" ? .bytes(Array(Self.whole.utf8)) : .absent
    }
    folder.names = { ["a.txt", "b.json", "c.csv", "d.json", "e.csv"] }
    folder.head = { name in
      let text = name.hasSuffix("json") ? "{" : name == "a.txt" ? "a dump\n" : "title,room\nA,B\n"
      return FileHead(bytes: Array(text.utf8), size: name == "e.csv" ? size * 2 : size)
    }
    let found = PublishedFolder(folder)
    #expect(found.programmes.map(\.name) == ["b.json", "c.csv"])
    #expect(read == ["b.json", "d.json"])
  }

  @Test func `The beginning of a file has its size and whole lines`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "one\ntwo\nthree")
    try folder.write("b.txt", "")
    let head = try Reading.head(ofFile: folder.path + "/a.txt", count: 9)
    #expect(head == FileHead(bytes: Array("one\ntwo\nt".utf8), size: 13))
    #expect(head.wholeLines == Array("one\ntwo\n".utf8))
    #expect(try Reading.head(ofFile: folder.path + "/b.txt", count: 9).size == 0)
    #expect(throws: FileFault.self) { try Reading.head(ofFile: folder.path, count: 9) }
    #expect(truncate(folder.path + "/b.txt", 3 << 30) == 0)
    #expect(try Reading.head(ofFile: folder.path + "/b.txt", count: 9).size == 3 << 30)
  }
}
