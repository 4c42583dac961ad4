import Programme
import Reading
import Testing
import Views

@testable import Writing

@Suite struct CSVTests {
  static let cells: [(text: String, cell: String)] = [
    ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), ("\"", "\"\"\"\""),
    ("\"\"", "\"\"\"\"\"\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("edge ", "\"edge \""),
    ("a;b", "a;b"), ("李,嘉", "\"李,嘉\""), ("\u{3000}", "\u{3000}"),
  ]

  @Test(arguments: cells) func `A cell is quoted as RFC 4180 wants`(text: String, cell: String) {
    #expect(Array(text.csvCell.utf8) == Array(cell.utf8))
  }

  static let formulas: [(text: String, harmless: String)] = [
    ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠x", "'＠x"), ("=\u{301}1", "'=\u{301}1"), ("\t=1", "'\t=1"),
    ("1=1", "1=1"), ("a-b", "a-b"), ("·", "·"), ("'=1", "'=1"),
  ]

  @Test(arguments: formulas)
  func `What a spreadsheet would run is led in by an apostrophe`(text: String, harmless: String) {
    #expect(text.harmlessInSpreadsheets == harmless)
  }

  @Test(arguments: View.allCases) func `Every row has as many cells as the header`(view: View) {
    for loaded in [builtIn, rivers, nasty] {
      let read = rows(of: excerpt(view, of: loaded).csv)
      #expect(read.allSatisfy { $0.count == read[0].count }, "\(view)")
      #expect(read.count == excerpt(view, of: loaded).rows.count + 1)
    }
  }

  @Test func `An end past the next morning says how many days later it is`() throws {
    let text = "id,title,day,start,duration\na,Fair,2026-05-20,16:00,P2D\nb,Talk,,10:00,PT44H\n"
    let loaded = try meeting(standardInput: Array(text.utf8))
    let ends = excerpt(.agenda, of: loaded, columns: [.start, .end])
    #expect(ends.rows.map { ends.table.value($0, .end).text } == ["+2d 16:00", "+2d 06:00"])
    let cells = rows(of: ends.csv)
    #expect(cells.dropFirst().map { $0[1] } == ["2026-05-22T16:00", "+2d 06:00"])
    #expect(Summary(loaded).text.contains("last end      2026-05-22T16:00"))
  }

  @Test func `Cells read back as they stood`() {
    let read = rows(of: excerpt(.speakers, of: nasty, columns: [.name, .position]).csv)
    let texts = Dictionary(read.map { ($0[0], $0[1]) }) { first, _ in first }
    #expect(texts["a\"\u{301},b"] == "say \"no\", twice")
    #expect(texts["two lines"] == "'=1+1")
  }

  @Test func `Numbers are never taken for formulas or text`() {
    let row = excerpt(.agenda, of: rivers, columns: [.order, .start, .end]).csv
      .split(separator: "\r\n")[2]
    #expect(row == "2,2026-05-20T23:30,2026-05-21T01:15")
  }

  @Test func `Columns are written in the order they were asked for`() {
    let csv = excerpt(.speakers, columns: [.id, .name]).csv
    #expect(csv.hasPrefix("id,name\r\nfang-shouen,FANG Shouen\r\n"))
  }

  /// The rows of a table, read the slow and obvious way. Source: RFC 4180.
  private func rows(of csv: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var (cell, isQuoted) = (String.UnicodeScalarView(), false)
    var rest = csv.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted, "\r" where !isQuoted:
        rows[rows.count - 1].append(String(cell))
        cell = String.UnicodeScalarView()
      case "\n" where !isQuoted: rows.append([])
      default: cell.append(scalar)
      }
    }
    return rows.dropLast()
  }
}

/// People whose names are hard on every format.
let nasty: LoadedMeeting = {
  var records = Records(facts: Facts(title: "Nasty\nmeeting"))
  records.speakers = [
    Speaker(id: "1", name: "a\"\u{301},b"), Speaker(id: "2", name: "two\nlines"),
    Speaker(id: "3", name: "\u{1B}[2J\u{202E}x"), Speaker(id: "4", name: ""),
  ]
  records.speakers[0].position = "say \"no\", twice"
  records.speakers[1].position = "=1+1"
  records.sessions = [Session(id: "s", order: 1, title: "\"quoted\", \\ and\ttabbed")]
  records.sessions[0].room = "🎪 Zelt"
  records.institutions = [Institution(id: "i", name: "Ｗｉｄｅ 机构")]
  return LoadedMeeting(
    meeting: Meeting(records), diagnostics: [], sourceName: "nasty", format: "native")
}()
