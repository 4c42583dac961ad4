import Programme
import Testing

@testable import Reading

/// Rows without a title; all tables are invented.
@Suite struct TableUntitledTests {
  @Test func `Ordinals and numbers begin titles of rows without one too`() throws {
    let loaded = try table(
      "start,end,categories,title\n12:00,12:15,Welcome Note,\n12:15,13:00,Talk,Nets\n"
        + "13:00,13:45,1st Poster Session,\n14:00,14:45,10 years of nets,\n")
    #expect(
      loaded.timetable == [
        "12:00+15 Welcome Note", "12:15+45 Nets", "13:00+45 1st Poster Session",
        "14:00+45 10 years of nets",
      ])
  }

  @Test func `Rows that are called by their kind are told, pauses are not`() throws {
    let loaded = try table(
      "start,title,type,speaker\n9:00,Nets,Talk,Ann Bell\n10:00,,Break,\n11:00,,Online,Bob Ray\n")
    #expect(loaded.timetable == ["09:00 Nets", "10:00 Break", "11:00 Online"])
    #expect(
      loaded.said == [
        "4:1: 1 row has no title and is called by its kind or track, the first 'Online'. "
          + "Give each a title."
      ])
  }

  @Test func `The only text of a row without a title is its title`() throws {
    let loaded = try table(
      "day,time,speaker,affiliation,title,abstract\n2031-05-23,10:30 - 10:55,Coffee and maps,,,\n"
        + "2031-05-23,11:00 - 11:30,Ann Bell,Acme,Nets,We ask.\n"
        + "2031-05-23,11:30 - 12:00,Keynote 1,,,\n2031-05-23,12:00 - 12:30,,,,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Coffee and maps", "Nets", "Keynote 1"])
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell"])
    #expect(
      loaded.said == [
        "2:1: 2 rows have no title and one text, the first 'Coffee and maps'; it is read as the "
          + "title. Write it below the header of the titles.",
        "5:1: the row has no title and was left out. Give it one.",
      ])
  }

  @Test func `A row that only names somebody is kept`() throws {
    let loaded = try table(
      "date,speaker,affiliation,title,abstract\n2031-05-23,Ann Bell,Acme,Nets,We ask.\n"
        + "2031-05-24,Bob Ray,Bolt,,\n2031-05-25,Cy Lund,Acme,,\n")
    #expect(
      loaded.cast == [
        "Nets: Ann Bell", "session: Bob Ray", "session-2: Cy Lund",
      ])
    #expect(
      loaded.said == [
        "3:1: 2 rows have no title and name somebody; they are called by their ids. Give each a "
          + "title."
      ])
  }

  @Test func `The only text in a column without a meaning is a title`() throws {
    let loaded = try table(
      "start,end,categories,title,desc\n9:00am,9:10am,Opening words,,\n9:10am,9:40am,Talk,Nets,x\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Opening words", "Nets"])
    #expect(loaded.meeting.sessions[0].extras == [])
    #expect(!loaded.said.contains { $0.contains("Give it one") })
  }

  @Test(arguments: [
    "yes,\n10:00,,,,no\n11:00,,,,✔\n",
    ",\n10:00,,,,Needs a projector\n",
    "Beamer here,\n10:00,,,,Beamer here\n", ",\n10:00,,,,ann@x.example\n",
    ",\n10:00,,,,www.x.example\n",
  ])
  func `What is noted of a row behind its title is no title of another`(_ cells: String) throws {
    let loaded = try table("start,title,speaker,room,notes\n9:00,Nets,Ann Bell,Loft,\(cells)")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(loaded.said.contains { $0.contains("the row has no title and was left out") })
  }

  @Test func `A text that titled rows have as well is no title`() throws {
    let loaded = try table(
      "start,categories,title\n9:00,Main stage,Nets\n10:00,Main stage,\n11:00,Open tables,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets", "session", "Open tables"])
  }

  @Test func `Whom a row without a title names stays somebody`() throws {
    let loaded = try table(
      "start,end,chair,title,speaker,speaker 2,affiliation,room\n"
        + "9:00,9:30,,Nets,Bob Ray,,Acme,Loft\n9:30,10:00,Ann Bell,,,,,Loft\n"
        + "10:00,10:30,,,Cy Lund,,,Loft\n10:30,11:00,,,Dee Fox,Eve Moor,Acme,Loft\n"
        + "11:00,11:30,,,Moor,,,Loft\n11:30,12:00,,,Lunch,,,\n12:00,12:30,,,刘洋,,,\n")
    #expect(
      loaded.cast == [
        "Nets: Bob Ray", "session: chair Ann Bell", "session-2: Cy Lund", "session-3: Dee Fox",
        "session-3: Eve Moor", "session-4: 刘洋",
      ])
    #expect(loaded.meeting.sessions.map(\.title).contains("Lunch"))
    #expect(loaded.said.contains("6:1: the row has no title and was left out. Give it one."))
  }

  @Test func `Rows of answers or figures alone are passed over and told once`() throws {
    let loaded = try table(
      "start,title,speaker,room,done\n9:00,Nets,Ann Bell,Loft,TRUE\n,,,,FALSE\n,,,,x\n,,,,12\n"
        + ",,,,later\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(
      loaded.said.filter { !$0.contains("columns kept") } == [
        "3:1: 3 rows hold answers or figures alone and are passed over. Delete what is not part of "
          + "the table.",
        "6:1: the row has no title and was left out. Give it one.",
      ])
  }

  @Test func `One word before the title is one where the row has a start`() throws {
    let loaded = try table(
      "date,start,session,title,speaker\n2031-05-12,8:30,Welcome,,\n"
        + "2031-05-12,9:00,Talk,Nets,Ann Bell\n2031-05-12,9:30,TRUE,,\n2031-05-12,10:00,Monday,,\n"
        + "2031-05-12,10:30,Excursion,,\n,,Farewell,,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Welcome", "Nets", "Excursion"])
  }

  @Test func `A row with a start and one word is kept though people stand in its column`() throws {
    let loaded = try table(
      "time,chair,title\n10:00,Welcome,\n10:30,Ann Bell,Of tides\n11:00,Bo Lund,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Welcome", "Of tides", "session"])
    #expect(loaded.cast == ["Of tides: chair Ann Bell", "session: chair Bo Lund"])
    #expect(
      loaded.said.first
        == "2:1: 1 row has no title and one text, the first 'Welcome'; it is read as the title. "
        + "Write it below the header of the titles.")
  }

  @Test func `A pause with a start is one in any column, and where others are called so`() throws {
    let loaded = try table(
      "date,start,session,title,speaker,remarks\n2031-05-12,9:00,Main stage,Nets,Ann Bell,\n"
        + "2031-05-12,10:00,,,,Coffee break\n2031-05-12,11:00,,,,Bring boots\n"
        + "2031-05-12,12:00,Lunch break,Soup,,\n2031-05-12,13:00,Lunch break,,,\n"
        + "2031-05-12,14:00,Main stage,,,\n")
    #expect(
      loaded.meeting.sessions.map(\.title) == [
        "Nets", "Coffee break", "Soup", "Lunch break", "Main stage",
      ])
  }

  @Test func `A row with people alone is of the session above`() throws {
    let loaded = try table(
      "time,title,speaker,affiliation,chair\n9:00,Nets,Ann Bell,Acme,\n,,Bob Ray,Bolt,\n"
        + ",,,,Cy Lund\n,,Ann Bell,Acme,\n10:00,Knots,Dee Fox,Acme,\n")
    #expect(
      loaded.cast == ["Nets: Ann Bell", "Nets: Bob Ray", "Nets: chair Cy Lund", "Knots: Dee Fox"])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme", "Bolt"])
    #expect(
      loaded.said == [
        "3:1: 3 rows have people alone and are of the session above; whom they name is added to it. "
          + "Give them titles if they are further sessions."
      ])
  }

  @Test(arguments: [
    "", "9:00,Lunch,,,\n", "9:00,Nets,Ann Bell,Acme,\n\n", "9:00,Closing,,,\n",
  ]) func `A row with people alone below none that goes on is kept for whom it names`(
    _ above: String
  ) throws {
    let loaded = try table(
      "time,title,speaker,affiliation,chair\n\(above),,Bob Ray,Bolt,\n10:00,Knots,Dee Fox,,\n")
    #expect(loaded.cast.contains("session: Bob Ray"))
    #expect(loaded.said.contains { $0.contains("1 row has no title and names somebody") })
  }

  @Test func `Rows go on with a session past one that is not understood, and not in a bare list`()
    throws
  {
    let loaded = try table(
      "time,title,speaker,affiliation\n9:00,Nets,Ann Bell,Acme\n,,,Acme\n,,Bob Ray,Bolt\n")
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bob Ray"])
    let list = try table(
      "Title,Speaker,Affiliation,Abstract\nNets,Ann Bell,Acme,On nets and knots\n,Bob Ray,Bolt,\n")
    #expect(!list.cast.contains("Nets: Bob Ray"))
    #expect(list.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray"])
  }

  @Test(arguments: ["Language", "Status"])
  func `A row with people goes on beside what the session above says too`(header: String) throws {
    let loaded = try table(
      "time,title,speaker,\(header)\n9:00,Nets,Ann Bell,confirmed\n,,Bob Ray,confirmed\n"
        + "10:00,Knots,Cy Lund,confirmed\n")
    #expect(loaded.cast == ["Nets: Ann Bell", "Nets: Bob Ray", "Knots: Cy Lund"])
  }

  @Test(arguments: [
    ("Speaker,Company,Title,Date,Time", "Ann Bell,Acme,Nets,2031-05-23,9:00", "Bob Ray,Bolt,,,"),
    ("Speaker,Room,Title", "Ann Bell,Hall,Nets", "Bob Ray,,"),
    ("嘉宾,单位,演讲题目,时间", "王伟,同济大学,Nets,2031-05-23 09:00", "李明,复旦大学,,"),
  ]) func `In a list of people one without a title has no part in the talk above`(
    header: String, row: String, next: String
  ) throws {
    let loaded = try table("\(header)\n\(row)\n\(next)\n")
    #expect(loaded.cast.count { $0.hasPrefix("Nets: ") } == 1)
    let merged = try table(
      "time,speaker,title\n9:00,Ann Bell,Nets\n,Bob Ray,\n10:00,Cy Lund,Knots\n")
    #expect(merged.cast == ["Nets: Ann Bell", "Nets: Bob Ray", "Knots: Cy Lund"])
  }

  @Test func `A row is not called by the figures of its event`() throws {
    let loaded = try table(
      "event,name,speaker,start,date\n1,Nets and knots,Ann Bell,9:00,2031-05-23\n"
        + "1,Wires bent,Bob Ray,9:30,2031-05-23\n2,Knots tied,Cy Lund,10:00,2031-05-23\n"
        + "2,,Cy Lund,10:30,2031-05-23\n")
    #expect(loaded.meeting.sessions.map(\.title).last == "session")
    #expect(loaded.cast.last == "session: Cy Lund")
  }

  @Test func `An answer in a column of tracks is no title`() throws {
    let loaded = try table(
      "start,title,stream,speaker\n9:00,Nets,TRUE,Ann Bell\n10:00,,FALSE,\n")
    #expect(loaded.meeting.sessions.map(\.title) == ["Nets"])
    #expect(loaded.said.contains("3:1: the row has no title and was left out. Give it one."))
  }

  @Test func `Rows that are called by their ids are told`() throws {
    let loaded = try table(
      "Day;ID;Name;Affiliation;Title;Abstract\n2031-05-18;ann;Ann Bell;Acme;Nets without any knots;"
        + "We show\n2031-05-17;bob;Bob Ray;Bolt;How wires learn to bend;Noise\n"
        + "2031-05-18;17;Cy Lund;Acme;;\n2031-05-19;di;Di Eck;Acme;;\n")
    #expect(
      loaded.timetable == [
        "2031-05-17 How wires learn to bend", "2031-05-18 Nets without any knots",
        "2031-05-18 17", "2031-05-19 di",
      ])
    #expect(loaded.cast.contains("17: Cy Lund"))
    #expect(
      loaded.said.contains(
        "4:1: 2 rows have no title and are called by their ids, the first '17'. Give each a title.")
    )
  }
}
