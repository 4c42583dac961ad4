internal import Searching
internal import TerminalUI
internal import Views

/// A list of choices over the panes, narrowed by typing.
struct Menu: Sendable {
  let title: String
  let entries: [Entry]
  var line = Prompt()
  /// A position among the entries that match.
  var cursor = 0

  struct Entry: Sendable {
    /// The keys, or a mark: a narrow column in front.
    let keys: String
    let text: String
    /// What Enter does; `nil` for an entry that is only read.
    let action: Action?
    /// What Space does, with the menu left open; `nil` where Space is typed.
    var also: Action?
  }

  /// The entries that hold every typed word.
  var found: [Entry] {
    let words = line.text.lowercased().split(separator: " ")
    guard !words.isEmpty else { return entries }
    return entries.filter { entry in
      let text = (entry.keys + " " + entry.text).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  var chosen: Entry? { found.indices.contains(cursor) ? found[cursor] : nil }

  /// What a key does to the chosen entry instead of being typed.
  func action(for key: Key) -> Action? {
    switch key.halfWidth {
    case .character(" "), .character("+"): chosen?.also
    default: nil
    }
  }

  /// Whether entries can be chosen with Space.
  var takesMore: Bool { entries.contains { $0.also != nil } }

  mutating func move(by distance: Int) {
    cursor = min(max(cursor + distance, 0), max(found.count - 1, 0))
  }
}

/// Something that is asked before it is done.
struct Question: Sendable {
  let text: String
  /// What a yes does.
  let yes: Action
  /// Whether Enter is a yes too: not where something would be lost.
  var takesEnter = true

  /// Whether a second `q` is a yes.
  var isOfLeaving: Bool {
    if case .leave = yes { true } else { false }
  }
}
