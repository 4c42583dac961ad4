/// How a value is asked for.
enum Comparison: Hashable, Sendable {
  case contains, equals, below, atMost, above, atLeast

  /// Its sign, as it is typed.
  var written: String {
    switch self {
    case .contains: ":"
    case .equals: "="
    case .below: "<"
    case .atMost: "<="
    case .above: ">"
    case .atLeast: ">="
    }
  }
}

/// A name and a sign in front of a value; blanks may stand around the sign.
struct Head {
  let name: Range<Int>
  /// Where the sign stands.
  let sign: Range<Int>
  let comparison: Comparison
  /// `!=`: the value is excluded.
  let excludes: Bool

  var end: Int { sign.upperBound }
}

/// What a sign between a name and a value asks.
private struct ComparisonSign {
  let comparison: Comparison
  let length: Int
  var excludes = false
}

extension QueryParser {
  private static let longestName = 24

  /// The name and the sign that stand here; a name begins with no digit, as times do.
  ///
  /// A blank may stand in front of the sign where the name is one of a field.
  func head() -> Head? {
    var end = at
    while end - at <= Self.longestName, let sign = text.sign(at: end), sign.isOfName { end += 1 }
    guard end > at, !text.signs[at].isDigit else { return nil }
    let place = text.afterBlanks(from: end)
    guard let sign = comparison(at: place) else { return nil }
    let isLoose = place > end || text.signs[place].isTitleMark
    guard !isLoose || namesField(at..<end) else { return nil }
    return Head(
      name: at..<end, sign: place..<place + sign.length, comparison: sign.comparison,
      excludes: sign.excludes)
  }

  /// Whether a field and a sign stand there, as behind the 非 of `非room:B`.
  func isField(at place: Int) -> Bool {
    var ahead = self
    ahead.at = place
    return place < text.count && ahead.head().map { namesField($0.name) } ?? false
  }

  func namesField(_ range: Range<Int>) -> Bool {
    let name = text.plain(range)
    if case .this = Field.meaning(of: name) { return true }
    return Field.questions.contains(name)
  }

  fileprivate func comparison(at place: Int) -> ComparisonSign? {
    switch text.sign(at: place) {
    case UInt8(ascii: ":"):
      // `time:>14:00`, as other languages write it.
      guard text.sign(at: place + 1) != UInt8(ascii: ":"), let next = comparison(at: place + 1)
      else { return ComparisonSign(comparison: .contains, length: 1) }
      return ComparisonSign(
        comparison: next.comparison, length: next.length + 1, excludes: next.excludes)
    case UInt8(ascii: "="): return equals(text.sign(at: place + 1))
    case UInt8(ascii: "!"):
      guard text.sign(at: place + 1) == UInt8(ascii: "=") else { return nil }
      return ComparisonSign(comparison: .equals, length: 2, excludes: true)
    case UInt8(ascii: "<"): return below(text.sign(at: place + 1))
    case UInt8(ascii: ">"): return above(text.sign(at: place + 1))
    case Sign.titleOpens: return isNumber(behind: place) ? below(text.sign(at: place + 1)) : nil
    case Sign.titleCloses: return isNumber(behind: place) ? above(text.sign(at: place + 1)) : nil
    case Sign.notEqual: return ComparisonSign(comparison: .equals, length: 1, excludes: true)
    case Sign.atMost: return ComparisonSign(comparison: .atMost, length: 1)
    case Sign.atLeast: return ComparisonSign(comparison: .atLeast, length: 1)
    case _: return nil
    }
  }

  /// `=`, `==`, `=>`, `=<`.
  private func equals(_ next: UInt8?) -> ComparisonSign {
    switch next {
    case UInt8(ascii: "="): ComparisonSign(comparison: .equals, length: 2)
    case UInt8(ascii: ">"): ComparisonSign(comparison: .atLeast, length: 2)
    case UInt8(ascii: "<"): ComparisonSign(comparison: .atMost, length: 2)
    case _: ComparisonSign(comparison: .equals, length: 1)
    }
  }

  /// `<`, `<=`, `<>`.
  private func below(_ next: UInt8?) -> ComparisonSign {
    switch next {
    case UInt8(ascii: "="): ComparisonSign(comparison: .atMost, length: 2)
    case UInt8(ascii: ">"), Sign.titleCloses:
      ComparisonSign(comparison: .equals, length: 2, excludes: true)
    case _: ComparisonSign(comparison: .below, length: 1)
    }
  }

  private func above(_ next: UInt8?) -> ComparisonSign {
    next == UInt8(ascii: "=")
      ? ComparisonSign(comparison: .atLeast, length: 2)
      : ComparisonSign(comparison: .above, length: 1)
  }

