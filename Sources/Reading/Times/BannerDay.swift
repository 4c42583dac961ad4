import Programme

/// Reads days that stand alone on a row, some with other words beside their date.
struct BannerDays {
  enum Lone: Equatable {
    /// The text of a day.
    case day(String)
    /// A date among words that do not belong to one; `nil` for several.
    case dateAmongWords(String?)
    /// The first of those that are too many to be looked into.
    case untried
    case other
  }

  /// So many texts that are no date are looked into: a programme has few days.
  static let mostTries = 2_000
  private var tries = Self.mostTries
  /// Whether further texts are looked into.
  var mayTry: Bool { tries >= 0 }

  /// The day that a text tells: all of it, or the one date in it.
  ///
  /// `Day 2: Thursday 7 May 2026`, `7. Mai 2026 (Haupttag)`; a date without a year only beside
  /// words that name a day, and no day of a span of several.
  mutating func day(in text: String, _ order: DateOrder?) -> Lone {
    if WrittenDay(text, order: order) != .unknown { return .day(text) }
    guard tries >= 0 else { return .other }
    tries -= 1
    guard tries >= 0 else { return .untried }
    let words = text.bannerWords
    guard text.utf8.count <= 200, words.count <= 24, words.count(where: \.hasFigure) <= 5 else {
      return .other
    }
    if words.longestDate(\.isDated, in: words.indices) != nil { return words.lone(\.isDated) }
    return text.namesDay ? words.lone(\.isDayOfYear) : .other
  }
}

extension String {
  /// Whether it names a day by a word for one or by a weekday.
  var namesDay: Bool { bannerWords.contains { $0.isWordForDay || $0.isWeekday } }

  /// The half of the day that some word of it names.
  var halfOfDay: HalfOfDay? {
    guard utf8.count <= 200 else { return nil }
    for word in bannerWords { if let half = HalfOfDay(word: word.bareWord) { return half } }
    return nil
  }

  /// Whether it names a half of a day and nothing else.
  var isHalfOfDay: Bool {
    utf8.count <= 60 && halfOfDay != nil
      && bannerWords.allSatisfy { word in
        let bare = word.bareWord
        return bare.isEmpty || HalfOfDay(word: bare) != nil
          || HalfOfDay.companions.contains(bare.lowercased())
      }
  }

  /// The weekdays and the numbers in it, as in `Friday evening` and `Day two`, in small letters.
  var wordsTellingDay: [String] {
    bannerWords.filter { $0.isWeekday || $0.isFigure || $0.isNumber || $0.isCountedDay }
      .map { $0.bareWord.lowercased() }
  }

  /// Whether a text that is read already has these words.
  func hasBannerWords(_ words: [String]) -> Bool {
    let known = Set(bannerWords.map { $0.bareWord.lowercased() })
    return words.allSatisfy { known.contains($0) }
  }

  /// Its words without clocks: brackets part them, and a colon and a dash stand for themselves.
  fileprivate var bannerWords: [String] {
    var text = ""
    for character in prefix(200) {
      switch character {
      case ";", "|", "[", "]", "；", "｜", "·", "•", "\u{A0}", "\u{3000}": text += " "
      case "–", "—", "〜", "～", "~": text += " - "
      case "(", "（": text += " ("
      case ")", "）": text += ") "
      default: text.append(character)
      }
    }
    if text.utf8.contains(where: { $0 >= 0xE5 }) {
      for word in HalfOfDay.joinedWords where text.contains(word) {
        text = text.replacing(word, with: " \(word) ")
      }
    }
    return text.split(separator: " ").map(String.init).withoutClocks.flatMap(\.partsAtColons)
  }

  private var partsAtColons: [String] {
    guard contains(where: { $0 == ":" || $0 == "：" }) else { return [self] }
    let parts = split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }.map(String.init)
    return Array(parts.map { [$0] }.joined(separator: [":"])).filter { !$0.isEmpty }
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

  fileprivate var isNumber: Bool { DayWords.numbers.contains(bareWord.lowercased()) }

  /// Not one of the short forms, which are words of other meanings as well.
  fileprivate var isWeekday: Bool {
    let bare = bareWord.lowercased()
    return bare.count > 2 && DateNames.weekdays[bare] != nil
  }

  fileprivate var isMonth: Bool { DateNames.months[bareWord.lowercased()] != nil }

  fileprivate var isWordForDay: Bool {
    isCountedDay || DayWords.days.contains(bareWord.lowercased())
  }

  /// `第2天` and `2日目`.
  fileprivate var isCountedDay: Bool {
    let bare = bareWord
    return bare.contains("日目")
      || bare.hasPrefix("第") && (bare.hasSuffix("天") || bare.hasSuffix("日"))
  }

  fileprivate var isMark: Bool { self == "-" || self == ":" }

