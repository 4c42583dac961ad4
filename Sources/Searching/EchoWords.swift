/// The words of the echo, all in one place.
enum EchoWords {
  static let separator = " · "
  static let and = " and "
  static let or = " or "
  static let not = "not "
  static let has = "has "
  static let no = "no "
  static let begins = "begins with "
  static let near = "is like "
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func unknownField(_ name: String) -> String { "unknown field '\(name)'" }
  static func unknownState(_ name: String) -> String { "unknown state '\(name)'" }

  static func unfinished(_ source: String, _ kept: String?) -> String {
    "'\(source)' is no regular expression" + (kept.map { ", still /\($0)/" } ?? "")
  }

  static func runsAt(_ time: String?) -> String { time.map { "runs at " + $0 } ?? "runs now" }
  static func beginsFromNow(_ signs: ClosedRange<Int>) -> String {
    let sign = signs.contains(1) ? (signs.contains(0) ? "≥" : ">") : signs.contains(0) ? "≤" : "<"
    return "begins \(sign) now"
  }

  static func minutes(_ count: Int) -> String { "\(count) min" }

  static func afterToday(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    default: "today \(days > 0 ? "+" : "−") \(days.magnitude) days"
    }
  }
}

extension DayTest {
  var echo: String {
    switch self {
    case .ofMonth(let days): days.echo { "\($0)." }
    case .ofYear(let dates): dates.echo { "\($0 % 32).\($0 / 32)." }
    case .weekday(let days):
      days.echo { EchoWords.weekdays.indices.contains($0) ? EchoWords.weekdays[$0] : "" }
    case .afterToday(let days): days.echo(EchoWords.afterToday)
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func echo(_ write: (Int) -> String) -> String {
    switch (lowerBound == .min, upperBound == .max) {
    case (true, true): ""
    case (true, false): "≤ " + write(upperBound)
    case (false, true): "≥ " + write(lowerBound)
    case (false, false):
      lowerBound == upperBound
        ? write(lowerBound) : "\(write(lowerBound))–\(write(upperBound))"
    }
  }
}
