import Programme

/// The order of the parts of a day as a file writes it, where it is not the standard one.
enum DateOrder: String {
  case yearMonthDay = "ymd"
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
}

/// A day without a year, or only a weekday: what is stated of it.
struct NamedDay: Equatable {
  /// 0 is Monday.
  var weekday: Int?
  var month: Int?
  var day: Int?

  var isWeekdayAlone: Bool { weekday != nil && month == nil && day == nil }

  /// The day in a year; `nil` where there is none or it is another weekday.
  func day(in year: Int) -> Day? {
    guard let month, let day, let date = Day(year: year, month: month, day: day),
      weekday.map({ $0 == date.weekday }) ?? true
    else { return nil }
    return date
  }
}

/// A day as a table writes it.
enum WrittenDay: Equatable {
  case day(Day)
  /// Shaped like a day whose parts could stand in several orders.
  case ambiguous
  /// A date that is not on the weekday written beside it.
  case wrongWeekday(Day)
  /// A weekday, a day of a month, or `Day 2`: no year is stated.
  case named(NamedDay)
  /// `TBA` and its like.
  case notSet
  case unknown

  /// Reads days in figures and in words; `order` is that of figures where no year comes first.
  init(_ written: String, order: DateOrder?) {
    let text = written.withPlainFigures
    if let day = Day(iso: text) {
      self = .day(day)
    } else if text.isNotSet {
      self = .notSet
    } else if let words = DateWords(text.withoutPartOfDay) {
      self = WrittenDay(words, order: order, text)
    } else {
      self = .unknown
    }
  }

  private init(_ words: DateWords, order: DateOrder?, _ text: String) {
    let numbers = words.numbers
    if let month = words.month, words.numbersBeforeMonth == 1, numbers.count == 2,
      words.hasMarkedYear, !words.isCounted, numbers.allSatisfy({ $0.digits <= 2 }),
      numbers[1].digits == 2
    {
      // `7-May-26`, as spreadsheets write it: without the marks it may be the hour.
      let day = Day(year: Self.fullYear(numbers[1].value), month: month, day: numbers[0].value)
      self = Self.dated(day.map { [$0] } ?? [], words.weekday)
    } else if let month = words.month {
      self = Self.inWords(month, numbers, words.weekday)
    } else if words.hasMonthMark, numbers.count == 2 {
      self = Self.named(month: numbers[0].value, day: numbers[1].value, words.weekday)
    } else if numbers.count == 3, numbers[0].digits == 4 {
      let day = Day(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
      self = Self.dated(day.map { [$0] } ?? [], words.weekday)
    } else if numbers.count == 3 {
      self = Self.inFigures(numbers, order, words.weekday, text)
    } else if numbers.count == 2, text.hasSuffix("."), numbers.allSatisfy({ $0.digits <= 2 }) {
      self = Self.named(month: numbers[1].value, day: numbers[0].value, words.weekday)
    } else if numbers.isEmpty ? words.weekday != nil : words.isCounted && numbers.count == 1 {
      self = .named(NamedDay(weekday: words.weekday))
    } else {
      self = .unknown
    }
  }

  /// A month by name, a day, and perhaps a year.
  private static func inWords(
    _ month: Int, _ numbers: [(value: Int, digits: Int)], _ weekday: Int?
  ) -> WrittenDay {
    let days = numbers.filter { $0.digits <= 2 }
    let years = numbers.filter { $0.digits == 4 }
    guard days.count == 1, years.count == numbers.count - 1, years.count <= 1 else {
      return .unknown
    }
    guard let year = years.first?.value else {
      return named(month: month, day: days[0].value, weekday)
    }
    return dated(Day(year: year, month: month, day: days[0].value).map { [$0] } ?? [], weekday)
  }

  /// Three numbers of which the last, or by `order` the first, is the year.
  private static func inFigures(
    _ numbers: [(value: Int, digits: Int)], _ order: DateOrder?, _ weekday: Int?, _ text: String
  ) -> WrittenDay {
    let isShort = numbers[2].digits == 2 && numbers.allSatisfy { $0.digits <= 2 }
    // With hyphens two figures could be a year on either side.
    guard numbers[2].digits == 4 || (isShort && (order != nil || !text.contains("-"))) else {
      return .unknown
    }
    let (a, b, c) = (numbers[0].value, numbers[1].value, numbers[2].value)
    if order == .yearMonthDay, isShort {
      return dated(Day(year: fullYear(a), month: b, day: c).map { [$0] } ?? [], weekday)
    }
    let year = isShort ? fullYear(c) : c
    let dayFirst = order == .monthDayYear ? nil : Day(year: year, month: b, day: a)
    if order != .dayMonthYear, text.hasDottedDay, let dayFirst { return dated([dayFirst], weekday) }
    let monthFirst = order == .dayMonthYear ? nil : Day(year: year, month: a, day: b)
    return dated([dayFirst, monthFirst].compactMap(\.self), weekday)
  }

  private static func fullYear(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  /// One of the days that may be meant: the weekday decides where one is written.
  private static func dated(_ days: [Day], _ weekday: Int?) -> WrittenDay {
    let fitting = days.filter { day in weekday.map { $0 == day.weekday } ?? true }
    guard let first = fitting.first else {
      return days.count == 1 ? .wrongWeekday(days[0]) : .unknown
    }
    return fitting.allSatisfy { $0 == first } ? .day(first) : .ambiguous
  }

  private static func named(month: Int, day: Int, _ weekday: Int?) -> WrittenDay {
    // 2000 has every day that any year has.
    guard Day(year: 2000, month: month, day: day) != nil else { return .unknown }
    return .named(NamedDay(weekday: weekday, month: month, day: day))
  }
}

extension String {
  /// Without what a day is called until or from noon: `5月20日下午`.
  fileprivate var withoutPartOfDay: String {
    guard let last = unicodeScalars.last, last.value >= 0x3000,
      Self.partsOfDay.contains(where: { hasSuffix($0) }), count > 2
    else { return self }
    return String(dropLast(2)).trimmed
  }

  private static let partsOfDay = ["上午", "下午", "晚上", "中午", "午前", "午後"]

  /// Whether it may be a word of a date among others: a number, a name, one that joins them, or the
  /// part of a day at the end.
  var mayBeWordOfDate: Bool { DateWords(self) != nil || Self.partsOfDay.contains(self) }

  /// Whether a day in figures is parted by dots, which stand between day, month and year only.
  var hasDottedDay: Bool {
    utf8.count { $0 == UInt8(ascii: ".") } > 1
      && !utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
  }
}
