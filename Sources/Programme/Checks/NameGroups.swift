/// People by name: each name stands for the first who bears it.
struct NameGroups: Sendable {
  /// Of each person the first who bears the name.
  private(set) var first: [Int32]
  /// How many bear the name of a person who is the first to bear it.
  private(set) var bearers: [Int32]

  /// - Parameter parts: into how many the names are parted, each with all who bear its names.
  init(_ scan: NameScan, _ sharing: some Sharing, parts: Int) {
    let keys = scan.keys
    first = Array(0..<Int32(truncatingIfNeeded: keys.count))
    bearers = [Int32](repeating: 1, count: keys.count)
    let variants = first.withUnsafeMutableBufferPointer { first in
      bearers.withUnsafeMutableBufferPointer { bearers in
        // Nobody has a namesake in another part, so that no two parts touch the same people.
        nonisolated(unsafe) let (first, bearers) = (first, bearers)
        return sharing.results(of: parts) { part in
          var namesakes = NamesakesByHash(first: first, bearers: bearers)
          namesakes.add(NameBuckets(keys, part: part, of: parts))
          return namesakes.variants
        }
      }
    }
    addVariants(variants.flatMap(\.self), scan.names)
  }

  /// Tells by meaning whether people bear a name or one that only looks like it to the hash.
  private mutating func addVariants(_ variants: [Int32], _ names: TextColumn) {
    guard !variants.isEmpty else { return }
    var others: [String: Int32] = [:]
    for person in variants.sorted() {
      let name = LooseName(names[Int(person)] ?? "").key
      let likely = first[Int(person)]
      if LooseName(names[Int(likely)] ?? "").key == name {
        bearers[Int(likely)] += 1
      } else if let known = others[name] {
        first[Int(person)] = known
        bearers[Int(known)] += 1
      } else {
        others[name] = person
        first[Int(person)] = person
      }
    }
  }

  /// The first bearers of names with several, in order.
  var shared: [Int32] {
    bearers.indices.compactMap { bearers[$0] > 1 ? Int32(truncatingIfNeeded: $0) : nil }
  }

  /// All who bear the names of these first bearers; each list ascends. O(people).
  func bearers(of firsts: some Collection<Int32>) -> [[Int]] {
    guard !firsts.isEmpty else { return [] }
    var place = [Int32](repeating: -1, count: first.count)
    for (position, person) in firsts.enumerated() {
      place[Int(person)] = Int32(truncatingIfNeeded: position)
    }
    var found = [[Int]](repeating: [], count: firsts.count)
    for (person, first) in first.enumerated() where place[Int(first)] >= 0 {
      found[Int(place[Int(first)])].append(person)
    }
    return found
  }
}

/// Finds namesakes by the hashes of their names.
private struct NamesakesByHash {
  /// Of all people; only those of the names taken in are touched.
  let first: UnsafeMutableBufferPointer<Int32>
  let bearers: UnsafeMutableBufferPointer<Int32>
  /// People whose name has the folded hash of another and other bytes.
  private(set) var variants: [Int32] = []
  private var slots = [Int32](repeating: -1, count: 16)
  private var known: [(key: NameKey, bearers: Int32)] = []

  init(
    first: UnsafeMutableBufferPointer<Int32>, bearers: UnsafeMutableBufferPointer<Int32>
  ) {
    (self.first, self.bearers) = (first, bearers)
  }

  mutating func add(_ buckets: NameBuckets) {
    var start = 0
    for end in buckets.ends {
      add(buckets.keys[start..<end])
      start = end
    }
  }

  /// Takes in people of whom nobody has a namesake elsewhere; the first of a name first.
  private mutating func add(_ keys: ArraySlice<NameKey>) {
    while slots.count < keys.count * 2 { slots += slots }
    for i in slots.indices { slots[i] = -1 }
    let mask = UInt64(truncatingIfNeeded: slots.count - 1)
    known.removeAll(keepingCapacity: true)
    for key in keys {
      var slot = Int(truncatingIfNeeded: key.folded & mask)
      while slots[slot] >= 0, known[Int(slots[slot])].key.folded != key.folded {
        slot = Int(truncatingIfNeeded: (UInt64(slot) + 1) & mask)
      }
      let found = Int(slots[slot])
      if found < 0 {
        slots[slot] = Int32(truncatingIfNeeded: known.count)
        known.append((key, 1))
        continue
      }
      first[Int(key.person)] = known[found].key.person
      if known[found].key.exact == key.exact {
        known[found].bearers += 1
      } else {
        variants.append(key.person)
      }
    }
    for (key, count) in known where count > 1 { bearers[Int(key.person)] = count }
  }
}

/// The keys of a part of the names by the highest bits of the folded hash, each bucket in order.
private struct NameBuckets {
  private(set) var keys: [NameKey]
  /// Where each bucket ends.
  private(set) var ends: [Int]

  init(_ all: [NameKey], part: Int, of parts: Int) {
    // So many buckets that the table of each fits into the nearest memory.
    var bits: UInt64 = 0
    while all.count >> bits > 2048 { bits += 1 }
    let count = 1 << bits
    let mine = count * part / parts..<count * (part + 1) / parts
    var next = [Int](repeating: 0, count: mine.count + 1)
    for key in all {
      let bucket = key.bucket(bits)
      if mine.contains(bucket) { next[bucket - mine.lowerBound + 1] += 1 }
    }
    for i in next.indices.dropFirst() { next[i] += next[i - 1] }
    keys = [NameKey](unsafeUninitializedCapacity: next.last ?? 0) {
      [total = next.last ?? 0] keys, filled in
      for key in all {
        let bucket = key.bucket(bits)
        guard mine.contains(bucket) else { continue }
        let place = next[bucket - mine.lowerBound]
        keys.initializeElement(at: place, to: key)
        next[bucket - mine.lowerBound] = place + 1
      }
      filled = total
    }
    ends = next.dropLast()
  }
}

extension NameKey {
  /// - Parameter bits: how many of the highest count.
  fileprivate func bucket(_ bits: UInt64) -> Int {
    // A shift by the whole width gives 0.
    Int(truncatingIfNeeded: folded >> (64 - bits))
  }
}
