import Programme

/// A length of time as files write it: the one reader of durations.
struct WrittenDuration: Equatable {
  let minutes: Int

  /// What a format may write, and what three numbers with colons between them count.
  enum Notation: Equatable {
    /// Days, hours and minutes.
    case table
    /// Hours, minutes and seconds, as spreadsheets export them.
    case sheet
    /// As the schema of the C3VOC says and pretalx writes (`1:00:00` for a whole day), days, hours
    /// and minutes; hours, minutes and seconds where there are more than 23 in the middle, or zeros
    /// at the end and none or ten and more in front: `00:45:00`, `0:20:00`, `2:30:00`, `10:00:00`.
    case schedule
    /// As a schedule, and hours, minutes and seconds wherever zeros stand at the end.
    case clocked
    /// Only what RFC 5545, 3.3.6 has.
    case calendar
    /// Numbers of a unit; else as ``table``.
    case numbers(Unit)
  }

  /// What numbers with fractions count.
  enum Unit: Equatable {
    case minutes, hours, days

    fileprivate var minutes: Double {
      switch self {
      case .minutes: 1
      case .hours: 60
      case .days: 1_440
      }
    }

    var words: String {
      switch self {
      case .minutes: "minutes"
      case .hours: "hours"
      case .days: "parts of a day"
      }
    }
  }

  /// Reads `45`, `45 min`, `1:30`, `0:90`, `1h30`, `1.5 h`, `1,5 Std.`, `PT1H30M`, `P1W`, `013000`,
  /// `1:02:30`, and the minutes of `135.0:00`, which pretalx once wrote.
  ///
  /// `nil` for all else, what is negative, and past 31 days. Seconds that make no minute are left
  /// out.
  init?(_ written: String, _ notation: Notation = .table) {
    let text = written.withPlainFigures
    if case .numbers(let unit) = notation, let number = text.decimal, number <= 744 {
      minutes = Int((number * unit.minutes).rounded())
      return
    }
    let others =
      notation == .calendar
      ? nil
      : text.figures ?? text.clock(notation) ?? text.units ?? text.hoursWithFraction
        ?? text.minutesWithFraction
    guard let minutes = others ?? text.iso(signed: notation == .calendar), minutes <= 31 * 1_440
    else { return nil }
    self.minutes = minutes
  }
}

extension Int {
  /// Whether so many minutes are meant as days, which end at the clock they began at.
  var areDays: Bool { isMultiple(of: 1_440) }
}

extension String {
  /// Minutes; six figures are hours, minutes and seconds.
  fileprivate var figures: Int? {
    guard let number = Int(digits: utf8) else { return nil }
    guard utf8.count == 6 else { return number }
    return number / 100 % 100 < 60 && number % 100 == 0
      ? number / 10_000 * 60 + number / 100 % 100 : nil
  }

  /// Minutes past 59 are minutes all the same.
  fileprivate func clock(_ notation: WrittenDuration.Notation) -> Int? {
    let parts = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    let isSchedule = notation == .schedule || notation == .clocked
    guard numbers.count == parts.count, 2...3 ~= parts.count,
      isSchedule || parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let hours = numbers[0] * 60 + numbers[1]
    guard parts.count == 3 else { return hours }
    let endsWithZeros = parts[2].elementsEqual("00".utf8)
    if notation == .sheet { return endsWithZeros ? hours : nil }
    let countsDays =
      !endsWithZeros || notation != .clocked && parts[0].count == 1 && numbers[0] > 0
    if isSchedule, !countsDays || (numbers[1] > 23 && numbers[2] < 60) { return hours }
    return numbers[0] * 1_440 + numbers[1] * 60 + numbers[2]
  }

  /// A number, perhaps with a fraction behind a point or a comma; `nil` for all else.
  var decimal: Double? {
    let parts = utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard (1...2).contains(parts.count), let whole = Int(digits: parts[0]) else { return nil }
    guard parts.count == 2 else { return Double(whole) }
    let digits = parts[1].prefix(9)
    guard parts[1].count <= 17, let part = Int(digits: digits),
      parts[1].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Double(whole) + Double(part) / digits.reduce(1.0) { unit, _ in unit * 10 }
  }

  /// `1.5h`, `1,5 Std.`
  fileprivate var hoursWithFraction: Int? {
    let number = prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let unit = String(dropFirst(number.count)).trimmed.lowercased()
    guard DurationUnits.hours.contains(unit), let hours = String(number).decimal, hours <= 744
    else { return nil }
    return Int((hours * 60).rounded())
  }

  /// `135.0:00`; fewer than five might be hours.
  fileprivate var minutesWithFraction: Int? {
    guard hasSuffix(".0:00"), let minutes = Int(digits: utf8.dropLast(5)), utf8.count <= 9 else {
      return nil
    }
    return minutes < 5 ? nil : minutes
  }

  /// `1h30`, `1 h 30 min`, `90 minutes`, `2 hours`, `1 Std.`, `90分钟`.
  fileprivate var units: Int? {
    var (total, seen, rest) = (0, 0, lowercased()[...])
    var isHour = true
    while !rest.isEmpty {
      let number = rest.prefix { ("0"..."9").contains($0) }
      guard let value = Int(digits: number.utf8), number.utf8.count <= 4, seen < 2 else {
        return nil
      }
      rest = rest.dropFirst(number.count)
      let unit = rest.prefix { !("0"..."9").contains($0) }
      rest = rest.dropFirst(unit.count)
      let word = String(unit).trimmed
      let isMinutes = DurationUnits.minutes.contains(word) || (word.isEmpty && seen == 1)
      guard isMinutes || (DurationUnits.hours.contains(word) && isHour) else { return nil }
      total += isMinutes ? value : value * 60
      isHour = false
      seen += isMinutes ? 2 : 1
    }
    return seen > 0 ? total : nil
  }

  /// Durations of ISO 8601 in weeks, days, hours, minutes and seconds, each once.
  fileprivate func iso(signed: Bool) -> Int? {
    let text = signed && utf8.first == UInt8(ascii: "+") ? dropFirst() : self[...]
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    var (units, seconds, digits, parts) = (DurationUnits.ofDays, 0, [UInt8](), 0)
    var isTime = false
    for byte in text.utf8.dropFirst() {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else if byte == UInt8(ascii: "T"), digits.isEmpty, !isTime {
        (isTime, units) = (true, DurationUnits.ofTimes)
      } else {
        guard let unit = units.removeValue(forKey: byte), digits.count <= 7,
          let number = Int(digits: digits)
        else { return nil }
        seconds += number * unit
        parts += 1
        digits = []
      }
    }
    return parts > 0 && digits.isEmpty ? seconds / 60 : nil
  }
}

private enum DurationUnits {
  static let hours: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "std", "std.", "stunde", "stunden", "小时", "小時", "时", "時",
    "時間",
  ]
  static let minutes: Set<String> = [
    "m", "min", "min.", "mins", "minute", "minutes", "minuten", "'", "分钟", "分鐘", "分",
  ]
  /// In seconds.
  static let ofDays: [UInt8: Int] = [UInt8(ascii: "W"): 604_800, UInt8(ascii: "D"): 86_400]
  static let ofTimes: [UInt8: Int] = [
    UInt8(ascii: "H"): 3_600, UInt8(ascii: "M"): 60, UInt8(ascii: "S"): 1,
  ]
}
