import Programme
import Testing

@testable import Reading

/// Headers that say of what they are; all tables are invented.
@Suite struct TableGenitiveHeaderTests {
  @Test func `Abstracts of the talk make a table of names one of talks`() throws {
    let loaded = try table(
      "First name,Last name,Title of the talk,Abstract of the talk\nAnn,Bell,Nets,Of twine\n")
    #expect(loaded.cast == ["Nets: Ann Bell"])
    #expect(try loaded.session("Nets").abstract == "Of twine")
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    (
      "Titel der Sitzung;Beginn der Sitzung;Ende der Sitzung;Raum",
      "10.05.2031 09:00;10.05.2031 10:00"
    ),
    (
      "Titel des Vortrags;Beginn des Vortrags;Ende des Vortrags;Ort der Veranstaltung",
      "10.05.2031 09:00;10.05.2031 10:00"
    ),
    (
      "Title of the session;Start of the session;End of the session;Room of the talk",
      "2031-05-10 09:00;2031-05-10 10:00"
    ),
  ]) func `Times of the session are those of sessions`(_ header: String, _ times: String) throws {
    let loaded = try table("\(header)\nNets;\(times);Loft\n")
    #expect(loaded.timetable == ["2031-05-10 09:00+60 Nets"])
    let session = try loaded.session("Nets")
    #expect(session.room == "Loft")
    #expect(session.extras == [])
  }

  @Test func `A topic of the session stands back behind that of the talk`() throws {
    let loaded = try table(
      "Datum,Uhrzeit,Sitzungsthema,Vortragsthema,Vortragende\n"
        + "12.05.2031,09:00,Wasser,Netze,Ann Bell\n12.05.2031,10:00,Wasser,Deiche,Bob Ray\n")
    #expect(loaded.cast == ["Netze: Ann Bell", "Deiche: Bob Ray"])
  }

  @Test(arguments: ["dateofsubmission", "minutesofthesession", "speakerofthetalk", "daysession"])
  func `What is of something else is none of these`(key: String) {
    #expect(GenitiveHeader(key) == nil)
  }
}
