/// Why nothing could be read at all; faults of a part are diagnostics instead.
public enum ReadingFailure: Error, Equatable {
  /// Nothing is at the path.
  case missing(path: String)
  /// A folder that holds none of the files of a meeting.
  case noMeeting(folder: String)
  /// A folder that holds several programmes, and none of the files of a meeting.
  case severalProgrammes(folder: String, files: [String])
  /// The system refused; the reason is its own word for it.
  case unreadable(path: String, reason: String)
  case empty(name: String)
  /// A file of a kind that is not read; `holds` names the kind.
  case unknownContent(name: String, holds: String)
  /// A file of a known kind with a fault before anything that could be read.
  case broken(place: String, what: String, action: String)
}

extension ReadingFailure: CustomStringConvertible {
  private static let whatIsRead =
    "a folder with meeting.toml, a table (CSV or TSV) of people or of sessions, iCalendar, "
    + "XML of frab, pretalx or Pentabarf (<schedule>), xCal, JSON of frab, pretalx, the C3 hub, "
    + "Sessionize, OPass, SIGCHI, Hoverboard or ROR, or a folder of RubyEvents"

  public var description: String {
    switch self {
    case .missing(let path):
      "no meeting at '\(path)'. "
        + "Give a folder with meeting.toml, or a schedule file: dais browse FILE"
    case .noMeeting(let folder):
      "'\(folder)' holds none of \(MeetingFile.namesInWords), and no programme that is read. "
        + "Give a folder with meeting.toml, or a schedule file: dais browse FILE"
    case .severalProgrammes(let folder, let files):
      "'\(folder)' holds several programmes: \(files.listed). "
        + "Give one of them: dais browse \(folder.withoutSlash)/\(files.first ?? "FILE")"
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read: \(reason). \(reason.remedy)"
    case .empty(let name):
      "'\(name)' is empty. Give a table of people or of sessions, with a header line."
    case .unknownContent(let name, let holds) where holds.hasPrefix("a workbook"):
      "'\(name)' holds \(holds), which is not read. "
        + "Save each sheet as CSV UTF-8, with the names of the columns in the first line."
    case .unknownContent(let name, let holds) where holds.hasPrefix("a grid"):
      "'\(name)' is \(holds), which is not read. Write a row for each session, "
        + "with the columns day, start, end, title, room and people."
    case .unknownContent(let name, let holds) where holds.hasPrefix("sessions without"):
      "'\(name)' holds \(holds). Call the column of their titles title."
    case .unknownContent(let name, let holds) where holds.hasPrefix("text in"):
      "'\(name)' holds \(holds), which is not read. Save it as UTF-8: in a spreadsheet as "
        + "'CSV UTF-8', in an editor by the encoding of 'Save as'."
    case .unknownContent(let name, let holds) where holds.hasPrefix("no column"):
      "'\(name)' is read as a table and has \(holds) in its first line. "
        + "Name the columns there, or give \(Self.whatIsRead)."
    case .unknownContent(let name, let holds) where holds.hasPrefix("no "):
      "'\(name)' holds \(holds). Give \(Self.whatIsRead)."
    case .unknownContent(let name, let holds)
    where holds.hasPrefix("compressed") || holds.hasPrefix("an archive"):
      "'\(name)' holds \(holds), which is not read. Unpack it and give the file in it."
    case .unknownContent(let name, let holds) where holds.hasPrefix("an iCalendar inside"):
      "'\(name)' holds \(holds), which is not read. "
        + "Save what stands in it from BEGIN:VCALENDAR to END:VCALENDAR, and give that file."
    case .unknownContent(let name, let holds) where holds.hasPrefix("sponsors of OPass"):
      "'\(name)' holds \(holds), which are read beside session.json. "
        + "Put both into one folder, and give session.json."
    case .unknownContent(let name, let holds):
      "'\(name)' holds \(holds), which is not read. Give \(Self.whatIsRead)."
    case .broken(let place, let what, let action): "\(place): \(what) \(action)"
    }
  }
}

extension ReadingFailure {
  /// The same where the meeting is open: a save is read again by itself, and no command is given.
  public var whileOpen: String {
    switch self {
    case .missing(let path): "Nothing is at '\(path)' any more. Put it back; then it is read again."
    case .noMeeting(let folder):
      "'\(folder)' holds none of \(MeetingFile.namesInWords) any more. "
        + "Put one back; then it is read again."
    case .severalProgrammes(let folder, let files):
      "'\(folder)' holds several programmes now: \(files.listed). "
        + "Leave one there; then it is read again."
    case .unreadable(let path, let reason):
      "'\(path)' cannot be read: \(reason). Mend its permissions; then it is read again."
    case .empty(let name): "'\(name)' is empty. Save it whole; then it is read again."
    case .unknownContent(_, let holds) where holds.hasPrefix("sessions without"): description
    case .unknownContent(let name, let holds) where holds.hasPrefix("no "):
      "'\(name)' holds \(holds) any more. Save the programme there; then it is read again."
    case .unknownContent(let name, let holds):
      "'\(name)' holds \(holds) now, which is not read. "
        + "Save the programme there; then it is read again."
    case .broken: description
    }
  }

  /// Of a published file that is broken before anything could be read.
  static func nothingRead(_ place: String, _ what: String) -> ReadingFailure {
    .broken(
      place: place, what: what,
      action: "Nothing was read; get the file again from where it is published.")
  }
}

extension [String] {
  /// The first of them in one text, and how many more there are.
  fileprivate var listed: String {
    let shown = prefix(5)
    let more = count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension String {
  fileprivate var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }

  /// What helps where the system gives this reason.
  fileprivate var remedy: String {
    if hasPrefix("it is larger") { return "Give a file of the programme alone." }
    if hasPrefix("it is not a regular") { return "Give a file or a folder." }
    return "Check its name and its permissions."
  }
}
