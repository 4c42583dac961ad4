/// A day with the names of its month or weekday: `Wed 20 May 2026`, `may 20th`, `20may`, `20. Mai`.
struct SpelledDay {
  /// The same day in digits.
  let value: String

  /// - Parameter plain: words with blanks between them. A weekday in front of a date says no more.
  init?(_ plain: String) {
    var word = PlainWord(plain)
    let hasWeekday = word.takeName(DayNames.weekday) != nil
    if hasWeekday { word.takeMark(".", ",") }
    if let value = Self.dayBehindMonth(word) ?? Self.dayBeforeMonth(word) {
      self.value = value
    } else if hasWeekday, word.beginsInDigits, !word.isDigits,
      !DaySpan.readings(of: word).isEmpty
    {
      value = word.text
    } else {
      return nil
    }
  }

  /// `may 20`; one digit is a day, and may be the first of two.
  private static func dayBehindMonth(_ plain: PlainWord) -> String? {
    var word = plain
    guard let month = word.takeName(DayNames.month) else { return nil }
    word.takeMark(".")
    guard let day = word.takeDayOfMonth() else { return nil }
    if let year = word.takeYear() { return written(year, month, day.number) }
    return word.isEmpty ? "\(month)月\(day.written)" : nil
  }

  /// `20 may`.
  private static func dayBeforeMonth(_ plain: PlainWord) -> String? {
    var word = plain
    guard let day = word.takeDayOfMonth() else { return nil }
    word.takeMark()
    guard let month = word.takeName(DayNames.month) else { return nil }
    word.takeMark(".")
    if let year = word.takeYear() { return written(year, month, day.number) }
    return word.isEmpty ? "\(month)月\(day.number)日" : nil
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension PlainWord {
  /// The number of a name that stands here.
  fileprivate mutating func takeName(_ number: (String) -> Int?) -> Int? {
    var rest = self
    guard let number = number(rest.takeLetters()) else { return nil }
    self = rest
    return number
  }

  /// Blanks, and one of these marks in front of them.
  fileprivate mutating func takeMark(_ marks: Unicode.Scalar...) {
    if let next = rest.first, marks.contains(next) { _ = take(String(next)) }
    while take(" ") {}
  }

  /// `20`, `20.`, `20th`, `1er`; an ordinal is whole.
  fileprivate mutating func takeDayOfMonth() -> (number: Int, written: String)? {
    guard let (number, digits) = takeNumber(), digits < 3, (1...31).contains(number) else {
      return nil
    }
    let isOrdinal = take(".") || takeOrdinalEnding()
    let isWhole = isOrdinal || digits > 1
    return (number, isWhole ? "\(number)日" : "\(number)")
  }

  /// What makes a number the number of a day: `20th`.
  mutating func takeOrdinalEnding() -> Bool { take("st", "nd", "rd", "th", "er") }

  /// Four digits, and nothing behind them.
  fileprivate mutating func takeYear() -> Int? {
    var rest = self
    rest.takeMark(",")
    guard let (year, digits) = rest.takeNumber(), digits == 4, rest.isEmpty else { return nil }
    self = rest
    return year
  }
}
