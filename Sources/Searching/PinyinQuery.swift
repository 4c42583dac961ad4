/// Letters that may be pinyin: whole syllables, initials, or any beginnings of them (fudandx).
///
/// Every syllable can be cut short; a tone digit says that its syllable is whole.
public struct PinyinQuery: Sendable {
  /// The letters, v as u.
  let letters: [UInt8]
  /// Bits of the places in front of which a syllable has to be whole.
  private let tones: UInt64
  /// For each unit `maxStep` words: bits of the places from which it takes 1, 2, … letters.
  private(set) var steps: [UInt64]
  /// For each unit the places from which it takes any letters.
  private(set) var takers: [UInt64]

  /// More letters than this are no pinyin.
  static let mostLetters = 63
  static let maxStep = ReadingTable.longest

  /// - Parameter folded: the folded term; `nil` if it holds anything but letters, tone digits
  ///   behind letters, spaces and apostrophes.
  public init?(_ folded: [UInt8]) {
    guard let (letters, tones) = Self.read(folded) else { return nil }
    (self.letters, self.tones) = (letters, tones)
    steps = [UInt64](repeating: 0, count: PinyinUnit.count * Self.maxStep)
    takers = [UInt64](repeating: 0, count: PinyinUnit.count)
    fillSteps()
  }

  /// The letters of a folded term that may be pinyin, v as u.
  static func letters(of folded: [UInt8]) -> [UInt8]? { read(folded)?.letters }

  private static func read(_ folded: [UInt8]) -> (letters: [UInt8], tones: UInt64)? {
    var (letters, tones) = ([UInt8](), UInt64(0))
    var isBehindLetter = false
    for byte in folded {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(PinyinUnit.plain(byte))
      case UInt8(ascii: "1")...UInt8(ascii: "5") where isBehindLetter:
        tones |= 1 &<< UInt64(letters.count)
      case UInt8(ascii: " "), UInt8(ascii: "'"): break
      default: return nil
      }
      isBehindLetter = PinyinUnit.isLetter(byte)
    }
    return letters.isEmpty || letters.count > mostLetters ? nil : (letters, tones)
  }

  /// The bit that is set when all letters are taken.
  var end: UInt64 { 1 &<< UInt64(letters.count) }

  /// The places that letters can be at behind a unit, from the places before it.
  @inline(__always)
  static func places(
    behind unit: Int, from places: UInt64, _ steps: UnsafePointer<UInt64>
  ) -> UInt64 {
    let row = steps + unit * maxStep
    let short = (places & row[0]) &<< 1 | (places & row[1]) &<< 2 | (places & row[2]) &<< 3
    return short | (places & row[3]) &<< 4 | (places & row[4]) &<< 5 | (places & row[5]) &<< 6
  }
}

extension PinyinQuery {
  private mutating func fillSteps() {
    for syllable in 1...ReadingTable.syllableCount { fillSyllable(syllable) }
    for list in ReadingTable.syllableCount + 1...ReadingTable.count {
      ReadingTable.forEachSyllable(of: list) { syllable in
        if takers[syllable] == 0 { return }
        for step in 0..<Self.maxStep {
          steps[list * Self.maxStep + step] |= steps[syllable * Self.maxStep + step]
        }
        takers[list] |= takers[syllable]
      }
    }
    for (place, letter) in letters.enumerated() where tones & (1 &<< UInt64(place + 1)) == 0 {
      take(1, at: place, by: Int(PinyinUnit.letter(letter, beginsWord: true)))
      // Inside a word no match begins.
      if place > 0 { take(1, at: place, by: Int(PinyinUnit.letter(letter, beginsWord: false))) }
      if place + 1 < letters.count { takeBeforeHan(letter, at: place) }
    }
  }

  private mutating func takeBeforeHan(_ letter: UInt8, at place: Int) {
    for beginsWord in place > 0 ? [true, false] : [true] {
      let unit = PinyinUnit.letter(letter, beginsWord: beginsWord, isBeforeHan: true)
      take(1, at: place, by: Int(unit))
    }
  }

  private mutating func fillSyllable(_ syllable: Int) {
    let word = ReadingTable.letters(of: syllable)
    let length = 8 - word.leadingZeroBitCount / 8
    for place in letters.indices where letters[place] == UInt8(truncatingIfNeeded: word) {
      var taken = 0
      while taken < length, place + taken < letters.count,
        letters[place + taken] == UInt8(truncatingIfNeeded: word &>> UInt64(8 * taken))
      {
        taken += 1
        let isTone = tones & (1 &<< UInt64(place + taken)) != 0
        if !isTone || taken == length { take(taken, at: place, by: syllable) }
        if isTone { break }
      }
    }
  }

  private mutating func take(_ count: Int, at place: Int, by unit: Int) {
    steps[unit * Self.maxStep + count - 1] |= 1 &<< UInt64(place)
    takers[unit] |= 1 &<< UInt64(place)
  }
}
