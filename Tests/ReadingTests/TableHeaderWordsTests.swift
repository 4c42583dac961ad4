import Programme
import Testing

@testable import Reading

/// Headers of sessions in more words and languages; all tables are invented.
@Suite struct TableHeaderWordsTests {
  @Test(arguments: [
    ("day,hour,content", "2031-05-23,9:00,Nets"),
    ("start_day,start_time,session_title,presenter names", "2031-05-23,9:00,Nets,Ann Bell"),
    ("time,title_english,date,speaker", "9:00,Nets,2031-05-23,Ann Bell"),
    ("Día,Horario,Charla,Ponente", "23/05/2031,9:00,Nets,Ana Lago"),
    ("Fecha,Hora,Título de la charla,Ponentes,Sala", "23/05/2031,9:00,Nets,Ana Lago,Sur"),
    ("Datum;Zeit;Inhalt;Vortragende/r", "23.5.2031;9:00;Nets;Anna See"),
    ("Datum;Uhrzeit;Vortragsthema;Vortragende", "23.5.2031;9:00;Nets;Anna See"),
    ("Date,Heure,Titre de la séance,Salle", "23/05/2031,9:00,Nets,Sud"),
    ("Date,Start Time,Description,Hall Location", "2031-05-23,9:00,Nets,Loft"),
  ]) func `Titles and times have headers in many words`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `The answers of a form about sessions are a programme`() throws {
    let loaded = try table(
      "Horodateur,Lieu,Prénom Nom,Entreprise,Titre de la session,Track\n"
        + "04/05/2031 10:11:12,Loft,Ann Bell,Acme,Nets,Water\n"
        + "05/05/2031 11:12:13,Aula,Bob Ray,Haus Nord,Knots,Water\n")
    #expect(loaded.timetable == ["Nets", "Knots"])
    #expect(loaded.cast == ["Nets: Ann Bell", "Knots: Bob Ray"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft", "Aula"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme", "Haus Nord"])
  }

  @Test func `Titles in two languages are titles of one session`() throws {
    let loaded = try table(
      "time,title_english,title_german,speaker,abstract_en\n"
        + "9:00,Nets; knots,Netze; Knoten,Ann Bell,Of twine\n")
    let session = try loaded.session("Nets; knots")
    #expect(session.otherTitles == [OtherName(language: "de", name: "Netze; Knoten")])
    #expect(session.abstract == "Of twine")
  }

  @Test func `A description beside a title is no title`() throws {
    let loaded = try table("hour,title,desc,program\n9:00,Nets,Of twine,A\n")
    let session = try loaded.session("Nets")
    #expect(session.abstract == "Of twine")
    #expect(session.extras == [Extra(name: "program", value: "A")])
  }

  @Test func `Two words for different things are no header of either`() throws {
    let loaded = try table("hour,title,room track\n9:00,Nets,Loft\n")
    #expect(try loaded.session("Nets").room == nil)
  }

  @Test(arguments: ["Prénom Nom", "Vor- und Nachname", "First and Last Name", "Nombre y apellidos"])
  func `Whole names have headers that say both parts`(header: String) throws {
    let loaded = try table("\(header),Email,Country\nAnn Bell,ann@x.org,US\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
  }

  @Test func `Hours of work and rooms for a language are no starts and no rooms`() throws {
    let loaded = try table(
      "Title,Speaker,Date,Hours,Room,German track\nNets,Ann Bell,2031-05-23,3,Loft,yes\n")
    let nets = try loaded.session("Nets")
    #expect(nets.start == nil && nets.track == nil && nets.room == "Loft")
  }

  @Test(arguments: [
    ("Date,Hours,Title,Speaker", "2031-05-23,9:00-10:00,Nets,Ann Bell"),
    ("Date,Hours,Activity,Place", "Friday 23 May 2031,9:00,Nets,Hall"),
  ]) func `Hours that are clocks are starts`(header: String, row: String) throws {
    let nets = try table("\(header)\n\(row)\n").session("Nets")
    #expect(nets.start?.description == "09:00")
  }

  @Test func `A title in the other language alone names the session`() throws {
    let loaded = try table(
      "Date,Time,Titel (deutsch),Titel (englisch),Speaker\n2031-05-23,9:00,Netze,Nets,Ann Bell\n"
        + "2031-05-23,10:00,,Knots,Bob Ray\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Netze", "Knots"])
  }

  @Test(arguments: ["Type/Track,Room or Building Name", "Track/Type,Building/Room"])
  func `Headers of an import into Sched are those of tracks and rooms`(header: String) throws {
    let loaded = try table(
      "ID,Title,Start Date & Time,\(header)\n1,Nets,2031-05-23 9:00,Ropes,Loft\n")
    let nets = try loaded.session("Nets")
    #expect(nets.track == "Ropes" && nets.room == "Loft" && nets.kind == nil)
    #expect(loaded.said == [])
  }

