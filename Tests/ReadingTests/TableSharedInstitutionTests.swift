import Programme
import Testing

@testable import Reading

/// One institution beside several people; all tables are invented.
@Suite struct TableSharedInstitutionTests {
  @Test(arguments: ["Acme (both)", "All: Acme", "Acme [beide]"])
  func `An institution that is said to be that of all is theirs`(cell: String) throws {
    let loaded = try table(
      "date,start,title,speakers,affiliation\n2031-05-23,9:00,Nets,\"Ann Bell, Bob Ray\",\(cell)\n")
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme"])
    #expect(
      loaded.meeting.affiliations.map { [$0.speaker, $0.institution] } == [[0, 0], [1, 0]])
    #expect(loaded.diagnostics == [])
  }

  @Test func `One institution of several people is the session's, and whose it is is asked`() throws
  {
    let loaded = try table(
      "date,start,title,speakers,affiliation\n2031-05-23,9:00,Nets,\"Ann Bell, Bob Ray\",Acme\n")
    #expect(loaded.cast.contains("Nets: (Acme)"))
    let checks = loaded.meeting.checks.filter { $0.id == "nobody-named" }
    #expect(checks.count == 1)
    #expect(checks.allSatisfy { $0.what.contains("nothing says whose it is") })
    let silent = try table(
      "date,start,title,speakers,institution\n2031-05-23,9:00,Nets,,Acme\n")
    #expect(
      silent.meeting.checks.contains { $0.what.contains("nobody is named for it") })
  }
}
