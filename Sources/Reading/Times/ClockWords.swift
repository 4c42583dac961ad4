import Programme

/// The words around a clock, `from`, `about`, `open end`; what is left is one or a span.
struct ClockWords {
  private(set) var text: String
  /// It is said not to be meant to the minute.
  private(set) var isAbout = false
  /// What says that the end is open, in small letters.
  private(set) var openEnd: String?

  /// O(bytes); a text in figures and colons alone has no words.
  init(_ written: String) {
    text = written
    guard written.utf8.contains(where: \.mayBeOfWord) || written.endsInDash else { return }
    takeEnd()
    takeBeginning()
  }

  private mutating func takeEnd() {
    let lower = text.lowercased()
    for ending in Self.endings where lower.hasSuffix(ending.words) {
      let rest = String(lower.dropLast(ending.words.count)).trimmed
      let head = rest.withoutMarkOfSpan
      guard let last = head.unicodeScalars.last else {
        if ending.isOpen, rest.isEmpty { (openEnd, text) = (ending.words, "") }
        return
      }
      // No word ends in one of these.
      guard last.value >= 0x80 || !ending.isWord || rest.count < lower.count - ending.words.count
      else { continue }
      if ending.isOpen || head != rest { openEnd = ending.words } else { isAbout = ending.isAbout }
      text = head
      return
    }
    guard lower.endsInDash else { return }
    (openEnd, text) = (String(lower.suffix(1)), lower.withoutMarkOfSpan)
  }

  private mutating func takeBeginning() {
    for _ in 0..<2 {
      guard let first = text.unicodeScalars.first,
        first.value >= 0x41 || first == "~", let word = beginning
      else { return }
      let rest = String(text.dropFirst(word.words.count)).trimmed
      guard rest.mayBeginClock || word.isAbout && rest != text else { return }
      text = rest
      isAbout = isAbout || word.isAbout
    }
  }

  private var beginning: (words: String, isAbout: Bool)? {
    let lower = text.prefix(24).lowercased()
    return Self.beginnings.first { word, _ in
      guard lower.hasPrefix(word) else { return false }
      // `ab` begins `ab 18:00` and not `abends`; a sign may stand right before the clock.
      let next = lower.dropFirst(word.count).first
      return next.map {
        $0.isWhitespace || $0.isNumber || !($0.isLetter || word.last?.isLetter == true)
      }
        ?? false
    }
  }

  private static let beginnings: [(words: String, isAbout: Bool)] =
    [
      "à partir de", "from", "ab", "um", "von", "at", "dès", "des", "de", "à", "between",
      "zwischen", "entre",
    ]
    .map { ($0, false) }
    + [
      "approximately", "approx.", "approx", "around", "about", "circa", "ca.", "ca", "c.", "gegen",
      "etwa", "environ", "env.", "vers", "大约", "约", "約", "~", "≈", "∼",
    ].map { ($0, true) }

  private struct Ending {
    let words: String
    var isOpen = false
    var isAbout = false
    /// Whether it begins with a letter, so that a blank stands before it.
    var isWord: Bool { words.first?.isLetter ?? false }
  }

  private static let endings: [Ending] =
    [
      "open end", "open-end", "openend", "ende offen", "offenes ende", "end open", "onwards",
      "onward",
      "late", "fin ouverte", "ff.", "ff", "以降", "+",
    ].map { Ending(words: $0, isOpen: true) }
    + ["sharp", "pünktlich", "précises"].map { Ending(words: $0) }
    + [
      "(tbc)", "(tba)", "(tbd)", "(?)", "tbc", "tba", "tbd", "?", "左右", "頃", "ごろ", "(approx.)",
      "(approx)", "approx.", "(ca.)",
    ].map { Ending(words: $0, isAbout: true) }
}

extension UInt8 {
  /// Whether it is none of the signs of plain clocks.
  fileprivate var mayBeOfWord: Bool {
    self >= 0x41 || self == UInt8(ascii: "+") || self == UInt8(ascii: "?")
      || self == UInt8(ascii: ")")
  }
}

extension String {
  fileprivate var endsInDash: Bool {
    unicodeScalars.last.map { "-–—".unicodeScalars.contains($0) } ?? false
  }

  /// Without the mark or the word at its end that stands between two clocks.
  fileprivate var withoutMarkOfSpan: String {
    var rest = self[...]
    func trim() {
      while let last = rest.last, last.isWhitespace || "-–—~〜～,;".contains(last) {
        rest.removeLast()
      }
    }
    trim()
    for word in [" to", " bis", " until", " till", " à"] where rest.hasSuffix(word) {
      rest.removeLast(word.count)
      trim()
      break
    }
    return String(rest)
  }
}