  @Test func `Authors and where they are may stand in one column`() throws {
    let loaded = try table(
      "uid,title,abstract,authors_and_affil\n1,Nets,We show,Ann Bell (Institute of Nets); Bob Ray "
        + "(University of Ulm)*\n2,Knots,Noise,Cy Lund (Acme Institute)\n")
    #expect(
      loaded.cast == [
        "Nets: author Ann Bell", "Nets: author Bob Ray", "Knots: author Cy Lund",
      ])
    #expect(
      loaded.meeting.institutions.map(\.name) == [
        "Institute of Nets", "University of Ulm", "Acme Institute",
      ])
  }

  @Test func `What stands in brackets behind authors is where they are, as their header says`()
    throws
  {
    let loaded = try table(
      "uid,title,abstract,authors_and_affil\n1,Nets,We show,Ann Bell (Acme); Bob Ray (Ulm; Kiel)\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme", "Ulm", "Kiel"])
  }

  @Test(arguments: [
    ("Ann Bell (née Ek) (n/a)", "Ann Bell (née Ek)", []), ("李明 (Ming Li) (待定)", "李明 (Ming Li)", []),
    ("Ann Bell (Acme) (n/a)", "Ann Bell", ["Acme"]),
    ("Ann Bell (无)", "Ann Bell", ["Quay"]), ("Ann Bell (—)", "Ann Bell", ["Quay"]),
    ("Ann Bell (k.A.)", "Ann Bell", ["Quay"]), ("Ann Bell (Acme)", "Ann Bell", ["Acme"]),
  ]) func `A last bracket that says that there is none leaves those before it to the name`(
    cell: String, name: String, institutions: [String]
  ) throws {
    let column = institutions == ["Quay"] ? ",institution" : ""
    let loaded = try table(
      "title,speaker (affiliation)\(column)\nNets,\(cell)\(column.isEmpty ? "" : ",Quay")\n")
    #expect(loaded.meeting.speakers.map(\.name) == [name])
    #expect(loaded.meeting.institutions.map(\.name) == institutions)
    #expect(loaded.meeting.affiliations.count == institutions.count)
  }

  @Test func `Remarks and figures in brackets behind authors are no institutions`() throws {
    let loaded = try table(
      "uid,title,abstract,authors_and_affil\n"
        + "1,Nets,We show,Ann Bell (she/her); Di Eck (1); Eve (Evie) Holm (Acme); Bob Ray (eBay)\n")
    #expect(
      loaded.meeting.speakers.map(\.name) == [
        "Ann Bell", "Di Eck (1)", "Eve (Evie) Holm", "Bob Ray",
      ])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme", "eBay"])
    let kept = try loaded.session("Nets").extras.filter { $0.name == "people" }
    #expect(kept.map(\.value) == ["Ann Bell (she/her)"])
  }

  @Test(arguments: ["room description", "abstract id", "description url", "speaker description"])
  func `A column that describes no talk leaves the summary to be the abstract`(header: String)
    throws
  {
    let loaded = try table("day,start,title,summary,\(header)\n2031-05-23,9:00,Nets,We show,x\n")
    #expect(try loaded.session("Nets").abstract == "We show")
  }

  @Test(arguments: ["abstract_en", "description of talk", "abstract text", "Beschreibung (lang)"])
  func `A summary is not the abstract beside a column that says more`(header: String) throws {
    let loaded = try table("day,start,title,summary,\(header)\n2031-05-23,9:00,Nets,We show,How\n")
    let nets = try loaded.session("Nets")
    #expect(nets.abstract != "We show")
    #expect(nets.extras.first { $0.name == "summary" }?.value == "We show")
  }

  @Test(arguments: ["summary", "Teaser", "Synopsis"], ["title", "talk title"])
  func `A summary beside a title is the abstract`(word: String, title: String) throws {
    let loaded = try table("day,start,\(title),\(word)\n2031-05-23,9:00,Nets,We show\n")
    #expect(try loaded.session("Nets").abstract == "We show")
    let other = try table(
      "day,start,\(title),\(word),abstract\n2031-05-23,9:00,Nets,We show,How\n")
    let told = try table(
      "day,start,\(title),\(word),Long description\n2031-05-23,9:00,Nets,We show,How\n")
    #expect(try told.session("Nets").abstract != "We show")
    let nets = try other.session("Nets")
    #expect(nets.abstract == "How")
    #expect(nets.extras == [Extra(name: word, value: "We show")])
  }

  @Test func `A summary is a title where there is no other, and none of people's is an abstract`()
    throws
  {
    let events = try table("Start Date,Start Time,Summary\n2031-05-23,9:00,Nets\n")
    #expect(events.meeting.sessions.map(\.title) == ["Nets"])
    let people = try table(
      "First name,Last name,Title,Summary,Email\nAnn,Bell,CTO,She ties nets.,a@x.example\n")
    #expect(people.meeting.speakers.map(\.name) == ["Ann Bell"])
  }
}
