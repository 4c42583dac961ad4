import Programme

extension String {
  /// What three numbers with colons between them count.
  enum ThreeParts { case daysHoursMinutes, hoursMinutesSeconds }

  /// Minutes of `45`, `45 min`, `1:30`, `1h30`, `PT1H30M`, `013000` or `1:02:30` (with days).
  ///
  /// `nil` for all else and past 31 days.
  var writtenMinutes: Int? { writtenMinutes(.daysHoursMinutes) }

  func writtenMinutes(_ three: ThreeParts) -> Int? {
    let minutes = figures ?? clockMinutes(three) ?? unitMinutes ?? isoMinutes
    return minutes.flatMap { $0 <= 31 * 1440 ? $0 : nil }
  }

  /// Minutes; six figures are hours, minutes and seconds.
  private var figures: Int? {
    guard let number = Int(digits: utf8) else { return nil }
    guard utf8.count == 6 else { return number }
    return number / 100 % 100 < 60 && number % 100 == 0
      ? number / 10_000 * 60 + number / 100 % 100 : nil
  }

  /// Minutes past 59 are minutes all the same.
  private func clockMinutes(_ three: ThreeParts) -> Int? {
    let parts = utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    switch (numbers.count, three) {
    case (2, _): return numbers[0] * 60 + numbers[1]
    case (3, .daysHoursMinutes): return numbers[0] * 1440 + numbers[1] * 60 + numbers[2]
    case (3, .hoursMinutesSeconds) where numbers[2] == 0: return numbers[0] * 60 + numbers[1]
    default: return nil
    }
  }

  /// `1h30`, `1 h 30 min`, `90 minutes`, `2 hours`, `1 Std.`, `90分钟`.
  private var unitMinutes: Int? {
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
      let isMinutes = Self.minuteUnits.contains(word) || (word.isEmpty && seen == 1)
      guard isMinutes || (Self.hourUnits.contains(word) && isHour) else { return nil }
      total += isMinutes ? value : value * 60
      isHour = false
      seen += isMinutes ? 2 : 1
    }
    return seen > 0 ? total : nil
  }

  private static let hourUnits: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "std", "std.", "stunde", "stunden", "小时", "时",
  ]
  private static let minuteUnits: Set<String> = [
    "m", "min", "min.", "mins", "minute", "minutes", "minuten", "'", "分钟", "分",
  ]

  /// ISO 8601 durations of days, hours, minutes and seconds; seconds are left out.
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
        units = [UInt8(ascii: "H"): 60, UInt8(ascii: "M"): 1, UInt8(ascii: "S"): 0]
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
