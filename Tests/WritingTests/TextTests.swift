import Programme
import TerminalUI
import Testing

@testable import Views
@testable import Writing

@Suite struct TextTests {
  @Test func `The header says meeting, view, query, order, count, zone and source`() {
    let text = excerpt(.speakers, query: "tongji").text()
    #expect(
      text.hasPrefix(
        """
        Industry-Education Integration Promotion Meeting
        Speakers · tongji · by name · 2 of 6 · time zone Asia/Shanghai · source built-in

        Name \("")
        """))
  }

  @Test func `A zone that is not stated is said so`() {
    #expect(excerpt(.speakers, of: nasty).text().contains("time zone not stated"))
  }

  @Test func `Every record is one line`() {
    for view in View.allCases {
      let written = excerpt(view, of: nasty)
      let lines = written.text().split(separator: "\n", omittingEmptySubsequences: false)
      // Two lines of header, a blank, titles, a rule, the rows, and the end of the last line.
      #expect(lines.count == 6 + written.rows.count, "\(view)")
    }
  }

  @Test func `Rows that are grouped stand under the names of their groups`() {
    let table = Table(.agenda, of: rivers)
    let written = Excerpt(of: table, division: .room, columns: [.start, .title])
    #expect(
      written.text().split(separator: "\n", omittingEmptySubsequences: false).dropFirst(5) == [
        "Hall", "09:00  Opening", "10:00  =1+1", "", "Pier", "23:30  Night, \"late\" boats", "",
      ])
    #expect(written.csv.split(separator: "\r\n").count == 4)
    #expect(written.json.contains("\"sort\":\"grouped by room\""))
    #expect(written.text(width: 3).contains("\nHa…\n"))
  }

  @Test func `No line ends in blanks`() {
    for view in View.allCases {
      for loaded in [builtIn, rivers, nasty] {
        #expect(!excerpt(view, of: loaded).text().contains(" \n"), "\(view)")
      }
    }
  }

  @Test(arguments: [AmbiguousWidth.narrow, .wide])
  func `Cells are aligned in the width of characters that is asked for`(
    ambiguous: AmbiguousWidth
  ) throws {
    var records = Records(facts: Facts(title: "T"))
    for (i, name) in ["±±", "李嘉", "e\u{301}", "🎪", "Ann"].enumerated() {
      records.speakers.append(Speaker(id: "\(i)", name: name))
    }
    let loaded = LoadedMeeting(
      meeting: Meeting(records), diagnostics: [], sourceName: "s", format: "native")
    let text = excerpt(.speakers, of: loaded, columns: [.name, .id]).text(ambiguous: ambiguous)
    for line in text.split(separator: "\n").dropFirst(4) {
      #expect(line.columns(ambiguous: ambiguous) == 7, "\(line)")
    }
  }

  @Test(arguments: [10, 12, 14, 17, 20, 23])
  func `A narrow table cuts the widest columns and marks the cut`(width: Int) throws {
    let text = excerpt(.speakers, columns: [.name, .role]).text(width: width)
    let lines = text.split(separator: "\n").dropFirst(2)
    #expect(lines.allSatisfy { $0.columns() <= width })
    #expect(lines.contains { $0.contains("…") })
  }

  @Test func `A width that is wide enough changes no byte`() {
    let whole = excerpt(.agenda).text()
    #expect(excerpt(.agenda).text(width: 1000) == whole)
  }

  @Test func `A width too small for all columns is no trap`() {
    for width in [-1, 0, 1, 2, 5] {
      #expect(excerpt(.agenda).text(width: width).contains("…"), "\(width)")
    }
  }

  @Test func `Numbers stand at the right of their column`() {
    let lines = excerpt(.agenda, columns: [.order, .id]).text().split(separator: "\n")
    #expect(lines.dropFirst(4).first == "  1  meeting-before")
    #expect(lines.last == " 16  report-saes")
  }

  @Test func `Nothing found is a header and no row`() {
    let lines = excerpt(.speakers, query: "nobody").text().split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains("nobody · by name · 0 of 6"))
  }

  @Test func `Hostile text is made visible`() {
    let text = excerpt(.speakers, of: nasty, query: "\u{1B}").text()
    #expect(text.contains("<1B>[2J<202E>x"))
    #expect(excerpt(.speakers, of: nasty).csv.contains("<1B>[2J<202E>x"))
  }
}

@Suite struct LinearTextTests {
  @Test func `A detail is one thing a line`() {
    let link = Link(label: "chair", name: "Ann", note: "Dean", item: .speaker(0))
    let detail = Detail(
      title: "Opening",
      lines: [
        .text("A text"), .blank, .heading("Who"), .link(link),
        .link(Link(name: "Bo", item: .speaker(1))), .bullet("A point"),
      ])
    #expect(detail.text == "Opening\nA text\n\nWho\nchair: Ann (Dean)\nBo\n- A point\n")
  }

  @Test func `A detail keeps to its lines whatever its data hold`() {
    let detail = Detail(title: "a\nb\u{1B}", lines: [.text("c\u{2028}d\r\ne")])
    #expect(detail.text == "a b<1B>\nc<2028>d  e\n")
  }

  @Test(arguments: View.allCases) func `Every row is told with its number`(view: View) {
    for loaded in [builtIn, rivers, nasty] {
      let written = excerpt(view, of: loaded)
      let text = "\n" + written.plain
      for number in 1...max(written.rows.count, 1) where !written.rows.isEmpty {
        #expect(text.contains("\n\(number). "), "\(view) \(number)")
      }
    }
  }

  @Test func `A view is told with its query and count`() {
    #expect(
      excerpt(.speakers, query: "lei").plain.hasPrefix(
        """
        Industry-Education Integration Promotion Meeting
        Speakers: lei · by name · 1 of 6

        1. LEI Xinghui
        Vice President
        """))
  }
}
