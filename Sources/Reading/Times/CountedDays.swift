/// The numbers in what a day is called, and which of them count weeks: `Week 2 Day 1`, `2nd week`,
/// 第2周第1天.
struct CountedDays {
  /// Those of at most nine digits, also in full width and in characters of Han.
  private(set) var numbers: [Int] = []
  private var areOfWeeks: [Bool] = []

  /// O(length)
  init(_ text: String) {
    let pieces = text.lowercased().piecesOfNumbers
    for (place, piece) in pieces.enumerated() where piece.isNumber {
      let before = place > 0 ? pieces[place - 1].text : ""
      let after = place + 1 < pieces.count ? pieces[place + 1].text : ""
      numbers.append(piece.text.number)
      areOfWeeks.append(Self.isOfWeek(before: before, after: after))
    }
  }

  /// Whether these are those of the day behind another: some numbers are one more and none other, and
  /// none of them counts weeks.
  func follow(_ other: CountedDays) -> Bool {
    guard numbers.count == other.numbers.count else { return false }
    let steps = zip(numbers, other.numbers).map { $0 - $1 }
    return steps.contains(1)
      && zip(steps, areOfWeeks).allSatisfy { $0 == 0 || $0 == 1 && !$1 }
  }

  /// In Chinese a number belongs to the word behind it, and elsewhere to that before it, unless an
  /// ordinal or a month follows.
  private static func isOfWeek(before: Substring, after: Substring) -> Bool {
    let blankless = after.drop(while: \.isWhitespace)
    if let first = blankless.first, first.isHan { return "周週".contains(first) }
    let (isOrdinal, rest) = after.behindOrdinal
    let next = rest.firstWord
    let last = isOrdinal ? "" : before.lastWord
    if last.isEmpty { return next.namesWeek }
    return last.namesWeek && DateNames.months[String(next)] == nil
  }
}

extension String {
  /// Runs of digits and what stands between them.
  var piecesOfNumbers: [(text: Substring, isNumber: Bool)] {
    var (pieces, rest) = ([(text: Substring, isNumber: Bool)](), self[...])
    while let first = rest.first {
      let isNumber = first.wholeNumberValue != nil
      let piece = rest.prefix { ($0.wholeNumberValue != nil) == isNumber }
      pieces.append((piece, isNumber))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}

extension Substring {
  /// Of at most nine digits.
  var number: Int {
    prefix(9).reduce(0) { $0 * 10 + Swift.min($1.wholeNumberValue ?? 0, 10) }
  }

  fileprivate var firstWord: Substring { drop { !$0.isLetter }.prefix(while: \.isLetter) }

  fileprivate var lastWord: Substring {
    var end = endIndex
    while end > startIndex, !self[index(before: end)].isLetter { end = index(before: end) }
    var start = end
    while start > startIndex, self[index(before: start)].isLetter { start = index(before: start) }
    return self[start..<end]
  }

  /// Whether an ending of ordinals stands at its start, `nd week` or `. Woche`, and what follows it.
  fileprivate var behindOrdinal: (isThere: Bool, rest: Substring) {
    if first == ".", dropFirst().firstWord.namesWeek { return (true, dropFirst()) }
    let word = prefix(while: \.isLetter)
    return ordinals.contains(String(word)) ? (true, dropFirst(word.count)) : (false, self)
  }

  fileprivate var namesWeek: Bool {
    if ["w", "wk", "kw"].contains(self) { return true }
    return words.contains { contains($0) } && !["weekday", "midweek"].contains { contains($0) }
  }
}

extension Character {
  fileprivate var isHan: Bool {
    unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }
}

/// In lower case; longer words have them in them.
private let words = ["week", "woche", "semaine", "semana", "settimana"]

/// What stands right behind the digits of an ordinal, in lower case.
private let ordinals: Set<String> = [
  "st", "nd", "rd", "th", "re", "er", "e", "ère", "ème", "ª", "º",
]
