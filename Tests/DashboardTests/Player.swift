import Programme
import Searching
import TerminalUI
import Testing
import Views

@testable import Dashboard

/// A dashboard that is played by keys and remembers the effects it asked for.
struct Player {
  var state: State
  private(set) var effects: [Effect] = []

  init(
    _ loaded: LoadedMeeting, columns: Int = 100, rows: Int = 26,
    look: State.Look = State.Look(), _ keys: String = ""
  ) throws {
    state = State(loaded, size: Size(columns: columns, rows: rows), look: look)
    try play(keys)
  }

  /// Plays on the built-in meeting.
  init(columns: Int = 100, rows: Int = 26, _ keys: String = "") throws {
    try self.init(builtIn, columns: columns, rows: rows, keys)
  }

  /// Plays `--keys` notation; nothing is played once the dashboard has quit.
  mutating func play(_ keys: String) throws {
    for input in try Input.inputs(keys: keys) { play(input) }
  }

  mutating func play(_ input: Input) {
    guard reason == nil, let action = state.action(for: input) else { return }
    perform(action)
  }

  mutating func perform(_ action: Action) {
    guard let effect = state.update(action) else { return }
    // Keeping is not asked for by keys: it comes along.
    if case .keep = effect { return }
    effects.append(effect)
  }

  /// Why the dashboard ended; `nil` while it runs.
  var reason: Effect.Reason? {
    guard case .quit(let reason) = effects.last else { return nil }
    return reason
  }

  /// What the last export was to hold.
  var exported: (excerpt: Excerpt, name: String, replacing: Bool)? {
    guard case .export(let excerpt, let name, let replacing) = effects.last else { return nil }
    return (excerpt, name, replacing)
  }

  /// What was asked for last, if it was a reading.
  var rereading: Rereading? {
    guard case .reload(let rereading) = effects.last else { return nil }
    return rereading
  }

  var notice: String? { state.notice }
  var screen: String { state.frame.text }
  var selected: String { state.selectedName }
  var standing: String { state.standing }
  /// The names of the rows as they stand.
  var names: [String] {
    state.list.rows.map { state.list.table.value($0, state.view.nameColumn).text }
  }
}

extension View {
  /// The key that opens it.
  var key: String { View.tabs.firstIndex(of: self).map { String($0 + 1) } ?? "D" }
}

extension State {
  var selectedName: String {
    list.selectedRow.map { list.table.value($0, view.nameColumn).text } ?? "nothing"
  }

  /// Where the reader is: `speakers: LEI Xinghui /lei (detail)`.
  var standing: String {
    let query = list.filter.isEmpty ? "" : " /\(list.filter.query)"
    return "\(view.rawValue): \(selectedName)\(query)\(focus == .detail ? " (detail)" : "")"
  }

  /// What the keyboard talks to, in one word.
  var modeName: String {
    switch mode {
    case .browse: "browse"
    case .filter: "filter"
    case .export: "export"
    case .menu(let menu): menu.title
    case .question: "question"
    }
  }
}

/// Keys, and where they lead.
struct Walk: Sendable, CustomTestStringConvertible {
  let keys: String
  let expected: String

  init(_ keys: String, _ expected: String) { (self.keys, self.expected) = (keys, expected) }

  var testDescription: String { "'\(keys)' leads to '\(expected)'" }
}