  /// Keyboards for Chinese type 《 for `<`; in front of anything but a number it opens a title.
  private func isNumber(behind place: Int) -> Bool {
    var next = place + 1
    if let sign = text.sign(at: next), sign == UInt8(ascii: "=") || sign.isTitleMark { next += 1 }
    return text.sign(at: text.afterBlanks(from: next))?.isDigit ?? false
  }
}

extension QueryParser {
  /// Moves from behind a field's sign to its value, over blanks and what excludes it: `room:-B`.
  mutating func moveToValue(of head: Head, _ measure: Measure = .text) {
    at = head.end
    if head.excludes { excludeValue() }
    let place = text.afterBlanks(from: at)
    let exclusion = exclusion(from: place, measure)
    if exclusion.end == text.count { begunTerm = at }
    let touches = place == at && place < text.count
    let excludes =
      exclusion.end > place
      && (touches ? !text.endsWord(at: exclusion.end) : isValue(at: exclusion.end))
    guard touches || excludes || isValue(at: place) else { return }
    at = place
    if excludes { read(exclusion) }
    noteBegunConnective(["N", "NO", "NOT"])
  }

  /// Whether a word stands there that is neither a connective nor a term of its own.
  func isValue(at place: Int) -> Bool {
    guard let sign = text.sign(at: place), !sign.endsWord, connective(at: place) == nil else {
      return false
    }
    return !isField(at: exclusion(from: place).end)
  }

  /// Moves behind a second sign, as in `people>=4<6`, to its value.
  mutating func nextBound() -> Comparison? {
    let place = text.afterBlanks(from: at)
    guard let sign = comparison(at: place), sign.comparison.isOrdered else { return nil }
    let end = place + sign.length
    let value = text.afterBlanks(from: end)
    let hasNumber = text.sign(at: value)?.isDigit ?? false
    let isBegun = typing != .ended && end == text.count
    guard place == at || hasNumber || isBegun else { return nil }
    spans.append(Span(range: place..<end, role: .comparison))
    at = hasNumber ? value : end
    return sign.comparison
  }

  /// Whether a second sign stands there.
  func isBound(at place: Int) -> Bool { comparison(at: place)?.comparison.isOrdered ?? false }

  /// Whether a word stands behind a comma and blanks that no sign makes a term of its own.
  func isFurtherValue(at place: Int) -> Bool {
    guard isValue(at: place), text.sign(at: place)?.negates == false, comparison(at: place) == nil
    else { return false }
    var ahead = self
    ahead.at = place
    return ahead.head() == nil
  }

  func afterNegations(from place: Int) -> Int {
    var end = place
    while let sign = text.sign(at: end), sign.negates { end += 1 }
    return end
  }
}

/// What excludes the value behind it: signs that touch it, `NOT` and 非 with blanks behind them.
struct Exclusion {
  fileprivate(set) var parts: [Range<Int>] = []
  fileprivate(set) var excludes = false
  /// Where the value stands.
  fileprivate(set) var end: Int
}

extension QueryParser {
  /// - Parameter measure: of what is compared; a time with a dash in front is a span.
  func exclusion(from place: Int, _ measure: Measure = .text) -> Exclusion {
    var exclusion = Exclusion(end: place)
    while let end = endOfNegation(at: exclusion.end, measure) {
      exclusion.parts.append(exclusion.end..<end)
      exclusion.excludes.toggle()
      exclusion.end = text.sign(at: end - 1)?.negates == true ? end : text.afterBlanks(from: end)
    }
    return exclusion
  }

  private func endOfNegation(at place: Int, _ measure: Measure) -> Int? {
    if let sign = text.sign(at: place), sign.negates {
      return measure.isText || sign == UInt8(ascii: "!") ? place + 1 : nil
    }
    guard let (connective, length) = connective(at: place), connective == .not else { return nil }
    return place + length
  }

  /// Moves behind it, to what it excludes.
  mutating func read(_ exclusion: Exclusion) {
    for part in exclusion.parts { spans.append(Span(range: part, role: .negation)) }
    if exclusion.excludes { excludeValue() }
    at = exclusion.end
  }
}

extension QueryText {
  /// The first place from there on where no blank stands.
  func afterBlanks(from place: Int) -> Int {
    var end = place
    while sign(at: end) == UInt8(ascii: " ") { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isTitleMark: Bool { self == Sign.titleOpens || self == Sign.titleCloses }

  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), Sign.other:
      true
    default: false
    }
  }
}
