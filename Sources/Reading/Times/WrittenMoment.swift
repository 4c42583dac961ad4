import Programme

/// A time as files write it: a day, a clock, an offset from UTC, as far as they are there.
struct WrittenMoment: Equatable {
  var day: Day?
  var clock: Clock?
  /// Minutes east of UTC; `nil` where none is written, 0 for `Z`.
  var offset: Int?

  /// Reads `YYYY-MM-DDTHH:MM[:SS[.fff]]`, a blank for the `T`, and `Z`, `±HH:MM`, `±HHMM`, `±HH`.
  ///
  /// Seconds are dropped. `nil` for all else, and for days and times that there are not.
  init?(iso text: String) {
    guard text.utf8.count >= 16 else { return nil }
    let bytes = Array(text.utf8)
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), let hour = Int(digits: bytes[11..<13]),
      let minute = Int(digits: bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    var rest = bytes[16...]
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let second = Int(digits: rest.dropFirst().prefix(2)), second < 61
      else { return nil }
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
      }
    }
    guard let offset = Self.offset(rest) else { return nil }
    (self.day, clock, self.offset) = (day, Clock(minutes: hour * 60 + minute), offset.minutes)
  }

  /// `nil` for what is no offset; no minutes for none at all.
  private static func offset(_ text: ArraySlice<UInt8>) -> (minutes: Int?, Void)? {
    guard let sign = text.first else { return (nil, ()) }
    if sign == UInt8(ascii: "Z") { return text.count == 1 ? (0, ()) : nil }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      digits.count == 2 || digits.count == 4, let hours = Int(digits: digits.prefix(2)),
      let minutes = digits.count == 2 ? 0 : Int(digits: digits.suffix(2)), hours < 24,
      minutes < 60
    else { return nil }
    let total = hours * 60 + minutes
    return (sign == UInt8(ascii: "-") ? -total : total, ())
  }
}

extension Session {
  /// Sets when it begins; the small hours of the next date count on from the programme day.
  mutating func begin(_ date: Day, _ clock: Clock, programmeDay: Day? = nil) {
    (day, start) = (date, clock)
    guard let programmeDay, programmeDay != date else { return }
    let nights = date.ordinal - programmeDay.ordinal
    if let late = Clock(minutes: clock.minutes + nights * 1_440), nights > 0 {
      (day, start) = (programmeDay, late)
    }
  }
}
