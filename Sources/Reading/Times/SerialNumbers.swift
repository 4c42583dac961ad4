import Programme

/// The numbers that spreadsheets count days by, where a column holds nothing else.
///
/// Days are counted from 1899-12-30, and clocks are parts of a day.
struct SerialNumbers {
  private struct Column {
    /// All cells so far are such numbers, and some can be no clock or date that is written out.
    var (isPlain, isSure) = (true, false)
    /// Some number is a day and a clock.
    private var hasClock = false
    var first: (text: String, line: Int)?

    /// All its cells are such numbers, and it has some.
    var mayBeRead: Bool { isPlain && first != nil }

    var isRead: Bool { mayBeRead && isSure }
    var isReadWithClocks: Bool { isRead && hasClock }

    mutating func note(_ text: String?, line: Int) {
      guard isPlain, let text, !text.isNotSet else { return }
      guard let number = SerialNumber(text) else {
        isPlain = false
        return
      }
      isSure = isSure || number.isSure
      hasClock = hasClock || number.isDayWithClock
      first = first ?? (text, line)
    }
  }

  private var (day, start, endDay, end) = (Column(), Column(), Column(), Column())

  mutating func note(_ row: RowTimes) {
    day.note(row.day, line: row.line)
    start.note(row.start, line: row.line)
    endDay.note(row.endDay, line: row.line)
    end.note(row.end, line: row.line)
  }

  /// Whether clocks stand behind the days, and behind those of the ends.
  var haveClocks: (day: Bool, endDay: Bool) { (day.isReadWithClocks, endDay.isReadWithClocks) }

  /// Whether some column shows that the table was exported so, which holds for its clocks too.
  private var areShown: Bool { day.isRead || start.isRead || endDay.isRead || end.isRead }

  /// The row with days and clocks in place of numbers.
  func read(_ row: RowTimes) -> RowTimes {
    guard areShown else { return row }
    var row = row
    if day.isRead { row.day = read(row.day) }
    if start.mayBeRead { row.start = read(row.start) }
    if endDay.isRead { row.endDay = read(row.endDay) }
    if end.mayBeRead { row.end = read(row.end) }
    return row
  }

  private func read(_ text: String?) -> String? {
    guard let text else { return nil }
    return SerialNumber(text)?.description ?? text
  }

  /// Says once how the numbers are read.
  func report(_ tell: (Int, String, String, Severity) -> Void) {
    guard areShown else { return }
    let read = [day.isRead ? day : nil, start, endDay.isRead ? endDay : nil, end]
      .compactMap { $0?.mayBeRead == true ? $0?.first : nil }
    guard let first = read.first else { return }
    let shown = read.map { "\($0.text.quoted) as \(SerialNumber($0.text)?.description ?? "")" }
    tell(
      first.line,
      "days and times are numbers of a spreadsheet; read are \(shown.joined(separator: ", ")).",
      "Format those cells as dates and times before the export if that is wrong.", .note)
  }
}

/// A day, a part of one, or both, as spreadsheets store them.
private struct SerialNumber: CustomStringConvertible {
  /// `nil` for a clock alone.
  private let day: Day?
  /// From midnight; `nil` for a day alone.
  private let minutes: Int?
  /// Whether it can be no time that is written out: `0.25` may be 25 minutes past midnight.
  let isSure: Bool

  /// Reads `46150`, `46150.375`, `0,375`, of the years 2000 to 2099.
  init?(_ text: String) {
    let parts = text.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard (1...2).contains(parts.count), parts[0].count <= 5, let whole = Int(digits: parts[0])
    else { return nil }
    let part = parts.count == 2 ? Self.minutes(ofPart: Array(parts[1])) : nil
    guard parts.count == 1 || part != nil else { return nil }
    if whole == 0 {
      (day, minutes) = (nil, part ?? 0)
      isSure = parts.count == 2 && (parts[1].count != 2 || Int(digits: parts[1]) ?? 0 > 59)
      return
    }
    guard Self.days.contains(whole), let first = Day(year: 1899, month: 12, day: 30),
      let day = Day(ordinal: first.ordinal + whole)
    else { return nil }
    (self.day, minutes, isSure) = (day, part, true)
  }

  private static let days = 36_526...73_050

  /// Midnight is how whole days are stored.
  var isDayWithClock: Bool { day != nil && minutes.map { $0 > 0 } == true }

  /// The minutes of a part of a day, to the nearest.
  private static func minutes(ofPart digits: [UInt8]) -> Int? {
    let shown = digits.prefix(8)
    guard digits.count <= 17, Int(digits: digits.suffix(9)) != nil, let part = Int(digits: shown)
    else { return nil }
    let unit = shown.reduce(1) { unit, _ in unit * 10 }
    return (part * 1_440 + unit / 2) / unit
  }

  var description: String {
    let clock = minutes.flatMap { Clock(minutes: $0) }
    return [day.map { "\($0)" }, clock.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
  }
}
