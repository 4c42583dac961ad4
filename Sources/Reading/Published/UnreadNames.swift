import Programme

/// What stands in a file under names that its format does not know, told once for the file.
struct UnreadNames {
  private var slots: [String: Int] = [:]
  private(set) var all: [(name: String, line: Int, count: Int)] = []
  /// There are others, which are not counted.
  private(set) var hasMore = false

  /// So many different names are counted, and so many of these are named.
  static let most = 1_000
  private static let mostTold = 8

  mutating func add(_ name: String, line: Int) {
    if let slot = slots[name] {
      all[slot].count += 1
    } else if all.count < Self.most {
      slots[name] = all.count
      all.append((name, line, 1))
    } else {
      hasMore = true
    }
  }

  /// The one that is there most often, the first of several.
  var most: (name: String, line: Int, count: Int)? {
    all.reduce(nil) { most, name in most.map { $0.count >= name.count } == true ? most : name }
  }

  /// One sentence for names as often as each is there; `nil` where there are none.
  ///
  /// - Parameters:
  ///   - hasMore: whether there are others, which are not counted.
  ///   - kinds: what one is called, and several.
  static func said(
    _ names: [(name: String, count: Int)], hasMore: Bool, _ kinds: (one: String, several: String)
  ) -> String? {
    guard !names.isEmpty else { return nil }
    let told = names.prefix(mostTold).map { name in
      name.count == 1 ? name.name.quoted : "\(name.name.quoted) (\(name.count) times)"
    }
    let further = names.count - told.count
    let rest = hasMore ? " and others" : further > 0 ? " and \(further) more" : ""
    let number = (hasMore ? "more than " : "") + names.count.grouped
    return
      (names.count == 1
      ? "1 \(kinds.one) is not read: " : "\(number) \(kinds.several) are not read: ")
      + told.joined(separator: ", ") + rest + "."
  }
}
