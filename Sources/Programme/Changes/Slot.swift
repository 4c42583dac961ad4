/// When and where a session is.
public struct Slot: Equatable, Sendable {
  public var day: Day?
  public var start: Clock?
  public var room: String?

  var isEmpty: Bool { start == nil && room == nil }
  var key: [String] { [day?.description ?? "", start?.description ?? "", room ?? ""] }

  /// `2026-05-20 09:30 · Hall 1`; empty where nothing is known.
  var text: String {
    let time = [day?.description, start?.description].compactMap { $0 }.joined(separator: " ")
    return [time, room ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension Session {
  var slot: Slot { Slot(day: day, start: start, room: room) }
}
