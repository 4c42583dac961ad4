/// The names that a file lists of rooms, tracks or the like, by ids that are used elsewhere.
struct NamesByID {
  /// What is named: `room`.
  let kind: String
  private(set) var names: [String: String] = [:]
  private var all: Set<String> = []

  init(kind: String) { self.kind = kind }

  mutating func add(_ id: String?, _ name: String?, _ draft: inout Draft) {
    guard let id else {
      // Without an id nothing can refer to it.
      if let name { draft.tally("the \(kind) \(name.quoted) has no id", "Give it one.") }
      return
    }
    if names[id] != nil, names[id] != name {
      draft.tally("two of kind '\(kind)' have the id \(id.quoted)", "The first is used.")
    } else {
      names[id] = name ?? id
      all.insert(name ?? id)
    }
  }

  /// Whether something is called so.
  func isName(_ text: String) -> Bool { all.contains(text) }

  /// The name behind an id; the id itself, with a fault, where a list of names lacks it.
  func name(_ id: String?, line: Int, _ draft: inout Draft) -> String? {
    guard let id, !id.isEmpty else { return nil }
    if let name = names[id] { return name }
    if !names.isEmpty {
      draft.tally(
        "a session names a \(kind) that is not listed", "Its id is shown; list it.", line: line)
    }
    return id
  }
}
