/// The entries of a field that hold Han, as units of pinyin; the others take no room.
public struct PinyinIndex: Sendable {
  /// The entries held, ascending.
  private(set) var entries: [Int32] = []
  /// The units of all entries, each entry's followed by an end.
  private(set) var units: [UInt16] = []
  /// Where each entry begins in `units`, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  /// Whether Latin words stand in front of Han in some entry, where letters run on past blanks.
  private(set) var hasWordsBeforeHan = false
  private var words = PinyinWords()

  public init() {}

  public var isEmpty: Bool { entries.isEmpty }

  public mutating func reserveCapacity(entries count: Int, units: Int) {
    entries.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    self.units.reserveCapacity(units)
  }

  /// Takes in a text as it is written, not folded; entries come in ascending order.
  ///
  /// - Parameter pinyin: how the data says it is read, which then is how it is found.
  public mutating func append(
    entry: Int, utf8 text: UnsafeBufferPointer<UInt8>, pinyin: UnsafeBufferPointer<UInt8>? = nil
  ) {
    // Below this lead byte are no Han characters.
    guard text.contains(where: { $0 >= 0xE3 }), units.count < Int(UInt32.max) - 4 * text.count
    else { return }
    let start = units.count
    forEachPinyinUnit(in: text) { unit, _ in
      units.append(unit)
      if PinyinUnit.isBeforeHan(unit) { hasWordsBeforeHan = true }
    }
    guard units.count > start else { return }
    if let pinyin { replaceUnits(from: start, with: pinyin) }
    units.append(PinyinUnit.end)
    entries.append(Int32(truncatingIfNeeded: entry))
    starts.append(UInt32(truncatingIfNeeded: units.count))
  }

  private mutating func replaceUnits(from start: Int, with pinyin: UnsafeBufferPointer<UInt8>) {
    let end = units.count
    words.forEachReading(in: pinyin) { units.append($0) }
    if units.count > end { units.removeSubrange(start..<end) }
  }

  /// Takes in what was gathered for later entries.
  public mutating func append(_ other: PinyinIndex) {
    let shift = UInt32(truncatingIfNeeded: units.count)
    entries.append(contentsOf: other.entries)
    hasWordsBeforeHan = hasWordsBeforeHan || other.hasWordsBeforeHan
    units.append(contentsOf: other.units)
    starts.append(contentsOf: other.starts.dropFirst().map { $0 + shift })
  }

  /// Appends the entries within a range that match, ascending. O(units).
  public func appendMatches(
    of query: PinyinQuery, in range: Range<Int>, to matches: inout [Int32]
  ) {
    var held = place(of: range.lowerBound)
    let last = place(of: range.upperBound)
    let stop = Int(starts[last])
    var at = Int(starts[held])
    while let hit = firstMatch(of: query, in: at..<stop) {
      held = place(holding: hit, from: held)
      matches.append(entries[held])
      held += 1
      at = Int(starts[held])
    }
  }

  /// Appends the entries within a range that begin with a match, ascending. O(units).
  public func appendBeginnings(
    with query: PinyinQuery, in range: Range<Int>, to matches: inout [Int32]
  ) {
    query.steps.withUnsafeBufferPointer { steps in
      guard let steps = steps.baseAddress else { return }
      for held in place(of: range.lowerBound)..<place(of: range.upperBound) {
        var places: UInt64 = 1
        for unit in units[Int(starts[held])..<Int(starts[held + 1])] {
          guard places & query.takers[Int(unit)] != 0 else { break }
          places = PinyinQuery.places(behind: Int(unit), from: places, steps)
          if places & query.end != 0 {
            matches.append(entries[held])
            break
          }
        }
      }
    }
  }

  public func matches(_ query: PinyinQuery, entry: Int) -> Bool {
    let held = place(of: entry)
    guard held < entries.count, Int(entries[held]) == entry else { return false }
    return firstMatch(of: query, in: Int(starts[held])..<Int(starts[held + 1])) != nil
  }

  /// The place of the unit where the first match within whole entries ends.
  private func firstMatch(of query: PinyinQuery, in range: Range<Int>) -> Int? {
    let end = query.end
    return units.withUnsafeBufferPointer { units in
      query.takers.withUnsafeBufferPointer { takers in
        query.steps.withUnsafeBufferPointer { steps in
          guard let steps = steps.baseAddress else { return nil }
          var places: UInt64 = 1
          for at in range {
            let unit = Int(units[at])
            if places & takers[unit] == 0 {
              places = 1
              continue
            }
            let next = PinyinQuery.places(behind: unit, from: places, steps)
            if next & end != 0 { return at }
            places = next | 1
          }
          return nil
        }
      }
    }
  }

  /// The first place whose entry is not before `entry`.
  func place(of entry: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle]) < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of the entry that holds a unit, which is not before `first`.
  private func place(holding unit: Int, from first: Int) -> Int {
    var (low, step) = (first, 1)
    while low + step < entries.count, Int(starts[low + step]) <= unit {
      low += step
      step *= 2
    }
    var high = min(low + step, entries.count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if Int(starts[middle]) <= unit { low = middle } else { high = middle }
    }
    return low
  }
}
