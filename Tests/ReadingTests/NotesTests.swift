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

  @Test func `Of very many notes the first are read`() {
    var files = ["agenda.csv": Self.agenda]
    for i in 0...Limit.notes { files["notes/n\(i).md"] = "" }
    #expect(
      meeting(files).diagnostics.map(\.message) == [
        "the folder holds more than 4096 notes; this and those after it are left out."
      ])
  }
}
