import Foundation
import Programme
import TerminalUI
import Testing
import Views

@testable import Writing

@Suite struct GoldenExports {
  @Test(arguments: View.allCases)
  func `Every view of the built-in meeting is written as text`(view: View) throws {
    try expectExport(excerpt(view).text(), "\(view.rawValue).txt")
  }

  @Test(arguments: View.allCases)
  func `Every view of the built-in meeting is written as CSV`(view: View) throws {
    try expectExport(excerpt(view).csv, "\(view.rawValue).csv")
  }

  @Test(arguments: View.allCases)
  func `Every view of the built-in meeting is written as JSON`(view: View) throws {
    try expectExport(excerpt(view).json, "\(view.rawValue).json")
  }

  @Test func `A filtered view says its filter, order and counts`() throws {
    let sorted = excerpt(.speakers, query: "tongji", sort: [SortKey(.name, descending: true)])
    try expectExport(sorted.text(), "speakers-tongji.txt")
  }

  @Test func `Wide, hostile and late cells are aligned and harmless`() throws {
    for view in [View.agenda, .speakers] {
      try expectExport(excerpt(view, of: rivers).text(), "rivers-\(view.rawValue).txt")
      try expectExport(excerpt(view, of: rivers).csv, "rivers-\(view.rawValue).csv")
      try expectExport(excerpt(view, of: rivers).json, "rivers-\(view.rawValue).json")
    }
  }

  @Test func `A detail and a view are linear text`() throws {
    try expectExport(excerpt(.speakers).plain, "speakers.plain.txt")
  }

  @Test func `What was read and what is doubtful are told in both forms`() throws {
    try expectExport(Summary(builtIn).text, "info.txt")
    try expectExport(Summary(builtIn).json.lines, "info.json")
    try expectExport(rivers.report, "check.txt")
    try expectExport(rivers.reportJSON.lines, "check.json")
  }
}

@Suite struct TextTables {
  /// The cell at which each cell of a column begins is the same in every row.
  @Test func `Columns begin at one cell in every row`() {
    let lines = excerpt(.speakers, of: rivers).text().split(separator: "\n").dropFirst(2)
    let rule = String(lines.dropFirst().first ?? "")
    var starts: [Int] = []
    var before: Character = " "
    for (place, sign) in rule.enumerated() {
      if sign == "-", before == " " { starts.append(place) }
      before = sign
    }
    #expect(starts.count == 5)
    for line in lines.dropFirst(2) {
      for start in starts.dropFirst() {
        let head = prefix(of: String(line), columns: start)
        #expect(head.columns() == start || head.columns() < start && head == line, "\(line)")
        #expect(head.hasSuffix("  ") || head == line, "\(line)")
      }
    }
  }

  private func prefix(of line: String, columns: Int) -> String {
    var head = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      head.append(scalar)
      if String(head).columns() > columns {
        head.removeLast()
        break
      }
    }
    return String(head)
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `No row is wider than asked for`(width: Int) {
    let lines = excerpt(.speakers).text(width: width).split(separator: "\n").dropFirst(2)
    for line in lines { #expect(line.columns() <= width, "\(line)") }
  }

  @Test func `Nothing that acts on a terminal is written`() {
    for view in View.allCases {
      let written = [
        excerpt(view, of: rivers).text(), excerpt(view, of: rivers).csv,
        excerpt(view, of: rivers).json, excerpt(view, of: rivers).plain,
      ]
      for scalar in written.joined(separator: "").unicodeScalars
      where scalar != "\n" && scalar != "\r" {
        #expect(scalar.visibleForm == nil, "U+\(String(scalar.value, radix: 16)) in \(view)")
      }
    }
  }

  @Test func `Changes are written harmlessly, in every format`() throws {
    let changes = Changes(of: rivers.meeting, since: builtIn)
    let excerpt = Excerpt(of: Table(.changes, of: rivers, changes: changes))
    #expect(excerpt.rows.count > 10)
    for text in [excerpt.text(), excerpt.csv, excerpt.json, excerpt.plain] {
      let foreign = text.unicodeScalars.filter {
        $0 != "\n" && $0 != "\r" && $0.visibleForm != nil
      }
      #expect(foreign.isEmpty)
    }
    #expect(excerpt.csv.hasPrefix("kind,what,"))
  }

  @Test func `The same input gives the same bytes`() {
    for view in View.allCases {
      #expect(excerpt(view).text() == excerpt(view).text())
      #expect(excerpt(view).json == excerpt(view).json)
    }
  }
}

@Suite struct CSVCells {
  static let cases: [(String, String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-x", "'-x"), ("@x", "'@x"), ("", ""),
    (" edge", "\" edge\""), ("1-2", "1-2"),
  ]

  @Test(arguments: cases)
  func `A cell is quoted where it must be and never a formula`(text: String, cell: String) {
    #expect(text.harmlessInSpreadsheets.csvCell == cell)
  }
}

@Suite struct JSONShape {
  private func object(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  @Test(arguments: View.allCases)
  func `A row has every column of its view`(view: View) throws {
    let export = try object(excerpt(view, of: rivers).json)
    #expect(
      Set(export.keys) == ["meeting", "view", "query", "sort", "total", "count", "rows"])
    let rows = try #require(export["rows"] as? [[String: Any]])
    #expect(rows.count == export["count"] as? Int)
    for row in rows { #expect(Set(row.keys) == Set(view.columns.map(\.rawValue))) }
  }

  @Test func `Clock times are local moments, and nights belong to the next day`() throws {
    let rows = try #require(
      try object(excerpt(.agenda, of: rivers).json)["rows"] as? [[String: Any]])
    #expect(
      rows.map { $0["start"] as? String } == [
        "2026-05-20T09:00", "2026-05-20T23:30", "2026-05-21T10:00",
      ])
    #expect(rows[1]["end"] as? String == "2026-05-21T01:15")
    #expect(rows[2]["end"] is NSNull)
    #expect(rows[1]["people"] as? [String] == ["王伟", "Zoë Müller"])
    #expect(rows[0]["order"] as? Int == 1)
  }

  @Test func `Text comes back as it was, hostile or not`() throws {
    let hostile = "a\u{1B}[0m\u{202E}\"\\\n\u{200B}\u{E0001}王"
    let text = JSON.object([("x", .string(hostile))]).text
    #expect(try object(text)["x"] as? String == hostile)
    #expect(text.unicodeScalars.allSatisfy { $0.visibleForm == nil })
  }

  @Test func `Nothing found is still an object and a header`() throws {
    let nothing = excerpt(.speakers, query: "zzzz")
    #expect(try object(nothing.json)["count"] as? Int == 0)
    #expect(nothing.csv == "name,role,position,institution,sessions\r\n")
    #expect(nothing.text().contains("0 of 6"))
  }

  @Test func `What was read is told in integers and nulls`() throws {
    let summary = try object(Summary(rivers).json.lines)
    #expect(summary["sessions"] as? Int == 3)
    #expect(summary["days"] as? Int == 2)
    #expect(summary["speakers"] as? Int == 3)
    #expect(summary["firstStart"] as? String == "2026-05-20T09:00")
    #expect(summary["lastEnd"] as? String == "2026-05-21T01:15")
    #expect(try object(Summary(builtIn).json.lines)["firstStart"] is NSNull)
  }
}
