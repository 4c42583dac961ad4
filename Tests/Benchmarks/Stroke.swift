/// Keys that are sent at once, and what their answer is counted as.
struct Stroke {
  /// `nil` where the answer is not counted.
  var label: String?
  var keys: String
  /// Whether the program may think in silence before it answers.
  var searches = false

  static func unmeasured(_ keys: String) -> Stroke { Stroke(keys: keys, searches: true) }
}

extension Stroke {
  private static let words = ["wang", "dvorak"]
  static let clear = "clear (^U)"
  static let down = "down"
  static let pageDown = "page down"
  static let sort = "sort by role"

  /// The query after each letter.
  static let letters = words.flatMap { word in
    word.indices.map { String(word[...$0]) }
  }

  /// Each word letter by letter; then all that was typed is cleared.
  static let typing = words.flatMap { word in
    word.indices.map { Stroke(label: String(word[...$0]), keys: String(word[$0]), searches: true) }
      + [Stroke(label: clear, keys: "\u{15}", searches: true)]
  }

  static func moving(down: String, pageDown: String) -> [Stroke] {
    Array(repeating: Stroke(label: self.down, keys: down), count: 20)
      + Array(repeating: Stroke(label: self.pageDown, keys: pageDown), count: 5)
  }

  /// Finds a column in the menu and chooses it.
  static let sorting: [Stroke] = [
    .unmeasured("s"), .unmeasured("role"), Stroke(label: sort, keys: "\r", searches: true),
  ]
}
