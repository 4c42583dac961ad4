import Programme

/// A file of a folder that is not read, and looks like one of its tables by another name.
struct MisnamedTable: Equatable {
  var name: String
  /// The name by which it would be read.
  var wanted: MeetingFile
  /// A workbook, which has to be saved as another file.
  var isWorkbook = false

  var action: String {
    isWorkbook ? "Save it as \(wanted.rawValue)." : "Call it \(wanted.rawValue)."
  }
}

extension MisnamedTable {
  /// The likely tables among the files of a folder, at most one for each table that it lacks.
  ///
  /// - Parameters:
  ///   - read: the names of the files that are read.
  ///   - hasProgramme: a published one, beside which a `programme.csv` may be an older version.
  static func all(among names: [String], read: [String], hasProgramme: Bool) -> [MisnamedTable] {
    var lacked = MeetingFile.allCases.filter { $0 != .facts && !read.contains($0.rawValue) }
    var found: [MisnamedTable] = []
    for name in names where MeetingFile(rawValue: name) == nil && name.utf8.count <= 100 {
      if read.contains(name) { continue }
      let parts = name.lowercased().split(separator: ".")
      guard parts.count > 1, let stem = parts.first, let ending = parts.last else { continue }
      let isWorkbook = workbooks.contains(String(ending))
      guard isWorkbook || tables.contains(String(ending)) else { continue }
      let word = String(stem.prefix { $0.isLetter })
      // Of two words the second says what else it is: a draft, a dinner.
      guard !stem.dropFirst(word.count).contains(where: \.isLetter) else { continue }
      guard let place = lacked.firstIndex(where: { $0.isMeant(by: word, hasProgramme) })
      else { continue }
      found.append(
        MisnamedTable(name: name, wanted: lacked.remove(at: place), isWorkbook: isWorkbook))
    }
    return found
  }

  private static let tables: Set<String> = ["csv", "tsv", "txt", "tab"]
  private static let workbooks: Set<String> = ["xlsx", "xls", "ods", "numbers"]
}

extension MeetingFile {
  private var word: String { String(rawValue.prefix { $0 != "." }) }

  fileprivate func isMeant(by word: String, _ hasProgramme: Bool) -> Bool {
    if [self.word].closest(to: word) != nil { return true }
    return !(hasProgramme && self == .agenda) && otherWords.contains(word)
  }

  private var otherWords: Set<String> {
    switch self {
    case .facts: []
    case .agenda:
      [
        "program", "programme", "programm", "schedule", "session", "sessions", "timetable", "talks",
        "议程", "議程", "日程",
      ]
    case .speakers:
      [
        "speaker", "people", "persons", "participants", "guests", "delegates", "referenten",
        "personen", "teilnehmer", "嘉宾", "嘉賓", "代表",
      ]
    case .institutions:
      [
        "institution", "organisations", "organizations", "organisation", "organization", "hosts",
        "universities", "einrichtungen", "机构", "機構", "单位",
      ]
    case .attendance: ["counts", "headcount", "headcounts", "人数"]
    }
  }
}

extension Gathering {
  /// Says which files of a native folder are not read though they look like its tables, and that
  /// no session came of it.
  func tellMisnamedTables(_ names: [String]) {
    let misnamed = MisnamedTable.all(
      among: names, read: records.files, hasProgramme: publishedFile != nil)
    for table in misnamed {
      faults.add(
        SourceFile(position: .max, name: table.name),
        "the file looks like a table of the meeting and is not read.", table.action)
    }
    guard records.sessions.isEmpty, records.speakers.count == 0, publishedFile == nil,
      !records.files.contains(MeetingFile.agenda.rawValue), let first = records.files.first
    else { return }
    faults.add(
      SourceFile(position: 0, name: first), "the folder holds no session.",
      "Put the programme into agenda.csv, or name a published file: "
        + "[published] file = \"schedule.xml\".", as: .note)
  }
}
