/// The minutes since midnight that a written time covers: a whole hour, ten minutes or one.
///
/// `9`, `9:3`, `9:30`, `0930`, `9am`, `9:30pm`, `13Uhr`, `9点半`, `下午2点30分`, `noon`,
/// `morning`; up to 29:59.
struct ClockSpan {
  let first: Int
  let last: Int
  /// Whether more digits are to come.
  let isBegun: Bool
  /// Whether it says which half of the day it is in.
  var namesHalf = false
  var isAfternoon = false

  private init(begun minutes: ClosedRange<Int>) {
    (first, last, isBegun) = (minutes.lowerBound, minutes.upperBound, true)
  }

  private init(named minutes: ClosedRange<Int>, isBegun: Bool = false) {
    (first, last, self.isBegun, namesHalf) = (minutes.lowerBound, minutes.upperBound, isBegun, true)
  }

  init?(_ plain: String) {
    if let named = Self.names.first(where: { $0.name == plain }) {
      self.init(named: named.minutes)
      return
    }
    var word = PlainWord(plain).withHanNumbersInDigits
    self.init(&word)
    if !word.isEmpty { return nil }
  }

  private init?(_ word: inout PlainWord) {
    let half = Half(before: &word)
    guard let number = word.takeNumber(), let parts = Self.parts(number, &word) else { return nil }
    let named = Half(behind: &word) ?? half
    let hour = named?.hour(parts.hour) ?? parts.hour
    guard hour < 30 else { return nil }
    (first, last) = (hour * 60 + parts.minutes.lowerBound, hour * 60 + parts.minutes.upperBound)
    isBegun = parts.isBegun
    namesHalf = named != nil
    isAfternoon = (named == .afternoon || named == .evening) && hour >= 12
  }

  private typealias Parts = (hour: Int, minutes: ClosedRange<Int>, isBegun: Bool)

  private static func parts(
    _ number: (value: Int, digits: Int), _ word: inout PlainWord
  ) -> Parts? {
    if number.digits > 4 { return nil }
    if number.digits > 2 {
      let minute = number.value % 100
      return minute < 60 ? (number.value / 100, minute...minute, false) : nil
    }
    let isWhole = word.take("点", "时", "uhr", "h")
    guard isWhole || word.take(":", ".") else { return (number.value, 0...59, false) }
    if isWhole, word.isEmpty { return (number.value, 0...59, false) }
    return minutes(&word).map { (number.value, $0.minutes, $0.isBegun) }
  }

  /// What stands behind the hour; one digit is the beginning of two.
  private static func minutes(
    _ word: inout PlainWord
  ) -> (minutes: ClosedRange<Int>, isBegun: Bool)? {
    if word.take("半") { return (30...30, false) }
    guard let (value, digits) = word.takeNumber() else { return (0...59, true) }
    let isWhole = word.take("分", "uhr", "h")
    switch digits {
    case 1 where value < 6 && !isWhole: return (value * 10...value * 10 + 9, true)
    case 1, 2: return value < 60 ? (value...value, false) : nil
    default: return nil
    }
  }
}

/// The minute of the day that a morning ends with.
let noon = 12 * 60
/// What begins so late may well end in the night.
let evening = 18 * 60

extension ClockSpan {
  /// What a time may mean, the likeliest first: 1 is one o'clock, and the beginning of 14:30.
  static func readings(of plain: String) -> [ClockSpan] {
    [ClockSpan(plain), begun(plain)].compactMap { $0 } + named(plain)
  }

  /// What the beginnings of names go on to; `n` and `no` are those of `now`.
  private static func named(_ plain: String) -> [ClockSpan] {
    guard plain.unicodeScalars.first?.properties.isAlphabetic == true else { return [] }
    return names.filter { $0.name.hasPrefix(plain) && $0.name != plain }.map(\.minutes).eachOnce
      .map { ClockSpan(named: $0, isBegun: true) }
  }

  /// Whether it is the beginning of a name, and not the whole of one.
  static func beginsName(_ word: String) -> Bool { !isName(word) && !named(word).isEmpty }

  static func isName(_ word: String) -> Bool { names.contains { $0.name == word } }

  /// Whether it is a part of the day, which something is behind when it is behind its last minute.
  var isPartOfDay: Bool { !isBegun && last - first > 59 }

  private typealias Names = [(name: String, minutes: ClosedRange<Int>)]

  private static func entries(_ minutes: ClosedRange<Int>, _ names: String...) -> Names {
    names.map { ($0, minutes) }
  }

  private static let names =
    entries(noon...noon, "noon", "midday", "mittag", "midi", "正午", "中午")
    + entries(0...0, "midnight", "mitternacht", "minuit", "午夜", "半夜")
    + entries(0...noon - 1, "morning", "forenoon", "vormittag", "matin", "上午", "早上")
    + entries(noon...evening - 1, "afternoon", "nachmittag", "下午")
    + entries(evening...30 * 60 - 1, "evening", "abend", "soir", "晚上")

  /// One digit of two of an hour, or three of four of a time without a colon.
  private static func begun(_ plain: String) -> ClockSpan? {
    var word = PlainWord(plain)
    guard let (value, digits) = word.takeNumber(), word.isEmpty else { return nil }
    switch digits {
    case 1 where value < 3: return ClockSpan(begun: value * 600...value * 600 + 599)
    case 3 where value < 300 && value % 10 < 6:
      let first = value / 10 * 60 + value % 10 * 10
      return ClockSpan(begun: first...first + 9)
    default: return nil
    }
  }
}

/// The part of the day that a word names in front of an hour or behind it.
private enum Half {
  case night, forenoon, afternoon, evening

  init?(before word: inout PlainWord) {
    if word.take("凌晨") {
      self = .night
    } else if word.take("上午", "早上") {
      self = .forenoon
    } else if word.take("下午", "中午") {
      self = .afternoon
    } else if word.take("晚上") {
      self = .evening
    } else {
      return nil
    }
  }

  init?(behind word: inout PlainWord) {
    if word.take("am", "a") {
      self = .night
    } else if word.take("pm", "p") {
      self = .afternoon
    } else {
      return nil
    }
  }

  /// Of a clock with twelve hours; an evening goes on behind midnight.
  func hour(_ written: Int) -> Int {
    switch self {
    case .night: written == 12 ? 0 : written
    case .forenoon: written
    case .afternoon: written < 12 ? written + 12 : written
    case .evening: written == 12 ? 0 : (5..<12).contains(written) ? written + 12 : written
    }
  }
}
