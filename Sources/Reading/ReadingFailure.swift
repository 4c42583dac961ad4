/// Why nothing could be read at all; faults of a part are diagnostics instead.
public enum ReadingFailure: Error, Equatable {
  /// Nothing is at the path.
  case missing(path: String)
  /// A folder that holds none of the files of a meeting.
  case noMeeting(folder: String)
  /// The system refused; the reason is its own word for it.
  case unreadable(path: String, reason: String)
  case empty(name: String)
  /// A file of a kind that is not read; `holds` names the kind.
  case unknownContent(name: String, holds: String)
}

extension ReadingFailure: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "no meeting at '\(path)'. "
        + "Give a folder with meeting.toml, or a schedule file: dais browse FILE"
    case .noMeeting(let folder):
      "'\(folder)' holds none of \(MeetingFile.namesInWords). "
        + "Give a folder with meeting.toml, or a schedule file: dais browse FILE"
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read: \(reason). Check its name and its permissions."
    case .empty(let name):
      "'\(name)' is empty. Give a table of people or of sessions, with a header line."
    case .unknownContent(let name, let holds) where holds.hasPrefix("a workbook"):
      "'\(name)' holds \(holds), which is not read. "
        + "Save each sheet as CSV UTF-8, with the names of the columns in the first line."
    case .unknownContent(let name, let holds):
      "'\(name)' holds \(holds). Give a folder with meeting.toml, "
        + "or a table (CSV or TSV) of people or of sessions."
    }
  }
}
