import Programme
import Testing

@testable import Reading

/// Tables as programmes on the web export them; every fixture is invented.
@Suite struct PublishedTableTests {
  private func lines(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.sessions.map { session in
      let day = session.day?.description ?? session.extras.first { $0.name == "day" }?.value ?? "-"
      let end = session.minutes.map(String.init) ?? "-"
      return "\(day) \(session.start?.description ?? "-") \(end) \(session.title)"
    }
  }

  private func people(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.appearances.map { appearance in
      let name =
        appearance.speaker.flatMap { loaded.meeting.speakers.names[$0] }
        ?? appearance.institution.map { "@" + loaded.meeting.institutions[$0].name } ?? ""
      return appearance.role.isEmpty ? name : "\(appearance.role): \(name)"
    }
  }

  @Test func `A Sched export has roles, counts and times to be announced`() throws {
    let loaded = try table(
      """
      event_key,active,name,event_start,event_end,event_type,seats,goers,checkins,venue,id,\
      speakers,moderators,sponsors
      "1","Y","Kites","2031-05-03 09:00:00","2031-05-03 10:00:00","Craft","0","12","0","Loft","a1",\
      "Ann Bell, Bo &quot;B&quot; Cao","Cy Dow","Acme, Bolt"
      "2","N","Knots","2031-05-03 TBA","2031-05-03 TBA","Craft","20","0","5","","a2","","",""

      """)
    #expect(loaded.format == "sched")
    #expect(lines(loaded) == ["2031-05-03 09:00 60 Kites", "2031-05-03 - - Knots"])
    #expect(loaded.meeting.sessions.map(\.status) == [nil, "cancelled"])
    #expect(loaded.meeting.sessions.map(\.room) == ["Loft", nil])
    #expect(people(loaded).count == 5 && people(loaded).first == "Ann Bell")
    #expect(people(loaded).suffix(3) == ["moderator: Cy Dow", "sponsor: @Acme", "sponsor: @Bolt"])
    let counts = loaded.meeting.facts.counts
    #expect(counts.map(\.id) == ["a1", "a2"] && counts.map(\.registered) == [12, 0])
    #expect(counts.map(\.declared) == [nil, 20] && counts.map(\.present) == [nil, 5])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bo \"B\" Cao", "Cy Dow"])
    #expect(loaded.diagnostics.map(\.severity) == [.note, .note])
    #expect(loaded.diagnostics.last?.message == "columns kept as they are: 'event_key'.")
  }

