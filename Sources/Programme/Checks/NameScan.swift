/// The hashes of many names, made in one pass.
struct NameScan {
  let names: TextColumn
  /// Different in each process, so that no file can be made to collide.
  let seed = UInt64.random(in: .min ... .max)
  /// Of each name.
  private(set) var keys: [NameKey] = []
  private(set) var tickets = NameTickets()
  /// The names that begin in a script of the East.
  private(set) var eastern: [Int] = []

  /// Whether the folded hash of each name is that of its words.
  private let isPlain: Bool

  /// O(bytes).
  init(_ names: TextColumn) {
    self.names = names
    isPlain = names.texts.bytes.hasPlainNames
    keys.reserveCapacity(names.count)
    for record in 0..<names.count {
      names.texts.withUTF8(of: names.entry(of: record) ?? -1) { add($0, record) }
    }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ record: Int) {
    if let lead = name.first, lead >= 0xE3 { eastern.append(record) }
    let hash = NameHash(name, seed)
    hash.visitTickets { tickets.append(record, $0) }
    keys.append(
      NameKey(
        folded: isPlain ? hash.words : name.exactHash, exact: name.byteHash(seed),
        person: Int32(truncatingIfNeeded: record)))
  }

  /// The hash of the words of a name, in whatever order.
  func words(of record: Int) -> UInt64 {
    isPlain ? keys[record].folded : names.hash(record, seed).words
  }
}

/// What a name is told by.
struct NameKey {
  /// Equal for names that are loosely equal.
  var folded: UInt64
  /// Of the bytes as they are; with the other hash, no two names of a million share it by chance.
  var exact: UInt32
  var person: Int32
}

extension UnsafeBufferPointer<UInt8> {
  /// By way of a text, for names with scalars that stand for plainer ones.
  fileprivate var exactHash: UInt64 {
    UInt64(truncatingIfNeeded: LooseName(String(decoding: self, as: UTF8.self)).key.hashValue)
  }
}
