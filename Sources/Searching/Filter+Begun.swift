extension Filter {
  /// The query without a last word that only begins the name of a field, `roo` on the way to
  /// `room:B`; `nil` where there is none.
  var withoutBegunName: Filter? {
    begunNames.isEmpty ? nil : removing(termAt: sources.count - 1)
  }
}

extension QueryParser {
  /// Whether the word that stands here is on the way to `NOT` or `AND`; a word before it is whole.
  func isBegunConnective() -> Bool {
    guard isOpen, !sources.isEmpty, at + 2 == text.count else { return false }
    return ["NO", "AN"].contains(text.text(at..<at + 2))
  }

  /// Notes which fields the last word may be going to name.
  mutating func noteBegunNames(_ operands: [Operand]) {
    guard isOpen, at == text.count, operands.count == 1, let word = operands.first,
      word.shape == .word, !stage(of: word).isNegated
    else { return }
    begunNames = Field.names(beginningWith: text.plain(word.range))
  }
}
