/// A set of Unicode scalars as they occur in folded text: from the space on.
struct ScalarSet {
  private var unsorted: [ClosedRange<UInt32>] = []

  private static let lowest: UInt32 = 0x20
  private static let highest: UInt32 = 0x10FFFF

  static var any: ScalarSet { ScalarSet().complement }

  init() {}

  /// `d`, `w`, `s` and their opposites; all beyond ASCII is a letter.
  init?(class scalar: Unicode.Scalar) {
    switch scalar {
    case "d", "D": insert(0x30...0x39)
    case "s", "S": insert(0x20...0x20)
    case "w", "W":
      for range in [0x30...0x39, 0x61...0x7A, 0x5F...0x5F, 0x80...Self.highest] { insert(range) }
    default: return nil
    }
    if ("A"..."Z").contains(scalar) { self = complement }
  }

  mutating func insert(_ range: ClosedRange<UInt32>) { unsorted.append(range) }

  mutating func insert(_ other: ScalarSet) { unsorted += other.unsorted }

  /// A short range letter by letter; a long one, as of all Han, is taken as it is.
  ///
  /// - Parameter signed: whether the text keeps its signs.
  mutating func insert(folding range: ClosedRange<Unicode.Scalar>, signed: Bool) {
    let values = range.lowerBound.value...range.upperBound.value
    if values.count > 512 { insert(values) }
    for value in values.prefix(512) {
      for folded in Unicode.Scalar(value)?.scalars(signed: signed) ?? [] { insert(folded...folded) }
    }
  }

  /// Sorted and apart.
  var ranges: [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  var complement: ScalarSet {
    var complement = ScalarSet()
    var next = Self.lowest
    for range in ranges where range.upperBound >= next {
      if range.lowerBound > next { complement.insert(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.highest { complement.insert(next...Self.highest) }
    return complement
  }
}
