import Programme

/// The overview's lines of what meeting.toml says, by the key that a fault is about.
struct FactLines {
  private let first: OverviewLine?
  /// Of the keys that are only kept.
  private let kept: [String: OverviewLine]

  init(_ loaded: LoadedMeeting) {
    guard loaded.diagnostics.contains(where: { $0.file == Self.file }) else {
      (first, kept) = (nil, [:])
      return
    }
    let lines = loaded.meetingLines
    first = lines.first
    let told = Dictionary(lines.map { (Told($0.label, $0.value), $0) }) { _, last in last }
    let extras = loaded.meeting.facts.extras.compactMap { extra in
      told[Told(LoadedMeeting.label(of: extra), extra.value)].map { (extra.name, $0) }
    }
    kept = Dictionary(extras) { first, _ in first }
  }

  private static let file = "meeting.toml"

  private struct Told: Hashable {
    let label, value: String

    init(_ label: String, _ value: String) { (self.label, self.value) = (label, value) }
  }

  /// The line of the key that a fault in meeting.toml names first, else that of the title.
  subscript(fault: Diagnostic) -> OverviewLine? {
    guard fault.file == Self.file else { return nil }
    return name(in: fault.message).flatMap { kept[$0] } ?? first
  }

  /// What stands in quotes at the beginning of a message.
  private func name(in message: String) -> String? {
    guard message.hasPrefix("'"), let end = message.dropFirst().firstIndex(of: "'") else {
      return nil
    }
    return String(message[message.index(after: message.startIndex)..<end])
  }
}
