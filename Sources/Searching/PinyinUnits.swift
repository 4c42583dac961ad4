/// What letters of a query can stand for: the readings of a character, or a Latin letter.
///
/// 0 ends a run, then come the readings of ``ReadingTable``, then the letters that begin a word,
/// then those inside one, and both once more for words in front of Han.
enum PinyinUnit {
  static let end: UInt16 = 0
  static let count = firstLetter + 4 * letters
  private static let firstLetter = ReadingTable.count + 1
  private static let letters = 26

  /// - Parameter isBeforeHan: whether Han is to come, without which nothing is found.
  static func letter(_ byte: UInt8, beginsWord: Bool, isBeforeHan: Bool = false) -> UInt16 {
    let kind = (beginsWord ? 0 : 1) + (isBeforeHan ? 2 : 0)
    let place = Int(plain(byte) &- UInt8(ascii: "a")) + kind * letters
    return UInt16(truncatingIfNeeded: firstLetter + place)
  }

  /// Whether it is a letter of a word in front of Han.
  static func isBeforeHan(_ unit: UInt16) -> Bool { Int(unit) >= firstLetter + 2 * letters }

  /// The letter that a unit is; `nil` for readings and ends.
  static func byte(ofLetter unit: UInt16) -> UInt8? {
    guard Int(unit) >= firstLetter, Int(unit) < count else { return nil }
    return UInt8(ascii: "a") + UInt8(truncatingIfNeeded: (Int(unit) - firstLetter) % letters)
  }

  /// Whether a syllable or a word begins here.
  static func isBeginning(_ unit: UInt16) -> Bool {
    isHan(unit) || Int(unit) >= firstLetter && (Int(unit) - firstLetter) / letters % 2 == 0
  }

  /// Whether it is a character that is read.
  static func isHan(_ unit: UInt16) -> Bool { unit != end && Int(unit) < firstLetter }

  /// ü is typed as v where the keyboard has none, and as u.
  static func plain(_ letter: UInt8) -> UInt8 {
    letter == UInt8(ascii: "v") ? UInt8(ascii: "u") : letter
  }

  static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte }
}

/// Calls `body` with the units of a text's Han runs, also the ends of runs, and their scalars.
///
/// A run begins with a character that has a reading, or with the last two Latin words in front of
/// it (Tom 王), and goes on over what folding drops, over spaces and Latin letters (王Anna);
/// whatever else comes, also a character without a reading, ends it. No Latin letter behind Han
/// begins a word here: those are found in the text itself. O(bytes).
@inline(__always)
func forEachPinyinUnit(in source: UnsafeBufferPointer<UInt8>, _ body: (UInt16, Int) -> Void) {
  var isInRun = false
  var last: UInt16 = 0
  var (at, place) = (0, 0)
  var before = WordsBefore()
  while at < source.count {
    let start = at
    if !isInRun, source[at] < 0x80 {
      before.append(foldedASCII(source[at]), byte: at, scalar: place)
      at += 1
    } else {
      let scalar = decodedScalar(in: source, at: &at)
      let readings = scalar < 0x3000 ? 0 : ReadingTable.readings(of: scalar, behind: last)
      last = readings
      if readings != 0 {
        if !isInRun { before.forEachUnit(in: source, upTo: start, body) }
        before.removeAll()
        isInRun = true
        body(readings, place)
      } else if isInRun {
        forEachLetter(of: scalar) { unit in
          isInRun = unit != PinyinUnit.end
          body(unit, place)
        }
      } else {
        before.append(scalar, byte: start, scalar: place)
      }
    }
    place += 1
  }
}

/// Calls `body` with the letters that a scalar folds to, or with the end of a run.
private func forEachLetter(of scalar: UInt32, _ body: (UInt16) -> Void) {
  guard scalar >= 0x80 else {
    return forEachLetter(in: CollectionOfOne(foldedASCII(UInt8(scalar)) ?? 0x20), body)
  }
  guard let place = FoldingTable.place(of: scalar) else { return body(PinyinUnit.end) }
  var folded: [UInt8] = []
  FoldingTable.append(targetAt: place, to: &folded)
  forEachLetter(in: folded, body)
}

private func forEachLetter(in folded: some Collection<UInt8>, _ body: (UInt16) -> Void) {
  for byte in folded where byte != 0x20 {
    guard PinyinUnit.isLetter(byte) else { return body(PinyinUnit.end) }
    body(PinyinUnit.letter(byte, beginsWord: false))
  }
}
