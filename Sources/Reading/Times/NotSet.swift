extension String {
  /// Whether it says that something is still to be settled.
  var isNotSet: Bool {
    // The longest of the words has so many bytes.
    utf8.count <= 18 && words.contains(lowercased())
  }

  /// Whether it says that there is none: `-`, `N/A`.
  var namesNone: Bool { utf8.count <= 6 && none.contains(lowercased()) }
}

/// What stands where a time, a room or a name is still to come.
private let words: Set<String> = [
  "-", "–", "—", "?", "??", "???", "/", "tba", "tbd", "tbc", "tba.", "tbd.", "t.b.a.", "t.b.d.",
  "t.b.c.", "n/a", "n.n.", "todo", "to be announced", "to be confirmed", "to be determined",
  "to be decided", "待定", "未定", "待公布", "待确认", "待通知",
]

private let none: Set<String> = [
  "-", "--", "–", "—", "/", "n/a", "n.a.", "none", "nil", "k.a.", "keine", "无", "無",
]
