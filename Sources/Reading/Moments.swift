import Programme

/// The order of the parts of a day as a file writes it, where it is not the standard one.
enum DateOrder: String {
  case yearMonthDay = "ymd"
  case dayMonthYear = "dmy"
  case monthDayYear = "mdy"
}

/// A day as a table writes it.
enum WrittenDay: Equatable {
  case day(Day)
  /// Shaped like a day whose parts could stand in several orders.
  case ambiguous
  case unknown

  /// Reads `YYYY-MM-DD`, other separators after a year, and `order` where a year comes last.
  init(_ text: String, order: DateOrder?) {
    if let day = Day(iso: text) {
      self = .day(day)
      return
    }
    let parts = text.split { "./-年月 ".contains($0) }.filter { $0 != "日" }.map {
      $0.hasSuffix("日") ? $0.dropLast() : $0
    }
    let numbers = parts.compactMap { Int(digits: $0.utf8) }
    guard numbers.count == 3, parts.count == 3 else {
      self = .unknown
      return
    }
    if parts[0].utf8.count == 4 {
      self = WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts[2].utf8.count == 4 {
      switch order {
      case .dayMonthYear:
        self = WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0])
      case .monthDayYear:
        self = WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1])
      // A part above twelve is no month.
      case .yearMonthDay, nil:
        self =
          numbers[0] > 12
          ? WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0])
          : numbers[1] > 12
            ? WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1]) : .ambiguous
      }
    } else {
      self = .unknown
    }
  }

  private init(year: Int, month: Int, day: Int) {
    self = Day(year: year, month: month, day: day).map(Self.day) ?? .unknown
  }
}

extension String {
  /// Minutes of `45`, `45 min`, `1:30` or `PT1H30M`; `nil` for all else and past 31 days.
  var writtenMinutes: Int? {
    let minutes = bareMinutes ?? clockMinutes ?? isoMinutes
    return minutes.flatMap { $0 <= 31 * 1440 ? $0 : nil }
  }

  private var bareMinutes: Int? {
    let number = hasSuffix("min") ? Substring(String(dropLast(3)).trimmed) : self[...]
    return Int(digits: number.utf8)
  }

  private var clockMinutes: Int? {
    let parts = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 3, parts[1].count == 2,
      let hours = Int(digits: parts[0]), let minutes = Int(digits: parts[1]), minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// ISO 8601 durations of days, hours and minutes.
  private var isoMinutes: Int? {
    guard hasPrefix("P") else { return nil }
    var total = 0
    var digits: [UInt8] = []
    var units: [UInt8: Int] = [UInt8(ascii: "D"): 1440]
    var (parts, isTime) = (0, false)
    for byte in utf8.dropFirst() {
      if (0x30...0x39).contains(byte) {
        digits.append(byte)
      } else if byte == UInt8(ascii: "T"), digits.isEmpty, !isTime {
        isTime = true
        units = [UInt8(ascii: "H"): 60, UInt8(ascii: "M"): 1]
      } else {
        guard let unit = units.removeValue(forKey: byte), digits.count <= 6,
          let number = Int(digits: digits)
        else { return nil }
        total += number * unit
        parts += 1
        digits = []
      }
    }
    return parts > 0 && digits.isEmpty ? total : nil
  }
}
