import Programme

/// Reads days that stand alone on a row, some with other words beside their date.
struct BannerDays {
  /// So many texts that are no date are looked into: a programme has few days.
  private var tries = 2_000

  /// The day that a text tells: all of it, or the one date in it.
  ///
  /// `Day 2: Thursday 7 May 2026`, `7. Mai 2026 (Haupttag)`; a date without a year only beside
  /// words that name a day, and no day of a span of several.
  mutating func day(in text: String, _ order: DateOrder?) -> String? {
    if WrittenDay(text, order: order) != .unknown { return text }
    guard tries > 0 else { return nil }
    tries -= 1
    let words = text.bannerWords
    guard text.utf8.count <= 200, words.count <= 24, words.count(where: \.hasFigure) <= 5 else {
      return nil
    }
    guard let place = words.longestDate(\.isDated, in: words.indices) else {
      return text.namesDay ? words.dayOfYear : nil
    }
    return words.isOnly(place, \.isDated) ? words[place].joined(separator: " ") : nil
  }
}

extension String {
  /// Whether it names a day by a word for one or by a weekday.
  var namesDay: Bool { bannerWords.contains { $0.isWordForDay || $0.isWeekday } }

  /// Whether it names a day, and not in the words of a text that is read already: `Friday evening`
  /// below `Friday, 8 May 2026`.
  func namesAnotherDay(than known: String) -> Bool {
    guard namesDay else { return false }
    let knownWords = Set(known.bannerWords.map { $0.bareWord.lowercased() })
    let telling = bannerWords.filter { $0.isWeekday || $0.isFigure }
    return telling.isEmpty || !telling.allSatisfy { knownWords.contains($0.bareWord.lowercased()) }
  }

  /// Its words: brackets and marks between words part them, a dash stands for itself.
  fileprivate var bannerWords: [String] {
    var text = ""
    for character in prefix(200) {
      switch character {
      case ":", ";", "|", "[", "]", "：", "；", "｜", "·", "•", "\u{A0}", "\u{3000}": text += " "
      case "–", "—", "〜", "～", "~": text += " - "
      case "(", "（": text += " ("
      case ")", "）": text += ") "
      default: text.append(character)
      }
    }
    return text.split(separator: " ").map(String.init)
  }

  /// Without marks around it.
  fileprivate var bareWord: String {
    var rest = self[...]
    while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
    return String(rest)
  }

  fileprivate var hasFigure: Bool { utf8.contains { (0x30...0x39).contains($0) } }

  fileprivate var isFigure: Bool {
    let bare = bareWord
    return !bare.isEmpty && bare.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Not one of the short forms, which are words of other meanings as well.
  fileprivate var isWeekday: Bool {
    let bare = bareWord.lowercased()
    return bare.count > 2 && DateNames.weekdays[bare] != nil
  }

  fileprivate var isMonth: Bool { DateNames.months[bareWord.lowercased()] != nil }

  fileprivate var isWordForDay: Bool {
    let bare = bareWord.lowercased()
    if DateNames.counters.contains(bare) || bare == "jour" || bare.contains("日目") { return true }
    if bare.hasPrefix("第"), bare.hasSuffix("天") || bare.hasSuffix("日") { return true }
    return bare.hasSuffix("tag") && !bare.hasSuffix("mittag") && !bare.isWeekday
  }
}

extension [String] {
  /// The longest run of words inside the range that is a date of this kind.
  fileprivate func longestDate(
    _ isDate: (WrittenDay) -> Bool, in range: Range<Int>
  ) -> Range<Int>? {
    // No date has more words.
    for length in stride(from: Swift.min(range.count, 8), to: 0, by: -1) {
      for start in range.lowerBound...(range.upperBound - length) {
        let place = start..<(start + length)
        guard !isDash(start), !isDash(place.upperBound - 1),
          self[place].contains(where: \.hasFigure)
        else { continue }
        if isDate(WrittenDay(self[place].joined(separator: " "), order: nil)) { return place }
      }
    }
    return nil
  }

  /// Whether no other date and no beginning of a span of days stands beside this one.
  fileprivate func isOnly(_ place: Range<Int>, _ isDate: (WrittenDay) -> Bool) -> Bool {
    let (left, right) = (0..<place.lowerBound, place.upperBound..<count)
    guard longestDate(isDate, in: left) == nil, longestDate(isDate, in: right) == nil else {
      return false
    }
    guard let last = self[left].lastIndex(where: { !"-/,".contains($0) }) else { return true }
    let isCounted = last > 0 && self[last - 1].isWordForDay
    return !self[last].isMonth && (!self[last].isFigure || isCounted)
  }

  /// The one date without a year, in the words of one.
  fileprivate var dayOfYear: String? {
    guard let place = longestDate(\.isDayOfYear, in: indices), isOnly(place, \.isDayOfYear)
    else { return nil }
    return self[place].joined(separator: " ")
  }

  private func isDash(_ place: Int) -> Bool { indices.contains(place) && self[place] == "-" }
}

extension WrittenDay {
  /// Shaped like a date with a year.
  fileprivate var isDated: Bool {
    switch self {
    case .day, .ambiguous, .wrongWeekday: true
    case .named, .notSet, .unknown: false
    }
  }

  fileprivate var isDayOfYear: Bool {
    if case .named(let day) = self { day.month != nil && day.day != nil } else { false }
  }
}
