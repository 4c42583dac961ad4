extension QueryParser {
  /// A value with the words behind it that belong to it: `t:1 pm`, `dur:1 h 30 min`, `d:20 May`.
  ///
  /// Words are only taken where the whole of them is a value; quotes may stand around them.
  mutating func joined(_ operands: [Operand], _ measure: Measure) -> [Operand] {
    guard let operand = operands.first, operands.count == 1, measure.hasUnits else {
      return operands
    }
    switch operand.shape {
    case .word:
      guard let (value, end) = joinedWords(behind: operand, measure) else { return operands }
      at = end
      let range = operand.range.lowerBound..<end
      return [Operand(shape: .word, content: text.text(range), range: range, value: value)]
    case .phrase where operand.isClosed:
      let inside = QueryText(operand.content)
      let words = inside.plain(0..<inside.count).split(separator: " ").map { String($0) }
      guard words.count > 1, let joined = joinedValue(words, measure), joined.words == words.count
      else { return operands }
      return [
        Operand(
          shape: .word, content: operand.content, range: operand.range, value: joined.value)
      ]
    case .phrase, .prefix, .near, .regex: return operands
    }
  }

  private func joinedWords(
    behind operand: Operand, _ measure: Measure
  ) -> (value: String, end: Int)? {
    var words = [text.plain(operand.range)]
    var ends = [operand.range.upperBound]
    while words.count < 4, let word = word(behind: ends[ends.count - 1]) {
      words.append(text.plain(word))
      ends.append(word.upperBound)
    }
    guard let joined = joinedValue(words, measure), ends.indices.contains(joined.words - 1) else {
      return nil
    }
    return (joined.value, ends[joined.words - 1])
  }

  /// The next word, behind one blank or more.
  private func word(behind place: Int) -> Range<Int>? {
    var start = place
    while text.sign(at: start) == UInt8(ascii: " ") { start += 1 }
    var end = start
    while !text.endsWord(at: end) { end += 1 }
    return start > place && end > start ? start..<end : nil
  }
}

/// The longest value that the first words are together, and how many they are; at least two.
private func joinedValue(_ words: [String], _ measure: Measure) -> (value: String, words: Int)? {
  switch measure {
  case .clock: clock(words)
  case .duration: duration(words)
  case .day: day(words)
  case .text, .list, .number: nil
  }
}

private func clock(_ words: [String]) -> (value: String, words: Int)? {
  guard words.count > 1, ClockSpan(words[0]) != nil else { return nil }
  let unit = words[1].filter { $0 != "." }
  guard ["am", "pm", "h", "uhr"].contains(unit) else { return nil }
  let value = words[0] + (unit == "uhr" ? "h" : unit)
  return ClockSpan(value).map { _ in (value, 2) }
}

private func duration(_ words: [String]) -> (value: String, words: Int)? {
  func value(_ count: Int) -> (value: String, words: Int)? {
    let value = words.prefix(count).joined()
    guard words.count >= count, durationTest(PlainWord(value), .contains) != nil else { return nil }
    return (value, count)
  }
  guard words.count > 1, words[0].isNumber, durationUnits.contains(words[1]) else { return nil }
  let goesOn = words.count > 3 && words[2].isNumber && durationUnits.contains(words[3])
  return (goesOn ? value(4) : nil) ?? value(2)
}

private let durationUnits: Set = [
  "h", "hr", "hrs", "hour", "hours", "小时", "m", "min", "mins", "minute", "minutes", "分钟", "分",
]

/// `20 may`, `may 20`, `20. may 2026`.
private func day(_ words: [String]) -> (value: String, words: Int)? {
  guard words.count > 1 else { return nil }
  let names = (month(words[0]), month(words[1]))
  let numbers = (dayOfMonth(words[0]), dayOfMonth(words[1]))
  guard let month = names.0 ?? names.1, let day = names.0 == nil ? numbers.0 : numbers.1 else {
    return nil
  }
  if words.count > 2, words[2].isNumber, words[2].count == 4 {
    return ("\(words[2])-\(month)-\(day)", 3)
  }
  return ("\(day).\(month).", 2)
}

private func month(_ word: String) -> Int? {
  guard word.count > 2 else { return nil }
  let word = word == "sept" ? "sep" : word
  return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
}

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]

/// `20`, `20.`, `20th`.
private func dayOfMonth(_ word: String) -> Int? {
  var rest = PlainWord(word)
  guard let (day, _) = rest.takeNumber(), (1...31).contains(day) else { return nil }
  _ = rest.take(".", "st", "nd", "rd", "th")
  return rest.isEmpty ? day : nil
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isDigit) }
}

extension Measure {
  /// Whether a value may be several words.
  fileprivate var hasUnits: Bool {
    switch self {
    case .clock, .day, .duration: true
    case .text, .list, .number: false
    }
  }
}
