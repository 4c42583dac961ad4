public import Programme

/// The meeting as the files of an editable folder that reads back equal.
///
/// Tables without rows are left out. Sessions keep their order by that of the rows.
public func nativeFolder(of meeting: Meeting) -> [(name: String, bytes: [UInt8])] {
  let names = NativeNames(of: meeting)
  let tables = [
    ("agenda.csv", NativeTable(agendaOf: meeting, names)),
    ("speakers.csv", NativeTable(speakersOf: meeting, names)),
    ("institutions.csv", NativeTable(institutionsOf: meeting, names)),
    ("attendance.csv", NativeTable(countsOf: meeting)),
  ]
  return [("meeting.toml", Array(nativeFacts(of: meeting.facts).utf8))]
    + tables.filter { !$0.1.isEmpty }.map { ($0.0, $0.1.bytes) }
}

/// How a cell refers to a record: by its name, or by its id where the name is not its alone.
struct NativeNames {
  let sessions: [String]
  let speakers: [String]
  let institutions: [String]

  init(of meeting: Meeting) {
    sessions = Self.names(meeting.sessions.map { ($0.id, $0.title) })
    speakers = Self.names(meeting.speakers.map { ($0.id, $0.name) })
    institutions = Self.names(meeting.institutions.map { ($0.id, $0.name) })
  }

  private static func names(_ records: [(id: String, name: String)]) -> [String] {
    var uses: [String: Int] = [:]
    for record in records {
      uses[record.id, default: 0] += 1
      if record.name != record.id { uses[record.name, default: 0] += 1 }
    }
    return records.map { record in
      let isOwn = uses[record.name] == 1 && !record.name.isEmpty && !record.name.hasBlankEnds
      return isOwn ? record.name : record.id
    }
  }
}

extension Array {
  /// The element at a position; `nil` outside the array.
  subscript(checked position: Int) -> Element? {
    indices.contains(position) ? self[position] : nil
  }
}
