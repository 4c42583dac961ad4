import Programme

/// The days that a written day covers, on the scale that it names them by.
struct DaySpan: Hashable {
  enum Scale { case date, ofMonth, ofYear, weekday, afterToday }

  let scale: Scale
  let first: Int
  let last: Int
  /// Whether more is to come.
  private(set) var isBegun = false

  init(_ scale: Scale, _ first: Int, _ last: Int? = nil) {
    (self.scale, self.first, self.last) = (scale, first, last ?? first)
  }

  init?(from first: Day?, to last: Day?) {
    guard let first, let last else { return nil }
    self.init(.date, first.ordinal, last.ordinal)
  }

  var begun: DaySpan {
    var span = self
    span.isBegun = true
    return span
  }

  /// What a day may mean, the likeliest first: 20 is a day of a month, and the beginning of 2026.
  /// A name that is begun means all that begin so at once.
  ///
  /// None where nothing is meant.
  static func readings(of word: PlainWord) -> [[DaySpan]] {
    guard let first = word.rest.first else { return [] }
    if ("0"..."9").contains(first) || first.hanNumeral != nil {
      return WrittenDays(word.withHanNumbersInDigits).readings.filter { !$0.isEmpty }
    }
    let begun = names.filter { $0.name.hasPrefix(word.text) }.map(\.span).eachOnce
    if !begun.isEmpty { return [begun] }
    let foreign = foreignDays(beginningWith: word)
    return foreign.isEmpty ? [] : [foreign]
  }

  /// Whether it is a name of days in another language than English and Chinese.
  static func isForeign(_ word: PlainWord) -> Bool {
    !names.contains { $0.name.hasPrefix(word.text) } && !foreignDays(beginningWith: word).isEmpty
  }

  /// Whether it is the whole of a name of days in any language.
  static func isName(_ word: String) -> Bool {
    let folded = String(decoding: folded(word), as: UTF8.self)
    return names.contains { $0.name == word }
      || foreignNames.contains { names in names.contains { $0.name == folded } }
  }

  /// The days that have such a name, perhaps cut with a dot, in the first language that knows one.
  private static func foreignDays(beginningWith word: PlainWord) -> [DaySpan] {
    var rest = word
    let name = String(decoding: folded(rest.takeLetters()), as: UTF8.self)
    guard !name.isEmpty, rest.isEmpty || rest.text == "." else { return [] }
    return foreignNames.lazy.map { names in
      names.filter { $0.name.hasPrefix(name) }.map(\.span).eachOnce
    }.first { !$0.isEmpty } ?? []
  }

  private typealias Names = [(name: String, span: DaySpan)]

  private static func weekdays(of language: DayNames.Language) -> Names {
    language.weekdays.map { ($0.name, DaySpan(.weekday, $0.number)) }
  }

  private static func months(of language: DayNames.Language) -> Names {
    language.months.map { ($0.name, DaySpan(month: $0.number)) }
  }

  private static let foreignNames = DayNames.others.map { weekdays(of: $0) + months(of: $0) }

  private static let names: Names =
    weekdays(of: DayNames.english)
    + ["周", "星期", "礼拜"].flatMap { week in
      "一二三四五六日".enumerated().map { (week + String($1), DaySpan(.weekday, $0)) }
        + [(week + "天", DaySpan(.weekday, 6))]
    }
    + [("today", 0), ("今天", 0), ("tomorrow", 1), ("明天", 1), ("yesterday", -1), ("昨天", -1)]
    .map { ($0, DaySpan(.afterToday, $1)) }
    + months(of: DayNames.english)
}

extension DaySpan {
  /// A month of any year.
  init(month: Int) { self.init(.ofYear, 32 * month + 1, 32 * month + 31) }

  /// Days of a month of any year.
  static func ofMonth(_ month: Int, _ days: ClosedRange<Int>) -> DaySpan {
    DaySpan(.ofYear, 32 * month + days.lowerBound, 32 * month + days.upperBound)
  }

  /// The days of a month between two numbers, as far as there are such days.
  static func ofMonth(_ month: Int, _ year: Int, from first: Int, to last: Int) -> DaySpan? {
    guard (1...12).contains(month) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    return DaySpan(
      from: Day(year: year, month: month, day: max(first, 1)),
      to: Day(year: year, month: month, day: min(last, length)))
  }

  /// Whole months of a year.
  static func months(_ months: ClosedRange<Int>, of year: Int) -> DaySpan? {
    DaySpan(
      from: Day(year: year, month: months.lowerBound, day: 1),
      to: Day(
        year: year, month: months.upperBound,
        day: Day.length(ofMonth: months.upperBound, year: year)))
  }

  static func years(_ years: ClosedRange<Int>) -> DaySpan? {
    DaySpan(
      from: Day(year: years.lowerBound, month: 1, day: 1),
      to: Day(year: years.upperBound, month: 12, day: 31))
  }
}
