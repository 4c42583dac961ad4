import Programme
import Testing

@testable import Reading

/// Files of a folder that look like its tables, by other names.
@Suite struct MisnamedTableTests {
  @Test(
    arguments: [
      (["Agenda.csv"], [], false, ["Agenda.csv > agenda.csv"]),
      (
        ["Program.csv", "speaker.csv"], [], false,
        ["Program.csv > agenda.csv", "speaker.csv > speakers.csv"]
      ),
      (["agenda (1).csv", "agenda-new.csv"], [], false, ["agenda (1).csv > agenda.csv"]),
      (["agenda.xlsx"], [], false, ["agenda.xlsx > agenda.csv as another file"]),
      (["attendence.csv"], [], false, ["attendence.csv > attendance.csv"]),
      (
        ["Institution.tsv", "嘉宾.csv"], [], false,
        ["Institution.tsv > institutions.csv", "嘉宾.csv > speakers.csv"]
      ),
      (["Agenda.csv", "Speakers.csv"], ["agenda.csv"], false, ["Speakers.csv > speakers.csv"]),
      // Beside a published programme it may be an older version of that.
      (["programme.csv", "Agenda.csv"], [], true, ["Agenda.csv > agenda.csv"]),
      (["rooms.csv", "agenda.md", "csv", "notes.txt", "README"], [], false, []),
    ] as [([String], [String], Bool, [String])])
  func `Files that look like tables are found`(
    _ names: [String], _ read: [String], _ hasProgramme: Bool, _ found: [String]
  ) {
    let tables = MisnamedTable.all(among: names, read: read, hasProgramme: hasProgramme)
    #expect(
      tables.map {
        "\($0.name) > \($0.wanted.rawValue)\($0.isWorkbook ? " as another file" : "")"
      } == found)
  }

  @Test func `They are told, and that there is no session`() throws {
    let folder = try TemporaryFolder()
    try folder.write("meeting.toml", "title = \"T\"\n")
    try folder.write("Agenda.csv", "title,day\nKites,2031-05-03\n")
    try folder.write("speaker.csv", "name\nAnn Bell\n")
    #expect(
      try meeting(at: folder.path).diagnostics.map(\.description) == [
        "meeting.toml: the folder holds no session. Put the programme into agenda.csv, or name a "
          + "published file: [published] file = \"schedule.xml\".",
        "Agenda.csv: the file looks like a table of the meeting and is not read. "
          + "Call it agenda.csv.",
        "speaker.csv: the file looks like a table of the meeting and is not read. "
          + "Call it speakers.csv.",
      ])
  }

  @Test func `A programme that meeting toml does not name is told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("meeting.toml", "title = \"T\"\n")
    try folder.write("spring.csv", "title,day,room,start\nKites,2031-05-03,Loft,09:00\n")
    let told = try meeting(at: folder.path).diagnostics.map(\.description)
    #expect(
      told.contains(
        "meeting.toml: spring.csv of the folder holds a programme and is not read. "
          + "Name it in meeting.toml: [published] file = \"spring.csv\"."), "\(told)")
  }

  @Test func `Lists beside the file that is read are told`() throws {
    let folder = try TemporaryFolder()
    try folder.write("guests.csv", "name,email\nAnn Bell,a@b.example\n")
    try folder.write("hosts.csv", "Institution,City\nNorth College,Oslo\n")
    #expect(
      try meeting(at: folder.path).said == [
        "0:0: of the folder only this file is read, and not 'hosts.csv'. "
          + "To read lists together, call them speakers.csv and institutions.csv."
      ])
    try folder.write("spring.csv", "title,day,room,start\nKites,2031-05-03,Loft,09:00\n")
    #expect(
      try meeting(at: folder.path).said == [
        "0:0: of the folder only this file is read, and not 'guests.csv', 'hosts.csv'. "
          + "To lay lists over the programme, call them speakers.csv and institutions.csv, and "
          + "name the programme in meeting.toml, as file under [published]."
      ])
  }
}
