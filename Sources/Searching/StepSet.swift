/// Some of the steps of a pattern, as bits.
struct StepSet: Hashable {
  private var words: [UInt64]

  init(upTo count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether the step was not in the set before.
  @discardableResult
  mutating func insert(_ step: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: step & 63)
    defer { words[step >> 6] |= bit }
    return words[step >> 6] & bit == 0
  }

  /// The steps, ascending.
  var steps: [Int] {
    var steps: [Int] = []
    for (index, word) in words.enumerated() {
      var word = word
      while word != 0 {
        steps.append(index << 6 | word.trailingZeroBitCount)
        word &= word - 1
      }
    }
    return steps
  }
}
