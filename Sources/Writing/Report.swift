public import Programme
internal import TerminalUI
internal import Views

extension LoadedMeeting {
  /// The faults of the files and the doubts of the meeting, one a line, worst first, then by place:
  /// `dais check`.
  public var report: String {
    let lines = findings.map { finding in
      "\(finding.severity.rawValue): " + (finding.place.isEmpty ? "" : "\(finding.place): ")
        + [finding.what, finding.action].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return (lines.isEmpty ? ["Nothing doubtful."] : lines).map { $0.visible + "\n" }.joined()
  }

  /// The object of `check --format json`.
  public var reportJSON: JSON {
    .object([
      ("diagnostics", .array(diagnostics.map(\.json))),
      ("checks", .array(checks.map { $0.json(in: meeting) })),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSON {
    .object([
      ("file", .string(file)), ("line", line == 0 ? .null : .number(line)),
      ("column", column == 0 ? .null : .number(column)),
      ("severity", .string(severity.rawValue)), ("message", .string(message)),
      ("action", .string(action)),
    ])
  }
}

extension Check {
  fileprivate func json(in meeting: Meeting) -> JSON {
    .object([
      ("id", .string(id)), ("severity", .string(severity.rawValue)), ("what", .string(what)),
      ("action", .string(action)),
      ("items", .array(items.map { .string(meeting.id(of: $0)) })),
    ])
  }
}

extension Meeting {
  /// By which `dais show` finds a record.
  fileprivate func id(of item: Item) -> String {
    switch item {
    case .session(let i): sessions.indices.contains(i) ? sessions[i].id : ""
    case .speaker(let i): speakers.ids[i] ?? ""
    case .institution(let i): institutions.indices.contains(i) ? institutions[i].id : ""
    }
  }
}
