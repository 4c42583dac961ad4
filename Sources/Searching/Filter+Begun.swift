extension QueryParser {
  /// Whether the word that stands here is on the way to `NOT` or `AND`; a word before it is whole.
  func isBegunConnective() -> Bool {
    guard typing == .behindWord, !sources.isEmpty, at + 2 == text.count else { return false }
    return ["NO", "AN"].contains(text.text(at..<at + 2))
  }

  /// Notes that the letters that stand last may be going to be `OR`, `NOT` or `AND`.
  mutating func noteBegunConnective(_ beginnings: [String]) {
    guard typing == .behindWord, at < text.count, text.count - at < 4,
      beginnings.contains(text.text(at..<text.count))
    else { return }
    doubts.begun = Doubts.Begun(place: at)
  }

  /// Notes which fields the last word may be going to name; behind a blank, only a whole name.
  mutating func noteBegunNames(_ operands: [Operand]) {
    guard typing != .ended, operands.count == 1, let word = operands.first,
      word.shape == .word, !stage(of: word).isNegated
    else { return }
    var names: [String] = []
    if let name = nameOfBegunSign(in: word) {
      names = [name]
    } else if at == text.count {
      let plain = text.plain(word.range)
      names = Field.names(beginningWith: plain)
      if typing == .behindBlank { names.removeAll { $0 != plain } }
    }
    if !names.isEmpty {
      doubts.begun = Doubts.Begun(place: word.range.lowerBound, names: names)
    }
  }

  /// The field of which a word is the name, with the first half of `!=` behind it.
  private func nameOfBegunSign(in word: Operand) -> String? {
    let last = text.count - 1
    guard typing == .behindWord, text.sign(at: last) == UInt8(ascii: "!") else { return nil }
    let name = word.range.lowerBound..<min(word.range.upperBound, last)
    guard !name.isEmpty, text.afterBlanks(from: name.upperBound) == last, namesField(name) else {
      return nil
    }
    return text.plain(name)
  }

  /// What the query may mean as well while it is typed, the likelier first; `nil` for anything.
  ///
  /// Words that were read as one value may be words to look for, `20 mar` on the way to Maria; a
  /// word that begins the name of a field or a part of a value is waited for. Words behind a name
  /// and a comma may be further names.
  var otherReadings: [Expression?] {
    guard doubts.hasListOfNames else { return begunReadings }
    var listing = manner
    listing.listsNames = true
    var parser = beginning(upTo: text.count, typing, listing)
    return begunReadings + [parser.expression()]
  }

  /// Whether it is whole in several readings, and not only on the way to another one.
  var isAmbiguous: Bool { doubts.hasListOfNames || mayStandApart && doubts.begun == nil }

  /// Whether the words that were joined at the end may be words to look for.
  private var mayStandApart: Bool { doubts.hasJoinedLast && typing == .behindWord }

  private var begunReadings: [Expression?] {
    if mayStandApart {
      var apart = beginning(upTo: text.count, typing, Manner(joinsLast: false))
      return [apart.expression()]
    }
    var readings: [Expression?] = []
    var parser = self
    while let begun = parser.doubts.begun, begun.place < parser.text.count {
      parser = beginning(upTo: begun.place, begun.names.isEmpty ? .behindBlank : .ended)
      readings.append(parser.expression())
    }
    return readings
  }

  private func beginning(
    upTo end: Int, _ typing: Typing, _ manner: Manner = Manner()
  ) -> QueryParser {
    var end = end
    while end > 0, text.sign(at: end - 1) == UInt8(ascii: " ") { end -= 1 }
    return QueryParser(
      text.text(0..<end), previous: previous, isFinished: isFinished, typing: typing,
      manner: manner)
  }
}
