import Programme
import Testing

@testable import Reading

@Suite struct MisspeltColumnTests {
  static let columns: [(headers: String, told: [String])] = [
    ("title,peple", ["peple > people"]), ("title,pepole,Romm", ["pepole > people", "Romm > room"]),
    ("title,sart,start", []), ("title,tracks,abstrct", ["tracks > track", "abstrct > abstract"]),
    ("title,stage,lines,colour,tags,seats,level", []), ("title,extra:peple", []),
    ("title,people,peple", []), ("title,会场地", []),
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
