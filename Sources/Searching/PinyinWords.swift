/// The pinyin that data gives with a name, cut into syllables: `Li Juan`, `lǐ juān`, `LiJuan`.
///
/// Words end at spaces, hyphens, apostrophes, tone digits and in front of a capital; a word is cut
/// into known syllables, the longest first that leaves no rest. A word that cannot be cut so stays
/// whole and is found by its beginnings.
struct PinyinWords {
  private var word: [UInt8] = []
  private var folded: [UInt8] = []
  /// The length of the syllable at each place of the word, 0 where none leaves no rest.
  private var lengths: [Int] = []
  /// Short words met before and their units: names repeat.
  private var known: [(letters: UInt64, units: UInt64)] = []

  /// Calls `body` with each unit; where a word is no syllables, with an end and then with the units
  /// once more, of such words only the first letters: `ow` is Ong Wei as `ww` is Wang Wei.
  mutating func forEachReading(in source: UnsafeBufferPointer<UInt8>, _ body: (UInt16) -> Void) {
    var (initials, isCut) = ([UInt16](), true)
    forEachUnit(in: source) { unit in
      body(unit)
      if PinyinUnit.byte(ofLetter: unit) != nil { isCut = false }
      if PinyinUnit.isBeginning(unit) { initials.append(unit) }
    }
    if isCut || initials.isEmpty { return }
    body(PinyinUnit.end)
    initials.forEach(body)
  }

  /// Calls `body` with each unit. O(bytes).
  mutating func forEachUnit(in source: UnsafeBufferPointer<UInt8>, _ body: (UInt16) -> Void) {
    var (at, isBehindSmall) = (0, false)
    while at < source.count {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= source[at]
      if isCapital, isBehindSmall { endWord(body) }
      let before = word.count
      appendLetters(of: source, at: &at, body)
      // A mark folds to nothing and leaves things as they are.
      if word.count != before { isBehindSmall = !isCapital }
    }
    endWord(body)
  }

  private mutating func appendLetters(
    of source: UnsafeBufferPointer<UInt8>, at: inout Int, _ body: (UInt16) -> Void
  ) {
    if source[at] < 0x80 {
      let byte = source[at] | 0x20
      at += 1
      return PinyinUnit.isLetter(byte) ? word.append(PinyinUnit.plain(byte)) : endWord(body)
    }
    folded.removeAll(keepingCapacity: true)
    appendUnit(of: source, at: &at, to: &folded)
    for byte in folded {
      if PinyinUnit.isLetter(byte) { word.append(byte) } else { endWord(body) }
    }
  }

  private mutating func endWord(_ body: (UInt16) -> Void) {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    if word.count > 8 { return cutWord(body) }
    let letters = word.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    if known.isEmpty { known = Array(repeating: (0, 0), count: 256) }
    let slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if known[slot].letters != letters { known[slot] = (letters, packedUnits()) }
    var units = known[slot].units
    if units == 0 { return cutWord(body) }
    while units != 0 {
      body(UInt16(truncatingIfNeeded: units))
      units >>= 16
    }
  }

  /// The units of the word, the first one lowest; 0 if there are more than four.
  private mutating func packedUnits() -> UInt64 {
    var (packed, count) = (UInt64(0), 0)
    cutWord { unit in
      if count < 4 { packed |= UInt64(unit) << UInt64(16 * count) }
      count += 1
    }
    return count <= 4 ? packed : 0
  }

  private mutating func cutWord(_ body: (UInt16) -> Void) {
    if cut() {
      var at = 0
      while at < word.count {
        body(UInt16(truncatingIfNeeded: syllable(at, lengths[at])))
        at += lengths[at]
      }
    } else {
      for (place, letter) in word.enumerated() {
        body(PinyinUnit.letter(letter, beginsWord: place == 0))
      }
    }
  }

  /// Whether the word is made of syllables, whose lengths are then known; from the end backwards.
  private mutating func cut() -> Bool {
    lengths.removeAll(keepingCapacity: true)
    lengths.append(contentsOf: repeatElement(0, count: word.count))
    for place in word.indices.reversed() {
      for length in (1...ReadingTable.longest).reversed() where place + length <= word.count {
        let leavesNoRest = place + length == word.count || lengths[place + length] != 0
        if leavesNoRest, syllable(place, length) != 0 {
          lengths[place] = length
          break
        }
      }
    }
    return lengths[0] != 0
  }

  /// The number of a syllable; 0 for what is none.
  private func syllable(_ place: Int, _ length: Int) -> Int {
    ReadingTable.syllable(word[place..<place + length])
  }
}

extension ReadingTable {
  /// The number of a syllable from 1; 0 for what is none. O(log syllables).
  static func syllable(_ letters: ArraySlice<UInt8>) -> Int {
    var (low, high) = (0, syllableCount)
    while low < high {
      let middle = (low + high) / 2
      if precedes(middle, letters) { low = middle + 1 } else { high = middle }
    }
    return low < syllableCount && isEqual(low, letters) ? low + 1 : 0
  }

  private static func precedes(_ index: Int, _ letters: ArraySlice<UInt8>) -> Bool {
    var place = index * longest
    for letter in letters {
      let other = syllables.utf8Start[place]
      if other != letter { return other < letter }
      place += 1
    }
    return false
  }

  private static func isEqual(_ index: Int, _ letters: ArraySlice<UInt8>) -> Bool {
    for (offset, letter) in letters.enumerated()
    where syllables.utf8Start[index * longest + offset] != letter { return false }
    return letters.count == longest
      || syllables.utf8Start[index * longest + letters.count] == UInt8(ascii: " ")
  }
}
