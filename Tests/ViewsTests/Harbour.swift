import BuiltIn
import Programme
import Reading
import Views

/// The meeting that the program carries.
let builtIn = Reading.meeting(files: BuiltIn.files, sourceName: "built-in")

/// A meeting of files given as text.
func loaded(_ files: [(name: String, text: String)]) -> LoadedMeeting {
  Reading.meeting(files: files.map { ($0.name, Array($0.text.utf8)) }, sourceName: "harbour")
}

/// An invented meeting of two days in which every column of every view holds something.
let harbour = loaded([
  (
    "meeting.toml",
    """
    title = "Harbour Days"
    dates = ["2026-05-20", "2026-05-21"]
    venue = "Harbour Hall"
    city = "Porto"
    convenors = ["Port Society", "Tidal Institute"]

    [[sources]]
    id = "plan"
    title = "The plan of the days"
    unit = "page"

    [[sources]]
    id = "list"
    title = "The list of people"
    """
  ),
  (
    "institutions.csv",
    """
    id,name,other_names,kind,role,colour
    hall,Harbour Hall,,venue,host,
    tidal,Tidal Institute,fr=Institut des marées,institute,,teal
    works,Dock Works,,enterprise,,
    """
  ),
  (
    "speakers.csv",
    """
    id,name,other_names,pinyin,unit,position,institutions,role,badge
    asa,Åsa Öberg,,,Tides Lab,Hydrographer,tidal; works,guest,B17
    jia,李嘉,en=LI Jia,Li Jia,,教授,,,
    bo,Bo Berg,,,,,works,,
    """
  ),
  ("attendance.csv", "of,id,category,kind,declared,present\ninstitution,works,crew,,12,\n"),
  (
    "agenda.csv",
    """
    id,day,start,end,title,title_other,kind,room,track,language,people,institutions,status,parent,source,inferred,colour
    night,2026-05-20,22:00,25:30,Night tide,fr=Marée de nuit,walk,Quay,Water,en,guide: asa,,confirmed,,"plan:2,3; list:4",kind; room,
    open,2026-05-20,09:00,10:00,Opening,,plenary,Aula,,,chair: asa @ works; chair: jia; greeting: bo,speaker: works,,,,,red
    part,2026-05-20,09:30,10:00,First part,,talk,Aula,,,,speaker: tidal,,open,,,
    close,2026-05-21,,,Closing,,,,,,,,,,,,
    """
  ),
])

extension Table {
  /// The cells of a column as text, in the order of the view.
  func texts(_ column: Column) -> [String] { allRows.map { value($0, column).text } }
}
