import Programme
import Searching
import Testing
import Views

struct TagTests {
  private static func quay(tags column: String) -> LoadedMeeting {
    loaded([
      ("meeting.toml", "title = \"Quay Days\"\n"),
      ("speakers.csv", "id,name,keywords\nida,Ida Vik,tide\nrun,Rune Moe,\n"),
      ("institutions.csv", "id,name,tags\ndock,Dock Works,\"iron; tide, low\"\n"),
      (
        "agenda.csv",
        """
        id,title,track,\(column),people
        a,Locks,Water,"iron; salt, dry",ida
        b,Weirs,Water,"Iron, TIDE",run
        c,Piers,Iron,,
        """
      ),
    ])
  }

  static let cases: [(view: View, query: String, names: Set<String>)] = [
    (.agenda, "tag:iron", ["Locks", "Weirs"]), (.agenda, "标签:iron", ["Locks", "Weirs"]),
    (.agenda, "-tag:iron", ["Piers"]), (.agenda, "has:tag", ["Locks", "Weirs"]),
    (.agenda, "no:tag", ["Piers"]), (.agenda, "tag=tide", ["Weirs"]),
    (.agenda, "tag=\"salt, dry\"", ["Locks"]), (.agenda, "tag=dry", []),
    (.agenda, "tag:^dry", []), (.agenda, "tag:/^ti/", ["Weirs"]), (.agenda, "tag:water", []),
    (.agenda, "track:iron", ["Piers"]), (.agenda, "has:track", ["Locks", "Weirs", "Piers"]),
    (.speakers, "tag:salt", ["Ida Vik"]), (.speakers, "tag:tide", ["Ida Vik", "Rune Moe"]),
    (.speakers, "-tag:tide", []), (.institutions, "tag=\"tide, low\"", ["Dock Works"]),
    (.institutions, "no:tag", []),
  ]

  @Test(arguments: cases)
  func `Tags are those that the files keep, one by one, and no tracks`(
    view: View, query: String, names: Set<String>
  ) {
    let excerpt = Excerpt(of: Table(view, of: Self.quay(tags: "tags")), filter: Filter(query))
    #expect(Set(excerpt.rows.map { excerpt.table.value($0, view.nameColumn).text }) == names)
  }

  @Test(arguments: ["tags", "Tags", "标签", "標籤", "Keywords", "关键词", "Mots-clés", "Étiquettes"])
  func `A column of tags goes by many names`(column: String) {
    let table = Table(.agenda, of: Self.quay(tags: column))
    #expect(table.index.rows(matching: Filter("tag:tide")).rows == [1])
  }

  @Test func `The tags that there are are told where none is meant`() {
    let table = Table(.agenda, of: Self.quay(tags: "tags"))
    let counsel = Counsel(
      on: Filter("tag:irno", isFinished: true), in: table, states: table.states())
    #expect(counsel.values == ["Tags here: iron, salt, dry, Iron, TIDE."])
  }
}
