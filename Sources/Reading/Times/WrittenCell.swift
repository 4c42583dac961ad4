import Programme

/// A cell that holds a clock time, two of them, or a day before either.
struct WrittenCell: Equatable {
  private(set) var day: WrittenDay?
  /// The day as it stands in the cell.
  private(set) var dayText: String?
  private(set) var start: WrittenClock?
  /// Behind a hyphen or a word: `9:00-9:30`.
  private(set) var end: WrittenClock?
  /// The clock is said not to be meant to the minute: `ca. 21:30`.
  private(set) var isAbout = false
  /// What says that the end is open: `open end`.
  private(set) var openEnd: String?
  private let hyphenIsSign: Bool

  /// `nil` for what is none of this; nothing but perhaps a day where the time is not set.
  ///
  /// - Parameter hyphenIsSign: `-05:00` at the end is an offset and not the end of a span.
  init?(_ written: String, order: DateOrder?, hyphenIsSign: Bool = false) {
    self.hyphenIsSign = hyphenIsSign
    if written.isNotSet { return }
    let words = ClockWords(written.withPlainFigures)
    (isAbout, openEnd) = (words.isAbout, words.openEnd)
    let text = words.text
    if text.isEmpty ? openEnd != nil : read(clocks: text) { return }
    if hyphenIsSign || !text.mayBeSpan, let moment = WrittenMoment(iso: text),
      let day = moment.day, let clock = moment.clock
    {
      (self.day, dayText) = (.day(day), day.description)
      start = WrittenClock(clock.description)
      start?.offset = moment.offset.map { WrittenOffset(minutes: $0, text: text.writtenOffset) }
      return
    }
    let whole = WrittenDay(text, order: order)
    if whole != .unknown {
      (day, dayText) = (whole, text)
      return
    }
    guard read(dayAndClocks: text, order) else { return nil }
  }

  /// The same with its start in a half of the day that is written elsewhere.
  func within(_ half: WrittenClock.Half) -> WrittenCell {
    var cell = self
    cell.start = start?.within(half)
    return cell
  }

  private mutating func read(dayAndClocks text: String, _ order: DateOrder?) -> Bool {
    var tries = 0
    for i in text.indices where text[i] == " " || text[i] == "T" {
      tries += 1
      guard tries <= 8 else { return false }
      let head = String(text[..<i]).trimmed
      let tail = String(text[text.index(after: i)...]).trimmed
      let day = WrittenDay(head, order: order)
      guard day != .unknown, day != .notSet, tail.isNotSet || read(clocks: tail) else { continue }
      (self.day, dayText) = (day, head)
      return true
    }
    return false
  }

  private mutating func read(clocks text: String) -> Bool {
    guard text.mayBeginClock else { return false }
    if let clock = WrittenClock(text, hyphenIsSign: hyphenIsSign) {
      start = clock
      return true
    }
    var text = text.lowercased().trimmed
    // What stands behind a span holds for both ends.
    let offset = text.takeOffset(hyphenIsSign: hyphenIsSign)
    for mark in Self.marksOfSpan {
      let halves = text.halves(around: mark)
      guard halves.count == 2, let first = WrittenClock(halves[0]),
        let last = WrittenClock(halves[1])
      else { continue }
      (start, end) = (first, last)
      start?.offset = first.offset ?? offset
      end?.offset = last.offset ?? offset
      return true
    }
    return false
  }
}

extension WrittenCell {
  /// What stands between two clocks; a word has blanks around it.
  fileprivate static let marksOfSpan = [
    "-", "–", "—", "‐", "‑", "−", "~", "～", "〜", "→", "至", "到", "à", " to ", " bis ", " until ",
    " till ", " and ", " und ", " et ", " a ",
  ]
}

extension String {
  /// Whether it is `2026-05-18 14:00-14:45`, whose second time is rather an end than an offset.
  fileprivate var mayBeSpan: Bool {
    let bytes = Array(utf8.prefix(23))
    return bytes.count == 22 && bytes[10] == UInt8(ascii: " ") && bytes[16] == UInt8(ascii: "-")
  }

  /// The offset at the end of a moment in ISO 8601, as written.
  fileprivate var writtenOffset: String {
    lastIndex { "+-Z".contains($0) }.map { String(self[$0...]) } ?? ""
  }

  /// What stands before and behind the only occurrence of a mark; else the whole.
  fileprivate func halves(around mark: String) -> [String] {
    guard let sign = mark.trimmed.unicodeScalars.first, mark.trimmed.unicodeScalars.count == 1
    else {
      guard utf8.contains(UInt8(ascii: " ")) else { return [self] }
      let words = split(separator: " ").map(String.init)
      let places = words.indices.filter { words[$0].lowercased() == mark.trimmed }
      guard places.count == 1, let place = places.first else { return [self] }
      return [
        words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "),
      ]
    }
    guard unicodeScalars.contains(sign) else { return [self] }
    return unicodeScalars.split(separator: sign, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
  }
}
