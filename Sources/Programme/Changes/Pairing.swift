/// Which record of an earlier version is which of the present one.
struct Pairing {
  /// For each former record its position now; `nil` where it is gone.
  private(set) var now: [Int?]
  /// For each present record its former position; `nil` where it is new.
  private(set) var before: [Int?]

  init(before: Int, now: Int) {
    self.now = Array(repeating: nil, count: before)
    self.before = Array(repeating: nil, count: now)
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    now[old] = new
    before[new] = old
  }

  /// Pairs records at the two ends that have the same key: most versions differ little. O(records).
  mutating func pairEnds(isSame: (_ old: Int, _ new: Int) -> Bool) {
    var (start, end) = (0, 0)
    let most = min(now.count, before.count)
    while start < most, isSame(start, start) {
      pair(start, start)
      start += 1
    }
    while start + end < most, isSame(now.count - 1 - end, before.count - 1 - end) {
      pair(now.count - 1 - end, before.count - 1 - end)
      end += 1
    }
  }

  /// Pairs what is left by a key, those of one key in their order. O(records).
  ///
  /// - Parameter unique: pairs only where a key is that of one former and one present record.
  mutating func pairRest<Key: Hashable>(
    unique: Bool = false, before old: (Int) -> Key?, now new: (Int) -> Key?
  ) {
    let former = positions(leftIn: now, by: old)
    guard !former.isEmpty else { return }
    let present = positions(leftIn: before, by: new)
    for (key, olds) in former {
      guard let news = present[key] else { continue }
      if unique, olds.count > 1 || news.count > 1 { continue }
      for (a, b) in zip(olds, news) { pair(a, b) }
    }
  }

  private func positions<Key: Hashable>(
    leftIn partners: [Int?], by key: (Int) -> Key?
  ) -> [Key: [Int]] {
    var found: [Key: [Int]] = [:]
    for (position, partner) in partners.enumerated() where partner == nil {
      if let key = key(position) { found[key, default: []].append(position) }
    }
    return found
  }

  /// Former records that are gone.
  var gone: [Int] { now.indices.filter { now[$0] == nil } }
}
