/// A day in digits, whole or begun: `2026-05-20`, `2026-0`, `20260520`, `20.5.`, `5-2`, `20`, `2`.
struct WrittenDays {
  /// What it may mean, the likeliest first; of each, what is meant at once.
  private(set) var readings: [[DaySpan]] = []
  private var word: PlainWord

  init(_ word: PlainWord) {
    self.word = word
    guard let (number, digits) = self.word.takeNumber() else { return }
    switch digits {
    case 1, 2: readShort(number, digits)
    case 4: readYear(number)
    case 3, 5, 6, 7:
      if self.word.isEmpty { readBegun(number, digits) }
    case 8: readDay(number % 100, of: number / 100 % 100, number / 10_000)
    default: break
    }
    // What is left has no meaning, and neither has what stands before it.
    if !self.word.isEmpty { readings = [] }
  }

  private mutating func add(_ span: DaySpan?) {
    if let span { readings.append([span]) }
  }

  private mutating func readDay(_ day: Int, of month: Int, _ year: Int) {
    add(DaySpan.ofMonth(month, year, from: day, to: day))
  }

  /// A year and a part of a month, a month, or a month and a part of a day: `20265`, `202605`.
  private mutating func readBegun(_ number: Int, _ digits: Int) {
    switch digits {
    case 3:
      add(DaySpan.years(number * 10...number * 10 + 9)?.begun)
      addDays(tens: number % 10, inMonth: number / 10)
    case 5: addMonths(tens: number % 10, of: number / 10)
    case 6: add(DaySpan.ofMonth(number % 100, number / 100, from: 1, to: 31)?.begun)
    default: addDays(tens: number % 10, of: number / 10 % 100, number / 1_000)
    }
  }

  /// `0520`, behind a year that hardly any meeting is of.
  private mutating func addDay(_ day: Int, of month: Int) {
    if (1...12).contains(month), (1...31).contains(day) { add(DaySpan.ofMonth(month, day...day)) }
  }

  private mutating func addDays(tens: Int, inMonth month: Int) {
    guard (1...12).contains(month), tens < 4 else { return }
    add(DaySpan.ofMonth(month, max(tens * 10, 1)...min(tens * 10 + 9, 31)).begun)
  }

  private mutating func addMonths(tens: Int, of year: Int) {
    if tens == 0 { add(DaySpan.months(1...9, of: year)?.begun) }
    if tens == 1 { add(DaySpan.months(10...12, of: year)?.begun) }
  }

  private mutating func addDays(tens: Int, of month: Int, _ year: Int) {
    if tens < 4 {
      add(DaySpan.ofMonth(month, year, from: tens * 10, to: tens * 10 + 9)?.begun)
    }
  }

  /// `2026`, `2026-`, `2026-1`, `2026-05-`, `2026-05-2`, `2026年5月20日`.
  private mutating func readYear(_ year: Int) {
    let whole = DaySpan.years(year...year)
    if word.isEmpty {
      add(whole)
      return addDay(year % 100, of: year / 100)
    }
    guard word.take("-", "/", ".", "年") else { return }
    guard let (month, digits) = word.takeNumber() else { return add(whole?.begun) }
    guard !word.isEmpty else {
      add(DaySpan.ofMonth(month, year, from: 1, to: 31))
      if digits == 1 { addMonths(tens: month, of: year) }
      return
    }
    guard word.take("-", "/", ".", "月") else { return }
    readDay(of: month, isPadded: digits == 2, year)
  }

  /// Where the month has two digits, one of a day is sooner the first of two than alone.
  private mutating func readDay(of month: Int, isPadded: Bool, _ year: Int) {
    guard let (day, digits) = word.takeNumber() else {
      return add(DaySpan.ofMonth(month, year, from: 1, to: 31)?.begun)
    }
    if word.take("日", "号") || digits > 1 { return readDay(day, of: month, year) }
    if !isPadded, day > 0 { readDay(day, of: month, year) }
    addDays(tens: day, of: month, year)
    if isPadded, day > 0 { readDay(day, of: month, year) }
  }

  /// `20`, `20日`, `20th`, `20.5.`, `20.5.2026`, `5月20日`, `5-20`, `5/20`, `5/20/2026`, `2`.
  private mutating func readShort(_ number: Int, _ digits: Int) {
    if word.isEmpty { return readBare(number, digits) }
    if word.take("日", "号") || word.takeOrdinalEnding() { return add(day(number)) }
    if word.take("月") {
      return word.isEmpty ? addMonth(number) : readDay(inMonth: number)
    }
    let isRange = word.rest.first == "-"
    if word.take("-", "/") {
      if readYear(behind: number) { return }
      let end = word
      number > 12 ? readMonth(ofDay: number) : readDay(inMonth: number)
      if isRange { addDays(from: number, to: end) } else { addDay(number, inMonth: end) }
    } else if word.take(".") {
      let end = word
      readMonth(ofDay: number)
      addMonth(number, day: end)
    }
  }

