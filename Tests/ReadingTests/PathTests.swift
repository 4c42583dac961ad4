import Glibc
import Programme
import Testing

@testable import Reading

@Suite struct PathTests {
  @Test func `A folder is a meeting by any of its files`() throws {
    let folder = try TemporaryFolder()
    try folder.write("speakers.csv", "name\nAnn\n")
    let loaded = try meeting(at: folder.path + "/")
    #expect(loaded.meeting.facts.title == folder.path.baseName)
    #expect(loaded.sourceName == folder.path.baseName)
    #expect(loaded.meeting.files == ["speakers.csv"])
    #expect(loaded.meeting.speakers.map(\.place) == [RecordPlace(file: 0, line: 2)])
    #expect(loaded.diagnostics == [])
  }

  @Test func `The facts of a folder stand for the folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("meeting.toml", "title = \"T\"\n")
    try folder.write("speakers.csv", "name\nAnn\n")
    #expect(try meeting(at: folder.path + "/meeting.toml") == meeting(at: folder.path))
  }

  @Test func `One table is a meeting named after the file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("guests.tsv", "name\temail\nAnn\ta@meeting.example\n")
    let loaded = try meeting(at: folder.path + "/guests.tsv")
    #expect(loaded.meeting.facts.title == "guests")
    #expect((loaded.sourceName, loaded.format) == ("guests.tsv", "csv"))
  }

  @Test func `A folder with one bad file shows the rest`() throws {
    let folder = try TemporaryFolder()
    try folder.write("speakers.csv", "name\nAnn\n")
    #expect(mkfifo(folder.path + "/agenda.csv", 0o600) == 0)
    #expect(symlink("meeting.toml", folder.path + "/meeting.toml") == 0)
    let loaded = try meeting(at: folder.path)
    #expect(loaded.meeting.speakers.count == 1)
    #expect(
      loaded.diagnostics.map(\.description) == [
        "meeting.toml: the file cannot be read: too many levels of symbolic links. "
          + "The rest is read without it.",
        "agenda.csv: the file cannot be read: it is not a regular file. "
          + "The rest is read without it.",
      ])
  }

  @Test func `A file over the limit is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("people.csv", "name\n")
    #expect(truncate(folder.path + "/people.csv", 5 << 30) == 0)
    #expect(
      throws: ReadingFailure.unreadable(
        path: folder.path + "/people.csv", reason: "it is larger than 1024 MiB")
    ) { try meeting(at: folder.path + "/people.csv") }
  }

  static let failures: [ReadingFailure] = [
    .missing(path: "spring/"), .noMeeting(folder: "spring"),
    .unreadable(path: "a.csv", reason: "permission denied"), .empty(name: "a.csv"),
    .unknownContent(name: "a.csv", holds: "a picture (PNG)"),
  ]

  @Test(arguments: failures)
  func `Where the meeting is open a failure gives no command and says what is read`(
    failure: ReadingFailure
  ) {
    #expect(!failure.whileOpen.contains("dais"))
    #expect(failure.whileOpen.first.map { $0.isUppercase || $0 == "'" } == true)
    #expect(failure.whileOpen.hasSuffix("then it is read again."))
  }

  @Test func `Where there is no meeting the failure says what to give`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReadingFailure.noMeeting(folder: folder.path)) {
      try meeting(at: folder.path)
    }
    #expect(throws: ReadingFailure.missing(path: "spring/")) { try meeting(at: "spring/") }
    #expect(
      ReadingFailure.missing(path: "spring/").description
        == "no meeting at 'spring/'. "
        + "Give a folder with meeting.toml, or a schedule file: dais browse FILE")
  }

  @Test func `A device is no meeting`() {
    #expect(
      throws: ReadingFailure.unreadable(path: "/dev/zero", reason: "it is not a regular file")
    ) { try meeting(at: "/dev/zero") }
  }

  @Test(arguments: [
    ("a/b.csv", "b.csv", "a"), ("b.csv", "b.csv", "."), ("/b", "b", "/"), ("a/b/", "b", "a/b"),
    ("/", "/", "/"), ("", "", "."),
  ]) func `Paths have a base name and a folder`(
    _ path: String, _ baseName: String, _ folder: String
  ) {
    #expect(path.baseName == baseName)
    #expect(path.folder == folder)
  }

  @Test(arguments: [("a.csv", "a"), ("a.b.tsv", "a.b"), ("a", "a"), (".a", ".a")])
  func `The title of a table is its name without the ending`(_ name: String, _ title: String) {
    #expect(name.withoutEnding == title)
  }
}
