extension QueryParser {
  /// Whether the word that stands here is on the way to `NOT` or `AND`; a word before it is whole.
  func isBegunConnective() -> Bool {
    guard typing == .behindWord, !sources.isEmpty, at + 2 == text.count else { return false }
    return ["NO", "AN"].contains(text.text(at..<at + 2))
  }

  /// Notes which fields the last word may be going to name; behind a blank, only a whole name.
  mutating func noteBegunNames(_ operands: [Operand]) {
    guard typing != .ended, at == text.count, operands.count == 1, let word = operands.first,
      word.shape == .word, !stage(of: word).isNegated
    else { return }
    let plain = text.plain(word.range)
    begunNames = Field.names(beginningWith: plain)
    if typing == .behindBlank { begunNames.removeAll { $0 != plain } }
    if !begunNames.isEmpty { begunAt = word.range.lowerBound }
  }

  /// What the query may mean as well while it is typed, the likelier first; `nil` for anything.
  ///
  /// Words that were read as one value may be words to look for, `20 mar` on the way to Maria; a
  /// word that begins the name of a field or a part of a value is waited for.
  var otherReadings: [Expression?] {
    if hasJoinedLast, typing == .behindWord {
      var apart = beginning(upTo: text.count, typing, joinsLast: false)
      return [apart.expression()]
    }
    var readings: [Expression?] = []
    var parser = self
    while let place = parser.begunAt, place < parser.text.count {
      let endsInName = !parser.begunNames.isEmpty
      parser = beginning(upTo: place, endsInName ? .ended : .behindBlank)
      readings.append(parser.expression())
    }
    return readings
  }

  private func beginning(
    upTo end: Int, _ typing: Typing, joinsLast: Bool = true
  ) -> QueryParser {
    var end = end
    while end > 0, text.sign(at: end - 1) == UInt8(ascii: " ") { end -= 1 }
    return QueryParser(
      text.text(0..<end), previous: previous, isFinished: isFinished, typing: typing,
      joinsLast: joinsLast)
  }
}
