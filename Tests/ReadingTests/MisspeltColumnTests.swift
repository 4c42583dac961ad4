import Programme
import Testing

@testable import Reading

@Suite struct MisspeltColumnTests {
  static let columns: [(headers: String, told: [String])] = [
    ("title,peple", ["peple > people"]), ("title,pepole,Romm", ["pepole > people", "Romm > room"]),
    ("title,sart,start", []), ("title,tracks,abstrct", ["tracks > track", "abstrct > abstract"]),
    ("title,stage,lines,colour,tags,seats,level", []), ("title,extra:peple", []),
    ("title,people,peple", []), ("title,会场地", []),
    ("title,other_title", []), ("title,names_other", []),
    ("title,time_start", ["time_start > start"]),
  ]

  @Test(arguments: columns.indices) func `A header that is nearly a column is asked about`(
    _ i: Int
  ) {
    let (headers, told) = Self.columns[i]
    let loaded = meeting(["agenda.csv": "\(headers)\nKites,x,\n"])
    let asked = loaded.diagnostics.filter { $0.message.contains("is only kept") }.map { fault in
      let words =
        fault.message.split(separator: "'").prefix(1)
        + fault.action.split(separator: "'")
        .dropFirst().prefix(1)
      return words.joined(separator: " > ")
    }
    #expect(asked == told)
  }

  @Test(arguments: ["name_other", "names-other", "Name Other"])
  func `Two words in the other order are asked about`(_ header: String) {
    let loaded = meeting(["speakers.csv": "id,name,\(header)\n1,Ann Bell,zh=贝安\n"])
    #expect(
      loaded.said == [
        "1:9: '\(header)' has no meaning in speakers.csv and is only kept. "
          + "Did you mean 'othernames'?"
      ])
  }

  static let kept: [(text: String, names: String?)] = [
    ("id,name,shoe size,hat,\n1,Ann,,L,\n2,Bo,44,,\n", "'shoe size', 'hat'"),
    ("title,room,seats,level\nNets,Loft,,3\n", "'level'"),
    ("Titel,Raum,Etage,Farbe\nNetze,Loft,,3\n", "'Farbe'"),
    ("institution,city,motto\nNorth,Oslo,Onward\n", "'motto'"),
    ("title,extra:level\nNets,3\n", nil), ("title,level\nNets,\n", nil),
    ("name,first name,email\nAnn Bell,Ann,a@b\n", nil),
    ("title,a,b,c,d,e,f\nN,1,2,3,4,5,6\n", "'a', 'b', 'c', 'd', 'e' and others"),
  ]

  @Test(arguments: kept.indices)
  func `Columns that are only kept are named once, as a note`(_ i: Int) throws {
    let (text, names) = Self.kept[i]
    let notes = try table(text).diagnostics.filter { $0.severity == .note }
    let told = names.map {
      "standard input:1: columns kept as they are: \($0). Their cells stand in the details."
    }
    #expect(notes.map(\.description) == [told].compactMap(\.self))
  }

  @Test func `A folder may have columns of its own`() {
    #expect(meeting(["agenda.csv": "title,room,level\nNets,Loft,3\n"]).diagnostics == [])
  }

  @Test func `Columns that are only kept are named once for all parts of a long table`() {
    let rows = (0..<400).map { "p\($0),Ann \($0),,\($0 == 390 ? "x" : "")\n" }.joined()
    let bytes = Array("id,name,hat,shoe\n\(rows)".utf8)
    var gathering = Gathering(title: "T", faults: Faults())
    (gathering.partBytes, gathering.mostParts) = (1_000, 4)
    let file = gathering.file("guests.csv")
    _ = bytes.withUnsafeBufferPointer { gathering.readPeople($0, file) }
    #expect(
      gathering.faults.diagnostics.map(\.message) == ["columns kept as they are: 'shoe'."])
  }

  @Test func `It is told at its place`() {
    let loaded = meeting(["speakers.csv": "id,name,institutoins\n1,Ann Bell,North\n"])
    #expect(
      loaded.diagnostics.map(\.description) == [
        "speakers.csv:1:9: 'institutoins' has no meaning in speakers.csv and is only kept. "
          + "Did you mean 'institutions'?"
      ])
    #expect(
      loaded.meeting.speakers[0].extras == [Extra(name: "institutoins", value: "North")])
  }
}
