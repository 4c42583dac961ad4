/// A record by its position in the meeting: what a link points to.
public enum Item: Hashable, Sendable {
  case session(Int)
  case speaker(Int)
  case institution(Int)
}

/// A record by its id: what survives a reload.
public enum Identity: Hashable, Sendable {
  case session(String)
  case speaker(String)
  case institution(String)
  case check(String)
  /// A row of the overview, by section and label.
  case line(String)
  /// A row of the changes view.
  case change(String)
}

extension Meeting {
  /// `nil` when the position is outside the meeting.
  public func identity(of item: Item) -> Identity? {
    switch item {
    case .session(let i): sessions.indices.contains(i) ? .session(sessions[i].id) : nil
    case .speaker(let i): speakers.indices.contains(i) ? .speaker(speakers.ids[i] ?? "") : nil
    case .institution(let i):
      institutions.indices.contains(i) ? .institution(institutions[i].id) : nil
    }
  }

  /// The name or title of a record; empty when the position is outside the meeting.
  public func name(of item: Item) -> String {
    switch item {
    case .session(let i): sessions.indices.contains(i) ? sessions[i].title : ""
    case .speaker(let i): speakers.names[i] ?? ""
    case .institution(let i): institutions.indices.contains(i) ? institutions[i].name : ""
    }
  }
}
