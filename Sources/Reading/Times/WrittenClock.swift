import Programme

/// A time of day as tables write it, before it is known whether they count to 12 or to 24.
struct WrittenClock: Equatable {
  enum Half { case morning, afternoon }

  /// As written, without its half of the day.
  let hour: Int
  let minute: Int
  /// `am` or `pm`, where one is written.
  private(set) var half: Half?
  /// A hour below ten has two figures.
  let isPadded: Bool
  /// Seconds are written and are not zero; they are left out.
  let hasSeconds: Bool
  /// Noon or midnight, which tells nothing of how hours are counted.
  let isNamed: Bool
  /// It begins a quarter later than the full hour that is written: `14 Uhr c.t.`
  let isAcademic: Bool
  /// Where it is shown, where that is written.
  var offset: WrittenOffset?

  /// Reads `9`, `9:30`, `0930`, `9.30`, `9h30`, `9:30:00`, `9:30 p.m.`, `9:30 Uhr`, `下午9点半`,
  /// `noon`, `12:00 noon`, `midnight`, which is the end of the day, and what ``WrittenOffset`` is
  /// behind any of them; `14 Uhr c.t.` is a quarter past, and `s.t.` is not.
  ///
  /// `nil` for all else: minutes and seconds from 60, hours from 30.
  init?(_ text: some StringProtocol, hyphenIsSign: Bool = false) {
    if let plain = Self.plain(text.utf8) {
      self = plain
      return
    }
    var rest = String(text).withPlainFigures.lowercased().trimmed
    guard rest.utf8.count <= 40 else { return nil }
    let isAcademic = rest.takeAcademicQuarter()
    offset = rest.takeOffset(hyphenIsSign: hyphenIsSign)
    rest.dropColonBeforeHalf()
    half = rest.takeHalf()
    let named = half == nil ? rest.takeNamedHour() : nil
    if named != nil, rest.isEmpty { rest = "12" }
    rest.take(endings: ["uhr", "hrs", "o'clock"])
    guard let parts = rest.clockParts, let hour = parts.first else { return nil }
    let (minute, second) = (parts.dropFirst().first ?? 0, parts.dropFirst(2).first ?? 0)
    guard hour < (half == nil ? 30 : 24), minute < 60, second < 60 else { return nil }
    guard half != .morning || hour <= 12, named == nil || (hour, minute) == (12, 0) else {
      return nil
    }
    self.isAcademic = isAcademic && minute == 0 && named == nil
    self.hour = named ?? hour
    self.minute = self.isAcademic ? 15 : minute
    hasSeconds = second > 0
    isNamed = named != nil
    isPadded = rest.utf8.first == UInt8(ascii: "0") && rest.utf8.count > 1
  }

  /// `09:30`, as most clocks are written, without a look at the rest; `nil` for all else.
  private static func plain(_ text: some Collection<UInt8>) -> WrittenClock? {
    guard text.count == 5 else { return nil }
    let bytes = Array(text)
    guard bytes[2] == UInt8(ascii: ":"), let hour = Int(digits: bytes[..<2]),
      let minute = Int(digits: bytes[3...]), hour < 30, minute < 60
    else { return nil }
    return WrittenClock(hour: hour, minute: minute, isPadded: bytes[0] == UInt8(ascii: "0"))
  }

  private init(hour: Int, minute: Int, isPadded: Bool) {
    (self.hour, self.minute, self.isPadded) = (hour, minute, isPadded)
    (half, hasSeconds, isNamed, isAcademic, offset) = (nil, false, false, false, nil)
  }

  /// The same in a half of the day that is written elsewhere.
  func within(_ half: Half) -> WrittenClock {
    var clock = self
    clock.half = half
    return clock
  }

  /// From midnight, where hours without a half of the day are counted to 24.
  var minutes: Int {
    switch half {
    case .morning: hour % 12 * 60 + minute
    case .afternoon: (hour < 12 ? hour + 12 : hour) * 60 + minute
    case nil: hour * 60 + minute
    }
  }
}

