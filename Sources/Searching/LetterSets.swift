/// Which letters each entry holds: most entries are passed over without a look at their text.
struct LetterSets: Sendable {
  /// Of each entry a bit for each of a to z, for other ASCII and for bytes beyond it; three more
  /// say that the shortest of the words that are joined to the next has at most one, two, three
  /// bytes.
  private var entries: [UInt32] = []
  /// The bits that any entry has.
  private var all: UInt32 = 0
  /// The bit of each byte.
  private let bits = (UInt8.min ... .max).map(Self.bit(of:))

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Takes in the next entry: the last bytes of those that were gathered.
  ///
  /// - Parameter shortest: how long the shortest word is that is joined to the next.
  mutating func append(entryOf bytes: [UInt8], from start: Int, shortestJoined shortest: Int) {
    let lengths: UInt32 = shortest > 3 ? 0 : 0b111 &<< UInt32(shortest - 1) & 0b111
    var set = lengths &<< UInt32(Self.joined)
    bits.withUnsafeBufferPointer { bits in
      bytes.withUnsafeBufferPointer { bytes in
        for place in start..<bytes.count { set |= bits[Int(bytes[place])] }
      }
    }
    entries.append(set)
    all |= set
  }

  mutating func append(_ other: LetterSets) {
    entries.append(contentsOf: other.entries)
    all |= other.all
  }

  /// Those of the candidates that hold every letter of a folded text, whatever their order.
  func entries(holdingAllOf text: [UInt8], among candidates: Bits) -> Bits {
    entries(with: text.reduce(0) { $0 | bits[Int($1)] }, among: candidates)
  }

  /// Those of the candidates where a text may begin with one word and go on with the next.
  func entries(joiningWordsTo text: [UInt8], among candidates: Bits) -> Bits {
    guard (2...4).contains(text.count) else { return candidates }
    return entries(with: 1 &<< UInt32(Self.joined + text.count - 2), among: candidates)
  }

  /// Whether what holds the letters of a text holds the text.
  static func tellAll(of text: [UInt8]) -> Bool {
    text.count == 1 && text.allSatisfy(PinyinUnit.isLetter)
  }

  private func entries(with wanted: UInt32, among candidates: Bits) -> Bits {
    var having = Bits(candidates.range)
    guard all & wanted == wanted else { return having }
    entries.withUnsafeBufferPointer { entries in
      // One less than what is missing has its highest bit set only if nothing is; no decision.
      having.formUnion(candidates) { UInt64((~entries[$0] & wanted) &- 1) &>> 31 }
    }
    having.formIntersection(candidates)
    return having
  }

  /// The bit of words of one byte that are joined to the next; those of two and three follow.
  private static let joined = 28

  private static func bit(of byte: UInt8) -> UInt32 {
    let kind = PinyinUnit.isLetter(byte) ? byte - UInt8(ascii: "a") : byte < 0x80 ? 26 : 27
    return 1 &<< UInt32(kind)
  }
}
