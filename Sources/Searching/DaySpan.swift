import Programme

/// The days that a written day covers, on the scale that it names them by.
struct DaySpan {
  enum Scale { case date, ofMonth, ofYear, weekday, afterToday }

  let scale: Scale
  let first: Int
  let last: Int

  init(_ scale: Scale, _ first: Int, _ last: Int? = nil) {
    (self.scale, self.first, self.last) = (scale, first, last ?? first)
  }

  private init?(from first: Day?, to last: Day?) {
    guard let first, let last else { return nil }
    self.init(.date, first.ordinal, last.ordinal)
  }

  static func meaning(of word: PlainWord) -> Meaning<DaySpan> {
    if word.rest.first.map({ ("0"..."9").contains($0) }) == true {
      var rest = word
      guard let span = written(&rest), rest.isEmpty else { return .unknown }
      return .this(span)
    }
    return named(word.text)
  }

  /// A weekday or a day near today, by the beginning of one name.
  private static func named(_ word: String) -> Meaning<DaySpan> {
    if word.isEmpty { return .unfinished }
    let begun = names.filter { $0.name.hasPrefix(word) }
    if begun.isEmpty { return .unknown }
    // Two letters tell weekdays apart, but `to` is the beginning of two days.
    return begun.count == 1 ? .this(begun[0].span) : .unfinished
  }

  /// `2026-05-20`, `2026-05`, `2026`, `20260520`.
  private static func written(_ word: inout PlainWord) -> DaySpan? {
    guard let (number, digits) = word.takeNumber() else { return nil }
    switch digits {
    case 1, 2: return short(number, &word)
    case 4: return ofYear(number, &word)
    case 5, 6, 7: return word.isEmpty ? begun(number, digits) : nil
    case 8:
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return DaySpan(from: day, to: day)
    default: return nil
    }
  }

  private static func ofYear(_ year: Int, _ word: inout PlainWord) -> DaySpan? {
    guard word.take("-", "/", ".", "年"), let (month, places) = word.takeNumber(), month > 0 else {
      return word.rest.allSatisfy { $0 == "0" }
        ? word.emptied(
          DaySpan(
            from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))) : nil
    }
    guard (1...12).contains(month) else { return nil }
    // Where the month has a zero in front, one digit of a day is the first of two.
    let isPadded = places == 2
    guard word.take("-", "/", ".", "月"), let (day, digits) = word.takeNumber(), day > 0 else {
      return word.rest.allSatisfy { $0 == "0" }
        ? word.emptied(ofMonth(month, year, from: 1, to: 31)) : nil
    }
    if digits == 1, isPadded, word.isEmpty, day < 4 {
      return ofMonth(month, year, from: day * 10, to: day * 10 + 9)
    }
    _ = word.take("日", "号")
    let date = Day(year: year, month: month, day: day)
    return DaySpan(from: date, to: date)
  }

  /// The days of a month between two numbers, as far as there are such days.
  private static func ofMonth(_ month: Int, _ year: Int, from first: Int, to last: Int) -> DaySpan?
  {
    guard (1...12).contains(month) else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    return DaySpan(
      from: Day(year: year, month: month, day: max(first, 1)),
      to: Day(year: year, month: month, day: min(last, length)))
  }

  /// The beginning of `YYYYMMDD`: a year and a part of a month, or a month and a part of a day.
  private static func begun(_ number: Int, _ digits: Int) -> DaySpan? {
    switch digits {
    case 5:
      let (year, tens) = (number / 10, number % 10)
      let (first, last) = tens == 0 ? (1, 9) : (10, 12)
      guard tens < 2 else { return nil }
      return DaySpan(
        from: Day(year: year, month: first, day: 1),
        to: Day(year: year, month: last, day: Day.length(ofMonth: last, year: year)))
    case 6: return ofMonth(number % 100, number / 100, from: 1, to: 31)
    default:
      let (tens, month) = (number % 10, number / 10 % 100)
      return tens < 4 ? ofMonth(month, number / 1_000, from: tens * 10, to: tens * 10 + 9) : nil
    }
  }

  /// `20`, `20日`, `20.5.`, `20.5.2026`, `5月20日`, `5-20`, `5/20`.
  private static func short(_ number: Int, _ word: inout PlainWord) -> DaySpan? {
    if word.take("月") { return inMonth(number, &word) }
    if word.take("-", "/") {
      guard let other = word.takeNumber()?.value else { return nil }
      return number > 12 ? ofYear(month: other, day: number) : ofYear(month: number, day: other)
    }
    if word.take("."), let month = word.takeNumber()?.value {
      guard word.take("."), let year = word.takeNumber() else {
        return ofYear(month: month, day: number)
      }
      guard year.digits == 4 else { return ofYear(month: month, day: number) }
      let date = Day(year: year.value, month: month, day: number)
      return DaySpan(from: date, to: date)
    }
    _ = word.take("日", "号")
    return (1...31).contains(number) ? DaySpan(.ofMonth, number) : nil
  }

  private static func inMonth(_ month: Int, _ word: inout PlainWord) -> DaySpan? {
    guard (1...12).contains(month) else { return nil }
    guard let day = word.takeNumber()?.value else {
      return DaySpan(.ofYear, 32 * month + 1, 32 * month + 31)
    }
    _ = word.take("日", "号")
    return ofYear(month: month, day: day)
  }

  private static func ofYear(month: Int, day: Int) -> DaySpan? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return DaySpan(.ofYear, 32 * month + day)
  }

  private static let names: [(name: String, span: DaySpan)] =
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ].enumerated().map { ($1, DaySpan(.weekday, $0)) }
    + ["周", "星期", "礼拜"].flatMap { week in
      "一二三四五六日".enumerated().map { (week + String($1), DaySpan(.weekday, $0)) }
        + [(week + "天", DaySpan(.weekday, 6))]
    }
    + [("today", 0), ("今天", 0), ("tomorrow", 1), ("明天", 1), ("yesterday", -1), ("昨天", -1)]
    .map { ($0, DaySpan(.afterToday, $1)) }
}

extension PlainWord {
  /// A rest that is only begun is read with what stands before it.
  fileprivate mutating func emptied(_ span: DaySpan?) -> DaySpan? {
    self = PlainWord("")
    return span
  }
}
