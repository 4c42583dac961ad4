public import Programme
internal import TerminalUI

extension LoadedMeeting {
  /// The faults of the files and the doubts of the meeting, one a line: `dais check`.
  public var report: String {
    let faults = diagnostics.map { "\($0.severity.rawValue): \($0)" }
    let doubts = checks.map { check in
      "\(check.severity.rawValue): "
        + (meeting.place(of: check).map { $0 + ": " } ?? "")
        + [check.what, check.action].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let lines = (faults + doubts).isEmpty ? ["Nothing doubtful."] : faults + doubts
    return lines.map { $0.visible + "\n" }.joined()
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