  @Test func `A Guidebook import has the month first`() throws {
    let loaded = try table(
      """
      Don't change any of these headers!,Session Title,Date,Time Start,Time End,Room/Location,\
      Schedule Track (Optional),Description (Optional)
      ,Registration,09-18-2031,9:00 AM,10:00 AM,Hall,,
      ,Closing,09-19-2031,4:00 PM,,Hall,Main,Bye
      """)
    #expect(loaded.format == "guidebook")
    #expect(lines(loaded) == ["2031-09-18 09:00 60 Registration", "2031-09-19 16:00 - Closing"])
    #expect(loaded.meeting.sessions.map(\.track) == [nil, "Main"])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    ("05-06-2031", "05-07-2031", "2031-05-06 09:00 60 Opening"),
    // Written by hand, against the template.
    ("13-05-2031", "14-05-2031", "2031-05-13 09:00 60 Opening"),
  ]) func `Days of a Guidebook import are not doubted`(
    _ day: String, _ next: String, _ line: String
  ) throws {
    let loaded = try table(
      "Session Title,Date,Time Start,Time End,Room/Location,Schedule Track (Optional)\n"
        + "Opening,\(day),9:00 AM,10:00 AM,Hall,\nClosing,\(next),9:00 AM,10:00 AM,Hall,\n")
    #expect(lines(loaded).first == line)
    #expect(loaded.diagnostics == [])
  }

  @Test func `The order of days of a meeting.toml holds for a file beside it`() throws {
    let loaded = try published(
      "Session,Date,Start,Venue\nA,05/06/2031,9:00,Hall\n",
      beside: ["meeting.toml": "title = \"M\"\ndate_order = \"dmy\"\n"])
    #expect(lines(loaded) == ["2031-06-05 09:00 - A"])
    #expect(loaded.diagnostics == [])
  }

  @Test func `A sheet for a calendar tells the order of its days by how close they lie`() throws {
    let loaded = try table(
      """
      Subject,Start Date,Start Time,End Date,End Time,Location,Presenters
      Welcome,5/3/2031,22:00,5/4/2031,0:30,Hall,"Ann Bell, Bo Cao"
      Walk,5/4/2031,16:00,5/4/2031,17:00,Yard,Ann Bell and Cy Dow
      Stay,5/5/2031,16:00,5/7/2031,16:00,Yard,

      """)
    #expect(
      lines(loaded) == [
        "2031-05-03 22:00 150 Welcome", "2031-05-04 16:00 60 Walk", "2031-05-05 16:00 2880 Stay",
      ])
    #expect(people(loaded) == ["Ann Bell", "Bo Cao", "Ann Bell", "Cy Dow"])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
  }

  @Test func `Days that two orders fit are asked for once`() throws {
    let loaded = try table(
      """
      Title,Start Date,End Date
      A,1/2/2031,1/2/2031
      B,2/1/2031,2/1/2031

      """)
    #expect(lines(loaded) == ["1/2/2031 - - A", "2/1/2031 - - B"])
    #expect(loaded.diagnostics.count == 1)
    #expect(loaded.diagnostics.first?.action.contains("date_order") == true)
  }

  @Test func `Authors are joined by bars, and a sign before one is kept`() throws {
    let loaded = try table(
      "UID,title,authors,keywords,sessions,abstract\nA1,Nets,◊Ann Bell|Bo Cao,,A:Craft,Text\n")
    #expect(loaded.format == "mini-conf")
    #expect(people(loaded) == ["author: Ann Bell", "author: Bo Cao"])
    let session = try #require(loaded.meeting.sessions.first)
    #expect(session.id == "A1" && session.track == "A:Craft" && session.abstract == "Text")
    #expect(session.extras == [Extra(name: "◊", value: "Ann Bell")])
  }

  @Test func `Days of a year that other rows state have dates`() throws {
    let loaded = try table(
      """
      id,name,day,starttime,endtime,timezone,sessionchair
      b,Later,"Thursday, May 21",9:30,11:00,Europe/Berlin,Bo Cao
      a,First,"Wednesday, 20 May, 2026",9:30,11:00,Europe/Berlin,Ann Bell

      """)
    #expect(lines(loaded) == ["2026-05-20 09:30 90 First", "2026-05-21 09:30 90 Later"])
    #expect(people(loaded) == ["chair: Ann Bell", "chair: Bo Cao"])
    #expect(loaded.meeting.facts.timeZone == "Europe/Berlin")
    #expect(loaded.meeting.sessions.map(\.inferred) == [[], ["day"]])
  }

  @Test func `Days without a year keep their order and are not guessed`() throws {
    let loaded = try table(
      """
      id,name,day,starttime,endtime,timezone,organiser
      a,First,"Monday, March 14",14:00,15:00,Summer time,"Ann Bell, Bo Cao - <i>North College</i>"
      b,Second,"Tuesday, March 15",9:00,10:00,Summer time,Cy Dow

      """)
    #expect(
      lines(loaded) == [
        "Monday, March 14 14:00 60 First", "Tuesday, March 15 09:00 60 Second",
      ])
    #expect(loaded.meeting.institutions.map(\.name) == ["North College"])
    #expect(loaded.meeting.affiliations.map(\.speaker) == [0, 1])
    #expect(loaded.diagnostics.map(\.severity) == [.note, .note])
  }

  @Test func `A programme as it is typed has days on rows of their own`() throws {
    let loaded = try table(
      """
      FRIDAY,,
      9:00-9:40,Opening,Ann Bell
      11:55-1:30,lunch,
      1:30-2:10,Nets,"Bo Cao, Cy Dow and Di Eck"
      7:00-8:00,dinner,
      ,,
      SATURDAY,,
      8:30-9:00,breakfast,

      """)
    #expect(
      lines(loaded) == [
        "FRIDAY 09:00 40 Opening", "FRIDAY 11:55 95 lunch", "FRIDAY 13:30 40 Nets",
        "FRIDAY 19:00 60 dinner", "SATURDAY 08:30 30 breakfast",
      ])
    #expect(people(loaded) == ["Ann Bell", "Bo Cao", "Cy Dow", "Di Eck"])
    #expect(loaded.diagnostics.map(\.line) == [2, 4, 5])
  }

  @Test func `German and Chinese headers are read`() throws {
    let german = try table(
      """
      ,Datum ,Time Start,Time End,Podcast,Titel,Teilnehmer
      Samstag,27/12/31,10:00 p.m.,11:59 p.m.,Funk,Netze,"Ann Bell, Bo Cao"
      Sonntag,28/12/31,11:00 p.m.,1:00 a.m.,Funk,,tbd

      """)
    #expect(lines(german) == ["2031-12-27 22:00 119 Netze", "2031-12-28 23:00 120 Funk"])
    #expect(people(german) == ["Ann Bell", "Bo Cao"])
    let chinese = try table(
      "题目,日期,起止时间,会场,主讲人,主持人\n织网,2031年5月20日,下午2:00-3:30,一号厅,张三、李四,王五\n")
    #expect(lines(chinese) == ["2031-05-20 14:00 90 织网"])
    #expect(people(chinese) == ["张三", "李四", "moderator: 王五"])
  }

  @Test func `Hours alone may go past midnight`() throws {
    let loaded = try table(
      "day,start_hour,persons,title\nFreitag,24,\"Ann Bell, et al.\",Stars\nFreitag,22,,Fire\n")
    #expect(lines(loaded) == ["Freitag 22:00 - Fire", "Freitag 24:00 - Stars"])
    #expect(people(loaded) == ["Ann Bell"])
    #expect(loaded.meeting.sessions[1].extras.map(\.name) == ["persons", "day"])
  }

  @Test(arguments: [
    ("title,day,start,end,people\nA,2031-05-20,9:00,9:30,\"Dow, Cy\"\n", "Dow, Cy"),
    ("title,speakers\nA,chair: Ann @ North; Bo\n", "chair: Ann|chair: Bo"),
    ("title,speakers\nA,Ann Bell\nB,\"Bo Cao; Cy Dow\"\n", "Ann Bell|Bo Cao|Cy Dow"),
    ("title,speakers\nA,\"Ann Bell, Jr., Bo Cao\"\n", "Ann Bell, Jr.|Bo Cao"),
    ("title,speakers\nA,Nuts and Bolts\n", "Nuts and Bolts"),
    (
      "title,authors\nA,Ann Bell: North College&#59; Bo Cao: East\n",
      "author: Ann Bell|author: Bo Cao"
    ),
  ]) func `Names are joined in many ways`(_ text: String, _ names: String) throws {
    #expect(people(try table(text)).joined(separator: "|") == names)
  }

  private static let asTwo =
    "If they are one, write the given name first, or semicolons between people."
  private static let asOne = "If they are two, write a semicolon between them."

  @Test(arguments: [
    (["\"Lee, Ann\"", "\"Cao, Bo\""], "Lee, Ann|Cao, Bo", asOne),
    (["\"Lee, Ann\"", "\"Cao, Bo; Dow, Cy\""], "Lee, Ann|Cao, Bo|Dow, Cy", ""),
    (["\"Lee, Ann\"", "\"Bo Cao, Cy Dow\""], "Lee|Ann|Bo Cao|Cy Dow", asTwo),
    (["\"Lee, Ann\"", "Cher"], "Lee|Ann|Cher", asTwo),
    (["\"Lee, Ann\"", "tbd"], "Lee, Ann", asOne),
    (["\"Bell, PhD\"", "Cher"], "Bell, PhD|Cher", ""), (["\"张三,李四\"", "王五"], "张三|李四|王五", ""),
    (["\"Ann Lee, Bo\"", "Cher"], "Ann Lee|Bo|Cher", ""), (["\"a, b\""], "a|b", ""),
  ]) func `Two words with a comma between them are one name or two, and that is told`(
    _ cells: [String], _ names: String, _ action: String
  ) throws {
    let rows = cells.enumerated().map { number, cell in
      "A,\(cell),Loft \(number),2031-05-20,9:00\n"
    }.joined()
    let loaded = try table("Title,Speakers,Room,Date,Time Start\n" + rows)
    #expect(people(loaded).joined(separator: "|") == names)
    #expect(loaded.diagnostics.map(\.action) == (action.isEmpty ? [] : [action]))
  }

  @Test func `The cells with two words are counted`() throws {
    let loaded = try table(
      "Title,Speakers,Date,Time Start\nA,Cher,,\nB,\"Lee, Ann\",,\nC,\"Cao, Bo\",,\n")
    #expect(
      loaded.said == [
        "3:1: 2 cells of 'Speakers' part two words by a comma, as 'Lee, Ann'; taken as two people. "
          + Self.asTwo
      ])
  }

  @Test func `A table of institutions is one of institutions`() throws {
    let loaded = try table("Institution,Kind,City\nNorth College,college,Ulm\n")
    #expect(loaded.meeting.institutions.map(\.name) == ["North College"])
    #expect(loaded.meeting.institutions.map(\.city) == ["Ulm"])
    #expect(loaded.meeting.speakers.count == 0 && loaded.diagnostics == [])
  }

  @Test func `A row without a title is told and the rest is read`() throws {
    let loaded = try table(
      "Title,Start Date,Start Time,End Date\n,5/20/2031,9:00,\nA,5/20/2031,9:00,\n")
    #expect(lines(loaded) == ["2031-05-20 09:00 - A"])
    #expect(loaded.diagnostics.map(\.line) == [2])
  }
}
