/// A Hangul syllable made of the letters of decomposed text.
///
/// Source: the Unicode Standard, section 3.12, Hangul Syllable Composition.
struct Syllable {
  let scalar: Unicode.Scalar
  /// How many scalars of the text it is made of: 2 or 3.
  let parts: Int

  /// Moves `at` behind the letters that compose; nil, and nothing moved, if none do.
  init?(startingWith first: UInt32, in source: UnsafeBufferPointer<UInt8>, at: inout Int) {
    var (value, parts) = (first, 1)
    if (0x1100...0x1112).contains(first),
      let vowel = Self.letter(0x1161...0x1175, in: source, at: &at)
    {
      value = 0xAC00 + ((first - 0x1100) * 21 + vowel) * 28
      parts = 2
    }
    if (0xAC00...0xD7A3).contains(value), (value - 0xAC00) % 28 == 0,
      let final = Self.letter(0x11A8...0x11C2, in: source, at: &at)
    {
      value += final + 1
      parts += 1
    }
    guard parts > 1, let scalar = Unicode.Scalar(value) else { return nil }
    (self.scalar, self.parts) = (scalar, parts)
  }

  private static func letter(
    _ letters: ClosedRange<UInt32>, in source: UnsafeBufferPointer<UInt8>, at: inout Int
  ) -> UInt32? {
    guard at < source.count else { return nil }
    var end = at
    let value = decodedScalar(in: source, at: &end)
    guard letters.contains(value) else { return nil }
    at = end
    return value - letters.lowerBound
  }
}
