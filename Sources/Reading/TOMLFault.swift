/// Why a TOML document could not be read, in words of its lines and not of its parser.
struct TOMLFault: Error {
  var place: TextPlace
  /// A sentence.
  var message: String
  /// A sentence, without its full stop.
  var action: String
}

extension TOMLFault {
  /// - Parameters:
  ///   - text: the document.
  ///   - reason: the parser's words, which tell kinds of faults apart.
  init(of text: String, at place: TextPlace, because reason: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let number = place.line - 1
    let line = lines.indices.contains(number) ? String(lines[number]) : ""
    let isAtEnd = place.column > line.count
    let words =
      Self.words(because: reason, isAtEnd: isAtEnd) ?? TOMLLine(line).words
      ?? ("\(line.trimmed.quoted) cannot be read: \(reason).", "Correct it")
    self.init(place: place, message: words.message, action: words.action)
  }

  /// What only the parser can know; `nil` where the line itself tells.
  ///
  /// - Parameter isAtEnd: whether it is told of the end of the line.
  private static func words(
    because reason: String, isAtEnd: Bool
  ) -> (message: String, action: String)? {
    let reason = reason.lowercased()
    if reason.contains("redefine") || reason.contains("cannot insert") {
      let name = reason.quotedLast
      return ("\(name.map { "'\($0)'" } ?? "a key") stands here a second time.", "Take one out")
    }
    let isOfControl = reason.contains("control character")
    let isOpen = reason.contains("end-of-file") || (isOfControl && isAtEnd)
    let kinds = [("string", "text"), ("inline table", "table"), ("array", "list")]
    if isOpen, let (_, what) = kinds.first(where: { reason.contains($0.0) }) {
      return ("a \(what) is not ended.", "End it with a quote or a bracket like its first")
    }
    for end in ["}", "]"] where reason.contains("closing '\(end)'") {
      return ("a comma or '\(end)' is missing or one too many.", "Correct it")
    }
    if isOfControl { return ("the line holds a control character.", "Take it out") }
    if reason.contains("escape") || reason.contains("hex digit") {
      return ("a backslash stands before what it does not go with.", "Double it")
    }
    return nil
  }
}

/// A line of a TOML document that is none.
private struct TOMLLine {
  private let text: String

  init(_ line: String) { text = line.trimmed }

  /// `nil` where the line does not tell: a value is there, and something is wrong with it.
  var words: (message: String, action: String)? {
    if text.isEmpty { return ("the file ends too early.", "End what was begun") }
    if text.utf8.first == UInt8(ascii: "[") {
      return ("\(text.quoted) heads no table.", "Write [NAME] or [[NAME]]")
    }
    guard let sign = text.firstIndex(of: "=") else {
      return ("\(text.quoted) has no '='.", "Write NAME = \"TEXT\"")
    }
    let key = String(text[..<sign]).trimmed
    let value = String(text[text.index(after: sign)...].prefix { $0 != "#" }).trimmed
    if key.isEmpty { return ("\(text.quoted) has no name before its '='.", "Write one") }
    guard key.isBareKey else {
      return ("\(key.quoted) is no name.", "Use letters, digits and '_', or put it in quotes")
    }
    guard let first = value.first, first != "=" else {
      return ("\(text.quoted) gives '\(key)' no value.", "Write \(key) = \"TEXT\"")
    }
    if "“”„‘’«»".contains(first) {
      return ("\(value.quoted) stands in quotes of print.", "Put it in plain ones: \"TEXT\"")
    }
    return words(ofBare: value, key)
  }

  /// What is wrong with a value without quotes, as far as the value itself tells.
  private func words(
    ofBare value: String, _ key: String
  ) -> (message: String, action: String)? {
    guard !value.contains("\""), !value.contains("'") else { return nil }
    if value.first?.isNumber == true {
      return (
        "\(value.quoted) is no number and no date.",
        "Correct it, or put it in quotes where it is a text"
      )
    }
    guard value.first?.isLetter == true else { return nil }
    return (
      "\(value.quoted) is no number and no date, and as a text it has no quotes.",
      "Write \(key) = \"\(value.prefix(60))\""
    )
  }
}

extension String {
  fileprivate var isBareKey: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      }
  }

  /// What stands in the last pair of quotes.
  fileprivate var quotedLast: String? {
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return parts.count > 2 ? String(parts[parts.count - 2]) : nil
  }
}
