/// The likeliest reading of a run of Han in letters, `wangwei`, and where its syllables begin.
struct PinyinLetters {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = []
  private var hasHan = false

  mutating func removeAll() {
    hasHan = false
    letters.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  mutating func append(_ unit: UInt16) {
    if PinyinUnit.isBeginning(unit) { starts.append(letters.count) }
    if let letter = PinyinUnit.byte(ofLetter: unit) { return letters.append(letter) }
    let syllable = ReadingTable.syllable(of: Int(unit), asSurname: !hasHan)
    hasHan = true
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

  /// The syllables from each one on that are most like a word, by their numbers; the fewest of
  /// them.
  ///
  /// O(syllables · letters of the word): only what is about as long is compared with it.
  func syllables(near word: [UInt8]) -> [Range<Int>] {
    let leeway = Leeway(for: word)
    let lengths = word.count - leeway.edits...word.count + leeway.edits
    return letters.withUnsafeBufferPointer { all in
      starts.indices.compactMap { first in
        let ends = ends(from: first, lengths)
        func end(within edits: Int) -> Int? {
          ends.first { next in
            all.isNear(word, starts[first]..<start(of: next), leeway.limited(to: edits))
          }
        }
        return (0...leeway.edits).lazy.compactMap(end).first.map { first..<$0 }
      }
    }
  }

  /// Behind which syllables to look for the end of a word that begins with one.
  ///
  /// An edit spends one letter of a word, so what is shorter holds none. What is longer holds none
  /// that the syllable over the longest end does not.
  func ends(from first: Int, _ lengths: ClosedRange<Int>) -> Range<Int> {
    let begin = starts[first]
    var low = first + 1
    while low < starts.count, starts[low] - begin < lengths.lowerBound { low += 1 }
    var high = low
    while high < starts.count, starts[high] - begin <= lengths.upperBound { high += 1 }
    return low..<high + 1
  }

  /// Where a syllable begins, or the last one ends.
  private func start(of syllable: Int) -> Int {
    syllable < starts.count ? starts[syllable] : letters.count
  }

  /// Calls `body` with the syllables from each one on, as long as they are not too long.
  func forEachWord(upTo length: Int, _ body: (ArraySlice<UInt8>) -> Void) {
    for (place, start) in starts.enumerated() {
      for next in place + 1...starts.count {
        let end = self.start(of: next)
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
