import Programme
import Testing

@testable import Reading

/// Whom columns about people tell of beside those who lead; all tables are invented.
@Suite struct TableDescribedPeopleTests {
  private static func homes(_ loaded: LoadedMeeting) -> [String] {
    let meeting = loaded.meeting
    return meeting.affiliations.map {
      "\(meeting.speakers[$0.speaker].name): \(meeting.institutions[$0.institution].name)"
    }.sorted()
  }

  @Test(arguments: [
    "Title,Authors,Affiliation,Chair", "Title,Authors,Affiliation,Moderator",
    "Title,Authors,Company,Discussant", "Title,Authors,Institution,Session Chair",
    "Titel,Autoren,Firma,Sitzungsleitung", "题目,作者,单位,主持人", "Title,Panelists,Company,Host",
  ]) func `Institutions behind those who take part are not those of who leads`(header: String)
    throws
  {
    let loaded = try table(
      "\(header),Date,Start\nNets,Ann Bell,Acme,Cy Dow,2031-05-10,9:00\n"
        + "Knots,Bo Cao,Bolt,Cy Dow,2031-05-10,10:00\n")
    #expect(Self.homes(loaded) == ["Ann Bell: Acme", "Bo Cao: Bolt"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Institutions behind those who lead are theirs`() throws {
    let loaded = try table(
      "Title,Authors,Chair,Affiliation,Date,Start\nNets,Ann Bell,Cy Dow,Acme,2031-05-10,9:00\n")
    #expect(Self.homes(loaded) == ["Cy Dow: Acme"])
    let lone = try table(
      "Title,Authors,Affiliation,Chair,Date,Start\nNets,,Acme,Cy Dow,2031-05-10,9:00\n")
    #expect(Self.homes(lone) == ["Cy Dow: Acme"])
  }
}
