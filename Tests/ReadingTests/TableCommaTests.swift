import Programme
import Testing

@testable import Reading

/// Commas in cells of people that do not stand between people; all are invented.
@Suite struct TableCommaTests {
  /// `Name|position|institution` of each person.
  private func staff(_ loaded: LoadedMeeting) -> [String] {
    let meeting = loaded.meeting
    return meeting.speakers.indices.map { speaker in
      let places = meeting.institutions(of: speaker).map { meeting.institutions[$0].name }
      let parts = [meeting.speakers[speaker].name, meeting.speakers[speaker].position ?? ""]
      return (parts + places).joined(separator: "|").trimmedOfStrokes
    }
  }

  private func sessions(_ cells: [String]) throws -> LoadedMeeting {
    let rows = cells.enumerated().map { number, cell in
      "A,\"\(cell)\",Loft \(number),2031-05-20,9:00\n"
    }.joined()
    return try table("Title,Speakers,Room,Date,Time Start\n" + rows)
  }

  @Test(arguments: [
    ("LEE, Ann (North)", ["LEE, Ann (North)"]),
    ("FOX, Dan (South), YOUNG, Cy", ["FOX, Dan (South)", "YOUNG, Cy"]),
    ("Young, C., Fox, D.", ["Young, C.", "Fox, D."]),
    ("Young, C., Fox, D.-E., and Lee, A. B.", ["Young, C.", "Fox, D.-E.", "Lee, A. B."]),
    ("Lee, A.", ["Lee, A."]), ("VAN DER BERG, Jan", ["VAN DER BERG, Jan"]),
    ("de la Cruz, Ana and Fox, Bo", ["de la Cruz, Ana", "Fox, Bo"]),
    ("Lee, Ann and Fox, Bo", ["Lee, Ann", "Fox, Bo"]),
    ("LEE, Ann (North University)", ["LEE, Ann (North University)"]),
    (
      "Lee, Ann (North University); Fox, Bo (South Lab)",
      ["Lee, Ann (North University)", "Fox, Bo (South Lab)"]
    ),
  ]) func `Capitals, initials and an "and" show that the family name comes first`(
    cell: String, names: [String]
  ) throws {
    let loaded = try sessions([cell])
    #expect(staff(loaded) == names)
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("Ann Lee, CEO, Acme", ["Ann Lee|CEO|Acme"]),
    ("Ann Lee, Head of Nets, Bolt GmbH", ["Ann Lee|Head of Nets|Bolt GmbH"]),
    ("Ann Lee, University of Ulm", ["Ann Lee||University of Ulm"]),
    ("Ann Lee, CEO, Acme, Bo Fox, CTO, Blue River", ["Ann Lee|CEO|Acme", "Bo Fox|CTO|Blue River"]),
    ("Ann Lee, CEO, Bo Fox, CTO", ["Ann Lee|CEO", "Bo Fox|CTO"]),
    ("Ann Lee, Bo Fox, TU Ulm", ["Ann Lee", "Bo Fox||TU Ulm"]),
    ("Ann Lee, CEO, Acme; Bo Fox", ["Ann Lee|CEO|Acme", "Bo Fox"]),
    ("Ann Lee, Technischer Leiter", ["Ann Lee|Technischer Leiter"]),
    ("Ann Lee, Leiter der Forschung", ["Ann Lee|Leiter der Forschung"]),
    ("王芳，北方大学", ["王芳||北方大学"]), ("王芳，北方大学教授", ["王芳|北方大学教授"]),
  ]) func `What somebody is stands behind a comma, and that is told`(
    cell: String, people: [String]
  ) throws {
    let loaded = try sessions([cell])
    #expect(staff(loaded) == people)
    #expect(
      loaded.said == [
        "2:1: 1 cell of 'Speakers' says behind a comma what somebody is or where, as '\(cell)'; "
          + "read so, and not as further people. "
          + "If they are people, write semicolons between them."
      ])
  }

  @Test(arguments: ["Ann Lee, CEO, Bo Fox", "Ann Lee, Head of Nets, Red River"])
  func `What may be a place or somebody behind a position is told`(cell: String) throws {
    let loaded = try sessions([cell, "Cy Dow, CTO, Acme"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Lee", "Cy Dow"])
    #expect(
      loaded.said.first == "2:1: 1 cell of 'Speakers' has behind what somebody is what may be a "
        + "place or somebody else, as '\(cell)'; taken for a place. "
        + "Write semicolons between people.")
  }

  @Test func `A name that ends in a word for a position is one`() throws {
    let loaded = try sessions(["Ann Lee, Lena Leiter"])
    #expect(staff(loaded) == ["Ann Lee", "Lena Leiter"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: WordsForAnd.all.sorted())
  func `Each word for "and" stands between people`(and: String) throws {
    let names = ["Ann Lee", "Bo Fox"]
    #expect(staff(try sessions(["Ann Lee \(and) Bo Fox"])) == names)
    #expect(staff(try sessions(["Ann Lee, \(and) Bo Fox"])) == names)
    #expect(staff(try sessions(["Ann Lee <ann@x.org> \(and) Bo Fox <bo@x.org>"])) == names)
    #expect(staff(try sessions(["Lee, Ann \(and) Fox, Bo"])) == ["Lee, Ann", "Fox, Bo"])
  }

  @Test func `A name with a word for "and" stays one`() throws {
    #expect(staff(try sessions(["Santiago Ramón y Cajal"])) == ["Santiago Ramón y Cajal"])
    #expect(staff(try sessions(["Ann Lee, et al."])) == ["Ann Lee"])
  }

  @Test(arguments: [
    ("Anna Weber\nUniversity of Bonn", ["Anna Weber @ University of Bonn"]),
    ("Prof. Bob Ray\nCEO, Acme Inc.\nEve Orr", ["Prof. Bob Ray @ Acme Inc.", "Eve Orr"]),
    ("Cy Dow\n(MIT)\nEve Orr\n(ETH Zurich)", ["Cy Dow @ MIT", "Eve Orr @ ETH Zurich"]),
    ("Bob Ray (ETH Zurich)", ["Bob Ray @ ETH Zurich"]), ("Ann Lee - MIT", ["Ann Lee @ MIT"]),
    ("Ann Lee – University of Oslo", ["Ann Lee @ University of Oslo"]),
    ("陈建国院士（中国科学院）", ["陈建国院士 @ 中国科学院"]), ("Ann Lee (she/her)", ["Ann Lee (she/her)"]),
    ("Ann Lee - remote", ["Ann Lee - remote"]), ("林祥瑞 (Hsiang-Jui Lin)", ["林祥瑞 (Hsiang-Jui Lin)"]),
  ]) func `An institution on its own line, in brackets or after a dash is that of the name`(
    cell: String, names: [String]
  ) throws {
    let loaded = try sessions([cell])
    let meeting = loaded.meeting
    let written = meeting.speakers.indices.map { speaker in
      let places = meeting.institutions(of: speaker).map { meeting.institutions[$0].name }
      return ([meeting.speakers[speaker].name] + places).joined(separator: " @ ")
    }
    #expect(written == names)
  }

  @Test(arguments: [
    ("Ann Lee and Bo Fox and Cy Day", ["Ann Lee", "Bo Fox", "Cy Day"]),
    ("Ann Lee, Bo Fox & Cy Day & Di Elm", ["Ann Lee", "Bo Fox", "Cy Day", "Di Elm"]),
    ("Ann Lee and Bo Fox et al. (12 authors)", ["Ann Lee", "Bo Fox"]),
    ("Ann Lee, Bo Fox, et al. (12 authors)", ["Ann Lee", "Bo Fox"]),
    ("Ann Lee + 3 others", ["Ann Lee"]), ("Ann Lee, Bo Fox, + 3 more", ["Ann Lee", "Bo Fox"]),
    ("Ann Lee and friends", ["Ann Lee"]), ("Ann Lee et collaborateurs", ["Ann Lee"]),
    ("Ann Lee und viele andere", ["Ann Lee"]), ("Ann and Bo Fox", ["Ann and Bo Fox"]),
    ("Bolt & Rod Works and Ann Lee", ["Bolt & Rod Works", "Ann Lee"]),
    ("Ana Maria Costa e Silva Pereira", ["Ana Maria Costa e Silva Pereira"]),
    ("Ana Costa e Rui Silva", ["Ana Costa", "Rui Silva"]),
  ]) func `Any number of words for "and" part names, and others are nobody`(
    cell: String, names: [String]
  ) throws {
    #expect(staff(try sessions([cell])) == names)
  }

  @Test(arguments: [
    ", CEO", ", PhD", " and Bo Fox,", "; Lee, Ann", " and Bo Fox", " and bo", " & bo", " + 3 more",
  ])
  func `Long cells take time in proportion to their length`(part: String) throws {
    func time(_ count: Int) throws -> Duration {
      let start = ContinuousClock.now
      #expect(
        try sessions(["Ann Lee" + String(repeating: part, count: count)]).meeting.sessions.count
          == 1)
      return ContinuousClock.now - start
    }
    _ = try time(100)
    #expect(try time(40_000) < time(4_000) * 40 + .seconds(1))
  }

  @Test(arguments: [
    ["Ann Lee, Bono"], ["Ann Lee, Bo Fox, Acme"], ["Bo Fox", "Lee Ann, Bo"],
    ["Ann Lee, Queen of Nets"],
  ]) func `What may be no name between commas is told`(cells: [String]) throws {
    let loaded = try sessions(cells)
    let line = cells.count + 1
    #expect(
      loaded.said == [
        "\(line):1: 1 cell of 'Speakers' has between commas what may be no name, as "
          + "'\(cells[line - 2])'; each is taken for one of the people. "
          + "Write semicolons between people, and institutions in a column of their own."
      ])
  }

  @Test(arguments: [
    "Ann Lee, Bo Fox, et al.", "Ann Lee, TBA", "Prof. Ann Lee, Dr. Bo Fox",
    "A. Lee, B. Fox and C. Cao",
    "Ann Lee (Acme), Bo Fox (Bolt)", "Ann Lee, Bo van der Fox", "Ann, Bo, Cy", "王芳、刘洋",
    "王芳（北方大学）、张伟（南方学院）", "Ann Lee, PhD", "Ann Lee, Maur&iacute;cio Fox",
    "Ann Lee, Bo &quot;B&quot; Fox", "ann lee, bo", "Moderated by Ann Lee, with Bo Fox and Cy Dow",
    "Moderator: Ann Lee, Panelists: Bo Fox, Cy Dow",
  ]) func `Plain lists of names are not told`(cell: String) throws {
    let told = try sessions([cell]).diagnostics.filter { $0.message.contains("cell of") }
    #expect(told == [])
  }

  @Test func `Words in pairs are told as what they are taken for`() throws {
    let loaded = try sessions(["Young, Cy, Fox, Dan"])
    #expect(staff(loaded) == ["Young, Cy", "Fox, Dan"])
    #expect(
      loaded.said == [
        "2:1: 1 cell of 'Speakers' part words by commas, as 'Young, Cy, Fox, Dan'; taken as one "
          + "person a pair, the family name first. "
          + "If they are two, write a semicolon between them."
      ])
    let mixed = try sessions(["Young, Cy, Fox, Dan", "Ann Lee; Bo Cao"])
    #expect(staff(mixed) == ["Young", "Cy", "Fox", "Dan", "Ann Lee", "Bo Cao"])
    #expect(mixed.diagnostics.count == 1)
    let lists = try sessions(["Young, Cy, Fox, Dan", "Ann Lee, Bo Cao", "RAY, Di"])
    #expect(staff(lists) == ["Young", "Cy", "Fox", "Dan", "Ann Lee", "Bo Cao", "RAY, Di"])
    let open = try sessions(["Young, Cy, Fox, Dan", "Ann Lee"])
    #expect(staff(open) == ["Young", "Cy", "Fox", "Dan", "Ann Lee"])
    #expect(
      open.diagnostics.map(\.action) == [
        "If they are one, write the given name first, or semicolons between people."
      ])
  }

  @Test func `Lines of a cell are people each`() throws {
    #expect(staff(try sessions(["LEE, Ann\nFOX, Bo"])) == ["LEE, Ann", "FOX, Bo"])
  }

  @Test func `Sponsors and people of the native kind keep their commas`() throws {
    let sponsors = try table(
      "Title,Date,Time Start,Sponsors\nA,2031-05-20,9:00,\"Acme, Bolt GmbH\"\n")
    #expect(sponsors.meeting.institutions.map(\.name) == ["Acme", "Bolt GmbH"])
    let native = try table("title,day,start,people\nA,2031-05-20,9:00,\"Ann Lee, CEO, Acme\"\n")
    #expect(staff(native) == ["Ann Lee, CEO, Acme"])
  }

  @Test func `Of very many cells so many are told at least`() throws {
    let loaded = try sessions((0...10_000).map { _ in "Lee, Ann" })
    #expect(
      loaded.diagnostics.contains {
        $0.message.hasPrefix("at least 10,000 cells of 'Speakers' part two words by a comma")
      })
  }

  @Test func `A table without a header tells it as well`() throws {
    let loaded = try table(
      "FRIDAY 2031-05-02,,\n9:00-10:00,Nets,\"Ann Lee, CEO, Acme\"\n10:00-11:00,Knots,Bo Fox\n")
    #expect(staff(loaded) == ["Ann Lee|CEO|Acme", "Bo Fox"])
    #expect(loaded.diagnostics.contains { $0.message.contains("behind a comma") })
  }
}

extension String {
  /// Without strokes at the end.
  fileprivate var trimmedOfStrokes: String {
    var rest = self
    while rest.hasSuffix("|") { rest.removeLast() }
    return rest
  }
}
