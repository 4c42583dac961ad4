import Testing

@testable import Searching

/// A run of Han in letters.
private func run(_ text: String) -> PinyinLetters {
  var (text, run) = (text, PinyinLetters())
  text.withUTF8 { source in
    forEachPinyinUnit(in: source) { unit, _ in run.append(unit) }
  }
  return run
}

struct PinyinLettersTests {
  @Test(arguments: [
    (0, 6...8, 2..<4), (0, 1...1, 1..<2), (0, 4...4, 1..<3), (2, 6...8, 4..<5), (3, 6...8, 4..<5),
    (0, 90...94, 4..<5),
  ]) func `The ends of a word are as far off as it is long`(
    first: Int, lengths: ClosedRange<Int>, expected: Range<Int>
  ) {
    #expect(run("王伟王伟").ends(from: first, lengths) == expected)
  }

  @Test func `A long run is compared with a word at few places`() {
    let run = run(String(repeating: "啊", count: 100))
    for first in run.starts.indices { #expect(run.ends(from: first, 61...65).count <= 6) }
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: 63)
    #expect(run.syllables(near: word) == (0..<40).map { $0..<min($0 + 63, 100) })
  }

  @Test(arguments: [
    ("王伟大学", "wangwie", [0..<2]), ("王伟", "wei", [1..<2]), ("王伟", "wnagwei", [0..<2]),
    ("王伟", "wngwei", [0..<2]), ("王伟", "wanggwei", [0..<2]), ("王", "wan", [0..<1]),
    ("王", "wagn", [0..<1]), ("王伟", "zhou", []), ("王", "wangwei", []),
    ("欧阳修", "ouyangxu", [0..<3]), ("欧阳修", "ouyagn", [0..<2]),
  ]) func `The syllables that are most like a word are found, and the fewest of them`(
    text: String, word: String, expected: [Range<Int>]
  ) {
    #expect(run(text).syllables(near: Array(word.utf8)) == expected)
  }
}
