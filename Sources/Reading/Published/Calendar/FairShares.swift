/// Shares of a whole among those who want a part of it each, who come one after another.
///
/// Who wants little gets it, whoever came before; what nobody wants goes to those who want more.
struct FairShares {
  /// What is left, and what of it is kept for those who have not come yet.
  private var (left, kept): (Int, Int)
  /// So much everybody may have.
  private let level: Int

  /// - Parameter wanted: by each of those who will come, 0 or more. O(n log n).
  init(of whole: Int, wanted: [Int]) {
    (left, kept) = (whole, 0)
    var (rest, level) = (whole, Int.max)
    for (place, part) in wanted.sorted().enumerated() {
      let even = rest / (wanted.count - place)
      guard part <= even else {
        level = max(even, 1)
        break
      }
      rest -= part
    }
    self.level = level
    for part in wanted { kept += min(part, level) }
  }

  /// How much the next one gets of what it wants: 1 at the least.
  mutating func limit(of wanted: Int) -> Int {
    kept -= min(wanted, level)
    return max(min(wanted, left - kept), 1)
  }

  /// Takes so much out of what is left.
  mutating func take(_ part: Int) { left -= part }
}
