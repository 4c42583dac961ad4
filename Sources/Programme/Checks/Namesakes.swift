/// The names that several people bear, in whatever case, accents and order they are written.
struct Namesakes: Sendable {
  /// For each of the first shared names all who bear it; both ascending.
  private(set) var shown: [[Int]] = []
  /// How many further names are shared.
  private(set) var further = 0
  private let groups: NameGroups

  /// Few texts are made: names are compared by hashes, and by meaning where these differ. O(n).
  init(_ scan: NameScan, most: Int) {
    var groups = NameGroups(scan)
    groups.addVariants(scan.names)
    self.groups = groups
    let shared = groups.shared
    further = max(shared.count - most, 0)
    guard !shared.isEmpty else { return }
    var place = [Int32](repeating: -1, count: groups.first.count)
    for (position, group) in shared.prefix(most).enumerated() {
      place[Int(group)] = Int32(truncatingIfNeeded: position)
      shown.append([])
    }
    for (person, group) in groups.group.enumerated() where place[Int(group)] >= 0 {
      shown[Int(place[Int(group)])].append(person)
    }
  }
}

extension Namesakes {
  /// How many bear the name of a person, and whether the person is the first of them.
  func bearers(of person: Int) -> (count: Int, isFirst: Bool) {
    let name = Int(groups.group[person])
    return (Int(groups.bearers[name]), Int(groups.first[name]) == person)
  }
}

/// People by name.
private struct NameGroups: Sendable {
  /// The first bearer of each name, and how many there are.
  private(set) var first: [Int32] = []
  private(set) var bearers: [Int32] = []
  /// Of each person the position of the name in ``first``.
  private(set) var group: [Int32]
  /// People whose name has the folded hash of another and other bytes.
  private var variants: [Int32] = []

  init(_ scan: NameScan) {
    let keys = scan.keys
    group = [Int32](repeating: 0, count: keys.count)
    // So many buckets that the table of each fits into the nearest memory.
    var shift: UInt64 = 64
    while keys.count >> (64 - shift) > 2048 { shift -= 1 }
    let (sorted, ends) = keys.inBuckets(shift: shift)
    var slots = [Int32](repeating: -1, count: 16)
    var start = 0
    for end in ends {
      add(sorted[start..<end], &slots)
      start = end
    }
  }

  /// Takes in people of whom nobody has a namesake elsewhere.
  private mutating func add(_ keys: ArraySlice<NameKey>, _ slots: inout [Int32]) {
    while slots.count < keys.count * 2 { slots += slots }
    for i in slots.indices { slots[i] = -1 }
    let mask = UInt64(truncatingIfNeeded: slots.count - 1)
    let before = first.count
    var known: [NameKey] = []
    known.reserveCapacity(keys.count)
    for key in keys {
      var slot = key.folded & mask
      while slots[Int(slot)] >= 0, known[Int(slots[Int(slot)])].folded != key.folded {
        slot = (slot + 1) & mask
      }
      let found = slots[Int(slot)]
      if found < 0 {
        slots[Int(slot)] = Int32(truncatingIfNeeded: known.count)
        known.append(key)
        begin(key.person)
      } else {
        let name = before + Int(found)
        group[Int(key.person)] = Int32(truncatingIfNeeded: name)
        if known[Int(found)].exact == key.exact {
          bearers[name] += 1
        } else {
          variants.append(key.person)
        }
      }
    }
  }

  private mutating func begin(_ person: Int32) {
    group[Int(person)] = Int32(truncatingIfNeeded: first.count)
    first.append(person)
    bearers.append(1)
  }

  /// Tells by meaning whether people bear a name or one that only looks like it to the hash.
  mutating func addVariants(_ names: TextColumn) {
    guard !variants.isEmpty else { return }
    var others: [String: Int32] = [:]
    for person in variants.sorted() {
      let name = LooseName(names[Int(person)] ?? "").key
      let likely = group[Int(person)]
      if LooseName(names[Int(first[Int(likely)])] ?? "").key == name {
        bearers[Int(likely)] += 1
      } else if let known = others[name] {
        group[Int(person)] = known
        bearers[Int(known)] += 1
      } else {
        others[name] = Int32(truncatingIfNeeded: first.count)
        begin(person)
      }
    }
  }

  /// Names with several bearers, in the order of the first of these.
  var shared: [Int32] {
    (0..<group.count).compactMap { person in
      let name = Int(group[person])
      return bearers[name] > 1 && Int(first[name]) == person ? group[person] : nil
    }
  }
}

extension [NameKey] {
  /// The keys by the highest bits of the folded hash, else in order, and where each bucket ends.
  fileprivate func inBuckets(shift: UInt64) -> (keys: [NameKey], ends: [Int]) {
    guard shift < 64 else { return (self, [count]) }
    var next = [Int](repeating: 0, count: 1 << (64 - shift) + 1)
    for key in self { next[Int(key.folded >> shift) + 1] += 1 }
    for i in next.indices.dropFirst() { next[i] += next[i - 1] }
    var sorted = self
    for key in self {
      let bucket = Int(key.folded >> shift)
      sorted[next[bucket]] = key
      next[bucket] += 1
    }
    return (sorted, next.dropLast())
  }
}
