internal import Programme

/// A row of the checks view: a fault of a file, or a doubt about the meeting.
struct Finding: Equatable, Sendable {
  var id: String
  let severity: Severity
  /// `file:line:column`; of a doubt the place of the first record concerned, or its name.
  let place: String
  let what: String
  let action: String
  let items: [Item]

  func value(_ column: Column) -> Value {
    switch column {
    case .severity: .text(severity.rawValue)
    case .place: place.isEmpty ? .absent : .text(place)
    case .what: .text(what)
    case .action: action.isEmpty ? .absent : .text(action)
    case .id: .text(id)
    case .order, .day, .start, .end, .room, .title, .kind, .track, .language, .people,
      .institutions, .status, .name, .other, .role, .position, .institution, .sessions,
      .appearances, .declared, .section, .label, .value, .change, .from, .to, .who,
      .since:
      .absent
    }
  }
}

extension LoadedMeeting {
  /// Faults and doubts together: by severity, faults of files first. O(n log n).
  var findings: [Finding] { findings(after: []) }

  /// - Parameter faults: those of a later reading, which stand before the others of their kind.
  func findings(after faults: [Diagnostic]) -> [Finding] {
    let records = RecordsByLine(meeting, diagnostics)
    // A later reading counts its lines otherwise than the meeting that is shown.
    let faults =
      faults.map { Finding($0, items: []) } + diagnostics.map { Finding($0, items: records[$0]) }
    let doubts = checks.map { check in
      Finding(
        id: check.id, severity: check.severity,
        place: meeting.place(of: check) ?? "", what: check.what,
        action: check.action, items: check.items)
    }
    let all = (faults + doubts).withDistinctIDs
    // Faults stand in the order of their files already, and doubts in that of their rules.
    return all.enumerated()
      .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }
}

extension [Finding] {
  /// The findings with a number behind each id that was there before. O(n log n).
  fileprivate var withDistinctIDs: [Finding] {
    let ids = map(\.id).sorted()
    guard zip(ids, ids.dropFirst()).contains(where: { $0 == $1 }) else { return self }
    var seen: [String: Int] = [:]
    return map { finding in
      var finding = finding
      let number = seen[finding.id, default: 0] + 1
      seen[finding.id] = number
      if number > 1 { finding.id += "-\(number)" }
      return finding
    }
  }
}

extension Finding {
  fileprivate init(_ fault: Diagnostic, items: [Item]) {
    self.init(
      id: "file:\(fault.place)", severity: fault.severity, place: fault.place,
      what: fault.message, action: fault.action, items: items)
  }
}
