/// Appends how a name of two to four Han characters is written in pinyin, each way ended by a line
/// feed: `wang weimin`, `wang wei min`, `wangwei min`; nothing for other names. O(bytes).
///
/// The first character is read as a surname. Source of the readings: ``ReadingTable``.
@Sendable public func latinSpellings(
  of name: UnsafeBufferPointer<UInt8>, to spelt: inout [UInt8]
) {
  let syllables = syllables(of: name)
  guard (2...4).contains(syllables.count) else { return }
  append(syllables, gaps: [1], to: &spelt)
  guard syllables.count > 2 else { return }
  append(syllables, gaps: Array(syllables.indices), to: &spelt)
  // A surname of two characters.
  append(syllables, gaps: [2], to: &spelt)
}

/// None where a character has no reading, or there are too many.
private func syllables(of name: UnsafeBufferPointer<UInt8>) -> [UInt64] {
  var syllables: [UInt64] = []
  var (at, last) = (0, UInt16(0))
  while at < name.count {
    let scalar = decodedScalar(in: name, at: &at)
    last = scalar < 0x3000 ? 0 : ReadingTable.readings(of: scalar, behind: last)
    let readings = Int(last)
    guard readings != 0, syllables.count < 5 else { return [] }
    let isFirst = syllables.isEmpty
    let special = isFirst ? compoundSurname(scalar, before: name, at) : nil
    syllables.append(
      special ?? ReadingTable.letters(of: ReadingTable.syllable(of: readings, asSurname: isFirst)))
  }
  return syllables
}

private func append(_ syllables: [UInt64], gaps: [Int], to spelt: inout [UInt8]) {
  for (place, syllable) in syllables.enumerated() {
    if place > 0, gaps.contains(place) { spelt.append(UInt8(ascii: " ")) }
    var rest = syllable
    while rest != 0 {
      spelt.append(UInt8(truncatingIfNeeded: rest))
      rest &>>= 8
    }
  }
  spelt.append(UInt8(ascii: "\n"))
}