  /// A clock that nothing else is taken for, or a span of two: it has a colon or a letter.
  fileprivate var isClock: Bool {
    guard hasFigure, contains(where: { $0 == ":" || $0 == "：" || $0.isLetter }) else {
      return false
    }
    return bareWord.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
      WrittenClock($0) != nil
    }
  }

  fileprivate var isClockUnit: Bool {
    ["uhr", "am", "pm", "a.m", "p.m", "h"].contains(bareWord.lowercased())
  }
}

/// The words that name days in the rows above others.
private enum DayWords {
  /// `tag` ends words of many meanings: `Bundestag`.
  static let days = DateNames.counters.union([
    "jour", "haupttag", "konferenztag", "kongresstag", "tagungstag", "messetag", "workshoptag",
    "vortragstag", "seminartag", "thementag", "projekttag", "eröffnungstag", "abschlusstag",
    "anreisetag", "abreisetag",
  ])
  static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "first", "second", "third", "fourth",
    "fifth", "1st", "2nd", "3rd", "4th", "5th", "eins", "zwei", "drei", "vier", "fünf", "erster",
    "zweiter", "dritter", "vierter", "fünfter", "un", "deux", "trois", "premier", "deuxième",
    "troisième",
  ]
}

extension [String] {
  /// Without clocks, and figures with `Uhr` or `pm` behind them.
  fileprivate var withoutClocks: [String] {
    indices.filter { place in
      let word = self[place]
      if word.isClock { return false }
      let next = place + 1 < count ? self[place + 1] : ""
      let before = place > 0 ? self[place - 1] : ""
      return !(word.mayBeHours && next.isClockUnit || before.mayBeHours && word.isClockUnit)
    }.map { self[$0] }
  }

  /// What a text with a date of this kind is.
  fileprivate func lone(_ isDate: (WrittenDay) -> Bool) -> BannerDays.Lone {
    guard let place = longestDate(isDate, in: indices) else { return .other }
    guard isOnly(place, isDate) else { return .dateAmongWords(nil) }
    let date = self[place].joined(separator: " ")
    return isAmongItsOwn(place) ? .day(date) : .dateAmongWords(date)
  }

  /// The longest run of words inside the range that is a date of this kind.
  fileprivate func longestDate(
    _ isDate: (WrittenDay) -> Bool, in range: Range<Int>
  ) -> Range<Int>? {
    // No date has more words.
    for length in stride(from: Swift.min(range.count, 8), to: 0, by: -1) {
      for start in range.lowerBound...(range.upperBound - length) {
        let place = start..<(start + length)
        let words = self[place]
        guard words.contains(where: \.hasFigure), !words.contains(where: \.isMark) else { continue }
        if isDate(WrittenDay(words.joined(separator: " "), order: nil)) { return place }
      }
    }
    return nil
  }

  /// Whether no other date and no beginning of a span of days stands beside this one.
  private func isOnly(_ place: Range<Int>, _ isDate: (WrittenDay) -> Bool) -> Bool {
    let (left, right) = (0..<place.lowerBound, place.upperBound..<count)
    guard longestDate(isDate, in: left) == nil, longestDate(isDate, in: right) == nil else {
      return false
    }
    guard let last = self[left].lastIndex(where: { !$0.isMark && $0 != "/" && $0 != "," }) else {
      return true
    }
    let isCounted = last > 0 && self[last - 1].isWordForDay
    return !self[last].isMonth && (!self[last].isFigure || isCounted)
  }

  /// Whether only words for days, weekdays, numbers and brackets of their own stand beside the date,
  /// up to a colon or a dash.
  private func isAmongItsOwn(_ place: Range<Int>) -> Bool {
    let first = self[..<place.lowerBound].lastIndex(where: \.isMark).map { $0 + 1 } ?? 0
    let end = self[place.upperBound...].firstIndex(where: \.isMark) ?? count
    let free = brackets(in: first..<end).filter { !$0.overlaps(place) }
    return (first..<end).allSatisfy { at in
      let word = self[at]
      return place.contains(at) || free.contains { $0.contains(at) } || word.isWordForDay
        || word.isWeekday || word.isNumber || HalfOfDay(word: word.bareWord) != nil
        || !word.contains(where: \.isLetter)
    }
  }

  private func brackets(in range: Range<Int>) -> [Range<Int>] {
    var (found, start) = ([Range<Int>](), Int?.none)
    for at in range {
      if self[at].hasPrefix("(") { start = at }
      guard self[at].hasSuffix(")"), let first = start else { continue }
      found.append(first..<(at + 1))
      start = nil
    }
    return found
  }
}

extension String {
  /// One or two figures, or a clock whose minutes stand behind a dot; or a span of them.
  fileprivate var mayBeHours: Bool {
    hasFigure
      && bareWord.split(separator: "-", omittingEmptySubsequences: false).allSatisfy {
        ($0.utf8.count <= 2 || $0.contains(".")) && !$0.contains(where: \.isLetter)
          && WrittenClock($0) != nil
      }
  }
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
