/// The names that several people bear, in whatever case and composition they are written.
struct Namesakes {
  /// For each of the first shared names all who bear it; both ascending.
  private(set) var shown: [[Int]] = []
  /// How many further names are shared.
  private(set) var further = 0

  private let names: TextColumn
  private var index: NameIndex
  /// The first bearer of each name, and how many there are.
  private var first: [Int32] = []
  private var bearers: [Int32] = []
  /// Of each person the position of the name in ``first``.
  private var group: [Int32] = []
  /// People whose name has the bytes of no other of its hash.
  private var variants: [Int] = []

  /// Few texts are made: names are compared by bytes, and by meaning where these differ. O(n).
  init(_ names: TextColumn, most: Int) {
    self.names = names
    index = NameIndex(names.count, isPlain: names.texts.bytes.hasPlainNames)
    group.reserveCapacity(names.count)
    for person in 0..<names.count { add(person) }
    for person in variants { addVariant(person) }
    gather(most)
    (group, first, bearers, variants) = ([], [], [], [])
  }

  private mutating func add(_ person: Int) {
    let entry = names.entry(of: person) ?? -1
    let found = names.texts.withUTF8(of: entry) { index.place(of: $0, orNew: first.count) }
    group.append(Int32(truncatingIfNeeded: found))
    if found == first.count {
      first.append(Int32(truncatingIfNeeded: person))
      bearers.append(1)
    } else if names.areSameBytes(person, Int(first[found])) {
      bearers[found] += 1
    } else {
      variants.append(person)
    }
  }

  private var others: [String: Int] = [:]

  private mutating func addVariant(_ person: Int) {
    let name = (names[person] ?? "").lowercased()
    var found = Int(group[person])
    if (names[Int(first[found])] ?? "").lowercased() != name {
      found = others[name] ?? first.count
      if found == first.count {
        others[name] = found
        first.append(Int32(truncatingIfNeeded: person))
        bearers.append(0)
      }
      group[person] = Int32(truncatingIfNeeded: found)
    }
    bearers[found] += 1
  }

  private mutating func gather(_ most: Int) {
    var shared = first.indices.filter { bearers[$0] > 1 }
    if !variants.isEmpty { shared.sort { first[$0] < first[$1] } }
    further = max(shared.count - most, 0)
    guard !shared.isEmpty else { return }
    var place = [Int32](repeating: -1, count: first.count)
    for (position, name) in shared.prefix(most).enumerated() {
      place[name] = Int32(truncatingIfNeeded: position)
      shown.append([])
    }
    for (person, name) in group.enumerated() where place[Int(name)] >= 0 {
      shown[Int(place[Int(name)])].append(person)
    }
  }
}

extension TextColumn {
  fileprivate func areSameBytes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (entry(of: a) ?? -1, entry(of: b) ?? -1)
    guard first != second else { return true }
    let (own, other) = (texts.range(first), texts.range(second))
    guard own.count == other.count else { return false }
    return texts.bytes.withUnsafeBufferPointer { bytes in
      for i in 0..<own.count
      where bytes[own.lowerBound + i] != bytes[other.lowerBound + i] { return false }
      return true
    }
  }
}

/// Positions by the hashes of names.
private struct NameIndex {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private let isPlain: Bool
  /// Different in each process, so that no file can be made to collide.
  private let seed = UInt64.random(in: .min ... .max)

  init(_ count: Int, isPlain: Bool) {
    self.isPlain = isPlain
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// The position given to a name of the same hash before, else `new`, which comes one by one.
  mutating func place(of name: UnsafeBufferPointer<UInt8>, orNew new: Int) -> Int {
    let hash = isPlain ? name.foldedHash(seed) : name.exactFoldedHash
    let mask = UInt64(truncatingIfNeeded: slots.count - 1)
    var slot = (hash ^ (hash >> 32)) & mask
    while slots[Int(slot)] >= 0 {
      let found = Int(slots[Int(slot)])
      if hashes[found] == hash { return found }
      slot = (slot + 1) & mask
    }
    slots[Int(slot)] = Int32(truncatingIfNeeded: new)
    // Names that turn out to be variants have no hash of their own.
    while hashes.count < new { hashes.append(0) }
    hashes.append(hash)
    return new
  }
}
