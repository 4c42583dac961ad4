import Programme
import Testing

@testable import Reading

/// A table read in parts is the table read in one piece.
struct PartsTests {
  @Test func `A table read in parts says what it says in one piece`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = RandomTable(seed: seed)
    for round in 0..<400 {
      let text = random.text
      let whole = Self.loaded(text, parts: 1)
      for parts in [2, 3, 7] {
        let joined = Self.loaded(text, parts: parts)
        #expect(joined.meeting == whole.meeting, "seed \(seed), round \(round)")
        #expect(joined.diagnostics == whole.diagnostics, "seed \(seed), round \(round)")
      }
    }
  }

  @Test func `Many people bring their institutions and sessions with them`() {
    let rows = (1...20_000).map {
      "\($0),Name \($0),Dr,\"Port, No \($0 % 2_000)\",guest,S\($0 % 400) Talk\n"
    }
    let text = "id,name,title,institution,role,session\n" + rows.joined()
    for parts in [1, 2] {
      let loaded = Self.loaded(text, parts: parts)
      #expect(loaded.diagnostics == [])
      #expect(loaded.meeting.speakers.count == 20_000 && loaded.meeting.sessions.count == 400)
      #expect(loaded.meeting.institutions.count == 2_000)
      #expect(loaded.meeting.appearances.count == 20_000)
      #expect(loaded.meeting.speakers.positions.codes != nil)
      #expect(loaded.meeting.institutions.first?.name == "Port, No 1")
    }
  }

  @Test func `A quote over a border is read again in one piece`() {
    let cell = String(repeating: "a\nb,c\n", count: 50)
    let text = "id,name\n1,A\n2,\"\(cell)\"\n3,C\n4,\"D\n"
    let loaded = Self.loaded(text, parts: 5)
    #expect(loaded.meeting.speakers.map(\.id) == ["1", "2", "3", "4"])
    #expect(loaded.meeting == Self.loaded(text, parts: 1).meeting)
    #expect(loaded.diagnostics.map(\.place) == ["t.csv:105:3"])
  }

  private static let many =
    "id,name\n" + (1...20_000).map { "\($0),Name \($0 * 7_919 % 20_000)\n" }.joined()

  @Test func `Many people are put in order while the rest is read`() throws {
    var gathering = Gathering(title: "T", faults: Faults())
    gathering.beside.orderPeople = { names, _ in (0..<Int32(names.count)).reversed() }
    let file = gathering.file("t.csv")
    _ = Array(Self.many.utf8).withUnsafeBufferPointer { gathering.readPeople($0, file) }
    let loaded = gathering.loaded(sourceName: "t", format: "csv", timeZone: nil)
    #expect(loaded.peopleOrder == (0..<20_000).reversed())
  }

  @Test func `An order that somebody came after is not used`() throws {
    var gathering = Gathering(title: "T", faults: Faults())
    gathering.beside.orderPeople = { names, _ in (0..<Int32(names.count)).map { $0 } }
    let file = gathering.file("t.csv")
    _ = Array(Self.many.utf8).withUnsafeBufferPointer { gathering.readPeople($0, file) }
    gathering.records.speakers.append(Speaker(id: "late", name: "Late"))
    let loaded = gathering.loaded(sourceName: "t", format: "csv", timeZone: nil)
    #expect(loaded.peopleOrder == nil)
  }

  private static func loaded(_ text: String, parts: Int) -> LoadedMeeting {
    var gathering = Gathering(title: "T", faults: Faults())
    (gathering.partBytes, gathering.mostParts) = (1, parts)
    gathering.institutions.isListed = text.utf8.count % 2 == 0
    let file = gathering.file("t.csv")
    _ = Array(text.utf8).withUnsafeBufferPointer { gathering.readPeople($0, file) }
    return gathering.loaded(sourceName: "t", format: "csv", timeZone: nil)
  }
}

/// Tables of people with all that can be strange in them.
private struct RandomTable {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func one(of texts: [String]) -> String {
    texts[number(0...(texts.count - 1))]
  }

  private mutating func cell(of column: String) -> String {
    switch column {
    case "id":
      one(of: ["", "a", "b", "b", "é", "e\u{301}", "\(number(1...40))", "\(number(1...9_999))"])
    case "name": one(of: ["Ann", "Bo Li", "李嘉", "ann", "", "Čapek \(number(1...3))"])
    case "institution", "session":
      one(of: ["North", "north", "South; North", "\"S;T\"", "", ";", "Dock \(number(1...20))"])
    case "role": one(of: ["", "chair", "chair; guest", "guest"])
    default: one(of: ["", "x", "y;z", "zh=李; q", "\u{0}", "\u{A0}z \u{3000}"])
    }
  }

  private mutating func written(_ text: String) -> String {
    switch number(0...40) {
    case 0: "\"" + text
    case 1: "\"\(text)\" tail"
    case 2: " \"\(text)\nmore\"\"\" "
    case 3: text + "\""
    case 4...8: "\"" + text.replacing("\"", with: "\"\"") + "\""
    default: text.replacing("\"", with: "")
    }
  }

  var text: String {
    mutating get {
      let all = ["id", "name", "title", "institution", "role", "session", "alias", "x", "inferred"]
      let columns = all.filter { _ in number(0...5) > 0 }
      let end = one(of: ["\n", "\n", "\r\n", "\r"])
      var text = columns.joined(separator: ",") + end
      for _ in 0..<number(0...30) {
        let width = number(0...9) == 0 ? number(0...12) : columns.count
        var cells: [String] = []
        for i in 0..<width {
          let text = cell(of: i < columns.count ? columns[i] : "")
          cells.append(written(text))
        }
        text += cells.joined(separator: ",") + end
      }
      return text
    }
  }
}
