extension Meeting {
  /// What to do about records, in the file they are from: `Give a room in agenda.csv.`
  ///
  /// A published file is not staff's to edit: its publisher is asked, or a table goes over it.
  /// - Parameters:
  ///   - condition: what comes before, as `If they are one person, `.
  ///   - request: as `give a room`.
  ///   - table: of a native folder, with the records.
  ///   - canOverlay: whether a row of that table over the published file can say it.
  func advice(
    when condition: String = "", _ request: String, in table: String, for items: [Item],
    canOverlay: Bool = true
  ) -> String {
    let file = items.lazy.compactMap { self.file(of: $0) }.first
    guard let file, !Self.tables.contains(file) else {
      return "\(condition)\(request) in \(table).".capitalizedFirst
    }
    if file.isTableByName, !hasFolder {
      return "\(condition)\(request) in \(file).".capitalizedFirst
    }
    let asked = "\(condition)ask the publisher of \(file), or "
    guard hasFolder, canOverlay else {
      return (asked + "convert it ('dais convert') and \(request) in \(table).").capitalizedFirst
    }
    return (asked + "\(request) in \(table).").capitalizedFirst
  }

  /// The tables of a native folder.
  private static let tables: Set<String> = [
    "meeting.toml", "agenda.csv", "speakers.csv", "institutions.csv", "attendance.csv",
  ]

  private var hasFolder: Bool { files.contains { Self.tables.contains($0) } }

  /// The base name of the file that a record was read from.
  func file(of item: Item) -> String? {
    let position = Int(place(of: item).file)
    return files.indices.contains(position) ? files[position] : nil
  }

  /// Where a record was read; ``RecordPlace/none`` when it is outside the meeting.
  public func place(of item: Item) -> RecordPlace {
    switch item {
    case .session(let i): sessions.indices.contains(i) ? sessions[i].place : .none
    case .speaker(let i): speakers.place(i)
    case .institution(let i): institutions.indices.contains(i) ? institutions[i].place : .none
    }
  }

  /// `agenda.csv:14`; `nil` for a record that only others name.
  public func placeInWords(of item: Item) -> String? {
    file(of: item).map { file in
      let line = place(of: item).line
      return line > 0 ? "\(file):\(line)" : file
    }
  }
}

extension Speakers {
  fileprivate func place(_ position: Int) -> RecordPlace {
    guard lines.indices.contains(position), files.indices.contains(position) else { return .none }
    return RecordPlace(file: Int(files[position]), line: Int(lines[position]))
  }
}

extension String {
  /// Whether its ending is that of a table that staff can edit.
  fileprivate var isTableByName: Bool {
    let name = lowercased()
    return [".csv", ".tsv", ".txt"].contains { name.hasSuffix($0) }
  }
}
