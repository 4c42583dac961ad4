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
  /// What the status line says of Enter, Space and Esc, and what it says after Space.
  var hints = (first: Words.menuHints, gathered: Words.menuHints)
  /// Whether Space has been used.
  var hasGathered = false

  struct Entry: Sendable {
    /// The keys, or a mark: a narrow column in front.
    let keys: String
    let text: String
    /// What Enter does; `nil` for an entry that is only read.
    let action: Action?
    /// What Space does, with the menu left open; `nil` where Space is typed.
    var also: Action?
    /// What Enter does once Space has been used; `nil` closes the menu.
    var finally: Action?
  }

  /// The entries that hold every typed word.
  var found: [Entry] { foundPlaces.map { entries[$0] } }

  private var foundPlaces: [Int] {
    let words = line.text.lowercased().split(separator: " ")
    return entries.indices.filter { place in
      let text = (entries[place].keys + " " + entries[place].text).lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  /// The place of the chosen entry among all; `nil` where none is found.
  var chosenPlace: Int? {
    let places = foundPlaces
    return places.indices.contains(cursor) ? places[cursor] : nil
  }

  var chosen: Entry? { chosenPlace.map { entries[$0] } }

  /// What Enter does now.
  var action: Action? { hasGathered ? chosen?.finally : chosen?.action }

  /// What a key does to the chosen entry instead of being typed.
  func action(for key: Key) -> Action? {
    switch key.halfWidth {
    case .character(" "), .character("+"): chosen?.also
    default: nil
    }
  }

  /// The same menu over other entries after Space: what was typed is gone, the cursor stays.
  func gathered(_ next: Menu) -> Menu {
    var next = next
    next.hasGathered = true
    next.cursor = chosenPlace ?? 0
    return next
  }

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
