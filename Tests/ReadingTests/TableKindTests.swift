import Programme
import Testing

@testable import Reading

/// What a table lists, told by its header line; all are invented.
@Suite struct TableKindTests {
  private func people(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.speakers.map { speaker in
      [speaker.honorific, speaker.name, speaker.position].compactMap(\.self).joined(separator: "|")
    }
  }

  /// `role: Name` of each appearance.
  private func cast(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.appearances.compactMap { appearance in
      appearance.speaker.map { speaker in
        let name = loaded.meeting.speakers[speaker].name
        return appearance.role.isEmpty ? name : "\(appearance.role): \(name)"
      }
    }
  }

  @Test(arguments: [
    ("First Name,Last Name,Job Title,Company", "Ann,Bell,Head,Acme", "Ann Bell|Head"),
    ("First Name,Last Name,Title,Company,Email", "Ann,Bell,CTO,Acme,a@b", "Ann Bell|CTO"),
    (
      "Nachname;Vorname;Titel;Funktion;Institution", "Öz;Ina;Dr.;Dekanin;Haus Nord",
      "Dr.|Ina Öz|Dekanin"
    ),
    ("Anrede;Titel;Vorname;Nachname;Institution", "Frau;Dr.;Ina;Öz;Nord", "Frau|Ina Öz|Dr."),
    ("Title,First Name,Last Name,Affiliation", "Dr.,Ann,Bell,Acme", "Ann Bell|Dr."),
    ("Name,First Name,Title,Organisation", "Bell,Ann,CTO,Acme", "Ann Bell|CTO"),
    ("Vorname;Name;Organisation;Position", "Ina;Öz;Nord;Dekanin", "Ina Öz|Dekanin"),
    ("Full Name,First Name,Company,Email", "Ann Bell,Ann,Acme,a@b", "Ann Bell"),
    ("First Name,Last Name,Company,Registered,Date", "Ann,Bell,Acme,x,2031-05-03", "Ann Bell"),
    ("First Name,Company", "Ann,Acme", "Ann"), ("Surname,Company,Bio", "Bell,Acme,x", "Bell"),
    ("姓,名,单位,电话", "张,伟,北院,1", "张伟"), ("序号,嘉宾姓名,职务,工作单位", "1,张伟,教授,北院", "张伟|教授"),
    ("嘉宾姓名,单位职务", "张伟,北院教授", "张伟|北院教授"),
  ]) func `Given and family names make a table of people`(
    header: String, row: String, person: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(people(loaded) == [person])
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(loaded.meeting.institutions.count == (header.contains("单位职务") ? 0 : 1))
    let kept =
      header.hasSuffix(",Date") ? ["'Registered', 'Date'"] : header.hasPrefix("序号") ? ["'序号'"] : []
    #expect(loaded.diagnostics.map(\.message) == kept.map { "columns kept as they are: \($0)." })
  }

  @Test func `A given name that the name holds is kept beside it, and a missing half is none`()
    throws
  {
    let loaded = try table("Name,First Name,Email\n\"Bell, Ann\",Ann,a@b\nCao,Bo,\nDow,,c@d\n")
    #expect(people(loaded) == ["Bell, Ann", "Bo Cao", "Dow"])
    #expect(loaded.meeting.speakers[0].extras == [Extra(name: "First Name", value: "Ann")])
    #expect(loaded.meeting.speakers[1].extras == [])
    let nameless = try table("First Name,Last Name,Email\n,,a@b\nAnn,,\n")
    #expect(nameless.said == ["2:1: the row has no name. Give it one."])
    #expect(people(nameless).last == "Ann")
  }

