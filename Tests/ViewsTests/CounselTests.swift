import Programme
import Searching
import Testing
import Views

struct CounselTests {
  private func counsel(_ view: View, _ query: String) -> Counsel {
    let table = Table(view, of: harbour)
    return Counsel(on: Filter(query, isFinished: true), in: table, states: table.states())
  }

  @Test(
    arguments: [
      (View.agenda, "room:quat bo", ["Rooms here: Aula, Quay."]),
      (.speakers, "room:nave", ["Rooms here: Aula, Quay."]),
      (.agenda, "t:5", ["Times here: 09:00 to 22:00."]), (.agenda, "room:aula xyz", []),
      (.agenda, "lang:zh", ["Languages here: en."]), (.agenda, "xyz", []), (.checks, "room:x", []),
    ] as [(View, String, [String])])
  func `What there is of a field is told where something else is asked`(
    view: View, query: String, values: [String]
  ) {
    #expect(counsel(view, query).values == values)
  }

  @Test func `A field that only has to be there is not looked for in other views`() {
    let counsel = counsel(.speakers, "has:severity")
    #expect(counsel.missing == [] && counsel.empty == [.severity])
    #expect(self.counsel(.speakers, "severity:x").missing == [.severity])
  }

  @Test func `Of many values the first are told, and how many there are more`() {
    let rows = (1...11).map { "t\($0),2026-05-20,09:00,10:00,Talk \($0),Room \($0)\n" }
    let table = Table(
      .agenda,
      of: loaded([
        ("meeting.toml", "title = \"Many rooms\"\ndates = [\"2026-05-20\"]\n"),
        ("agenda.csv", "id,day,start,end,title,room\n" + rows.joined()),
      ]))
    let counsel = Counsel(on: Filter("room=quay"), in: table, states: table.states())
    let first = (1...8).map { "Room \($0)" }.joined(separator: ", ")
    #expect(counsel.values == ["Rooms here: \(first), and 3 more."])
    let near = Counsel(on: Filter("room:roon10"), in: table, states: table.states()).values
    #expect(near.first?.hasPrefix("Rooms here: Room 10, Room 1, ") == true, "\(near)")
  }

  @Test func `A day that is none of the meeting is told with those that are`() {
    let values = counsel(.agenda, "d:7").values
    #expect(values.count == 1 && values[0].hasPrefix("Days here: Wed 20 May"))
  }

  @Test func `Institutions are told the kinds of institutions`() {
    let table = Table(
      .institutions,
      of: loaded([
        ("institutions.csv", "name,kind\nNorth,college\nSouth,port\n"),
        ("agenda.csv", "title,kind\nA,talk\n"),
      ]))
    let counsel = Counsel(
      on: Filter("kind:goverment", isFinished: true), in: table, states: table.states())
    #expect(counsel.values == ["Kinds here: college, port."])
  }

  @Test(
    arguments: [
      ("d:20 room:nave", ["room:nave"]), ("bo xyz", ["xyz"]), ("xyz", []),
      ("bo (xyz OR zyx)", ["(xyz OR zyx)"]), ("bo -(tide | -xyz)", ["-(tide | -xyz)"]),
      ("t:10 xyz pm", []), ("t:10 pm xyz", ["xyz"]),
    ] as [(String, [String])])
  func `The terms that emptied a list are named`(query: String, terms: [String]) {
    #expect(counsel(.agenda, query).omissions.map(\.term) == terms)
  }

  @Test(
    arguments: [
      ("room=qua", ["room:qua"]), ("room=qua bo", []), ("room=qua t:22", ["room:qua"]),
      ("room=xyz", []),
      ("room:qua xyz", []), ("room=qua xyz", []), ("room!=aula xyz", []), ("NOT room=aula xyz", []),
    ] as [(String, [String])])
  func `Rows that hold a part of a whole value are told`(query: String, terms: [String]) {
    #expect(counsel(.agenda, query).broader.map(\.term) == terms)
  }

  @Test(
    arguments: [
      (View.agenda, "n:berg", ["people:berg"]),
      (.agenda, "n:\"bo berg\" t:9", ["people:\"bo berg\""]),
      (.agenda, "n=\"bo berg\"", ["people=\"bo berg\""]),
      (.speakers, "n:works", ["institution:works"]),
      (.agenda, "-n:berg t:5", []), (.agenda, "NOT n:berg t:5", []), (.agenda, "NOT 22Uhr xyz", []),
      (.agenda, "n:berg room:quay", ["people:berg"]),
      (.agenda, "22Uhr", ["time:22uhr"]),
      (.agenda, "10 pm quay", ["time:10 pm"]), (.agenda, "quay 9 to 22 Uhr", ["time:9 to 22 uhr"]),
      (.agenda, "samstag", []), (.agenda, "mittwoch", ["day:mittwoch"]), (.agenda, "open", []),
      (.agenda, "lang:be", []), (.agenda, "t:tide", []), (.agenda, "n:李", ["people:李"]),
      (.agenda, "77", []), (.agenda, "mai", ["day:mai"]), (.agenda, "mitt", []),
    ] as [(View, String, [String])])
  func `Other words are told that find what those of the query do not`(
    view: View, query: String, words: [String]
  ) {
    #expect(counsel(view, query).instead.map(\.term) == words)
  }

  @Test(arguments: [
    ("-has:day,room", ["-has:day"]), ("-has:(day | room)", ["has:day"]),
    ("-has:room,day opening", ["-has:room,day"]),
  ])
  func `One of several fields that are there is told with its question`(
    query: String, terms: [String]
  ) {
    #expect(counsel(.agenda, query).omissions.map(\.term) == terms)
  }

  @Test(arguments: [("^marée", ["Night tide"]), ("^nuit", [])])
  func `A beginning is looked for in other titles too`(query: String, titles: [String]) {
    let excerpt = Excerpt(of: Table(.agenda, of: harbour), filter: Filter(query))
    #expect(excerpt.rows.map { excerpt.table.value($0, .title).text } == titles)
  }

  static let spaced = loaded([
    (
      "speakers.csv",
      "id,name,pinyin,other_names\np1,黄维,Wong Wai,\np2,Ann Bell,,en=Ann B. Lee\np3,Bo Berg,,\n"
    ),
    (
      "agenda.csv",
      """
      id,day,start,end,title,room
      a,2026-05-20,09:00,10:00,One,Raum 12
      b,2026-05-20,10:00,11:00,Two,Raum 1.2

      """
    ),
  ])

  @Test(
    arguments: [
      (View.speakers, "wongwai", ["黄维"]), (.speakers, "annblee", ["Ann Bell"]),
      (.agenda, "raum12", ["One"]), (.agenda, "room=raum12", ["One"]),
      (.agenda, "raum1.2", ["Two"]),
      (.agenda, "room=\"Raum 12\"", ["One"]), (.agenda, "^raum", []), (.speakers, "^wong", ["黄维"]),
    ] as [(View, String, [String])])
  func `Other names and rooms are found however they are spaced`(
    view: View, query: String, names: [String]
  ) {
    let excerpt = Excerpt(of: Table(view, of: Self.spaced), filter: Filter(query))
    #expect(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text } == names)
  }
}
