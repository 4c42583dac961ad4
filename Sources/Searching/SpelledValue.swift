internal import Programme

/// How a value of several words is read: `1 pm`, `10 am - 2 pm`, `1 h 30 min`, `20 - 22 May`.
struct SpelledValue {
  let measure: Measure
  /// Whether it may be the span between two.
  let maySpan: Bool

  /// Nil for texts; counts have no units, but spans between two of them have words.
  init?(_ measure: Measure, maySpan: Bool) {
    switch measure {
    case .clock, .day, .duration, .list, .number: (self.measure, self.maySpan) = (measure, maySpan)
    case .text: return nil
    }
  }

  /// The most words of a value: two days with all there is to say of them.
  static let longest = 9

  /// The same in one word; `nil` where they are no value together.
  func value(of words: [String]) -> String? {
    // Half a name ends no span of a query that is finished, but one that is typed.
    let isWhole = words.last.map { !ClockSpan.beginsName($0) } ?? true
    if maySpan, let value = span(of: words), isReadable(value, Stage(isFinished: isWhole)) {
      return value
    }
    return part(words)
  }

  /// Whether the field reads a word at all.
  func isReadable(_ word: String, _ stage: Stage = Stage()) -> Bool {
    let meaning: Meaning<Test> =
      switch measure {
      case .clock: clockTest(PlainWord(word), .contains, stage)
      case .day: dayTest(PlainWord(word), .contains, stage)
      case .duration: Meaning(durationTest(PlainWord(word), .contains, stage))
      case .number: Meaning(numberTest(PlainWord(word), .contains, stage))
      case .list: Meaning(countTest(PlainWord(word), .contains, stage))
      case .text: .unknown
      }
    if case .unknown = meaning { return false }
    return true
  }

  /// The same, also of one word that is a value; `nil` where the words are none.
  func readable(_ words: [String]) -> String? {
    guard words.count == 1, let word = words.first else { return value(of: words) }
    return isReadable(word) ? word : nil
  }

  private func span(of words: [String]) -> String? {
    for (place, word) in words.enumerated() {
      if Self.joints.contains(word) {
        return span(from: Array(words[..<place]), to: Array(words[(place + 1)...]))
      }
      guard let (low, high) = PlainWord(word).bounds(dividedBy: Self.dividers) else { continue }
      // Dates have dashes of their own.
      if high.bounds(dividedBy: Self.dividers) != nil { continue }
      let (front, rest) = (Array(words[..<place]), Array(words[(place + 1)...]))
      return switch (low.isEmpty, high.isEmpty) {
      case (false, false): span(from: front + [low.text], to: [high.text] + rest)
      case (true, true): span(from: front, to: rest)
      case (false, true): rest.isEmpty ? part(front + [low.text]).map { $0 + "-" } : nil
      // In front of a word that is no first one, a dash excludes it.
      case (true, false): front.isEmpty ? part([high.text] + rest).map { ".." + $0 } : nil
      }
    }
    return nil
  }

  private static let dividers = "-–—~到至"

  /// The words between the two ends of a span.
  private static let joints = ["to", "until", "till", "bis", "à", "au", "至", "到"]

  static func isJoint(_ word: String) -> Bool { joints.contains(word) }

  /// Whether a word stands between two values of which either will do.
  static func lists(_ word: String) -> Bool { listing.contains(word) }

  private static let listing = WordsForAnd.sure.union(["or", "oder", "ou", "和", "与", "及"])

  private func span(from low: [String], to high: [String]) -> String? {
    guard let first = part(low), let last = part(high) else { return nil }
    return "\(first)..\(last)"
  }

  /// One of the ends of a span, or all of a value that is none.
  private func part(_ words: [String]) -> String? {
    if words.isEmpty { return nil }
    return switch measure {
    case .clock: clock(words)
    case .duration: duration(words)
    case .day: day(words)
    case .list, .number: words.count == 1 && words[0].isNumber ? words[0] : nil
    case .text: nil
    }
  }

  /// `10`, `1 pm`, `9 Uhr 30`.
  private func clock(_ words: [String]) -> String? {
    guard let first = words.first, !ClockSpan.readings(of: first).isEmpty else { return nil }
    if words.count == 1 { return first }
    let unit = words[1].filter { $0 != "." }
    let isHour = ["h", "uhr"].contains(unit)
    guard isHour || ["am", "pm"].contains(unit), words.count == 2 || isHour && words.count == 3,
      words.dropFirst(2).allSatisfy({ $0.isNumber && $0.utf8.count == 2 })
    else { return nil }
    let value = first + (isHour ? "h" : unit) + words.dropFirst(2).joined()
    return ClockSpan(value) == nil ? nil : value
  }

  /// `30`, `1 h`, `1 h 30 min`.
  private func duration(_ words: [String]) -> String? {
    let isPaired = words.enumerated().allSatisfy { place, word in
      place % 2 == 0 ? word.isNumber : Self.durationUnits.contains(word)
    }
    guard words.count == 1 || isPaired && [2, 4].contains(words.count) else { return nil }
    let value = words.joined()
    return durationTest(PlainWord(value), .contains) == nil ? nil : value
  }

  private static let durationUnits = [
    "h", "hr", "hrs", "hour", "hours", "小时", "m", "min", "mins", "minute", "minutes", "分钟", "分",
  ]

  private func day(_ words: [String]) -> String? {
    if words.count == 1, let word = words.first, !DaySpan.readings(of: PlainWord(word)).isEmpty {
      return word
    }
    return SpelledDay(words.joined(separator: " "))?.value
  }
}

extension SpelledValue {
  /// Whether words end in what more letters or digits make a part of their value: `20 m`, `1 p`.
  ///
  /// - Parameters:
  ///   - words: those in front of the last run of letters or of digits.
  ///   - run: that one.
  func goesOn(_ words: [String], _ run: String) -> Bool {
    guard !words.isEmpty, !run.isEmpty else { return false }
    // `9 t` to `9 to 10`, and `9 a` to `9 and 10`.
    let joining = Self.joints + Self.listing
    if maySpan, joining.contains(where: { $0.hasPrefix(run) }), part(words) != nil { return true }
    switch measure {
    // `wed 2` may go on to `wed 20 may`, and `20 may 2` to `20 may 2026`.
    case .day where run.isNumber:
      return value(of: words + [run, "may"]) != nil
        || run.utf8.count < 4 && value(of: words + ["2026"]) != nil
    // `9 h 3` and `1 h 3` to half an hour.
    case .clock where run.isNumber: return value(of: words + [run + "0"]) != nil
    case .duration where run.isNumber: return value(of: words + [run, "min"]) != nil
    case .list, .number: return false
    case .day:
      return DayNames.beginsMonth(run) && value(of: words + ["may"]) != nil
        || words.last?.isNumber == true && ["n", "r", "e"].contains(run)
    case .clock: return goesOn(words, run, among: ["am", "pm", "uhr"])
    case .duration: return goesOn(words, run, among: Self.durationUnits)
    case .text: return false
    }
  }

  private func goesOn(_ words: [String], _ run: String, among units: [String]) -> Bool {
    units.contains { $0.hasPrefix(run) && $0 != run && value(of: words + [$0]) != nil }
  }
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }
}
