import Programme
import Searching
import Testing
import Views

struct LinkedFieldTests {
  static let cases: [(view: View, query: String, names: Set<String>)] = [
    (.speakers, "room:aula", ["Åsa Öberg", "Bo Berg", "李嘉"]),
    (.speakers, "room:quay", ["Åsa Öberg"]), (.speakers, "-room:quay", ["Bo Berg", "李嘉"]),
    (.speakers, "room:quay,nowhere", ["Åsa Öberg"]), (.speakers, "room:/qu.y/", ["Åsa Öberg"]),
    (.speakers, "t:22", ["Åsa Öberg"]), (.speakers, "t<10", ["Åsa Öberg", "Bo Berg", "李嘉"]),
    (.speakers, "d:2", ["Åsa Öberg", "Bo Berg", "李嘉"]), (.speakers, "d:21", []),
    (.speakers, "d:2026-05-20", ["Åsa Öberg", "Bo Berg", "李嘉"]),
    (.speakers, "dur>60", ["Åsa Öberg"]), (.speakers, "end:10", ["Åsa Öberg", "Bo Berg", "李嘉"]),
    (.speakers, "track:water", ["Åsa Öberg"]), (.speakers, "tag:water", []),
    (.speakers, "has:track", ["Åsa Öberg"]), (.speakers, "no:track", ["Bo Berg", "李嘉"]),
    (.speakers, "lang:en", ["Åsa Öberg"]), (.speakers, "status:confirmed", ["Åsa Öberg"]),
    (.speakers, "kind:walk", ["Åsa Öberg"]), (.speakers, "kind:institute", ["Åsa Öberg"]),
    (.speakers, "kind:enterprise", ["Åsa Öberg", "Bo Berg"]),
    (.speakers, "room:quay bo", []), (.speakers, "quay", []),
    (.institutions, "room:quay", ["Tidal Institute", "Dock Works"]),
    (.institutions, "no:room", ["Harbour Hall"]), (.institutions, "kind:walk", []),
    (.institutions, "t:9:30", ["Tidal Institute"]),
    (.institutions, "position:hydro", ["Tidal Institute", "Dock Works"]),
    (.institutions, "title:hydro", ["Tidal Institute", "Dock Works"]),
    (.agenda, "org:tidal", ["Night tide", "Opening", "First part"]),
    (.agenda, "-org:tidal", ["Closing"]), (.agenda, "no:org", ["Closing"]),
    (.agenda, "has:org", ["Night tide", "Opening", "First part"]),
    (.agenda, "institutions=0", ["Night tide", "Closing"]),
    (.agenda, "from:22:00", ["Night tide"]), (.agenda, "from:9", ["Opening", "First part"]),
    (.agenda, "-from:9", ["Night tide", "Closing"]), (.agenda, "from:23", []),
    (.agenda, "from>9:10", ["First part", "Night tide"]),
    (.agenda, "from:9:10..9:40", ["First part"]),
    (.agenda, "to:10:00", ["Opening", "First part"]), (.agenda, "no:to", ["Closing"]),
    (.agenda, "to<=10", ["Opening", "First part"]),
    (.agenda, "has:from", ["Night tide", "Opening", "First part"]),
    (.agenda, "开始:9:30", ["First part"]), (.agenda, "结束:10", ["Opening", "First part"]),
    (.agenda, "from:9,22", ["Night tide", "Opening", "First part"]), (.agenda, "from:tide", []),
    (.speakers, "from:22", ["Åsa Öberg"]),
    (.speakers, "to=10:00", ["Åsa Öberg", "Bo Berg", "李嘉"]),
    (.agenda, "position:教授", ["Opening"]), (.agenda, "role:chair", ["Opening"]),
  ]

  @Test(arguments: cases)
  func `Rows are found by the records that they lead to`(
    view: View, query: String, names: Set<String>
  ) {
    let excerpt = Excerpt(of: Table(view, of: harbour), filter: Filter(query))
    #expect(Set(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text }) == names)
  }

  @Test func `A field of other records is borrowed, one of the rows is not, another is missing`() {
    let index = Table(.speakers, of: harbour).index
    #expect(index.borrowedFields(of: Filter("room:a name:b")) == [.room])
    #expect(index.missingFields(of: Filter("room:a declared=1")) == [.declared])
    #expect(Table(.agenda, of: harbour).index.borrowedFields(of: Filter("org:a room:b")) == [])
  }

  /// A room of each person's sessions by the obvious way.
  @Test func `Rooms of people are those of their sessions`() {
    let meeting = harbour.meeting
    let table = Table(.speakers, of: harbour)
    for room in ["Aula", "Quay", "Hall"] {
      let expected = meeting.speakers.indices.filter { person in
        meeting.sessions(of: person).contains { meeting.sessions[$0].room == room }
      }
      #expect(table.index.rows(matching: Filter("room=\"\(room)\"")).rows == expected)
    }
  }
}

struct ObstacleTests {
  private static let moment = Moment("2026-05-20 09:40")

  static let cases: [(query: String, isKnown: Bool, obstacles: [Obstacle])] = [
    ("is:now", false, [.unknownTime]), ("is:now", true, []), ("at:now", false, [.unknownTime]),
    ("d:today", false, [.unknownTime]), ("t>now", false, [.unknownTime]), ("t>9", false, []),
    ("is:marked", true, [.nothingMarked]), ("is:changed", true, [.nothingChanged]),
    ("is:marked,now", false, [.unknownTime, .nothingMarked]), ("wei", false, []),
  ]

  @Test(arguments: cases)
  func `What stands in the way of a query is known`(
    query: String, isKnown: Bool, obstacles: [Obstacle]
  ) {
    let found = Table(.agenda, of: harbour).obstacles(
      to: Filter(query), at: isKnown ? Self.moment : nil, isMarked: false)
    #expect(found == obstacles)
  }

  @Test(arguments: ["is:now", "is:past d:today", "at:now", "t<now"], [true, false])
  func `Where no session has a clock the time is no matter`(query: String, isKnown: Bool) {
    let found = Table(.agenda, of: builtIn).obstacles(
      to: Filter(query), at: isKnown ? Self.moment : nil, isMarked: true)
    #expect(found == [.noClocks])
  }
}
