import Programme
import Testing
import Views

@Suite struct DetailTests {
  private func detail(_ view: View, _ id: String, in loaded: LoadedMeeting = harbour) throws
    -> Detail
  {
    let table = Table(view, of: loaded)
    let row = (0..<table.count).first { table.value($0, .id).text == id }
    return try #require(row.flatMap { table.detail($0) })
  }

  private func linked(_ detail: Detail) -> [String] {
    detail.links.map { ($0.label.isEmpty ? "" : "\($0.label): ") + $0.name }
  }

  static let links: [(view: View, id: String, links: [String])] = [
    (
      .agenda, "open",
      [
        "chair: Åsa Öberg", "Dock Works", "chair: 李嘉", "greeting: Bo Berg", "speaker: Dock Works",
        "09:30: First part",
      ]
    ),
    (.agenda, "part", ["speaker: Tidal Institute", "Opening"]), (.agenda, "close", []),
    (
      .speakers, "asa",
      ["chair: Opening", "guide: Night tide", "Tidal Institute", "Dock Works"]
    ),
    (.speakers, "jia", ["chair: Opening"]),
    (
      .institutions, "works",
      [
        "Åsa Öberg", "Bo Berg", "chair: Opening", "greeting: Opening", "speaker: Opening",
        "guide: Night tide",
      ]
    ),
    (.institutions, "hall", []),
  ]

  @Test(arguments: links)
  func `A detail links to all it names`(view: View, id: String, links: [String]) throws {
    #expect(try linked(detail(view, id)) == links)
  }

  @Test(arguments: [builtIn, harbour].indices)
  func `A link leads to the item whose name it bears`(number: Int) {
    let loaded = [builtIn, harbour][number]
    for view in View.allCases {
      let table = Table(view, of: loaded)
      for row in 0..<table.count {
        for link in table.detail(row)?.links ?? [] {
          guard let item = link.item else {
            #expect([.checks, .overview].contains(view))
            continue
          }
          #expect(loaded.meeting.name(of: item) == link.name)
          #expect(loaded.meeting.detail(of: item)?.title == link.name)
        }
      }
    }
  }

  @Test(arguments: [builtIn, harbour].indices)
  func `Links between sessions and people lead back`(number: Int) throws {
    let meeting = [builtIn, harbour][number].meeting
    for i in meeting.sessions.indices {
      for link in try #require(meeting.detail(of: .session(i))).links {
        let item = try #require(link.item)
        let back = try #require(meeting.detail(of: item)).links.map(\.item)
        #expect(back.contains(.session(i)), "'\(meeting.sessions[i].title)' and '\(link.name)'")
      }
    }
  }

  static let texts: [(view: View, id: String, text: String)] = [
    (.agenda, "night", "Wed 20 May 2026 · 22:00–25:30 · Quay · Water · walk"),
    (.agenda, "night", "Status: confirmed"), (.agenda, "night", "fr: Marée de nuit"),
    (.agenda, "night", "the plan, pages 2 and 3; list:4"), (.agenda, "night", "Kind and room"),
    (.agenda, "open", "red"), (.agenda, "close", "Thu 21 May 2026"),
    (.speakers, "asa", "Hydrographer, Tides Lab"), (.speakers, "asa", "guest"),
    (.speakers, "asa", "B17"), (.speakers, "jia", "en: LI Jia"),
    (.speakers, "jia", "pinyin: Li Jia"), (.institutions, "hall", "venue · host"),
    (.institutions, "hall", "Nobody is named."), (.institutions, "tidal", "teal"),
  ]

  @Test(arguments: texts)
  func `A detail says what the files say`(view: View, id: String, text: String) throws {
    #expect(try detail(view, id).lines.contains(.text(text)))
  }

  @Test func `A count of an institution stands in its detail`() throws {
    #expect(try detail(.institutions, "works").lines.contains(.bullet("Crew: 12 declared")))
  }

  static let headings: [(view: View, id: String, headings: [String])] = [
    (.agenda, "night", ["Who", "Source", "Concluded, not stated"]),
    (.agenda, "open", ["Who", "Parts", "Colour"]), (.agenda, "part", ["Who", "Part of"]),
    (.speakers, "asa", ["Appears in", "Institutions", "Badge"]),
    (.speakers, "bo", ["Appears in", "Institution"]), (.agenda, "close", []),
    (.institutions, "works", ["People", "Appears in", "Head counts"]),
  ]

  @Test(arguments: headings)
  func `A heading stands only over something`(view: View, id: String, headings: [String]) throws {
    let found = try detail(view, id).lines.compactMap { line -> String? in
      if case .heading(let text) = line { text } else { nil }
    }
    #expect(found == headings)
  }

  @Test(arguments: View.allCases)
  func `No detail begins or ends with a blank or holds two`(view: View) {
    for loaded in [builtIn, harbour] {
      let table = Table(view, of: loaded)
      for row in 0..<table.count {
        guard let lines = table.detail(row)?.lines else { continue }
        #expect(lines.first != .blank && lines.last != .blank, "\(view) \(row)")
        #expect(!zip(lines, lines.dropFirst()).contains { $0 == .blank && $1 == .blank })
        #expect(!lines.contains(.text("")) && !lines.contains(.heading("")))
      }
    }
  }

  @Test func `A clash links to the person and both sessions`() throws {
    let meeting = loaded([
      (
        "agenda.csv",
        "title,day,start,end,people\nA,2026-05-20,09:00,10:00,Ann\nB,2026-05-20,09:30,11:00,Ann\n"
      )
    ])
    let table = Table(.checks, of: meeting)
    #expect(table.value(0, .severity).text == "warning")
    #expect(table.detail(0)?.links.map(\.name) == ["Ann", "A", "B"])
  }

  @Test(arguments: [(1, ["P 0"]), (40, [])])
  func `A fault links to the record on its line, unless many stand there`(
    people: Int, linked: [String]
  ) {
    var records = Records(facts: Facts(title: "T"))
    records.files = ["t.json"]
    for number in 0..<people {
      var person = Speaker(id: "p\(number)", name: "P \(number)")
      person.place = RecordPlace(file: 0, line: 3)
      records.speakers.append(person)
    }
    let fault = Diagnostic(file: "t.json", line: 3, severity: .error, message: "It is wrong.")
    let loaded = LoadedMeeting(
      meeting: Meeting(records), diagnostics: [fault], sourceName: "t.json", format: "test")
    #expect(Table(.checks, of: loaded).detail(0)?.links.map(\.name) == linked)
  }
}