  @Test(arguments: [
    ("Date,Time,Session,Speaker,Affiliation", "2031-05-23,9:00-10:00,Nets,Ann Bell,Acme"),
    ("Start,End,Session,Speaker,Affiliation", "2031-05-23 9:00,2031-05-23 10:00,Nets,Ann Bell,A"),
    ("Time,Session,Speaker", "2031-05-23 9:00-10:00,Nets,Ann Bell"),
    ("Datum;Zeit;Titel;Redner;Ort", "23.5.2031;09.00 - 10.00 Uhr;Nets;Ann Bell;Aula"),
    ("Datum;Von;Bis;Programmpunkt;Vortragende", "23.5.2031;9:00;10:00;Nets;Ann Bell"),
    ("Datum;Startzeit;Endzeit;Vortragstitel;Referentin", "23.5.2031;9:00;10:00;Nets;Ann Bell"),
    ("Proposal title,Speaker names,Start,End", "Nets,Ann Bell,2031-05-23 9:00,2031-05-23 10:00"),
    ("Date,Time,Title,First Name,Last Name,Company", "2031-05-23,9:00-10:00,Nets,Ann,Bell,Acme"),
    ("日期,时间,环节,演讲者", "2031-05-23,9:00-10:00,Nets,Ann Bell"),
    ("日期,时间,会议内容,演讲嘉宾,单位职务", "2031-05-23,9:00-10:00,Nets,Ann Bell,北院教授"),
    ("日期,開始,結束,議程,講者,場地,語言", "2031-05-23,9:00,10:00,Nets,Ann Bell,廳,中文"),
    ("时间,议程,嘉宾姓名,工作单位", "2031-05-23 9:00-10:00,Nets,Ann Bell,北院"),
    (
      "title,date,start_time,end,speaker1_first,speaker1_last",
      "Nets,2031-05-23,9:00,10:00,Ann,Bell"
    ),
  ]) func `Times make a table of sessions`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00+60 Nets"])
    #expect(cast(loaded) == ["Ann Bell"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("name,role,session,date", Content.people), ("Name,Email,Session,Date", .people),
    ("Name,Title,Company,Email,Date", .people), ("Name,Title,Company,Date", .people),
    ("First Name,Last Name,Email,Date", .people), ("Speaker,Session,Date", .sessions),
    ("First Name,Last Name,Title,Abstract", .sessions),
  ]) func `A date beside names alone does not tell`(header: String, content: Content) {
    #expect(Content(Array("\(header)\nx\n".utf8)) == content)
  }

  @Test(arguments: [
    ("Referent:in", "Ann Bell"), ("Referent*in", "Ann Bell"), ("Referent/in", "Ann Bell"),
    ("Referent/-in", "Ann Bell"), ("ReferentIn", "Ann Bell"), ("Referent_innen", "Ann Bell"),
    ("Sprecher:innen", "Ann Bell"), ("Vortragende:r", "Ann Bell"),
    ("Referentinnen und Referenten", "Ann Bell"), ("Moderator*in", "moderator: Ann Bell"),
    ("Autor:innen", "author: Ann Bell"), ("演讲者", "Ann Bell"), ("演讲嘉宾", "Ann Bell"),
    ("讲者", "Ann Bell"), ("講者", "Ann Bell"), ("发言人", "Ann Bell"), ("嘉宾1", "Ann Bell"),
    ("Speaker 1", "Ann Bell"), ("Speaker Name 2", "Ann Bell"),
    ("Moderator 1", "moderator: Ann Bell"),
  ]) func `A column of people has many names`(header: String, name: String) throws {
    let loaded = try table("Titel;Datum;Uhrzeit;\(header)\nNetze;23.5.2031;9:00;Ann Bell\n")
    #expect(cast(loaded) == [name])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Numbered columns tell of one speaker each`() throws {
    let loaded = try table(
      """
      title,date,start,speaker1_first,speaker1_last,speaker1_title,speaker1_company,\
      Speaker 2 Name,Speaker 2 Bio,Panelist 1 First Name,Panelist 1 Last Name,speaker3_company
      Nets,2031-05-03,9:00,Ann,Bell,CEO,Acme,Bo Cao,Ties knots.,Cy,Dow,Bolt
      Knots,2031-05-03,10:00,,,,Acme,TBA,,,,

      """)
    #expect(cast(loaded) == ["Ann Bell", "Bo Cao", "panelist: Cy Dow"])
    #expect(people(loaded) == ["Ann Bell|CEO", "Bo Cao", "Cy Dow"])
    #expect(loaded.meeting.speakers[1].biography == "Ties knots.")
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme"])
    #expect(
      loaded.meeting.sessions.map { $0.extras.map { "\($0.name)=\($0.value)" } } == [
        ["speaker3_company=Bolt"], ["speaker1_company=Acme", "Speaker 2 Name=TBA"],
      ])
  }

  @Test(arguments: [
    (
      "Title,Start,Old start time,Rooms\nNets,9:00,8:00,2\n",
      ["1:0: columns kept as they are: 'Old start time', 'Rooms'."]
    ),
    (
      "Titel;Beginn;Wunschreferentin;Ersatz-Sprecher\nNetze;9:00;Ann;Bo\n",
      ["1:0: columns kept as they are: 'Wunschreferentin', 'Ersatz-Sprecher'."]
    ),
    (
      "Title,Date,Time Start,Speaker emails\nNets,2031-05-03,9:00,a@b\n",
      ["1:0: columns kept as they are: 'Speaker emails'."]
    ),
    ("Title,Date,Time Start,Speaker emails\nNets,2031-05-03,9:00,\n", []),
  ]) func `Columns that look like people or times and are none are told once`(
    text: String, said: [String]
  ) throws {
    let action = " Call those that hold people or times speakers, moderator, day, start or end."
    #expect(try table(text).said == said.map { $0 + action })
  }

  @Test func `Other columns that are kept are told as well`() throws {
    #expect(
      try table("Title,Start,Weekend,Update\nNets,9:00,a,b\n").said == [
        "1:0: columns kept as they are: 'Weekend', 'Update'. Their cells stand in the details."
      ])
  }

  @Test(
    arguments: [
      ("Last,First,Start,End,Title", ["Bell,Ann,9:00,10:00,Dr.", "Cao,Bo,9:00,10:00,Prof."], true),
      ("Speaker,Title,Date", ["Ann Bell,Professor,2031-05-03"], true),
      ("Speaker,Title,Date", ["Ann Bell,Ph.D.,2031-05-03", "Bo Cao,,", "Cy Dow,Dean,"], true),
      ("Name,Start,End,Title", ["Ann Bell,9:00,10:00,Associate Professor"], true),
      ("Titel;Name;Datum;Uhrzeit", ["Prof. Dr.;Ina Öz;3.5.2031;9:00"], true),
      ("Speaker,Title,Date,Time Start,Time End", ["Ann Bell,Dr.,2031-05-03,9:00,10:00"], true),
      ("Speaker,Title,Date", ["Ann Bell,Nets,2031-05-03", "Bo Cao,Professor,2031-05-03"], false),
      ("Speaker,Title,Date", ["Ann Bell,Professor of what?,2031-05-03"], false),
      ("Speaker,Title,Date,Abstract", ["Ann Bell,Professor,2031-05-03,A play."], false),
      ("Speaker,Title,Talk,Date,Start", ["Ann Bell,Professor,Nets,2031-05-03,9:00"], false),
    ] as [(String, [String], Bool)])
  func `A title of people is told from one of sessions by its cells`(
    header: String, rows: [String], arePeople: Bool
  ) throws {
    let loaded = try table("\(header)\n\(rows.joined(separator: "\n"))\n")
    #expect(loaded.meeting.sessions.isEmpty == arePeople)
    #expect(loaded.meeting.speakers.count == rows.count)
  }

  @Test(arguments: [
    (
      "日付,開始,終了,タイトル,発表者,所属,会場", "2031-05-23,9:00,10:00,網,山田太郎,北大学,廳",
      "2031-05-23 09:00+60 網", "網: 山田太郎", "北大学", "廳"
    ),
    (
      "開催日,開始時刻,終了時刻,演題,講演者,所属機関,場所", "2031年5月23日,9:00,10:00,網,山田太郎,北大学,廳",
      "2031-05-23 09:00+60 網", "網: 山田太郎", "北大学", "廳"
    ),
    (
      "Jour;Début;Fin;Titre;Intervenante;Établissement;Salle",
      "23/05/2031;9h00;10h00;Filets;Ann Bell;Nord;A1",
      "2031-05-23 09:00+60 Filets", "Filets: Ann Bell", "Nord", "A1"
    ),
    (
      "Date;Horaire;Intitulé;Intervenant(e)s;Affiliation;Lieu",
      "23/05/2031;9h00-10h00;Filets;Ann Bell;Nord;A1",
      "2031-05-23 09:00+60 Filets", "Filets: Ann Bell", "Nord", "A1"
    ),
  ]) func `Headers may be Japanese and French`(
    header: String, row: String, time: String, cast: String, institution: String, room: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == [time])
    #expect(loaded.cast == [cast])
    #expect(loaded.meeting.institutions.map(\.name) == [institution])
    #expect(loaded.meeting.sessions.map(\.room) == [room])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("氏名,所属,役職,メール", "山田太郎,北大学,教授,a@b", "山田太郎|教授"),
    ("Nom,Prénom,Fonction,Établissement", "Öz,Ina,Doyenne,Nord", "Ina Öz|Doyenne"),
    (
      "Civilité;Nom de famille;Prénom;Titre;Institution", "Mme;Öz;Ina;Doyenne;Nord",
      "Mme|Ina Öz|Doyenne"
    ),
    ("Last,First,Company,Email", "Öz,Ina,Nord,a@b", "Ina Öz"),
  ]) func `Lists of people may be Japanese and French`(
    header: String, row: String, person: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(people(loaded) == [person])
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(loaded.meeting.institutions.count == 1)
    #expect(loaded.diagnostics == [])
  }

  @Test(
    arguments: ["Title,Date,Start,End", "Title,Date,Time Start,Time End"],
    [
      ("23:00,01:00", 120), ("21:00,00:00", 180), ("11pm,1am", 120), ("20:00,8:00", 720),
      ("23:30+02:00,00:30+02:00", 60), ("14:00,24:00", 600), ("20:00,8:01", nil),
      ("10:00,09:30", nil),
    ] as [(String, Int?)])
  func `An end before its start is that of the next day under every header`(
    header: String, row: (clocks: String, minutes: Int?)
  ) throws {
    let loaded = try published(
      "\(header)\nNets,2031-07-03,\(row.clocks)\n", timeZone: "Europe/Berlin")
    #expect(loaded.meeting.sessions.map(\.minutes) == [row.minutes])
    #expect(loaded.diagnostics.count == (row.minutes == nil ? 1 : 0))
  }

  @Test func `A span in one cell may run past midnight, and the agenda of a folder may not`() throws
  {
    let loaded = try table("Title,Date,Time\nNets,2031-07-03,11pm-1am\n")
    #expect(loaded.timetable == ["2031-07-03 23:00+120 Nets"])
    let native = meeting(
      files: [("agenda.csv", Array("title,day,start,end\nNets,2031-07-03,23:00,01:00\n".utf8))],
      sourceName: "folder")
    #expect(native.meeting.sessions.map(\.minutes) == [nil])
    #expect(native.diagnostics.map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("Title,Name,Start", "Keynote,Ann Bell,9:00", "Keynote", ["Ann Bell"]),
    ("Titel;Name;Beginn", "Netze;Ina Öz;9:00", "Netze", ["Ina Öz"]),
    ("Session,Title,Speaker,Start", "Nets,Dr.,Ann Bell,9:00", "Nets", ["Ann Bell|Dr."]),
    ("Session,Titre,Heure", "1A,Filets,9:00", "Filets", []),
    ("Session,Titel", "1A,Netze", "Netze", []),
    ("Title,Speaker,Company", "Nets at night,Ann Bell,Acme", "Nets at night", ["Ann Bell"]),
    ("Title,Speaker", "Nets at night,Ann Bell", "Nets at night", ["Ann Bell"]),
    ("Title,Speaker,Room", "The rope group,Ann Bell,Loft", "The rope group", ["Ann Bell"]),
    (
      "Timestamp,Email Address,Your name,Title of your talk,Abstract",
      "2031/05/03,a@b,Ann Bell,Nets,On nets.", "Nets", ["Ann Bell"]
    ),
    (
      "Name,Company/Organization,Title of the Talk,Abstract", "Ann Bell,Acme,Nets,On nets.", "Nets",
      ["Ann Bell"]
    ),
  ]) func `Titles of sessions are told from those of people`(
    header: String, row: String, title: String, staff: [String]
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.meeting.sessions.map(\.title) == [title])
    #expect(people(loaded) == staff)
  }

  @Test func `A title and a start of somebody are those of people`() throws {
    let loaded = try table("Title,Name,Start\nCEO,Ann Bell,2031-05-03\nHead of Nets,Bo Cao,\n")
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(people(loaded).count == 2)
  }

  @Test func `Titles of speakers that are positions make no sessions`() throws {
    let loaded = try table("Title,Speaker,Company\nCEO,Ann Bell,Acme\nHead of Nets,Bo Cao,Acme\n")
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(people(loaded) == ["Ann Bell|CEO", "Bo Cao|Head of Nets"])
  }

  @Test func `A list of Guidebook holds people`() throws {
    let loaded = try table(
      "Name,\"Sub-Title (i.e. Location, Table/Booth, or Title/Sponsorship Level)\","
        + "Description (Optional),Location/Room (Optional)\nAnn Bell,\"Head, Acme\",On nets.,\n")
    #expect(people(loaded) == ["Ann Bell|Head, Acme"])
    #expect(loaded.meeting.speakers.map(\.biography) == ["On nets."])
    #expect(loaded.meeting.sessions.isEmpty)
  }

  @Test(arguments: [
    ("Time,Room A,Room B", "rooms"), (",Aula,Saal 1", "rooms"), ("Time,Monday,Tuesday", "days"),
  ]) func `A grid is refused as what it is`(header: String, columns: String) throws {
    let rows = "9:00-10:00,Nets,Knots\n10:00-10:30,Coffee,Coffee\n11:00,Ropes,\n"
    let failure = #expect(throws: ReadingFailure.self) { try table("\(header)\n\(rows)") }
    #expect(
      failure?.description
        == "'standard input' is a grid with times in its rows and \(columns) in its columns, which "
        + "is not read. Write a row for each session, with the columns day, start, end, title, "
        + "room and people.")
  }

  @Test(arguments: ["Time,What,Who,Where", "Zeit,Was,Wer,Wo"])
  func `What, who and where are headers of a programme`(header: String) throws {
    let loaded = try table(
      "\(header)\n9:00-10:00,Nets,Ann Bell,Loft\n10:00-10:30,Coffee,,\n11:00,Ropes,Bo Cao,Pier\n")
    #expect(loaded.timetable == ["09:00+60 Nets", "10:00+30 Coffee", "11:00 Ropes"])
    #expect(loaded.cast == ["Nets: Ann Bell", "Ropes: Bo Cao"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft", nil, "Pier"])
  }

  @Test func `Times beside one full column are no grid`() throws {
    let failure = #expect(throws: ReadingFailure.self) {
      try table("Time,Happening,Remark\n9:00,Nets,late\n10:00,Coffee,\n11:00,Ropes,\n")
    }
    #expect(failure?.description.contains("no column 'name' or 'title'") == true)
  }
}
