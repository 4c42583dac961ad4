import Programme
import Testing

@testable import Reading

/// Headers as sheets have them, and rows that are none of the table; all are invented.
@Suite struct TableHeaderTests {
  @Test(arguments: [
    ("*Session Title,*Date,*Time Start,*Time End", "Nets,2031-05-23,9:00,10:00"),
    ("Title*,Date*,Start*,End*", "Nets,2031-05-23,9:00,10:00"),
    ("Title (required),Date,Start (local time),End (24h)", "Nets,2031-05-23,9:00,10:00"),
    ("Title,Date,Start,Duration (min)", "Nets,2031-05-23,9:00,60"),
    ("Title,Date,Start,Duration (minutes)", "Nets,2031-05-23,9:00,60"),
    ("Titel;Datum;Beginn;Dauer (Min.)", "Nets;23.5.2031;9:00;60"),
    ("题目,日期,开始时间,时长（分钟）", "Nets,2031-05-23,9:00,60"),
    ("Presentation,Start Date/Time,End Date/Time", "Nets,2031-05-23 9:00,2031-05-23 10:00"),
    ("Activity,Date/Time", "Nets,2031-05-23 9:00-10:00"),
    ("Agenda Item,Session Start,Session End", "Nets,2031-05-23 9:00,2031-05-23 10:00"),
    ("Titel des Vortrags;Tag;Uhrzeit von;Uhrzeit bis", "Nets;23.5.2031;9:00;10:00"),
    ("活动,日期,时间", "Nets,2031-05-23,9:00-10:00"), ("内容,日期,时间", "Nets,2031-05-23,9:00-10:00"),
    ("環節,日期,時間", "Nets,2031-05-23,9:00-10:00"),
    ("Title,Scheduled At,Scheduled Duration", "Nets,2031-05-23 9:00,60"),
    (
      "Betreff,Beginnt am,Beginnt um,Endet am,Endet um", "Nets,23.5.2031,9:00,23.5.2031,10:00"
    ),
    ("Title,Date (DD/MM/YYYY),Start,End", "Nets,23/05/2031,9:00,10:00"),
  ]) func `Headers of times and titles have many forms`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00+60 Nets"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    "Speaker(s)", "Presenter(s)", "Vortragende(r)", "Referent/in", "Speaker Full Name",
    "Name of speaker", "Presenter Name", "Keynote speaker", "Lecturer", "Instructor", "發表人",
    "*Speaker", "Speaker/Presenter",
  ]) func `People have many headers`(header: String) throws {
    let loaded = try table("Titel;Datum;Uhrzeit;\(header)\nNetze;23.5.2031;9:00;Ann Bell\n")
    #expect(loaded.cast == ["Netze: Ann Bell"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    "Location Name", "Room(s)", "Venue/Room", "Raum/Ort", "Hörsaal", "地点/会议室", "教室", "Location *",
  ]) func `Rooms have many headers`(header: String) throws {
    let loaded = try table("Titel;Datum;Uhrzeit;\(header)\nNetze;23.5.2031;9:00;Loft\n")
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft"])
  }

  @Test(arguments: [
    "Name,Affiliation / Company,Job Title / Role,Country/Region",
    "Full Name,Organisation Name,Position/Title,Country", "姓名,工作单位,职务/职称,国家",
    "*Name,*Institution,*Position,*Country",
  ]) func `What is said of people has many headers`(header: String) throws {
    let loaded = try table("\(header)\nAnn Bell,Acme,Head,US\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    #expect(loaded.meeting.speakers.map(\.position) == ["Head"])
    #expect(loaded.meeting.speakers.map(\.country) == ["US"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `Place and position in one cell are not taken apart`() throws {
    let loaded = try table("姓名,单位及职务\n张伟,北院教授\n")
    #expect(loaded.meeting.speakers.map(\.position) == ["北院教授"])
    #expect(loaded.meeting.institutions.isEmpty)
  }

  @Test func `Parts of a header that name two things name none`() throws {
    let loaded = try table("Title,Date,Time,Track/Room\nNets,2031-05-23,9:00,Loft\n")
    let session = try loaded.session("Nets")
    #expect(session.room == nil && session.track == nil)
    #expect(session.extras == [Extra(name: "Track/Room", value: "Loft")])
  }

  @Test(
    arguments: [
      ("Start (UTC)", nil, "2031-07-03 09:00+60 Nets", "UTC", 0),
      ("Start Time UTC", nil, "2031-07-03 09:00+60 Nets", "UTC", 0),
      ("Start (UTC)", "Europe/Berlin", "2031-07-03 11:00+60 Nets", "Europe/Berlin", 1),
      ("Start (UTC+3)", "Europe/Berlin", "2031-07-03 08:00+60 Nets", "Europe/Berlin", 1),
      ("Start (CEST)", "Europe/Berlin", "2031-07-03 09:00+60 Nets", "Europe/Berlin", 0),
      ("Start (CET)", "Europe/Berlin", "2031-07-03 09:00+60 Nets", "Europe/Berlin", 1),
      ("Zeit (MEZ)", nil, "2031-07-03 09:00+60 Nets", nil, 1),
      ("Start (北京时间)", "Asia/Shanghai", "2031-07-03 09:00+60 Nets", "Asia/Shanghai", 0),
    ] as [(String, String?, String, String?, Int)])
  func `A header may name the zone of the clocks`(
    header: String, zone: String?, session: String, shown: String?, told: Int
  ) throws {
    for people in ["Speaker", "people"] {
      let loaded = try published(
        "\(header),Title,Date,Duration,\(people)\n9:00,Nets,2031-07-03,60,Ann Bell\n",
        timeZone: zone)
      #expect(loaded.timetable == [session])
      #expect(loaded.meeting.facts.timeZone == shown)
      #expect(loaded.diagnostics.count == told)
      #expect(loaded.cast == ["Nets: Ann Bell"])
    }
  }

  @Test(
    arguments: [
      (
        "Speaker,Title,Organization,Talk Title,Date,Time", "Ann Bell,CTO,Acme,Nets,2031-05-23,9:00",
        "CTO", nil, "Acme"
      ),
      (
        "Session,Time,Date,Paper Title,Authors", "A1,9:00,2031-05-23,Nets,Ann Bell", nil, "A1", nil
      ),
      ("Session,Session Title,Date,Time,Speaker", "7,Nets,2031-05-23,9:00,Ann Bell", nil, nil, nil),
      (
        "Name,Affiliation,Talk Title,Date,Time", "Ann Bell,Acme,Nets,2031-05-23,9:00", nil, nil,
        "Acme"
      ),
      ("Name,Session Title,Date,Time", "Ann Bell,Nets,2031-05-23,9:00", nil, nil, nil),
    ] as [(String, String, String?, String?, String?)])
  func `Of two titles the one that says of what is that of the session`(
    header: String, row: String, position: String?, track: String?, institution: String?
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00 Nets"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    #expect(loaded.meeting.speakers.map(\.position) == [position])
    #expect(loaded.meeting.sessions.map(\.track) == [track])
    #expect(loaded.meeting.institutions.map(\.name) == (institution.map { [$0] } ?? []))
  }

  @Test(arguments: ["Event,Talk Title", "Title,Paper Title", "Session,Session Title"])
  func `A row without the surer title is called by the plain one`(titles: String) throws {
    let loaded = try table(
      """
      Date,Time,\(titles),Speaker
      2031-05-23,9:00,Opening,,
      2031-05-23,10:00,Keynote,Nets,Ann Bell
      2031-05-23,12:00,Lunch,,

      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["Opening", "Nets", "Lunch"])
    #expect(loaded.meeting.speakers.map(\.position) == [nil])
    #expect(loaded.meeting.sessions.map { $0.extras.map(\.value) } == [[], ["Keynote"], []])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A row with a title of its own does not take the positions of the others`() throws {
    let loaded = try table(
      """
      Date,Time,Title,Talk Title,Speaker
      2031-05-23,9:00,CTO,Nets,Ann Bell
      2031-05-23,10:00,Chair,Opening,

      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets", "Opening"])
    #expect(loaded.meeting.speakers.map(\.position) == ["CTO"])
  }

  @Test func `A plain title of people alone is their position and no title`() throws {
    let loaded = try table(
      """
      Date,Time,Title,Talk Title,Speaker
      2031-05-23,9:00,CTO,Nets,Ann Bell
      2031-05-23,10:00,Head,,Bo Cao

      """)
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(loaded.meeting.speakers.map(\.position) == ["CTO"])
    #expect(loaded.diagnostics.map(\.line) == [3])
  }

  @Test(arguments: [
    ("Date,Title,Speaker,Time (min)", "2031-05-23,Nets,Ann Bell,15"),
    ("Datum;Titel;Referent;Zeit (Min.)", "23.5.2031;Nets;Ann Bell;15"),
    ("日期,题目,报告人,时间（分钟）", "2031-05-23,Nets,Ann Bell,15"),
  ]) func `A time in minutes is a length and no clock`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23+15 Nets"])
    #expect(loaded.cast == ["Nets: Ann Bell"])
  }

  @Test(arguments: ["Start (min)", "Room (min)", "End (minutes)"])
  func `What else is in minutes is only kept`(header: String) throws {
    let loaded = try table("Date,Title,Speaker,\(header)\n2031-05-23,Nets,Ann Bell,15\n")
    #expect(loaded.timetable == ["2031-05-23 Nets"])
    #expect(loaded.meeting.sessions[0].extras == [Extra(name: header, value: "15")])
  }

  @Test func `The zone of a header holds beside a column of zones`() throws {
    let loaded = try table(
      "Title,Date,Start (UTC),Timezone,Speaker\nNets,2031-07-03,9:00,Europe/Berlin,Ann Bell\n")
    #expect(loaded.timetable == ["2031-07-03 11:00 Nets"])
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
  }

  @Test(arguments: [
    ("Fair of knots 2031,,,\n", 3), ("Fair of knots 2031\n\n", 4),
    ("Fair of knots 2031;;;\nStand: 12.3.2031;;;\n;;;\n", 5), ("Title,Fair of knots\nRoom,A\n", 4),
    ("Talk,,,\n", 3),
  ]) func `Titles may stand above the header`(above: String, line: Int32) throws {
    for separator in [",", ";"] {
      let rows = ["Date,Time,Title,Speaker", "2031-05-23,9:00-10:00,Nets,Ann Bell"]
        .map { $0.replacing(",", with: separator) }
      let loaded = try table(above + rows.joined(separator: "\n") + "\n")
      #expect(loaded.timetable == ["2031-05-23 09:00+60 Nets"])
      #expect(loaded.meeting.sessions.map(\.place.line) == [line])
      #expect(loaded.diagnostics.map(\.severity) == [.note])
      #expect(loaded.diagnostics.map(\.line) == [1])
    }
  }

  @Test func `What stands above a header is told, and people may stand below one`() throws {
    let loaded = try table("Who comes,,\nas of May,,\nName,Affiliation,Email\nAnn Bell,Acme,a@b\n")
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    #expect(
      loaded.said == [
        "1:1: 2 lines above the header are not read, the first 'Who comes'. "
          + "Delete what is not part of the table."
      ])
  }

  @Test(arguments: [
    "Name,Colour\nTitle,Red\nRoom,Blue\n", "Name,,\nAnn Bell,x,y\nTitle,z,z\n",
    "name,email,phone\ntitle,name,room\n", "\"Name\nin full\",Time,Title\nAnn Bell,x,y\n",
  ]) func `The first line is the header where none below is one for sure`(text: String) throws {
    let loaded = try table(text)
    #expect(!loaded.diagnostics.contains { $0.message.contains("above the header") })
  }

  @Test func `A header that is repeated and a total are no records`() throws {
    let loaded = try table(
      """
      姓名,工作单位,职务
      张伟,北院,教授
      姓名,工作单位,职务
      李明,N/A,院长
      合计,2人,

      """)
    #expect(loaded.meeting.speakers.map(\.name) == ["张伟", "李明"])
    #expect(loaded.meeting.institutions.map(\.name) == ["北院"])
    #expect(
      loaded.said == [
        "3:1: the row repeats the header and was left out. Delete it.",
        "5:1: the row is taken for a total and was left out. "
          + "Delete it, or give it more than numbers if it is none.",
      ])
  }

  @Test(arguments: [
    ("Total,12", 1), ("Total:,12 pax,3", 1), ("SUMME;1.234,5 €", 1), ("Gesamt,80 %", 1),
    ("Total,Acme", 0), ("Total,9:00", 0), ("Total,2031-05-23", 0), ("Total,12.5.2031", 0),
    ("Total", 0), ("Tora,12", 0),
  ]) func `A total has numbers alone behind it`(row: String, told: Int) throws {
    let header = row.contains(";") ? "Name;Firma;Rolle" : "Name,Company,Role"
    let loaded = try table("\(header)\nAnn Bell\n\(row)\n")
    #expect(loaded.meeting.speakers.count == 2 - told)
    #expect(loaded.diagnostics.count == told)
  }

  @Test func `A head count may be called a total`() {
    let loaded = meeting(
      files: [("attendance.csv", Array("of,declared\ntotal,12\npeople,9\n".utf8))],
      sourceName: "folder")
    #expect(loaded.meeting.facts.counts.count == 2)
  }

  @Test func `What a header says of sessions may stand before what it means`() throws {
    let loaded = try table(
      """
      Session Name,Session Code,Session Start Date,Session Start Time,Session End Date,\
      Session End Time,Session Location,Session Description,Session Track,Session Speakers
      Nets,N1,5/13/2031,9:00 AM,5/13/2031,10:00 AM,Loft,On nets.,Knots,Ann Bell

      """)
    let session = try loaded.session("Nets")
    #expect(loaded.timetable == ["2031-05-13 09:00+60 Nets"])
    #expect(session.id == "N1" && session.room == "Loft" && session.track == "Knots")
    #expect(session.abstract == "On nets." && session.extras == [])
    #expect(loaded.cast == ["Nets: Ann Bell"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("Speaker,Co-speaker(s)", "Ann Bell,Bo Cao", ["Ann Bell", "co-speaker Bo Cao"]),
    ("Author,Co-authors", "Ann Bell,Bo Cao", ["author Ann Bell", "co-author Bo Cao"]),
    ("Speaker,Speaker,Speaker", "Ann Bell,Bo Cao,", ["Ann Bell", "Bo Cao"]),
    ("Speaker,Speaker 2", "Ann Bell,Bo Cao", ["Ann Bell", "Bo Cao"]),
    (
      "Speaker,Second Speaker,3rd Speaker", "Ann Bell,Bo Cao,Cy Dow",
      ["Ann Bell", "Bo Cao", "Cy Dow"]
    ),
    ("First Speaker,Second Speaker", "Ann Bell,Bo Cao", ["Ann Bell", "Bo Cao"]),
    ("Mitwirkende,Moderation", "Ann Bell,Bo Cao", ["Ann Bell", "moderator Bo Cao"]),
  ]) func `People stand in several columns`(header: String, row: String, cast: [String]) throws {
    let loaded = try table("Title,Date,Start,\(header)\nNets,2031-05-03,9:00,\(row)\n")
    #expect(loaded.cast == cast.map { "Nets: \($0)" })
    #expect(loaded.diagnostics == [])
  }

  @Test func `What follows a repeated column of people is said of them`() throws {
    let loaded = try table(
      "Title,Date,Start,Speaker,Affiliation,Speaker,Affiliation\n"
        + "Nets,2031-05-03,9:00,Ann Bell,Acme,Bo Cao,Bolt\n")
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bo Cao"])
    #expect(
      loaded.meeting.affiliations.map { loaded.meeting.institutions[$0.institution].name }
        == ["Acme", "Bolt"])
    #expect(loaded.diagnostics == [])
    let other = try table("Title,Start,Room,Room\nNets,9:00,A,B\n")
    #expect(other.diagnostics.map(\.message) == ["columns 3 and 4 are both called 'Room'."])
  }

  @Test func `Rows that say a session again add whom they name`() throws {
    let loaded = try table(
      """
      Session Name,Session Code,Date,Start,End,Room,Speaker First Name,Speaker Last Name,Chair
      Nets,N1,2031-05-13,9:00,10:00,Loft,Ann,Bell,Cy Dow
      Knots,N2,2031-05-13,10:00,11:00,Loft,Ann,Bell,
      Nets,N1,2031-05-13,9:00,10:00,Loft,Bo,Cao,Cy Dow
      Nets,N1,2031-05-14,9:00,10:00,Loft,Bo,Cao,

      """)
    #expect(
      loaded.timetable == [
        "2031-05-13 09:00+60 Nets", "2031-05-13 10:00+60 Knots", "2031-05-14 09:00+60 Nets",
      ])
    #expect(loaded.cast.count { $0 == "Nets: chair Cy Dow" } == 1)
    #expect(loaded.cast.contains("Nets: Bo Cao"))
    #expect(
      loaded.diagnostics.map(\.message).first { $0.contains("again") }
        == "1 row says a session again, the first 'N1'; whom they name is added to it.")
  }

  @Test func `The day above a row is a part of what it says`() throws {
    let loaded = try table(
      """
      ID,Title,Start,Room,Speaker
      Friday 9 May 2031,,,,
      1,Registration,08:00,Foyer,Ann Bell
      Saturday 10 May 2031,,,,
      1,Registration,08:00,Foyer,Bo Cao

      """)
    #expect(
      loaded.timetable == ["2031-05-09 08:00 Registration", "2031-05-10 08:00 Registration"])
    #expect(loaded.diagnostics.contains { $0.message.contains("again") } == false)
  }

  @Test(arguments: ["Track", "Type", "Language", "Status", "Video URL", "Capacity"])
  func `Rows that say something else of a session are another`(header: String) throws {
    let loaded = try table(
      "ID,Title,Date,Start,\(header),Speaker\n1,Nets,2031-05-13,9:00,10,Ann Bell\n"
        + "1,Nets,2031-05-13,9:00,11,Bo Cao\n")
    #expect(loaded.meeting.sessions.count == 2)
    #expect(loaded.diagnostics.contains { $0.message.contains("'1'") })
  }

  @Test func `Rows that say a session again add what only they keep`() throws {
    let loaded = try table(
      """
      ID,No,Title,Date,Start,Speaker,Affiliation,Shirt
      1,1,Nets,2031-05-13,9:00,Ann Bell,Acme,S
      1,2,Nets,2031-05-13,9:00,Bo Cao,Bolt,M
      1,3,Nets,2031-05-13,9:00,Cy Dow,Bolt,S

      """)
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bo Cao", "Nets: Cy Dow"])
    let values = try loaded.session("Nets").extras.map(\.value)
    #expect(values.joined(separator: "\n") == "S\nM")
  }

  @Test func `The time of a submission is no start`() throws {
    let loaded = try table(
      "#,authors,title,time,keywords,decision\n1,Ann Bell,Nets,2031-01-03 10:12,x,ACCEPT\n")
    #expect(loaded.timetable == ["Nets"] && loaded.cast == ["Nets: author Ann Bell"])
  }

  @Test(arguments: [
    ("Titel;Datum;Uhrzeit", "Nets;23.5.2031;ab 9:00 Uhr", "2031-05-23 09:00 Nets"),
    ("Title,Date,Time", "Nets,2031-05-23,from 9:00 to 10:00", "2031-05-23 09:00+60 Nets"),
    ("Titel;Datum;Uhrzeit", "Nets;23.5.2031;von 9 bis 10 Uhr", "2031-05-23 09:00+60 Nets"),
    ("议题,日期,时间", "Nets,2031年5月23日下午,14:00", "2031-05-23 14:00 Nets"),
  ]) func `Words before clocks and behind days are passed over`(
    header: String, row: String, session: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == [session])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("日期,时间,报告题目,报告人（单位）", "2031-05-03,9:00,网络,王芳（北方大学）"),
    ("Date,Time,Title,Speaker (Affiliation)", "2031-05-03,9:00,网络,王芳 (北方大学)"),
  ]) func `A header says that institutions stand in brackets`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.cast == ["网络: 王芳"])
    #expect(loaded.meeting.institutions.map(\.name) == ["北方大学"])
    #expect(loaded.meeting.affiliations.count == 1)
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    "議程名稱", "セッション名", "Title of your talk", "Title of the presentation", "講題", "Beitrag",
    "Contribution title", "Titre de la communication",
  ]) func `Titles have many headers`(header: String) throws {
    let loaded = try table("\(header),日時,Room\nNets,2031-05-03 9:00,A\n")
    #expect(loaded.timetable == ["2031-05-03 09:00 Nets"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("Referierende", ""), ("Vortragender", ""), ("Vortragende:r", ""), ("Dozent", ""),
    ("Dozentin", ""), ("Dozent(in)", ""), ("Dozent/in", ""), ("Dozent:innen", ""),
    ("Dozent*innen", ""), ("Dozent_innen", ""), ("Invited speaker", ""), ("Invited Speakers", ""),
    ("Main Speaker", ""), ("Guest Presenter", ""), ("Plenary Speaker(s)", ""), ("Trainer/in", ""),
    ("Eingeladene Redner", ""), ("Hauptredner:in", ""), ("Gastreferentin", ""),
    ("Name of the Trainer", ""),
    ("报告专家", ""), ("分享嘉宾", ""), ("特邀嘉宾", ""), ("特邀报告人", ""), ("話者", ""), ("登壇者", ""),
    ("姓名", ""), ("氏名", ""), ("Facilitator", "facilitator"), ("Facilitators", "facilitator"),
    ("Host", "host"), ("Session Host", "host"), ("Session Lead", "leader"),
    ("Workshop Leader", "leader"), ("Workshopleitung", "leader"), ("Discussant", "discussant"),
    ("Discussants", "discussant"), ("点评人", "discussant"), ("Convener", "convener"),
    ("Session Moderator", "moderator"), ("Moderator:innen", "moderator"), ("主持嘉宾", "moderator"),
    ("Co-Chair", "co-chair"), ("Co-Host", "co-host"), ("Presenting Author", "author"),
    ("Gäste", ""), ("Leitung", "leader"), ("Lead Presenter", ""), ("Co-Presenter", "co-speaker"),
  ]) func `Words for people are told by their stems, and give the role`(
    header: String, role: String
  ) throws {
    let loaded = try table("Titel,Datum,Beginn,\(header)\nNetze,2031-05-23,9:00,李明\n")
    #expect(loaded.cast == ["Netze: " + (role.isEmpty ? "李明" : "\(role) 李明")])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: ["Team Lead", "Speaker Fee", "Leitfaden", "Hostel", "Lead", "联系人", "Coaching"])
  func `Other words that hold such a stem name nobody`(header: String) throws {
    let loaded = try table("Title,Date,Start,\(header)\nNets,2031-05-23,9:00,Ann Bell\n")
    #expect(loaded.meeting.speakers.isEmpty)
    #expect(loaded.meeting.sessions.flatMap(\.extras).map(\.value) == ["Ann Bell"])
  }

  @Test(
    arguments: ["published", "native"],
    [
      ("Gäste", "120", false), ("Host", "Zoom", false), ("Leitung", "LAN 3", false),
      ("Host Name", "web01", false), ("Coach", "Bus 4", false), ("Invited Speakers", "yes", false),
      ("Co-Host", "Zoom", false), ("Host", "Ann Bell", true),
      ("Gäste", "Ann Bell; Bo Cao", true), ("Coach", "ann@x.org", true),
      ("Invited Speakers", "Ann", true), ("Co-Host", "Ann Bell", true),
    ] as [(String, String, Bool)])
  func `A header that a rule takes for people is one where its cells name some`(
    kind: String, column: (header: String, cell: String, arePeople: Bool)
  ) throws {
    let (header, cell, arePeople) = column
    if kind == "native" {
      let loaded = meeting([
        "meeting.toml": "title = \"T\"\n",
        "agenda.csv": "id,title,\(header)\na,Nets,\(cell)\nb,More,\n",
      ])
      // A folder has one column of people, and no role goes with a header.
      let areNative = arePeople && !["Host", "Co-Host"].contains(header)
      #expect(loaded.meeting.speakers.isEmpty != areNative)
      let kept = loaded.meeting.sessions.first?.extras ?? []
      #expect(kept == (areNative ? [] : [Extra(name: header, value: cell)]))
      return
    }
    let loaded = try table(
      "Title,Date,Start,\(header)\nNets,2031-05-23,9:00,\(cell)\nMore,2031-05-23,9:30,TBA\n")
    #expect(loaded.meeting.speakers.isEmpty != arePeople)
    if !arePeople {
      #expect(loaded.meeting.sessions.first?.extras == [Extra(name: header, value: cell)])
    }
  }

  @Test func `Each of several columns of people has its role`() throws {
    let loaded = try table(
      "Title,Date,Start,Speaker,Invited Speaker,Discussant,Host\n"
        + "Nets,2031-05-23,9:00,Ann Bell,Bo Cao,Cy Dow,University of Ulm\n")
    #expect(
      loaded.cast == [
        "Nets: Ann Bell", "Nets: Bo Cao", "Nets: discussant Cy Dow",
        "Nets: host (University of Ulm)",
      ])
  }

  @Test(arguments: [
    ("Titel,Datum,Beginn,Schluss", "Netze,2031-05-23,9:00,10:00"),
    ("Titre,Jour,De,À", "Netze,2031-05-23,9:00,10:00"),
    ("题目,日期,起,止", "Netze,2031-05-23,9:00,10:00"),
  ]) func `Starts and ends have short headers`(header: String, row: String) throws {
    let loaded = try table("\(header)\n\(row)\n")
    #expect(loaded.timetable == ["2031-05-23 09:00+60 Netze"])
    #expect(loaded.diagnostics == [])
  }
}
