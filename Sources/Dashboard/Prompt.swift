/// A line that is being typed, with a cursor between its characters.
struct Prompt: Equatable, Sendable {
  private(set) var text: String
  /// Characters in front of the cursor.
  private(set) var cursor: Int

  /// The longest line that can be typed, in characters.
  static let limit = 500

  init(_ text: String = "") {
    self.text = String(text.prefix(Self.limit))
    cursor = self.text.count
  }

  /// What stands in front of the cursor.
  var head: String { String(text.prefix(cursor)) }

  mutating func apply(_ edit: Action.Edit) {
    var characters = Array(text)
    switch edit {
    case .insert(let typed):
      let room = Self.limit - characters.count
      let new = typed.filter { !$0.isNewline && $0 != "\t" }.prefix(max(room, 0))
      characters.insert(contentsOf: new, at: cursor)
      cursor += new.count
    case .deleteBackward where cursor > 0:
      cursor -= 1
      characters.remove(at: cursor)
    case .deleteForward where cursor < characters.count: characters.remove(at: cursor)
    case .deleteBackward, .deleteForward: break
    case .deleteWord:
      let start = wordStart(characters)
      characters.removeSubrange(start..<cursor)
      cursor = start
    case .deleteAll: (characters, cursor) = ([], 0)
    case .deleteToEnd: characters.removeSubrange(cursor...)
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .start: cursor = 0
    case .end: cursor = characters.count
    }
    text = String(characters)
    // Joining marks can make two characters one, also in front of the cursor.
    cursor = min(String(characters.prefix(cursor)).count, text.count)
  }

  private func wordStart(_ characters: [Character]) -> Int {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }
}

/// The filter line, and what to go back to.
struct FilterPrompt: Sendable {
  var line: Prompt
  /// The list as it was before the first key.
  var before: ViewList
  /// A position in the history, counted from its end; 0 is what was typed.
  var recalled = 0
}
