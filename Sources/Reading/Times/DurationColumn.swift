import Programme

/// The durations of one file, which together tell what three numbers with colons count.
struct DurationColumn {
  private var (hasTwoNumbers, hasSeconds, hasDays) = (false, false, false)

  /// The first in which they may count days as well as hours.
  private var first: OpenDuration?

  private var areNumbers = true
  /// The shortest that is longer than nothing, and the longest.
  private var (least, most) = (Double.infinity, 0.0)
  private var firstFraction: (text: String, line: Int)?
  /// Some fraction has more figures than anybody writes.
  private var hasManyFigures = false
  /// Some whole number is more than most sessions have hours.
  private var hasManyHours = false

  /// What the numbers count where some have fractions; `nil` where no unit fits all.
  ///
  /// Nothing lasts less than two minutes. Parts of a day are less than half of one.
  var unit: WrittenDuration.Unit? {
    guard areNumbers, firstFraction != nil else { return nil }
    if hasManyFigures, most <= 0.5 { return .days }
    if least < 2 { return most <= 24 ? .hours : nil }
    return hasManyHours || most > 24 ? .minutes : .hours
  }

  /// - Parameter line: where it stands; 0 where that is not known.
  mutating func note(_ text: String, line: Int) {
    noteNumber(text, line)
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count else { return }
    if numbers.count == 2 { hasTwoNumbers = true }
    guard numbers.count == 3 else { return }
    if parts[2].elementsEqual("00".utf8) {
      // Days are not written `00`, nor are there more than 23 hours to one.
      let showsSeconds = parts[0].count > 1 || numbers[0] == 0 || numbers[1] > 23
      hasSeconds = hasSeconds || showsSeconds
      if !showsSeconds, first == nil { first = OpenDuration(text: text, line: line) }
    } else if numbers[1] > 23 {
      hasSeconds = true
    } else {
      hasDays = true
    }
  }

  private mutating func noteNumber(_ text: String, _ line: Int) {
    guard areNumbers, !text.isNotSet else { return }
    guard let number = text.decimal else {
      areNumbers = false
      return
    }
    most = max(most, number)
    if number > 0 { least = min(least, number) }
    if number >= 5, number == number.rounded() { hasManyHours = true }
    guard Int(digits: text.utf8) == nil else { return }
    if text.utf8.count > 5 { hasManyFigures = true }
    firstFraction = firstFraction ?? (text, line)
  }

  /// Says once what numbers with a fraction are taken for.
  func reportUnit(_ tell: (Int, String, String, Severity) -> Void) {
    guard let unit, let first = firstFraction,
      let minutes = WrittenDuration(first.text, .numbers(unit))?.minutes
    else { return }
    tell(
      first.line,
      "the durations are read as \(unit.words), the first with a fraction, "
        + "\(first.text.quoted), as \(minutes) minutes.",
      "Write minutes or H:MM if that is wrong.", hasManyHours ? .warning : .note)
  }

  /// Seconds where some duration shows them, or where nothing but three numbers is written.
  func notation(_ notation: WrittenDuration.Notation) -> WrittenDuration.Notation {
    hasSeconds || !(hasTwoNumbers || hasDays) ? .clocked : notation
  }

  /// What is read as hours, minutes and seconds though no duration shows that they are meant.
  var open: OpenDuration? { hasSeconds || hasTwoNumbers || hasDays ? nil : first }
}

/// A duration that a file does not tell how to read.
struct OpenDuration: Equatable {
  var text: String
  /// From 1; 0 where it is not known.
  var line: Int

  var message: String {
    let minutes = WrittenDuration(text, .clocked)?.minutes ?? 0
    return "the duration \(text.quoted) is read as \(minutes) minutes; days, hours and minutes "
      + "would look the same."
  }
  static let action = "Write H:MM, or P1D for a day."
}
