/// Who looks for names with which key.
struct NameTickets: Sendable {
  private var tickets: [(key: UInt64, record: Int32)] = []
  /// A bit for each key, so that most others are told by one look.
  private var bits: [UInt64] = []
  /// Where those begin whose keys begin with the same bits, and where the last of them end.
  private var starts: [Int] = []
  /// Whether some look for names that theirs are short for.
  private var areShort = false

  init() {}

  /// All of them, not sorted.
  init(_ parts: [NameTickets]) {
    tickets = parts.flatMap(\.tickets)
    areShort = parts.contains(where: \.areShort)
  }

  var isEmpty: Bool { tickets.isEmpty }
  var count: Int { tickets.count }

  /// - Parameter isShort: whether the key is one that only longer names offer.
  mutating func append(_ record: Int, _ key: UInt64?, isShort: Bool = false) {
    guard let key else { return }
    tickets.append((key, Int32(truncatingIfNeeded: record)))
    if isShort { areShort = true }
  }

  /// Leaves out nearly all whose key is that of no other ticket. O(tickets).
  mutating func dropUnshared() {
    var words = 1
    while words * 8 < tickets.count { words *= 2 }
    let mask = UInt64(words - 1)
    var (once, twice) = ([UInt64](repeating: 0, count: words), [UInt64](repeating: 0, count: words))
    for (key, _) in tickets {
      let (word, bit) = (Int(key >> 6 & mask), UInt64(1) << (key & 63))
      twice[word] |= once[word] & bit
      once[word] |= bit
    }
    tickets.removeAll { key, _ in twice[Int(key >> 6 & mask)] >> (key & 63) & 1 == 0 }
  }

  /// By key, and those of one key by record. O(tickets) for keys that are hashes.
  mutating func sort() {
    var words = 1
    while words * 4 < tickets.count { words *= 2 }
    bits = [UInt64](repeating: 0, count: words)
    starts = [Int](repeating: 0, count: words + 1)
    for (key, _) in tickets {
      bits[word(key)] |= 1 << (key & 63)
      starts[bucket(key) + 1] += 1
    }
    for bucket in 0..<words { starts[bucket + 1] += starts[bucket] }
    var next = starts
    tickets = Array(unsafeUninitializedCapacity: tickets.count) { sorted, filled in
      for ticket in tickets {
        let bucket = bucket(ticket.key)
        sorted.initializeElement(at: next[bucket], to: ticket)
        next[bucket] += 1
      }
      filled = tickets.count
      for bucket in 0..<words where starts[bucket + 1] - starts[bucket] > 1 {
        sorted[starts[bucket]..<starts[bucket + 1]].sort {
          ($0.key, $0.record) < ($1.key, $1.record)
        }
      }
    }
  }

  private func word(_ key: UInt64) -> Int { Int(key >> 6 & UInt64(bits.count - 1)) }

  /// The first bits of a key, of which there are as many as it takes to number the buckets.
  private func bucket(_ key: UInt64) -> Int {
    Int(key >> UInt64(64 - bits.count.trailingZeroBitCount))
  }

  /// The pairs of a name and one who looks for it, of a sorted list that is not empty. O(bytes).
  ///
  /// - Parameters:
  ///   - crowd: a key that more look for pairs nobody.
  ///   - most: once there are so many, no further names are asked.
  func pairs(offeredBy scan: NameScan, upTo crowd: Int, most: Int) -> [NamePair] {
    var pairs: [NamePair] = []
    // Nearly all keys end at the bits, which are looked at in place.
    bits.withUnsafeBufferPointer { bits in
      let mask = UInt64(bits.count - 1)
      for record in 0..<scan.names.count where pairs.count < most {
        scan.visitOffers(of: record, mayBeShort: areShort) { key in
          guard bits[Int(key >> 6 & mask)] >> (key & 63) & 1 == 1 else { return }
          for other in records(of: key, upTo: crowd) where Int(other) != record {
            pairs.append(NamePair(record, Int(other)))
          }
        }
      }
    }
    return pairs
  }

  /// Those with the key, in a sorted list; none where there are more than a crowd.
  ///
  /// O(crowd) for keys that are hashes.
  func records(of key: UInt64, upTo crowd: Int) -> [Int32] {
    guard bits[word(key)] >> (key & 63) & 1 == 1 else { return [] }
    let bucket = bucket(key)
    var (low, high) = (starts[bucket], starts[bucket + 1])
    while low < high {
      let middle = (low + high) / 2
      if tickets[middle].key < key { low = middle + 1 } else { high = middle }
    }
    let found = tickets[low..<starts[bucket + 1]].prefix(crowd + 1).prefix { $0.key == key }
    return found.count > crowd ? [] : found.map(\.record)
  }

  /// The pairs of those who look for the same, in a sorted list.
  func shared(upTo crowd: Int) -> [NamePair] {
    var pairs: [NamePair] = []
    var start = 0
    while start < tickets.count {
      let key = tickets[start].key
      let end = tickets[start...].firstIndex { $0.key != key } ?? tickets.count
      if end - start <= crowd {
        let group = tickets[start..<end].map { Int($0.record) }
        for (i, a) in group.enumerated() {
          for b in group.dropFirst(i + 1) where a != b { pairs.append(NamePair(a, b)) }
        }
      }
      start = end
    }
    return pairs
  }
}

extension NameHash {
  private static let salts: (letters: UInt64, full: UInt64, initial: UInt64) = (
    0x6C65_7474, 0x6675_6C6C, 0x696E_6974
  )

  /// The key by which another name of a record looks for it; `nil` for one without letters.
  var asOther: UInt64? { count > 0 ? words : nil }

  /// Goes through the keys by which others could be near to this name.
  func visitOffers(_ take: (UInt64) -> Void) {
    Self.visitOffers(words: words, letters: letters, take)
    guard count > 1 else { return }
    take(fullWords ^ Self.salts.full)
    take(Self.key(last, first))
    take(Self.key(first, second))
  }

  /// Those by which the name is found that are the same for a name of all its words.
  @inline(__always)
  static func visitOffers(words: UInt64, letters: UInt64, _ take: (UInt64) -> Void) {
    take(words)
    take(letters ^ salts.letters)
  }

  /// Goes through the keys by which a name that is written in a way of its own looks for others, and
  /// whether only names that this one is short for offer them.
  func visitTickets(_ take: (_ key: UInt64, _ isShort: Bool) -> Void) {
    // Two words of Latin letters, by far the most names, are run together by hardly anybody.
    if count != 2 ? count > 2 || first.initial > 0 : first.initial == 0 {
      take(letters ^ Self.salts.letters, false)
    }
    guard hasInitial, count > 1 else { return }
    if count > 2 { take(fullWords ^ Self.salts.full, true) }
    if first.isInitial, !last.isInitial { take(Self.key(last, first), true) }
    if second.isInitial, !first.isInitial { take(Self.key(first, second), true) }
  }

  /// A family name and the initial of a given name.
  private static func key(_ family: NameWord, _ given: NameWord) -> UInt64 {
    (family.hash ^ (UInt64(given.initial) &* 0x9E37_79B9)).mixed ^ salts.initial
  }
}

extension TextColumn {
  func hash(_ record: Int, _ seed: UInt64) -> NameHash {
    texts.withUTF8(of: entry(of: record) ?? -1) { NameHash($0, seed) }
  }
}
