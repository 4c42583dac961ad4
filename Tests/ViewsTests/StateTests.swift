import Programme
import Searching
import Testing
import Views

struct StateTests {
  private static let meeting = loaded([
    (
      "agenda.csv",
      """
      id,day,start,end,title,kind,room,people,status
      a,2026-05-20,09:00,10:00,Tides,talk,A,chair: Ana; : Bo,
      b,2026-05-20,09:30,10:30,Ports,talk,B,Bo,cancelled
      c,2026-05-20,10:30,11:00,Coffee,break,A,,
      d,2026-05-20,11:00,12:00,Ships,talk,A,Ana,
      e,2026-05-21,09:00,10:00,Wrecks,talk,B,Cy,
      """
    )
  ])

  static let cases: [(view: View, query: String, names: [String])] = [
    (.agenda, "is:now", ["Tides"]), (.agenda, "is:past", []),
    (.agenda, "is:next", ["Coffee"]), (.agenda, "is:break", ["Coffee"]),
    (.agenda, "is:cancelled", ["Ports"]), (.agenda, "is:clash", []),
    (.agenda, "is:chair", ["Tides"]), (.agenda, "at:11:30", ["Ships"]),
    (.agenda, "at:now -is:cancelled", ["Tides"]),
    (.agenda, "d:today", ["Tides", "Ports", "Coffee", "Ships"]),
    (.agenda, "d:tomorrow", ["Wrecks"]), (.agenda, "t>10:00", ["Coffee", "Ships"]),
    (.agenda, "t>now", ["Coffee", "Ships", "Wrecks"]), (.agenda, "t<=now", ["Tides", "Ports"]),
    (.speakers, "t>now", ["Ana", "Cy"]), (.agenda, "t:now", ["Tides", "Ports"]),
    (.agenda, "t:9", ["Tides", "Ports", "Wrecks"]), (.agenda, "dur<60", ["Coffee"]),
    (.agenda, "people=0", ["Coffee"]), (.agenda, "people>1", ["Tides"]),
    (.agenda, "people:bo", ["Tides", "Ports"]),
    (.agenda, "-people:bo room:a", ["Coffee", "Ships"]),
    (.agenda, "no:people", ["Coffee"]), (.agenda, "role:chair", ["Tides"]),
    (.speakers, "is:now", ["Ana", "Bo"]), (.agenda, "at:now", ["Tides", "Ports"]),
    (.speakers, "is:chair", ["Ana"]),
    (.speakers, "is:clash", []), (.speakers, "sessions>1", ["Ana", "Bo"]),
    (.speakers, "session:wrecks", ["Cy"]), (.speakers, "is:next", []),
  ]

  @Test(arguments: cases)
  func `Rows are kept by what is so of them at the moment`(
    view: View, query: String, names: [String]
  ) {
    let moment = Moment("2026-05-20 09:40")
    let excerpt = Excerpt(
      of: Table(view, of: Self.meeting), filter: Filter(query), moment: moment)
    #expect(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text } == names)
  }

  @Test func `Those who lead the meeting as a whole are chairs`() {
    let meeting = loaded([
      ("speakers.csv", "id,name,roles\np1,Ana,Chair\np2,Bo,speaker\np3,Cy,\n")
    ])
    let excerpt = Excerpt(of: Table(.speakers, of: meeting), filter: Filter("is:chair"))
    #expect(excerpt.rows.map { excerpt.table.value($0, .name).text } == ["Ana"])
  }

  @Test func `Sessions at once clash, unless one is cancelled`() {
    let rows = [
      "a,2026-05-20,09:00,10:00,Tides,Bo,", "b,2026-05-20,09:30,10:30,Ports,Bo,",
      "c,2026-05-20,09:30,10:30,Ships,Bo,cancelled",
    ]
    let meeting = loaded([
      ("agenda.csv", (["id,day,start,end,title,people,status"] + rows).joined(separator: "\n"))
    ])
    for (view, names) in [(View.agenda, ["Tides", "Ports"]), (.speakers, ["Bo"])] {
      let excerpt = Excerpt(of: Table(view, of: meeting), filter: Filter("is:clash"), moment: nil)
      #expect(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text } == names)
    }
  }

  private static let night = loaded([
    (
      "agenda.csv",
      """
      id,day,start,end,title
      a,2026-05-20,20:00,21:00,Dinner
      b,2026-05-20,25:00,26:00,Stars
      c,2026-05-21,09:00,10:00,Wrecks
      """
    )
  ])

  @Test(arguments: [
    ("2026-05-21 01:30", "d:today", ["Dinner", "Stars"]),
    ("2026-05-21 02:30", "d:today", ["Wrecks"]),
    ("2026-05-21 01:30", "is:now", ["Stars"]), ("2026-05-21 12:00", "at:01:30", ["Stars"]),
    ("2026-05-21 01:30", "d:tomorrow", ["Wrecks"]), ("2026-05-21 12:00", "at:25:30", ["Stars"]),
  ]) func `The small hours belong to the day before while its programme lasts`(
    moment: String, query: String, titles: [String]
  ) {
    let excerpt = Excerpt(
      of: Table(.agenda, of: Self.night), filter: Filter(query), moment: Moment(moment))
    #expect(excerpt.rows.map { excerpt.table.value($0, View.agenda.nameColumn).text } == titles)
  }

  @Test func `A query that depends on the clock says its moment, and others do not`() {
    let table = Table(.agenda, of: Self.meeting)
    let moment = Moment("2026-05-20 09:40")
    #expect(
      Excerpt(of: table, filter: Filter("is:now"), moment: moment).heading
        == "is:now · at 2026-05-20 09:40 · in programme order · 1 of 5")
    #expect(
      Excerpt(of: table, filter: Filter("tides"), moment: moment).heading
        == "tides · in programme order · 1 of 5")
    #expect(Excerpt(of: table, filter: Filter("is:now")).rows.isEmpty)
  }

  @Test(arguments: ["", "2026-05-20", "09:40", "2026-13-20 09:40", "2026-05-20 9:4"])
  func `What is no moment is none`(text: String) { #expect(Moment(text) == nil) }
}
