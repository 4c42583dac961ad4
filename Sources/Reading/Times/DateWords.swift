import Programme

/// What a written date is made of: numbers and the names of days and months, in any order.
struct DateWords {
  private(set) var numbers: [(value: Int, digits: Int)] = []
  /// 0 is Monday.
  private(set) var weekday: Int?
  private(set) var month: Int?
  /// How many numbers stand before the name of the month.
  private(set) var numbersBeforeMonth = 0
  /// Its last number is marked as a year, perhaps one of two figures: `7-May-26`, `7 May '26`.
  private(set) var hasMarkedYear = false
  /// A number is marked as a month: `5月`.
  private(set) var hasMonthMark = false
  /// Counted and not dated: `Day 2`.
  private(set) var isCounted = false

  /// `nil` when a word is neither a name nor one that dates are joined with.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars.prefix(80))
    var rest = takeHanWeekday(scalars)[...]
    var marks = DateMarks()
    while let first = rest.first {
      let word = rest.prefix { $0.isDateLetter == first.isDateLetter && !$0.isDateSeparator }
      guard !word.isEmpty else {
        hasMonthMark = hasMonthMark || first == "月"
        marks.last.append(first)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(word.count)
      let (hadMonth, hadWeekday, hadNumbers) = (month != nil, weekday != nil, numbers.count)
      guard take(word) else { return nil }
      if !hadMonth, month != nil { marks.beforeMonth = marks.last }
      if numbers.count > hadNumbers {
        hasMarkedYear = marks.areBeforeYear
      } else if (weekday != nil) == hadWeekday {
        // `8-May-10 am`
        hasMarkedYear = false
      }
      marks.last = []
    }
  }

  private mutating func take(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word)
    let lower = String(text).lowercased()
    if let number = Int(digits: lower.utf8) {
      numbers.append((number, lower.utf8.count))
    } else if let day = DateNames.weekdays[lower], weekday == nil {
      weekday = day
    } else if let number = DateNames.months[lower], month == nil {
      (month, numbersBeforeMonth) = (number, numbers.count)
    } else if DateNames.counters.contains(lower) {
      isCounted = true
    } else {
      return DateNames.joints.contains(lower)
    }
    return true
  }

  /// Takes `星期五` and its like out, whose last sign may be that of a date.
  private mutating func takeHanWeekday(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { !$0.isASCII }) else { return scalars }
    for (place, sign) in scalars.enumerated().dropFirst() {
      guard let day = DateNames.japaneseWeekdays[sign],
        "(（".unicodeScalars.contains(scalars[place - 1])
      else { continue }
      // `(木)`, `(木曜)` and `(木曜日)`.
      let tail = scalars[(place + 1)...]
      let rest = tail.first == "曜" ? tail.dropFirst(tail.dropFirst().first == "日" ? 2 : 1) : tail
      guard let end = rest.first, ")）".unicodeScalars.contains(end) else { continue }
      weekday = day
      return Array(scalars[..<place]) + rest
    }
    for mark in DateNames.hanWeekdayMarks {
      let mark = Array(mark.unicodeScalars)
      for start in scalars.indices where scalars[start...].starts(with: mark) {
        let last = scalars[start...].dropFirst(mark.count)
        guard let sign = last.first, let day = DateNames.hanWeekdays[sign] else { continue }
        weekday = day
        return scalars[..<start] + [" "] + last.dropFirst()
      }
    }
    return scalars
  }
}

/// What stands between the words of a date.
private struct DateMarks {
  /// Since the last word.
  var last: [Unicode.Scalar] = []
  /// Between the name of the month and the word in front of it; `nil` as long as there is none.
  var beforeMonth: [Unicode.Scalar]?

  var areBeforeYear: Bool {
    guard let mark = last.last, beforeMonth != nil else { return false }
    return mark.isApostrophe
      || last.count == 1 && last == beforeMonth && (mark == "-" || mark == "/")
  }
}

extension Unicode.Scalar {
  fileprivate var isApostrophe: Bool { self == "'" || self == "’" }

  var isDateLetter: Bool { !("0"..."9").contains(self) }

  var isDateSeparator: Bool {
    switch self {
    case " ", "\t", ",", ".", "/", "-", "(", ")", "年", "月", "日", "号", "，", "（", "）", "\u{A0}":
      true
    default: isApostrophe
    }
  }
}

/// The names of weekdays and months in English, German, French and Chinese, and of weekdays in
/// Spanish and Italian.
enum DateNames {
  /// From 0, Monday.
  static let weekdays = numbered(
    (CalendarNames.all + [.spanish, .italian]).map(\.weekdays), from: 0)

  /// From 1.
  static let months = numbered(CalendarNames.all.map(\.months), from: 1)

  static let hanWeekdayMarks = ["星期", "礼拜", "禮拜", "周", "週"]
  static let hanWeekdays: [Unicode.Scalar: Int] = [
    "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6,
  ]
  /// In brackets behind a date.
  static let japaneseWeekdays: [Unicode.Scalar: Int] = [
    "月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5, "日": 6,
  ]
  static let counters: Set<String> = ["day", "tag"]
  static let joints: Set<String> = [
    "the", "of", "on", "den", "der", "am", "le", "st", "nd", "rd", "th", "er",
  ]

  private static func numbered(_ languages: [[[String]]], from first: Int) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for names in languages {
      for (place, names) in names.enumerated() {
        for name in names { numbers[name] = first + place }
      }
    }
    return numbers
  }
}
