import Programme

/// A cell of a column that says whether a session is called off.
struct CancelledCell {
  let isCancelled: Bool
  /// Whether it is no yes, no or cancellation that is known.
  let isDoubtful: Bool

  /// Yes, and all that says nothing else: a reason, a date, a mark, what the session lacks.
  ///
  /// Not so other texts behind a negation, one of the word itself, what is open and what says that
  /// the session goes ahead: `No, moved`, `not yet`, `not cancelled`, `?`, `active`.
  init(_ text: String) {
    if let answer = text.answer {
      (isCancelled, isDoubtful) = (answer == .yes, false)
    } else if text.isCancelledStatus {
      (isCancelled, isDoubtful) = (true, false)
    } else if text.deniesCancellation || text.beginning.answer == .no {
      (isCancelled, isDoubtful) = (false, false)
    } else if let rest = text.wordsBehindNegation {
      isCancelled =
        rest.first.map(\.isLacked) == true && !rest.contains(where: wordsForNoLack.contains)
      isDoubtful = !isCancelled
    } else {
      (isCancelled, isDoubtful) = (!text.isNotSet && !text.goesAhead, true)
    }
  }
}

/// The cells of such a column; the doubtful ones are told once.
struct CancelledCells {
  private var doubtful = CountedTexts()
  private var known: [String: CancelledCell] = [:]

  /// Reads a cell; each text is looked into once.
  mutating func cell(_ text: String) -> CancelledCell {
    if let cell = known[text] { return cell }
    let cell = CancelledCell(text)
    if known.count < 4096 { known[text] = cell }
    return cell
  }

  mutating func note(_ text: String, line: Int) {
    if cell(text).isDoubtful { doubtful.note(text, line: line) }
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

  /// What stands behind a negation at its beginning, in small letters; `nil` where none is.
  fileprivate var wordsBehindNegation: [String]? {
    let words = lowercased().split { !$0.isLetter }.map(String.init)
    let rest = words.first.map(wordsForStill.contains) == true ? words.dropFirst() : words[...]
    guard let first = rest.first, first.answer == .no || first == "nicht" else { return nil }
    return Array(rest.dropFirst())
  }

  /// Whether a session that has none of it, or not, cannot be held: `speaker`, `enough`, `show`.
  fileprivate var isLacked: Bool { wordsForLack.contains(self) || PersonHeader(self)?.role == "" }
}

private let wordsForStill: Set<String> = ["noch", "still", "yet", "as"]

private let wordsForLack: Set<String> = [
  "enough", "sufficient", "show", "shows", "quorum", "participants", "attendees", "registrations",
  "interest", "funding", "funds", "budget", "visa", "visas", "genug", "genügend", "ausreichend",
]

/// Behind those they say that a session goes ahead: `no speaker change`.
private let wordsForNoLack: Set<String> = [
  "change", "changes", "changed", "issue", "issues", "problem", "problems", "yet", "required",
  "needed", "limit", "fee",
]

private let wordsForGoingAhead: Set<String> = [
  "maybe", "perhaps", "vielleicht", "active", "aktiv", "confirmed", "ok", "bestätigt", "planned",
  "geplant",
]
