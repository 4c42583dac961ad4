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

  /// `unknown field 'titel' (title?)`, `'ti' may be title or time`.
  static func unclear(_ kind: String, _ unclear: Unclear) -> String {
    if unclear.isBeginning { return "'\(unclear.name)' may be \(alternatives(unclear.likely))" }
    let hint = unclear.likely.first.map { " (\($0)?)" } ?? ""
    return "unknown \(kind) '\(unclear.name)'\(hint)"
  }

  /// `people: …`
  static func begun(_ names: [String]) -> String {
    names.map { $0 + ": …" }.joined(separator: or)
  }

  private static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + or + last
  }

  static func broken(_ source: String, _ fault: PatternFault, _ kept: String?) -> String {
    let what =
      switch fault {
      case .unreadable: "is no regular expression"
      case .tooLarge: "asks for too much, repeat less in it"
      }
    return "'\(source)' \(what)" + (kept.map { ", still /\($0)/" } ?? "")
  }

  static func unreadable(_ value: String, _ noun: String) -> String { "'\(value)' is no \(noun)" }
  static func backwards(_ value: String) -> String { "'\(value)' ends before it begins" }
  static func unfinished(_ value: String, _ noun: String) -> String {
    "'\(value)' is not yet a \(noun)"
  }

  static func mayBeAnotherDay(_ value: String) -> String { "'\(value)' may be another day" }
  static func comparedByLetters(_ value: String) -> String {
    let holdsHan = value.unicodeScalars.contains { isHan($0.value) }
    return "'\(value)' is compared "
      + (holdsHan ? "by the codes of its characters" : "letter by letter")
  }
  static func tooDeep(_ depth: Int) -> String { "brackets deeper than \(depth) mean nothing" }

  static let otherwise = ", else "
  static func beginning(_ typed: String) -> String { "what begins with '\(typed)'" }

  static func runsAt(_ time: String?) -> String { time.map { "runs at " + $0 } ?? "runs now" }
  static func beginsFromNow(_ signs: ClosedRange<Int>) -> String {
    let sign = signs.contains(1) ? (signs.contains(0) ? "≥" : ">") : signs.contains(0) ? "≤" : "<"
    return "begins \(sign) now"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

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
