import Programme
import Testing

@testable import Reading

/// Which published record a row of a table is about.
extension OverlayTests {
  @Test func `A row that could be about several sessions is one more, with a fault`() {
    let loaded = folder(["agenda.csv": "title,room\nLunch,Kitchen\n"])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "agenda.csv:2:1: several sessions are called 'Lunch'; the row is read as one more. "
          + "Give the row the id of the one it is about."
      ])
    #expect(loaded.meeting.sessions.count == 5)
  }

  static let nearNames: [(tables: [String: String], faults: [String])] = [
    (
      ["speakers.csv": "position,name\nChair,Ann Bel\n"],
      [
        "speakers.csv:2:7: no person of old.csv is called 'Ann Bel'; the row is read as one more. "
          + "Did you mean 'Ann Bell'?"
      ]
    ),
    (
      ["agenda.csv": "title,room\nOpenning,Pier\n"],
      [
        "agenda.csv:2:1: no session of old.csv is called 'Openning'; the row is read as one more. "
          + "Did you mean 'Opening'?"
      ]
    ),
    (
      ["speakers.csv": "name\nann bell\n"],
      [
        "speakers.csv:2:1: 'ann bell' keeps the name that old.csv writes: 'Ann Bell'. "
          + "Give the row its id to change the name."
      ]
    ),
    (
      ["agenda.csv": "title,room\nTIDES,Pier\n"],
      [
        "agenda.csv:2:1: 'TIDES' keeps the name that old.csv writes: 'Tides'. "
          + "Give the row its id to change the name."
      ]
    ),
    (["speakers.csv": "name\nCy Dee\n"], []), (["agenda.csv": "title\nTides 2\n"], []),
    (["agenda.csv": "id,title\na1,Grand opening\n"], []),
  ]

  @Test(arguments: nearNames.indices) func `Names that are nearly published are asked about`(
    _ i: Int
  ) {
    let loaded = folder(Self.nearNames[i].tables)
    #expect(loaded.diagnostics.map(\.description) == Self.nearNames[i].faults)
  }

  @Test func `In a long table few misspelt names are asked about`() {
    // Of other lengths, so that the test is quick.
    let titles = (0..<4_000).map {
      "Title " + String(repeating: "harbour ", count: $0 % 10) + "\($0)x"
    }
    let table = { (titles: [String]) in "title\n" + titles.map { $0 + "\n" }.joined() }
    let misspelt = titles.prefix(100).map { $0.replacing("Title", with: "Titel") }
    let loaded = folder(["old.csv": table(titles), "agenda.csv": table(misspelt)])
    #expect(loaded.meeting.sessions.count == 4_100)
    #expect(
      loaded.diagnostics.count { $0.action.hasPrefix("Did you mean") }
        == Limit.suggestions.pairs / titles.count)
  }

  @Test func `The published spelling of a name wins unless a row has the id`() {
    let byName = folder([
      "speakers.csv": "name,position\nann BELL,Chair\n", "agenda.csv": "title,room\nTIDES,Pier\n",
    ]).meeting
    #expect(byName.speakers.map(\.name) == ["Ann Bell", "Bo Cao"])
    #expect(byName.speakers.map(\.position) == ["Chair", nil])
    #expect(byName.sessions.map(\.title) == ["Opening", "Tides", "Lunch", "Lunch"])
    #expect(byName.sessions[1].room == "Pier")
    let byID = folder([
      "speakers.csv": "id,name\nann-bell,Anna Bell\n", "agenda.csv": "id,title\na2,High tides\n",
    ]).meeting
    #expect(byID.speakers.map(\.name) == ["Anna Bell", "Bo Cao"])
    #expect(byID.sessions[1].title == "High tides")
  }
}
