/// Scalar → block → number of its readings → syllables, each a literal of printable characters.
struct ReadingTable {
  private let syllables: [String]
  private var lists: [String] = []
  private var cells = TwoStages(digits: 2)

  /// No scalar has more readings in the table.
  static let readingsOfOne = 6

  init(_ readings: Readings) {
    syllables = Set(readings.all.values.joined()).sorted()
    var numbers: [String: Int] = [:]
    for (number, syllable) in syllables.enumerated() {
      numbers[row([syllable], surname: nil)] = number + 1
    }
    for start in stride(from: 0, to: 0x30000, by: 64) {
      let values = (UInt32(start)..<UInt32(start + 64)).map { scalar in
        guard let all = readings.all[scalar] else { return 0 }
        let row = row(all, surname: readings.surnames[scalar])
        if let number = numbers[row] { return number }
        lists.append(row)
        numbers[row] = numbers.count + 1
        return numbers.count
      }
      cells.append(values)
    }
  }

  /// The digits of six syllables, 0 where there is none, and which one is that of a surname.
  private func row(_ readings: [String], surname: String?) -> String {
    let numbers = readings.map { (syllables.firstIndex(of: $0) ?? 0) + 1 }
    let rest = [Int](repeating: 0, count: Self.readingsOfOne - readings.count)
    let index = surname.flatMap { readings.firstIndex(of: $0) } ?? 0
    return (numbers + rest).map { digits($0, 2) }.joined() + digits(index, 1)
  }

  /// The Swift file that is committed.
  var source: String {
    """
    // Written by `swift run pinyin-table readings`; do not edit.

    /// How Han characters are read, in two stages: scalar, block of 64, cell, readings.
    ///
    /// Source: ICU as Foundation links it (`Han-Latin`, `Han-Latin/Names`), Unihan of Unicode 15.0
    /// (kMandarin, kHanyuPinlu, kTGHZ2013, kXHC1983) and a list of our own.
    /// A digit is one of 64 characters from '0'. Two of them number the block of 64 scalars, two
    /// are a cell: 0 without a reading, else the number of a syllable or, beyond those, of a list:
    /// six syllables of two digits, 0 where there is none, and which of them is that of a surname.
    enum ReadingTable {
      static let syllableCount = \(syllables.count)
      static let listCount = \(lists.count)

      /// Six letters each, spaces behind.
    \(literal("syllables", lines(of: syllables.map { padded($0) }.joined())))

    \(literal("lists", lines(of: lists.joined())))

    \(literal("blocks", lines(of: cells.blocks)))

    \(literal("cells", lines(of: cells.cells)))
    }

    """
  }

  private func padded(_ syllable: String) -> String {
    syllable + String(repeating: " ", count: 6 - syllable.utf8.count)
  }
}
