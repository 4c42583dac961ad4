import Programme
import Testing

@testable import Reading

/// Rows over a published file that have an id and no name.
extension OverlayTests {
  static let idsAlone: [(tables: [String: String], names: [String], faults: [String])] = [
    (["speakers.csv": "id,name,position\nann-bell,,Chair\n"], ["Ann Bell", "Bo Cao"], []),
    (["speakers.csv": "id,institutions\nbo-cao,North\n"], ["Ann Bell", "Bo Cao"], []),
    (["agenda.csv": "id,room\na1,Pier\n"], ["Ann Bell", "Bo Cao"], []),
    (
      ["speakers.csv": "id,institutions\nbo-coa,North\n"], ["Ann Bell", "Bo Cao", "bo-coa"],
      [
        "speakers.csv:2:1: no person of old.csv has the id 'bo-coa', and the row has no name; "
          + "it is read as one more. Did you mean 'bo-cao'?"
      ]
    ),
    (
      ["institutions.csv": "id,kind\nnorth,school\n"], ["Ann Bell", "Bo Cao"],
      [
        "institutions.csv:2:1: no institution of old.csv has the id 'north', and the row has no "
          + "name; it is read as one more. Correct the id, or give it a name."
      ]
    ),
    (
      ["agenda.csv": "id,room\nzz9,Pier\n"], ["Ann Bell", "Bo Cao"],
      [
        "agenda.csv:2:1: no session of old.csv has the id 'zz9', and the row has no title; "
          + "it is read as one more. Correct the id, or give it a title."
      ]
    ),
  ]

  @Test(arguments: idsAlone.indices) func `A row with an id alone leaves the published name`(
    _ i: Int
  ) {
    let (tables, names, faults) = Self.idsAlone[i]
    let loaded = folder(tables)
    #expect(loaded.meeting.speakers.map(\.name) == names)
    #expect(loaded.meeting.sessions.map(\.title).prefix(2) == ["Opening", "Tides"])
    #expect(loaded.diagnostics.map(\.description) == faults)
  }

  @Test func `Institutions of a published file keep their names under an id alone`() {
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"old.csv\"\n",
      "old.csv": "institution,city\nNorth College,Oslo\nSouth College,Bergen\n",
      "institutions.csv": "id,kind\nnorth-college,school\n",
    ])
    #expect(loaded.meeting.institutions.map(\.name) == ["North College", "South College"])
    #expect(loaded.meeting.institutions.map(\.kind) == ["school", nil])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A row may name a session by the code in its address`() {
    let xml = """
      <schedule><conference><title>Kite Days</title></conference><day date="2031-05-03">
      <room name="Loft"><event id="1" code="KITE7"><start>09:00</start><duration>0:30</duration>
      <title>Kites</title></event></room></day></schedule>
      """
    let loaded = meeting([
      "meeting.toml": "title = \"T\"\n[published]\nfile = \"old.xml\"\n", "old.xml": xml,
      "agenda.csv": "id,room\nKITE7,Pier\n",
      "attendance.csv": "of,id,present\nsession,KITE7,40\n",
    ])
    #expect(loaded.diagnostics == [])
    #expect(loaded.meeting.sessions.map(\.id) == ["1"])
    #expect(loaded.meeting.sessions.map(\.code) == ["KITE7"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Pier"])
    #expect(loaded.meeting.facts.counts.map(\.id) == ["1"])
  }
}