  /// `7/2025` behind `5/`, where either number may be the month, and the year of two digits; `7/20`
  /// may be on the way to it.
  private mutating func readYear(behind first: Int) -> Bool {
    var rest = word
    guard let (second, digits) = rest.takeNumber(), digits < 3, rest.take("-", "/") else {
      return false
    }
    let year = rest.takeNumber()
    guard rest.isEmpty, (year?.digits ?? 0) < 5 else { return false }
    word = rest
    let orders = first == second ? [(first, second)] : [(first, second), (second, first)]
    if let year, year.digits == 4 || year.digits == 2 {
      let whole = year.digits == 4 ? year.value : 2_000 + year.value
      for (month, day) in orders { readDay(day, of: month, whole) }
    }
    let isBegun = year.map {
      $0.digits < 4 && ["1", "2", "19", "20"].contains(String($0.value).prefix(2))
    }
    guard isBegun ?? true else { return true }
    for (month, day) in orders where (1...12).contains(month) && (1...31).contains(day) {
      add(DaySpan.ofMonth(month, day...day).begun)
    }
    return true
  }

  /// `4/9` as it is written elsewhere: the fourth of September.
  private mutating func addDay(_ day: Int, inMonth word: PlainWord) {
    var word = word
    guard let (month, _) = word.takeNumber(), word.isEmpty, (1...12).contains(month),
      (1...12).contains(day), day != month
    else { return }
    addSecond(DaySpan.ofMonth(month, day...day))
  }

  /// `9.4.` likewise.
  private mutating func addMonth(_ month: Int, day word: PlainWord) {
    var word = word
    guard let (day, _) = word.takeNumber(), word.isEmpty || word.text == ".",
      (1...12).contains(month), (1...31).contains(day), day != month
    else { return }
    addSecond(DaySpan.ofMonth(month, day...day))
  }

  /// `3-4`: the days between two, where no such month has such a day; `20-2` is on the way.
  private mutating func addDays(from first: Int, to word: PlainWord) {
    var word = word
    guard (1...31).contains(first), let (last, digits) = word.takeNumber(), word.isEmpty else {
      return
    }
    if first < last, last < 32 { addSecond(DaySpan(.ofMonth, first, last)) }
    if first > 12, digits == 1, (1...3).contains(last), last * 10 + 9 > first {
      readings.append([DaySpan(.ofMonth, first, min(last * 10 + 9, 31)).begun])
    }
  }

  /// Behind what is likelier, and in front of what is to come.
  private mutating func addSecond(_ span: DaySpan) {
    readings.insert([span], at: readings.first?.isBegun == false ? 1 : 0)
  }

  private func day(_ number: Int) -> DaySpan? {
    (1...31).contains(number) ? DaySpan(.ofMonth, number) : nil
  }

  private mutating func readBare(_ number: Int, _ digits: Int) {
    add(day(number))
    let tens = number * 10
    if digits == 1, number < 4 { add(DaySpan(.ofMonth, max(tens, 1), min(tens + 9, 31)).begun) }
    switch (digits, number) {
    case (1, 1...2): add(DaySpan.years(number * 1_000...number * 1_000 + 999)?.begun)
    case (2, 10...29): add(DaySpan.years(number * 100...number * 100 + 99)?.begun)
    case _: break
    }
  }

  private mutating func addMonth(_ month: Int) {
    if (1...12).contains(month) { add(DaySpan(month: month)) }
  }

  /// The day behind a month of any year.
  private mutating func readDay(inMonth month: Int) {
    guard (1...12).contains(month) else { return }
    guard let (day, digits) = word.takeNumber() else { return add(DaySpan(month: month).begun) }
    if (1...31).contains(day) { add(DaySpan.ofMonth(month, day...day)) }
    if word.take("日", "号") || digits > 1 { return }
    addDays(tens: day, inMonth: month)
  }

  /// The month behind a day, and perhaps a year: `20.`, `20.1`, `20.5.2026`.
  private mutating func readMonth(ofDay day: Int) {
    guard let (month, digits) = word.takeNumber() else { return add(self.day(day)) }
    guard (1...31).contains(day) else { return }
    if word.take(".", "/", "-"), let year = word.takeNumber(), year.digits == 4 {
      return readDay(day, of: month, year.value)
    }
    if (1...12).contains(month) { add(DaySpan.ofMonth(month, day...day)) }
    guard digits == 1, month < 2 else { return }
    readings.append(
      (month == 0 ? 1...9 : 10...12).map { DaySpan.ofMonth($0, day...day).begun })
  }
}