extension String {
  /// Whether a clock may stand at its beginning: figures, a word of Chinese, or that of an hour.
  var mayBeginClock: Bool {
    let first = utf8.first { $0 > 0x20 }
    return first.map { (0x30...0x39).contains($0) || $0 >= 0x80 } ?? false || beginsNamedHour
  }

  /// Whether `noon` or its like stands at its beginning.
  var beginsNamedHour: Bool {
    // Most texts begin with another letter.
    guard let first = utf8.first(where: { $0 > 0x20 }), [0x6E, 0x6D, 0xE6].contains(first | 0x20)
    else { return false }
    let text = trimmed.prefix(12).lowercased()
    return Clock.namedHours.contains { text.hasPrefix($0.word) }
  }

  /// Takes `c.t.` and `s.t.` off the end, behind a clock (`cum tempore`, `sine tempore`).
  fileprivate mutating func takeAcademicQuarter() -> Bool {
    guard let last = unicodeScalars.last, last == "." || last == ")" || last == "t" else {
      return false
    }
    let marks = [
      ("c", ["c.t.", "c. t.", "(c.t.)", "uhr ct", "h ct"]),
      ("s", ["s.t.", "s. t.", "(s.t.)", "uhr st", "h st"]),
    ]
    for (letter, endings) in marks where take(endings: endings) { return letter == "c" }
    return false
  }

  /// Takes the word of an hour off the end.
  fileprivate mutating func takeNamedHour() -> Int? {
    Clock.namedHours.first { take(endings: [$0.word]) }?.hour
  }

  /// Leaves out a colon between the minutes and their half of the day: `3:00: PM`.
  fileprivate mutating func dropColonBeforeHalf() {
    let bytes = Array(utf8)
    guard (8...9).contains(bytes.count), hasSuffix(": am") || hasSuffix(": pm") else { return }
    let parts = dropLast(4).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = parts.first, let minute = parts.last,
      Int(digits: hour.utf8) != nil, minute.utf8.count == 2, Int(digits: minute.utf8) != nil
    else { return }
    self = "\(dropLast(4))\(suffix(3))"
  }

  /// Takes `am`, `pm` and their like off one end.
  fileprivate mutating func takeHalf() -> WrittenClock.Half? {
    let endings: [(String, WrittenClock.Half)] = [
      ("a.m.", .morning), ("p.m.", .afternoon), ("am", .morning), ("pm", .afternoon),
      ("a.m", .morning), ("p.m", .afternoon),
    ]
    for (mark, half) in endings where take(endings: [mark]) { return half }
    for mark in HalfOfDay.joinedWords where hasPrefix(mark) {
      self = String(dropFirst(mark.count)).trimmed
      return HalfOfDay(word: mark) == .morning ? .morning : .afternoon
    }
    return nil
  }

  @discardableResult
  fileprivate mutating func take(endings: [String]) -> Bool {
    guard let ending = endings.first(where: { hasSuffix($0) }) else { return false }
    self = String(dropLast(ending.count)).trimmed
    return true
  }

  /// Hour, minute and second, as far as they are there.
  fileprivate var clockParts: [Int]? {
    var text = self
    if text.take(endings: ["点半", "點半", "时半"]) { text += ":30" }
    text.take(endings: ["分"])
    // `9 uhr 30`
    if text.contains("uhr") { text = text.replacing(" uhr ", with: ":") }
    text.take(endings: ["点", "點", "时", "時", "h"])
    let pieces = text.split(omittingEmptySubsequences: false) { ":：.h点點时時".contains($0) }
    if pieces.count == 1, text.utf8.count == 4, let number = Int(digits: text.utf8) {
      return [number / 100, number % 100]
    }
    let numbers = pieces.compactMap { Int(digits: $0.utf8) }
    guard numbers.count == pieces.count, (1...3).contains(pieces.count),
      pieces[0].utf8.count <= 2, pieces.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    return numbers
  }
}
