public import Programme

/// A row of the checks view: a fault of a file, or a doubt about the meeting.
public struct Finding: Equatable, Sendable {
  var id: String
  public let severity: Severity
  /// `file:line:column`; of a doubt the place of the first record concerned, or its name.
  public let place: String
  public let what: String
  public let action: String
  let items: [Item]
  /// What is concerned beside records, or stands beside a fault that concerns none.
  var nearby: Link?
  /// How many characters at the end of ``place`` are its line and column.
  private var digits = 0

  /// `:14:31`; empty where the place is none in a file.
  var lineAndColumn: String { String(place.suffix(digits)) }

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

extension Finding {
  init(_ fault: Diagnostic, items: [Item], nearby: Link? = nil) {
    self.init(
      id: "file:\(fault.place)", severity: fault.severity, place: fault.place,
      what: fault.message, action: fault.action, items: items, nearby: nearby,
      digits: fault.place.count - fault.file.count)
  }

  init(_ check: Check, of loaded: LoadedMeeting) {
    let (meeting, at) = (loaded.meeting, loaded.meeting.recordPlace(of: check))
    self.init(
      id: check.id, severity: check.severity, place: meeting.place(of: check) ?? "",
      what: check.what, action: check.action, items: check.items,
      nearby: check.count.flatMap { loaded.countLink($0) },
      digits: at.line > 0 ? ":\(at.line)".count : 0)
  }
}
