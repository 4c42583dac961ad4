import Programme

/// A cell of a column that says whether a session is called off.
struct CancelledCell {
  let isCancelled: Bool
  /// Whether it says neither yes nor no, nor gives a reason in words.
  let isDoubtful: Bool

  /// Yes, and all that says nothing else: a reason, a date, a mark.
  ///
  /// Not so a negation alone or before a comma, one of the word itself, what is open and what says
  /// that the session goes ahead: `no`, `No, moved`, `not cancelled`, `?`, `active`.
  init(_ text: String) {
    if let answer = text.answer {
      (isCancelled, isDoubtful) = (answer == .yes, false)
    } else if text.isCancelledStatus {
      (isCancelled, isDoubtful) = (true, false)
    } else if text.deniesCancellation || text.beginning.answer == .no {
      (isCancelled, isDoubtful) = (false, false)
    } else if text.isNotSet || text.goesAhead {
      (isCancelled, isDoubtful) = (false, true)
    } else {
      (isCancelled, isDoubtful) = (true, !text.isInWords)
    }
  }
}

/// The doubtful cells of such a column, told once.
struct CancelledCells {
  private var doubtful = CountedTexts()

  mutating func note(_ text: String, line: Int) {
    if CancelledCell(text).isDoubtful { doubtful.note(text, line: line) }
  }

  func report(_ rows: TableRows<PublishedColumn>) {
    guard let first = doubtful.first else { return }
    let header = rows.header(of: .cancelled).quoted
    let subject = doubtful.count == 1 ? "1 cell" : "\(doubtful.count) cells"
    let reading = CancelledCell(first.text).isCancelled ? "cancelled" : "taking place"
    rows.faults.add(
      rows.file, line: first.line, column: 1,
      "\(subject) of \(header) \(doubtful.count == 1 ? "is" : "are") neither yes nor no, "
        + "the first \(first.text.quoted), which is read as \(reading).",
      "Write yes or no; the texts are kept.", as: .note)
  }
}

extension String {
  /// What stands before the first comma, bracket or the like; a hyphen between letters is none.
  fileprivate var beginning: String {
    let end = firstIndex { !$0.isLetter && !$0.isNumber && !$0.isWhitespace && !"-'’".contains($0) }
    let head = String(self[..<(end ?? endIndex)])
    return (head.firstRange(of: " -").map { String(head[..<$0.lowerBound]) } ?? head).trimmed
  }

  fileprivate var goesAhead: Bool {
    let words = beginning.lowercased().split(separator: " ")
    return words.first.map { wordsForGoingAhead.contains(String($0)) } ?? false
  }

  /// Whether it is longer than one letter, and most of it are letters.
  fileprivate var isInWords: Bool { count > 1 && count(where: \.isLetter) * 2 > count }
}

private let wordsForGoingAhead: Set<String> = [
  "maybe", "perhaps", "vielleicht", "active", "aktiv", "confirmed", "ok", "bestätigt", "planned",
  "geplant",
]
