/// The hashes of many names, made in one pass.
struct NameScan: Sendable {
  let names: TextColumn
  /// Different in each process, so that no file can be made to collide.
  let seed: UInt64
  /// Of each name.
  private(set) var keys: [NameKey]
  /// Of each name the hash of its letters, wherever words end.
  private(set) var letters: [UInt64]
  private(set) var tickets: NameTickets
  /// The names that begin in a script of the East.
  private(set) var eastern: [Int]
  /// The names that say that there is none yet.
  private(set) var placeholders: [Int]

  /// Whether the folded hash of each name is that of its words.
  private let isPlain: Bool

  /// O(bytes).
  ///
  /// - Parameter parts: into how many the work is parted; `nil` for as many as are worth it.
  init(
    _ names: TextColumn, _ sharing: some Sharing = OneByOne(), parts: Int? = nil,
    seed: UInt64 = .random(in: .min ... .max)
  ) {
    let parts = parts ?? Self.parts(of: names.count)
    let isPlain = sharing.results(of: parts) { part in
      names.texts.bytes.hasPlainNames(part: part, of: parts)
    }.allSatisfy(\.self)
    var (found, letters) = ([NamePart](), [UInt64]())
    keys = [NameKey](unsafeUninitializedCapacity: names.count) { keys, filled in
      letters = [UInt64](unsafeUninitializedCapacity: names.count) { letters, lettersFilled in
        // Each part fills the places of its own records.
        nonisolated(unsafe) let (keys, letters) = (keys, letters)
        found = sharing.results(of: parts) { part in
          NamePart(
            names, names.count * part / parts..<names.count * (part + 1) / parts, seed,
            isPlain: isPlain, keys: keys, letters: letters)
        }
        (filled, lettersFilled) = (names.count, names.count)
      }
    }
    self.letters = letters
    (self.names, self.seed, self.isPlain) = (names, seed, isPlain)
    eastern = found.flatMap(\.eastern)
    placeholders = found.flatMap(\.placeholders)
    tickets = NameTickets(found.map(\.tickets))
  }

  /// Into how many parts the work on names is parted: few are done sooner than a thread begins.
  static func parts(of count: Int) -> Int { count >= 10_000 ? 2 : 1 }

  /// The hash of the words of a name, in whatever order.
  func words(of record: Int) -> UInt64 {
    isPlain ? keys[record].folded : names.hash(record, seed).words
  }

  /// Goes through the keys by which others could be near to a name.
  ///
  /// - Parameter mayBeShort: whether others may be short for the name, by its initials or without.
  @inline(__always)
  func visitOffers(of record: Int, mayBeShort: Bool, _ take: (UInt64) -> Void) {
    guard isPlain, !mayBeShort else { return names.hash(record, seed).visitOffers(take) }
    NameHash.visitOffers(words: keys[record].folded, letters: letters[record], take)
  }
}

/// What is found in some of the names.
private struct NamePart {
  private(set) var tickets = NameTickets()
  private(set) var eastern: [Int] = []
  private(set) var placeholders: [Int] = []

  /// - Parameters:
  ///   - keys: room for one of each name; those of `records` are filled.
  ///   - letters: likewise.
  init(
    _ names: TextColumn, _ records: Range<Int>, _ seed: UInt64, isPlain: Bool,
    keys: UnsafeMutableBufferPointer<NameKey>, letters: UnsafeMutableBufferPointer<UInt64>
  ) {
    for record in records {
      names.texts.withUTF8(of: names.entry(of: record) ?? -1) { name in
        let (key, hash) = add(name, record, seed, isPlain: isPlain)
        keys.initializeElement(at: record, to: key)
        letters.initializeElement(at: record, to: hash.letters)
      }
    }
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, _ record: Int, _ seed: UInt64, isPlain: Bool
  ) -> (key: NameKey, hash: NameHash) {
    if let lead = name.first, lead >= 0xE3 { eastern.append(record) }
    if name.isPlaceholder { placeholders.append(record) }
    let hash = NameHash(name, seed)
    hash.visitTickets { tickets.append(record, $0, isShort: $1) }
    let key = NameKey(
      folded: isPlain ? hash.words : name.exactHash, exact: name.byteHash(seed),
      person: Int32(truncatingIfNeeded: record))
    return (key, hash)
  }
}

/// What a name is told by.
struct NameKey: Sendable {
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
