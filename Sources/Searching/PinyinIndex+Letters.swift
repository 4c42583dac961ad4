/// The likeliest reading of a run of Han in letters, `wangwei`, and where its syllables begin.
struct PinyinLetters {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = []

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  mutating func append(_ unit: UInt16) {
    if PinyinUnit.isBeginning(unit) { starts.append(letters.count) }
    if let letter = PinyinUnit.byte(ofLetter: unit) { return letters.append(letter) }
    let syllable = ReadingTable.syllable(of: Int(unit), asSurname: letters.isEmpty)
    var rest = ReadingTable.letters(of: syllable)
    while rest != 0 {
      letters.append(PinyinUnit.plain(UInt8(truncatingIfNeeded: rest)))
      rest &>>= 8
    }
  }

  /// Whether what begins with one of its syllables is a word but for the edits that it allows.
  fileprivate func isNear(_ word: [UInt8], _ leeway: Leeway) -> Bool {
    letters.withUnsafeBufferPointer { all in
      starts.contains { all.isNear(word, $0..<all.count, leeway) }
    }
  }

  /// The fewest syllables from each one on that are like a word, by their numbers.
  ///
  /// O(syllables): what is much longer than the word is not looked at.
  func syllables(near word: [UInt8]) -> [Range<Int>] {
    let leeway = Leeway(for: word)
    return letters.withUnsafeBufferPointer { all in
      starts.indices.compactMap { first in
        let start = starts[first]
        var next = first
        while next < starts.count, starts[next] - start <= word.count + leeway.edits {
          next += 1
          let end = next < starts.count ? starts[next] : all.count
          if all.isNear(word, start..<end, leeway) { return first..<next }
        }
        return nil
      }
    }
  }

  /// Calls `body` with the syllables from each one on, as long as they are not too long.
  func forEachWord(upTo length: Int, _ body: (ArraySlice<UInt8>) -> Void) {
    for (place, start) in starts.enumerated() {
      for next in place + 1...starts.count {
        let end = next < starts.count ? starts[next] : letters.count
        if end - start > length { break }
        body(letters[start..<end])
      }
    }
  }
}

extension PinyinIndex {
  /// Calls `body` with the runs of the entries within a range. O(units).
  func forEachRun(in range: Range<Int>, _ body: (_ entry: Int, PinyinLetters) -> Void) {
    var run = PinyinLetters()
    for held in place(of: range.lowerBound)..<place(of: range.upperBound) {
      for unit in units[Int(starts[held])..<Int(starts[held + 1])] {
        if unit != PinyinUnit.end {
          run.append(unit)
        } else {
          if !run.letters.isEmpty { body(Int(entries[held]), run) }
          run.removeAll()
        }
      }
    }
  }

  /// Calls `body` with the entries within a range of which a reading is like a folded word.
  func forEachEntry(near word: [UInt8], in range: Range<Int>, _ body: (Int) -> Void) {
    guard !isEmpty, let letters = PinyinQuery.letters(of: word) else { return }
    let leeway = Leeway(for: letters)
    forEachRun(in: range) { entry, run in if run.isNear(letters, leeway) { body(entry) } }
  }
}
