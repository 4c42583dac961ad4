import Programme
import Testing

@testable import Reading

/// The folder `notes` of a native folder; all are invented.
@Suite struct NotesTests {
  private func meeting(_ files: [String: String]) -> LoadedMeeting {
    var folder = FolderFiles { files[$0].map { .bytes(Array($0.utf8)) } ?? .absent }
    folder.notes = {
      files.keys.filter { $0.hasPrefix("notes/") }.map { String($0.dropFirst(6)) }.sorted()
    }
    var gathering = Gathering(title: "spring", faults: Faults())
    gathering.readFolder(folder)
    return gathering.loaded(sourceName: "spring", format: "native", timeZone: nil)
  }

  private static let agenda =
    "id,title,start,abstract,people\na1,Nets,9:00,,p1\na2,Knots,10:00,x,\n"
  private static let speakers = "id,name,biography\np1,Ann Bell,\np2,Bo Cao,y\n"

  @Test func `A note is the abstract of a session or the biography of a person`() throws {
    let loaded = meeting([
      "agenda.csv": Self.agenda, "speakers.csv": Self.speakers,
      "notes/a1.md": "\u{FEFF}On nets.\n\nAt length.\n", "notes/p1.md": "Born.\n",
      "notes/empty.md": " \n", "notes/a2.txt": "no note",
    ])
    #expect(loaded.meeting.sessions.map(\.abstract) == ["On nets.\n\nAt length.", "x"])
    #expect(loaded.meeting.speakers.map(\.biography) == ["Born.", "y"])
    #expect(loaded.meeting.files.contains("notes/a1.md"))
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("a2", "the table has an abstract for it as well, which is read. Take one of them out."),
    ("p2", "the table has a biography for it as well, which is read. Take one of them out."),
    (
      "a3",
      "no session and nobody has the id 'a3', so the note is not read. "
        + "Call it by the id of one of them."
    ),
  ]) func `A note that is not read is told`(id: String, words: String) {
    let loaded = meeting([
      "agenda.csv": Self.agenda, "speakers.csv": Self.speakers, "notes/\(id).md": "Other.",
    ])
    #expect(loaded.meeting.sessions.map(\.abstract) == [nil, "x"])
    #expect(loaded.meeting.speakers.map(\.biography) == [nil, "y"])
    #expect(loaded.diagnostics.map(\.description) == ["notes/\(id).md: \(words)"])
  }

  /// The first are refused: a note has at most the size of a cell.
  @Test(arguments: [String(repeating: "x", count: Limit.fieldBytes + 1), "On nets.", "%PDF-1.7"])
  func `Notes alone leave a folder to its published programme`(note: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "schedule.xml",
      "<schedule><day date=\"2031-05-03\"><room name=\"R\"><event id=\"1\"><title>Nets</title>"
        + "<start>09:00</start><duration>0:30</duration></event></room></day></schedule>")
    try folder.write("notes/anything.md", note)
    let loaded = try Reading.meeting(at: folder.path)
    #expect(loaded.timetable == ["2031-05-03 09:00+30 Nets"])
    #expect(loaded.format == "frab-xml" && loaded.unreadFiles.isEmpty)
  }

  @Test(arguments: [
    (String(repeating: "x", count: Limit.fieldBytes + 1), "it is larger than 1 MiB"),
    ("%PDF-1.7", "it holds a PDF document"),
  ]) func `A note that is no text or too long is told and left out`(
    note: String, reason: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("agenda.csv", "id,title\na1,Nets\n")
    try folder.write("notes/a1.md", note)
    let loaded = try Reading.meeting(at: folder.path)
    #expect(loaded.meeting.sessions.map(\.abstract) == [nil])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "notes/a1.md: the file cannot be read: \(reason). The rest is read without it."
      ])
  }

  @Test func `Notes that come to lie in a folder are looked for`() throws {
    let folder = try TemporaryFolder()
    #expect(fileNames(ofMeetingAt: folder.path).names.contains("notes/"))
    try folder.write("schedule.xml", "")
    #expect(fileNames(ofMeetingAt: "\(folder.path)/schedule.xml").names == ["schedule.xml"])
  }

  @Test func `Of very many notes the first are read`() {
    var files = ["agenda.csv": Self.agenda]
    for i in 0...Limit.notes { files["notes/n\(i).md"] = "" }
    #expect(
      meeting(files).diagnostics.map(\.message) == [
        "the folder holds more than 4096 notes; this and those after it are left out."
      ])
  }

  @Test func `Of notes that are very long together the first are read`() {
    let note = String(repeating: "x", count: Limit.fieldBytes)
    let count = Limit.notesBytes / Limit.fieldBytes
    var files = ["agenda.csv": Self.agenda]
    for i in 0...count { files["notes/n\(i + 100).md"] = note }
    #expect(
      meeting(files).diagnostics.last?.message
        == "the notes before it hold more than 64 MiB; this and those after it are left out.")
  }
}
