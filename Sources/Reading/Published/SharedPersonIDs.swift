import Programme

/// The ids of a schedule that tell nobody apart: programs give one to everybody.
struct SharedPersonIDs {
  private var slots = ByteIndex()
  /// The name that each id had first, by its slot.
  private var firsts: [String] = []
  /// Names of one id that are strange to each other, by its slot; only of those with several names.
  private var strangers: [Int: [PlainName]] = [:]
  private var shared: Set<Int> = []
  private(set) var first: (id: String, names: [String], line: Int)?

  /// Somebody may have a name, a nickname and a name in another script: more are several people.
  private static let mostOfOne = 3

  var count: Int { shared.count }

  func contains(_ id: String) -> Bool {
    !shared.isEmpty && slots.value(of: id).map(shared.contains) == true
  }

  /// Takes in one of the names that an id has. O(name).
  mutating func note(_ name: String, of id: String, line: Int) {
    guard let slot = slots.value(of: id) else {
      slots.insert(id, firsts.count)
      firsts.append(name)
      return
    }
    guard firsts.indices.contains(slot), firsts[slot] != name, !shared.contains(slot) else {
      return
    }
    let plain = PlainName(name)
    var known = strangers[slot] ?? [PlainName(firsts[slot])]
    if known.contains(where: plain.isPlainlyAnother)
      || known.count >= Self.mostOfOne && known.allSatisfy(plain.isStrange)
    {
      shared.insert(slot)
      first = first ?? (id, [firsts[slot], name], line)
      known = []
    } else if known.allSatisfy(plain.isStrange) {
      known.append(plain)
    }
    strangers[slot] = known
  }
}
