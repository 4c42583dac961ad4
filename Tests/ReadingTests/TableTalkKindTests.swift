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
    "first_last,institution,position\nAnn Bell,Acme,Professor\nBob Ray,Bolt,Reader\n",
  ]) func `Titles beside names are positions elsewhere`(text: String) throws {
    let loaded = try table(text)
    #expect(loaded.meeting.sessions.isEmpty)
    #expect(loaded.meeting.speakers.map(\.name) == ["Ann Bell", "Bob Ray"])
    #expect(loaded.meeting.speakers.allSatisfy { $0.position != nil })
  }
}
