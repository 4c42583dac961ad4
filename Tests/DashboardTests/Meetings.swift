import BuiltIn
import Programme
import Reading

/// The meeting that the program carries.
let builtIn = Reading.meeting(files: BuiltIn.files, sourceName: "built-in")

/// An invented conference: two days, clocks, rooms, tracks, names in several scripts.
let conference = loaded(conferenceFiles)

/// A meeting with nothing in it.
let empty = loaded([("meeting.toml", "title = \"Nothing yet\"\n")])

/// A meeting of files given as text.
func loaded(_ files: [(name: String, text: String)]) -> LoadedMeeting {
  Reading.meeting(files: files.map { ($0.name, Array($0.text.utf8)) }, sourceName: "spring")
}
