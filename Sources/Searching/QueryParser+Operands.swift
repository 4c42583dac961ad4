/// One of the values that a term names.
struct Operand {
  enum Shape { case word, phrase, prefix, near, regex }

  let shape: Shape
  /// Without its mark and quotes.
  let content: String
  /// With them.
  let range: Range<Int>
  var isClosed = true
  /// Whether a dash behind a comma excludes it: the second of `chair,-staff`.
  var isExcluded = false
  /// What is compared where it is not what stands there: `1pm` for `1 pm`.
  var value: String?
  /// Whether it is whole, as it stands in quotes.
  var isQuoted = false

  /// `""`; an open quote is still being typed.
  var isEmptyPhrase: Bool { shape == .phrase && content.isEmpty && isClosed }
}

extension QueryParser {
  /// The value as it is compared.
  func plain(_ operand: Operand) -> String { operand.value ?? text.plain(operand.range) }

  /// The values from here on that commas join: `a,"b c",/d/`.
  ///
  /// - Parameters:
  ///   - endsAtBounds: whether a word ends where a second bound begins: `4<6`.
  ///   - mayExclude: whether a dash behind a comma excludes the value behind it.
  mutating func operands(
    endingAtBounds endsAtBounds: Bool = false, mayExclude: Bool = false
  ) -> [Operand] {
    var operands: [Operand] = []
    while let sign = text.sign(at: at), !sign.endsWord {
      if endsAtBounds, isBound(at: at) { break }
      if sign == UInt8(ascii: ",") {
        at += 1
        continue
      }
      let isExcluded = mayExclude && !operands.isEmpty && excludesValue(at: at)
      if isExcluded {
        spans.append(Span(range: at..<at + 1, role: .negation))
        at += 1
      }
      var operand = operand(text.signs[at], endsAtBounds)
      operand.isExcluded = isExcluded
      operands.append(operand)
      if text.sign(at: at) != UInt8(ascii: ",") { break }
    }
    return operands
  }

  /// Whether a sign stands there that touches what it excludes; in front of a digit it is a span.
  private func excludesValue(at place: Int) -> Bool {
    guard text.sign(at: place)?.negates == true, let next = text.sign(at: place + 1) else {
      return false
    }
    return !next.endsWord && !next.negates && !next.isDigit && next != UInt8(ascii: ",")
  }

  private mutating func operand(_ sign: UInt8, _ endsAtBounds: Bool) -> Operand {
    switch sign {
    case UInt8(ascii: "^"): marked(.prefix)
    case UInt8(ascii: "~"): marked(.near)
    case UInt8(ascii: "/"): regex()
    case _ where sign.opensPhrase: phrase(from: at)
    case _: word(.word, from: at, endsAtBounds)
    }
  }

  private mutating func marked(_ shape: Operand.Shape) -> Operand {
    let start = at
    at += 1
    if let sign = text.sign(at: at), sign.opensPhrase {
      let phrase = phrase(from: at)
      return Operand(shape: shape, content: phrase.content, range: start..<at)
    }
    return word(shape, from: start)
  }

  private mutating func word(
    _ shape: Operand.Shape, from start: Int, _ endsAtBounds: Bool = false
  ) -> Operand {
    let begin = at
    while let sign = text.sign(at: at), !sign.endsWord, sign != UInt8(ascii: ","),
      !endsAtBounds || !isBound(at: at)
    {
      at += 1
    }
    return Operand(shape: shape, content: text.text(begin..<at), range: start..<at)
  }

  /// Up to the quote that closes it, or the end of the line; a doubled quote stands for itself.
  mutating func phrase(from start: Int) -> Operand {
    let closes = text.signs[start] == Sign.cornerOpens ? Sign.cornerCloses : text.signs[start]
    var content = String.UnicodeScalarView()
    at = start + 1
    while let sign = text.sign(at: at) {
      if sign == closes {
        guard text.sign(at: at + 1) == closes else {
          at += 1
          return Operand(shape: .phrase, content: String(content), range: start..<at)
        }
        at += 1
      }
      content.append(text.scalars[at])
      at += 1
    }
    unclosed = closes == Sign.cornerCloses ? "」" : closes == Sign.curlyQuote ? "”" : "\""
    if content.isEmpty { begunTerm = start }
    return Operand(
      shape: .phrase, content: String(content), range: start..<at, isClosed: false)
  }

  /// Up to the slash that closes it, or the end of the line; `\/` is a slash of its own.
  private mutating func regex() -> Operand {
    let start = at
    at += 1
    while let sign = text.sign(at: at), sign != UInt8(ascii: "/") {
      at += sign == UInt8(ascii: "\\") ? 2 : 1
    }
    endsInEscape = at > text.count
    at = min(at, text.count)
    let content = text.text(start + 1..<at)
    let isClosed = at < text.count
    if !isClosed { unclosed = "/" }
    at = min(at + 1, text.count)
    return Operand(shape: .regex, content: content, range: start..<at, isClosed: isClosed)
  }
}

extension UInt8 {
  var opensPhrase: Bool {
    self == UInt8(ascii: "\"") || self == Sign.curlyQuote || self == Sign.cornerOpens
  }
}
