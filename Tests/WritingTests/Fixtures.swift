import BuiltIn
import Programme
import Reading
import Searching
import Views

/// The meeting the program carries with it.
let builtIn = meeting(files: BuiltIn.files, sourceName: "built-in")

/// An invented meeting of two days, with clocks, wide names and hostile text.
let rivers = meeting(
  files: [
    (
      "meeting.toml",
      Array(
        """
        title = "Rivers \\u001b[31m"
        dates = ["2026-05-20", "2026-05-21"]
        timezone = "Europe/Berlin"
        """.utf8)
    ),
    (
      "agenda.csv",
      Array(
        """
        id,day,start,end,title,room,people
        a1,2026-05-20,09:00,09:30,Opening,Hall,chair: Zoë Müller
        a2,2026-05-20,23:30,25:15,"Night, ""late"" boats",Pier,王伟; Zoë Müller
        a3,2026-05-21,10:00,,=1+1,Hall,e\u{301}ve
        """.utf8)
    ),
    (
      "speakers.csv",
      Array(
        """
        id,name,position,institutions
        m,Zoë Müller,Chair of rivers,Institute; Board
        w,王伟,教授,复旦大学
        e,e\u{301}ve,a\u{202E}b\u{200B}c,
        """.utf8)
    ),
  ], sourceName: "rivers")

func excerpt(
  _ view: View, of loaded: LoadedMeeting = builtIn, query: String = "", sort: [SortKey] = [],
  columns: [Column]? = nil
) -> Excerpt {
  Excerpt(of: Table(view, of: loaded), filter: Filter(query), sort: sort, columns: columns)
}
