extension ReadingTable {
  /// The number of a scalar's readings, of which there are ``count``; 0 where it has none.
  static func readings(of scalar: UInt32) -> UInt16 {
    let (block, cell) = (Int(scalar >> 6), Int(scalar & 63))
    guard 2 * block + 1 < blocks.utf8CodeUnitCount else { return 0 }
    let number = blocks.digit(2 * block) << 6 | blocks.digit(2 * block + 1)
    let at = 2 * (number << 6 | cell)
    let readings = UInt16(truncatingIfNeeded: cells.digit(at) << 6 | cells.digit(at + 1))
    if readings == 0, scalar >= 0x3400, let usual = usual(scalar) {
      return self.readings(of: usual)
    }
    return readings
  }

  /// The same behind a character whose readings these are: 々 is read as that one.
  static func readings(of scalar: UInt32, behind last: UInt16) -> UInt16 {
    scalar == 0x3005 ? last : readings(of: scalar)
  }

  /// The usual form of characters of names that Unihan gives no reading; it is read alike.
  private static func usual(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3402: 0x559C  // 㐂 as 喜
    case 0xFA11: 0x5D0E  // 﨑 as 崎
    case 0x20BB7: 0x5409  // 𠮷 as 吉
    case 0x2123D: 0x571F  // 𡈽 as 土
    case 0x2550E: 0x5D0E  // 𥔎 as 崎
    case 0x21A1A: 0x5BDB  // 𡨚 as 寛
    default: nil
    }
  }

  /// Readings are numbered from 1: first the single syllables, in their order, then the lists.
  static var count: Int { syllableCount + listCount }

  /// The syllables that a number stands for, as numbers from 1, the most common first.
  @inline(__always)
  static func forEachSyllable(of readings: Int, _ body: (Int) -> Void) {
    guard readings > syllableCount else {
      if readings > 0 { body(readings) }
      return
    }
    let row = (readings - syllableCount - 1) * rowLength
    for at in stride(from: row, to: row + 2 * readingsOfOne, by: 2) {
      let syllable = lists.digit(at) << 6 | lists.digit(at + 1)
      if syllable == 0 { return }
      body(syllable)
    }
  }

  /// The first syllable, or that of a surname.
  static func syllable(of readings: Int, asSurname: Bool) -> Int {
    guard readings > syllableCount else { return readings }
    let row = (readings - syllableCount - 1) * rowLength
    let at = row + (asSurname ? 2 * lists.digit(row + 2 * readingsOfOne) : 0)
    return lists.digit(at) << 6 | lists.digit(at + 1)
  }

  /// The letters of a syllable, each in one byte from the lowest.
  static func letters(of syllable: Int) -> UInt64 {
    var letters: UInt64 = 0
    for place in 0..<longest {
      let byte = syllables.utf8Start[(syllable - 1) * longest + place]
      if byte == UInt8(ascii: " ") { break }
      letters |= UInt64(byte) << UInt64(8 * place)
    }
    return letters
  }

  /// The letters of the longest syllable (zhuang).
  static let longest = 6
  private static let readingsOfOne = 6
  private static let rowLength = 2 * readingsOfOne + 1
}

extension StrokeTable {
  /// The strokes of a Han character; 0 where they are not known.
  static func strokes(of scalar: UInt32) -> UInt8 {
    let (block, cell) = (Int(scalar >> 6), Int(scalar & 63))
    guard 2 * block + 1 < blocks.utf8CodeUnitCount else { return 0 }
    let number = blocks.digit(2 * block) << 6 | blocks.digit(2 * block + 1)
    return UInt8(truncatingIfNeeded: cells.digit(number << 6 | cell))
  }
}

extension StaticString {
  /// The value of one of 64 characters from '0'.
  fileprivate func digit(_ index: Int) -> Int { Int(utf8Start[index] &- UInt8(ascii: "0")) }
}
