internal import Programme

extension Change {
  /// The name; of one of several sessions of a title with ``occurrence`` behind it.
  var title: String { name + (occurrence ?? "") }

  /// ` · Tue 26 May 10:00`, when a session is, or was where it moved; `nil` where its title tells
  /// it from others.
  var occurrence: String? {
    guard sharesTitle, let slot = kind == .moved ? formerSlot : slot ?? formerSlot else {
      return nil
    }
    let parts = [slot.day?.nameInYear, slot.start?.description].compactMap { $0 }
    return parts.isEmpty ? nil : " · " + parts.joined(separator: " ")
  }

  /// What is otherwise, in as few words as a row has room for: `10:00 → 11:30 · Hall B`.
  var brief: String {
    switch kind {
    case .moved: move
    case .new, .restored: slot?.brief ?? kindOfRecord
    case .cancelled, .gone:
      formerSlot.map { $0.brief.isEmpty ? "" : "was \($0.brief)" } ?? kindOfRecord
    case .renamed: from.isEmpty ? "" : "was " + from.joined(separator: "; ")
    case .peopleDropped: from.joined(separator: "; ")
    case .peopleAdded: to.joined(separator: "; ")
    case .edited: edit
    }
  }

  /// What came or went, where it has no slot to tell.
  private var kindOfRecord: String {
    switch identity {
    case .speaker: "person"
    case .institution: "institution"
    case .session, .check, .line, .change: ""
    }
  }

  /// Only the parts of the slot that differ.
  private var move: String {
    guard let was = formerSlot, let now = slot else { return "" }
    let parts = [
      was.day == now.day ? nil : (was.dayWords(beside: now), now.dayWords(beside: was)),
      was.start == now.start
        ? nil : (was.start?.description ?? "no time", now.start?.description ?? "no time"),
      was.room == now.room ? nil : (was.room ?? "no room", now.room ?? "no room"),
    ].compactMap { $0 }
    let (before, after) = (parts.map(\.0), parts.map(\.1))
    return before.joined(separator: " ") + " → " + after.joined(separator: " ")
  }

  /// `track: Web → Rust`, `track added: Rust`; of a long text only that it was edited.
  private var edit: String {
    let (was, now) = (from.first?.field, to.first?.field)
    guard let name = now?.name ?? was?.name else { return "" }
    let (old, new) = (was?.value ?? "", now?.value ?? "")
    guard old.count + new.count <= String.mostOfText else { return "\(name) edited" }
    if old.isEmpty { return "\(name) added: \(new)" }
    return new.isEmpty ? "\(name) dropped: \(old)" : "\(name): \(old) → \(new)"
  }
}

extension Slot {
  /// `Tue 26 10:00 · Hall A`.
  fileprivate var brief: String {
    let time = [day?.briefName, start?.description].compactMap { $0 }.joined(separator: " ")
    return [time, room ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The day, with as much of the month and the year as tells it from that of another slot.
  fileprivate func dayWords(beside other: Slot) -> String {
    guard let day else { return "no day" }
    guard let other = other.day else { return day.longName }
    return (day.year, day.month) == (other.year, other.month) ? day.briefName : day.longName
  }
}

extension String {
  /// So many characters of a changed text stand in a row.
  fileprivate static let mostOfText = 80

  /// `track: Web` in its two parts.
  fileprivate var field: (name: String, value: String)? {
    guard let end = firstRange(of: ": ") else { return nil }
    return (String(self[..<end.lowerBound]), String(self[end.upperBound...]))
  }

  /// A field with a value that is too long for a row: `abstract: 1024 characters`.
  var bounded: String {
    guard count > Self.mostOfText, let field else { return self }
    return "\(field.name): \(field.value.count) characters"
  }
}
