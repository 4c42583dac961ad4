import Programme
import Testing

@testable import Reading

/// Tables of names and titles that list talks; all are invented.
@Suite struct TableTalkKindTests {
  @Test(arguments: [
    "time;type;name;affiliation;title;abstract\n9h15-10h00;talk;Ann Bell;Acme;Nets without any "
      + "knots;We show.\n10h00-10h45;talk;Bob Ray;Bolt;How wires learn to bend;Noise.\n",
    "Day;ID;Name;Affiliation;Title\n18/6/31;a;Ann Bell;Acme;Nets without any knots\n"
      + "17/6/31;b;Bob Ray;Bolt;How wires learn to bend\n",
    "id,name,title,img,slides_url\na,Ann Bell,Nets without any knots,a.jpg,\n"
      + "b,Bob Ray,How wires learn to bend,b.jpg,https://x.example/s.pdf\n",
    "No,Date,Title,Name\n1,2031-05-23T19:00Z,Nets without any knots,Ann Bell\n"
      + "1,2031-05-23T19:00Z,How wires learn to bend,Bob Ray\n",
    "speaker_id,date,start,full_name,title\na,2031-05-23,9:00,Ann Bell,Nets without any knots\n"
      + "b,2031-05-23,10:00,Bob Ray,How wires learn to bend\n",
  ]) func `Titles beside names are those of talks where times, abstracts or slides are`(
    text: String
  ) throws {
    let loaded = try table(text)
    #expect(
      loaded.meeting.sessions.map(\.title).sorted() == [
        "How wires learn to bend", "Nets without any knots",
      ])
    #expect(Set(loaded.meeting.speakers.map(\.name)) == ["Ann Bell", "Bob Ray"])
    #expect(loaded.meeting.speakers.allSatisfy { $0.position == nil })
  }

  @Test func `Short titles with abstracts are of talks, also where one may be an institution`()
    throws
  {
    let loaded = try table(
      "Name,Affiliation,Title,Abstract\nAnn Bell,Acme,On knots,We tie.\n"
        + "Bob Ray,Bolt,The rope group,We pull.\nDi Eck,Pier,On tides,We wait.\n"
        + "Cy Dow,Quay,,\n")
    #expect(
      loaded.cast == [
        "On knots: Ann Bell", "The rope group: Bob Ray", "On tides: Di Eck", "session: Cy Dow",
      ])
    #expect(loaded.meeting.institutions.map(\.name) == ["Acme", "Bolt", "Pier", "Quay"])
  }

  @Test func `What somebody is stays theirs beside a title of a talk`() throws {
    let loaded = try table(
      "Name,Job Title,Title,Abstract\nAnn Bell,Captain,On knots,We tie.\n"
        + "Bob Ray,Poet,On ropes,We pull.\n")
    #expect(loaded.cast == ["On knots: Ann Bell", "On ropes: Bob Ray"])
    #expect(loaded.meeting.speakers.map(\.position) == ["Captain", "Poet"])
  }

  @Test func `Beside abstracts days and clocks of all rows show a programme`() throws {
    let loaded = try table(
      "id,name,day,start,end,affiliation,email,title,bio,abstract\n"
        + "0,,2031-05-13,12:00,13:30,,,Check-in,,\n1,Crew,2031-05-13,13:30,13:40,,,Welcome,,\n"
        + "2,Ann Bell,2031-05-13,13:40,14:35,Acme,,On knots,She ties.,We show.\n"
        + "8,,2031-05-14,10:15,10:45,,,Coffee,,\n")
    #expect(
      loaded.timetable == [
        "2031-05-13 12:00+90 Check-in", "2031-05-13 13:30+10 Welcome",
        "2031-05-13 13:40+55 On knots", "2031-05-14 10:15+30 Coffee",
      ])
    #expect(loaded.cast.contains("On knots: Ann Bell"))
    #expect(try loaded.speaker("Ann Bell").biography == "She ties.")
  }

  @Test func `Beside slides a talk of two people is one`() throws {
    let loaded = try table(
      "id,name,title,img,slides_url\na,Ann Bell,Nets without any knots,a.jpg,\n"
        + "a,Bob Ray,Nets without any knots,b.jpg,https://x.example/s.pdf\n")
    #expect(loaded.cast == ["Nets without any knots: Ann Bell", "Nets without any knots: Bob Ray"])
  }

  @Test(arguments: [
    "name,title,bio,slides\nAnn Bell,Professor of Law at Acme,x,\nBob Ray,Head of all the Nets,y,\n",
    "name,title,abstract\nAnn Bell,CTO,x\nBob Ray,Dean,y\n",
    "name,title,company\nAnn Bell,Nets without any knots,x\nBob Ray,How wires learn to bend,y\n",
    "name,title,date\nAnn Bell,Builder of many nets,2031-05-01\nBob Ray,Builder of many nets,"
      + "2031-05-02\n",
    "Name,Title,Company,Email,Phone,Date\nAnn Bell,Keeper of Keys,Acme,ann@x.example,1,2031-04-01\n"
      + "Bob Ray,Maker of Nets,Bolt,bob@x.example,2,2031-04-02\n",
    "name,title,date\nAnn Bell,Keeper of all Keys,2031-04-01\nBob Ray,Maker of Nets,2031-04-02\n",
    "name,title,organisation,slides\nAnn Bell,Astronomer turned Baker,Acme,a.pdf\n"
      + "Bob Ray,Poet in Residence,Bolt,\n",
    "name,email,title,abstract\nAnn Bell,ann@x.example,Head of all Keys,x\n"
      + "Bob Ray,bob@x.example,Chief of many Nets,y\n",
    "name,title,day,start,end,company,email,bio,abstract\n"
      + "Ann Bell,Head of Nets,Friday,9:00,10:00,Acme,ann@x.example,x,y\n"
      + "Bob Ray,CTO,Friday,10:00,11:00,Bolt,bob@x.example,x,y\n",
    "name,title,slides\nAnn Bell,Builder of Nets at Acme,x\nBob Ray,Professor of Wires,\n",
    "Name,Title,Location,Track\nAnn Bell,Founder of Acme,Oslo,Industry\n"
      + "Bob Ray,Head of Bolt,Rome,Arts\n",
    "Name,Title,Date\nAnn Bell,Keeper of all Keys,2031-04-01 9:07\n"
      + "Bob Ray,Maker of many Nets,2031-04-02 18:21\n",
    "Name,Title,Date\nAnn Bell,Keeper of all Keys,2031-04-01 9:05\n"
      + "Bob Ray,Maker of many Nets,2031-04-02 18:20\n",
    "Name,Title,Abstract\nAnn Bell,Staff Engineer at Acme,We tie.\nBob Ray,Wire Whisperer,We pull.\n",
    "first_last,institution,position\nAnn Bell,Acme,Professor\nBob Ray,Bolt,Reader\n",
  ]) func `Titles beside names are positions elsewhere`(text: String) throws {
    let loaded = try table(text)
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray"])
    #expect(loaded.meeting.speakers.allSatisfy { $0.position != nil })
  }
}
