/// Random numbers that a seed repeats. Source: SplitMix64.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to `limit`, which is more than 0.
  mutating func number(below limit: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(limit)) >> 32)
  }

  /// One of `words`; nothing of nothing.
  mutating func choice<Word>(_ words: [Word]) -> Word? {
    words.isEmpty ? nil : words[number(below: words.count)]
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
