import Glibc
import Programme
import Testing

@testable import Reading

/// What is no meeting is refused by what it is, in one sentence and what to do.
@Suite struct RefusalTests {
  private static let noise = (0..<4_096).map { i in
    UInt8(truncatingIfNeeded: (i &* 2_654_435_761) >> 11)
  }

  static let files: [(bytes: [UInt8], words: String)] = [
    ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), "'x' holds a picture (PNG), which is not read. Give "),
    ([0xFF, 0xD8, 0xFF, 0xE0], "'x' holds a picture (JPEG), which is not read. Give "),
    ([0x1F, 0x8B, 8, 0], "'x' holds compressed data (gzip), which is not read. Unpack it "),
    (Array("PK\u{3}\u{4}abc".utf8), "'x' holds a workbook or an archive, which is not read. Save "),
    (
      Array("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml xl/workbook.xml".utf8),
      "'x' holds a workbook (XLSX), which is not read. Save each sheet as CSV UTF-8"
    ),
    (
      Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 22) + [5, 0, 0, 0]
        + Array("a.csvtitle".utf8),
      "'x' holds an archive (ZIP), which is not read. Unpack it and give the file in it."
    ),
    (
      Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 22) + [8, 0, 0, 0]
        + Array("mimetypeapplication/x".utf8),
      "'x' holds a workbook or an archive, which is not read. Save each sheet"
    ),
    (
      Array("Dear all,\n\nThe meeting begins at nine. Be on time.\n\nAnn\n".utf8),
      "'x' holds text that is no table, which is not read. Give a folder with meeting.toml, a table"
    ),
    (
      Array("Gäste\nAnn Bell\nBo Cao\nCy Dow\n".utf8),
      "'x' is read as a table and has no column 'name' or 'title' in its first line. Name "
    ),
    ([0xD0, 0xCF, 0x11, 0xE0], "'x' holds a workbook or a document of an old Office (XLS, DOC), "),
    (Array("%PDF-1.7\n".utf8), "'x' holds a PDF document, which is not read. Give "),
    (Array("{\\rtf1 a}".utf8), "'x' holds a text document (RTF), which is not read. Give "),
    (Self.noise, "'x' holds no text. Give "),
    (Array("null\n".utf8), "'x' holds JSON that is null, which is not read. Give "),
    (Array("[]".utf8), "'x' holds a JSON list without objects, which is not read. Give "),
    (Array("{}".utf8), "'x' holds JSON without keys, which is not read. Give "),
    ([], "'x' is empty. Give "),
    (
      Array("a,b\n1,2\n".utf8),
      "'x' is read as a table and has no column 'name' or 'title' in its first line. Name "
    ),
    (Array("<html><body>A</body></html>".utf8), "'x' holds a web page, which is not read. Give "),
    (
      Array("\n<!-- Begin:VCalendar\nVERSION:2.0\nEND:VCALENDAR -->\n<p>A</p>".utf8),
      "'x' holds an iCalendar inside an HTML comment, which is not read. Save what stands in it "
    ),
    (
      Array("<!-- BEGIN of a page --><html></html>".utf8),
      "'x' holds a web page, which is not read. Give "
    ),
    (
      Array("[{\"id\": \"a\", \"level\": \"gold\", \"name\": {}, \"intro\": {}}]".utf8),
      "'x' holds sponsors of OPass alone, which are read beside session.json. Put both into "
    ),
  ]

  @Test(arguments: files.indices) func `A file of another kind is named`(_ number: Int) throws {
    let (bytes, words) = Self.files[number]
    let folder = try TemporaryFolder()
    let file = try #require(fopen("\(folder.path)/x", "w"))
    bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
    do throws(ReadingFailure) {
      _ = try meeting(at: folder.path + "/x")
      Issue.record("read")
    } catch { #expect("\(error)".hasPrefix(words), "\(error)") }
  }

  @Test(
    arguments: [
      ("GIF89a\u{20}\u{3}\u{0}", "a picture (GIF)"),
      ("RIFF\u{1}\u{0}WAVE", "a picture or a sound (RIFF)"),
      ("ID3\u{3}\u{0}", "a sound (MP3)"), ("OggS\u{0}", "a sound (Ogg)"),
      ("BZh91AY&SY\u{1}\u{2}", "compressed data (bzip2)"), ("Rar!\u{1A}\u{7}", "an archive (RAR)"),
      ("SQLite format 3\u{0}", "a database (SQLite)"),
      ("\u{0}\u{0}\u{0} ftypmp42", "a video or a picture (MP4, HEIC)"),
      ("ID3,name\r\n1,Ann\n", nil), ("ID3\tname\n", nil), ("GIF89,name\n", nil),
      ("RIFF;name\n", nil), ("BZh,name\n", nil), ("Rar!,name\n", nil), ("OggS,Größe\n", nil),
      ("day,ftype,title\n", nil), ("SQLite format 3,name\n", nil),
    ] as [(String, String?)])
  func `A mark of letters counts where no text follows it`(_ text: String, _ kind: String?) {
    #expect(BinaryKind.words(of: Array(text.utf8)) == kind)
  }

  @Test func `Of a large file that is no text no more is read than shows it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", "")
    #expect(truncate(folder.path + "/x", 900 << 20) == 0)
    let start = ContinuousClock.now
    #expect(throws: ReadingFailure.unknownContent(name: "x", holds: "no text")) {
      _ = try meeting(at: folder.path + "/x")
    }
    try folder.write("agenda.csv", "title\nNets\n")
    try folder.write("speakers.csv", "")
    #expect(truncate(folder.path + "/speakers.csv", 900 << 20) == 0)
    let loaded = try meeting(at: folder.path)
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "speakers.csv: the file cannot be read: it holds no text. The rest is read without it."
      ])
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test func `A table of a folder that is a workbook is named as one`() {
    let loaded = meeting(
      files: [
        ("agenda.csv", Array("title\nNets\n".utf8)),
        ("speakers.csv", Array("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml xl/a.xml".utf8)),
      ], sourceName: "spring")
    #expect(
      loaded.diagnostics.map(\.description) == [
        "speakers.csv: the file cannot be read: it holds a workbook (XLSX). "
          + "The rest is read without it."
      ])
  }

  @Test func `A file over the limit says so`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", "")
    #expect(truncate(folder.path + "/x", 3 << 30) == 0)
    do throws(ReadingFailure) {
      _ = try meeting(at: folder.path + "/x")
      Issue.record("read")
    } catch {
      #expect(
        "\(error)" == "'\(folder.path)/x' cannot be read: it is larger than 1024 MiB. "
          + "Give a file of the programme alone.")
    }
  }

  @Test(arguments: [
    ("title,day\n", "the table has no rows below its header. Add some."),
    ("name,email\n", "the table has no rows below its header. Add some."),
    ("Institution,City\n", "the table has no rows below its header. Add some."),
    (
      "{\"schedule\": {\"conference\": {\"title\": \"A\", \"days\": []}}}",
      "the file holds no session. See whether the export was finished."
    ),
    (
      "{\"sessions\": [], \"speakers\": [], \"categories\": []}",
      "the file holds no session. See whether the export was finished."
    ),
    (
      "{\"sessions\": [], \"speakers\": [], \"session_types\": []}",
      "the file holds no session. See whether the export was finished."
    ),
    ("<schedule/>", "the file holds no session. See whether the export was finished."),
  ]) func `A programme of nothing is told once`(_ text: String, _ words: String) throws {
    let loaded = try published(text)
    #expect(loaded.diagnostics.map { "\($0.message) \($0.action)" } == [words])
  }
}
