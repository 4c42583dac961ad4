import Foundation
import Programme
import Reading
import Testing

@testable import Writing

@Suite struct SummaryTests {
  private func object(_ json: JSON) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
    return try #require(value as? [String: Any])
  }

  private func meeting(_ files: [String: String]) -> LoadedMeeting {
    Reading.meeting(
      files: files.map { ($0.key, Array($0.value.utf8)) }, sourceName: "spring")
  }

  /// The contract of `cli.md`.
  private static let keys: Set = [
    "file", "format", "title", "days", "sessions", "speakers", "speakersListed", "institutions",
    "rooms", "tracks", "firstStart", "lastEnd", "timeZone", "counts", "diagnostics",
  ]

  @Test func `The summary has the keys that are promised`() throws {
    for loaded in [builtIn, rivers, nasty] {
      #expect(Set(try object(Summary(loaded).json).keys) == Self.keys)
    }
  }

  static let figures: [(files: [String: String], key: String, figure: Int)] = [
    (["speakers.csv": "name\nAnn\nBo\n"], "speakers", 2),
    (["speakers.csv": "name\nAnn\nBo\n", "agenda.csv": "title,people\nA,Ann\n"], "speakers", 1),
    (
      ["speakers.csv": "name\nAnn\nBo\n", "agenda.csv": "title,people\nA,Ann\n"],
      "speakersListed", 2
    ),
    (["agenda.csv": "title,room\nA,R1\nB,R1\nC,R2\nD,\n"], "rooms", 2),
    (["agenda.csv": "title,track\nA,T\nB,T\n"], "tracks", 1),
    (["agenda.csv": "title,day\nA,2026-05-20\nB,2026-05-22\n"], "days", 2),
    (["agenda.csv": "title\nA\n"], "days", 0),
  ]

  @Test(arguments: figures.indices) func `A figure counts what cli.md says`(number: Int) throws {
    let (files, key, figure) = Self.figures[number]
    #expect(try object(Summary(meeting(files)).json)[key] as? Int == figure)
  }

  @Test func `Absent facts are null`() throws {
    let summary = try object(Summary(meeting(["agenda.csv": "title\nA\n"])).json)
    for key in ["firstStart", "lastEnd", "timeZone"] { #expect(summary[key] is NSNull, "\(key)") }
  }

  @Test func `Counts keep what they count and null where nothing is stated`() throws {
    let counts = try #require(object(Summary(builtIn).json)["counts"] as? [[String: Any]])
    #expect(counts.count == 11)
    #expect(counts[0]["of"] as? String == "people")
    #expect(counts[0]["present"] as? Int == 93)
    #expect(counts[0]["declared"] is NSNull)
  }

  @Test func `The text tells the same figures, one a line`() {
    let text = Summary(rivers).text
    for line in ["sessions      3", "people listed 3", "time zone     Europe/Berlin"] {
      #expect(text.contains(line + "\n"))
    }
    #expect(text.contains("title         Rivers <1B>[31m\n"))
  }
}

@Suite struct ReportTests {
  private static let faulty = Reading.meeting(
    files: [
      (
        "agenda.csv",
        Array("title,day,start,end,people\nA,soon,,,Ann\nB,2026-05-20,10:00,09:00,Ann\n".utf8)
      )
    ], sourceName: "spring")

  private func report(_ loaded: LoadedMeeting) throws -> [String: [[String: Any]]] {
    let value = try JSONSerialization.jsonObject(with: Data(loaded.reportJSON.text.utf8))
    return try #require(value as? [String: [[String: Any]]])
  }

  @Test func `Every fault has its place, severity, message and action`() throws {
    let faults = try #require(report(Self.faulty)["diagnostics"])
    #expect(!faults.isEmpty)
    for fault in faults {
      #expect(
        Set(fault.keys) == ["file", "line", "column", "severity", "message", "action"])
      #expect(fault["line"] is Int || fault["line"] is NSNull)
      #expect(["error", "warning", "note"].contains(fault["severity"] as? String))
    }
  }

  @Test func `Every check names its items`() throws {
    let checks = try #require(report(builtIn)["checks"])
    #expect(checks.count == builtIn.checks.count)
    for check in checks {
      #expect(Set(check.keys) == ["id", "severity", "what", "action", "items"])
      #expect(check["items"] is [String])
    }
  }

  @Test func `The items of a check are ids that show finds`() throws {
    let loaded = Reading.meeting(
      files: [("speakers.csv", Array("id,name\np7,Ann Bell\np8,Ann Bell\n".utf8))],
      sourceName: "twins")
    let checks = try #require(report(loaded)["checks"])
    #expect(checks.map { $0["items"] as? [String] } == [["p7", "p8"]])
  }

  @Test func `A doubt says where its record was read`() {
    let loaded = Reading.meeting(
      files: [("speakers.csv", Array("id,name\np7,Ann Bell\np8,Ann Bell\n".utf8))],
      sourceName: "twins")
    #expect(
      loaded.report == "warning: speakers.csv:2: 2 people are called 'Ann Bell'. "
        + "If they are one person, give them one id in speakers.csv.\n")
  }

  @Test func `A meeting without doubt says so in words and in empty arrays`() throws {
    let clean = Reading.meeting(
      files: [("meeting.toml", Array("title = \"T\"\n".utf8))], sourceName: "clean")
    #expect(clean.report == "Nothing doubtful.\n")
    #expect(try report(clean).values.allSatisfy(\.isEmpty))
  }

  @Test func `The report goes from the worst to the least, and each by place`() {
    let loaded = Reading.meeting(
      files: [
        ("agenda.csv", Array("id,title,start,rom\na,Dawn,25 o'clock,\na,Dusk,9:00,\n".utf8)),
        ("speakers.csv", Array("id,name\np7,Ann Bell\np8,Ann Bell\n".utf8)),
      ], sourceName: "mixed")
    let words = loaded.report.split(separator: "\n").map { line in
      line.split(separator: ":").prefix(3).joined(separator: ":")
    }
    let severities = words.map { $0.prefix { $0 != ":" } }
    let inOrder = Severity.allCases.flatMap { severity in
      severities.filter { $0 == severity.rawValue }
    }
    #expect(severities == inOrder)
    #expect(words.first == "error: agenda.csv:3", "\(words)")
    let warnings = words.filter { $0.hasPrefix("warning") }
    #expect(warnings.contains("warning: speakers.csv:2"))
    #expect(warnings == warnings.sorted(), "\(warnings)")
  }

  @Test func `Each line of the report begins with how much it matters`() {
    let lines = Self.faulty.report.split(separator: "\n")
    #expect(lines.count == Self.faulty.diagnostics.count + Self.faulty.checks.count)
    for line in lines {
      #expect(Severity.allCases.contains { line.hasPrefix($0.rawValue + ": ") }, "\(line)")
    }
  }
}
