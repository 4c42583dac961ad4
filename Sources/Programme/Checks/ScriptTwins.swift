/// Appends the ways in which a name of another script is written in Latin letters, each ended by a
/// line feed; nothing where they are not known.
public typealias NameSpelling =
  @Sendable (_ name: UnsafeBufferPointer<UInt8>, _ spelt: inout [UInt8]) -> Void

/// Pairs of a name and one of another script that is read like it: WANG Weimin and 王伟民.
struct ScriptTwins {
  /// Ascending; of each whether neither name is that of another one as well.
  private(set) var pairs: [(names: NamePair, isUnique: Bool)] = []

  /// A reading that more names share tells nobody from others.
  private static let crowd = 8
  private static let most = 10_000
  /// In place of a record: a name that a crowd bears.
  private static let ofCrowd = -1

  /// Pairs are found by hashes and told by meaning. O(names + tickets): a name that a crowd bears is
  /// spelt once.
  ///
  /// - Parameters:
  ///   - parts: into how many the work is parted; `nil` for as many as are worth it.
  ///   - isOpen: whether the file does not say itself how a name is spelt.
  init(
    _ scan: NameScan, _ namesakes: Namesakes, _ spelling: NameSpelling,
    _ sharing: some Sharing = OneByOne(), parts: Int? = nil, isOpen: @Sendable (Int) -> Bool
  ) {
    let parts = parts ?? NameScan.parts(of: scan.names.count)
    let eastern = scan.eastern
    var tickets = NameTickets(
      sharing.results(of: parts) { part in
        let part = eastern[eastern.count * part / parts..<eastern.count * (part + 1) / parts]
        return Self.tickets(of: part, scan, namesakes, spelling, isOpen: isOpen)
      })
    guard !tickets.isEmpty else { return }
    tickets.sort()
    let found = Self.likely(tickets, scan)
    let meant = sharing.results(of: parts) { part in
      found[found.count * part / parts..<found.count * (part + 1) / parts]
        .filter { scan.names.areSpeltAlike($0, spelling) }
    }.joined().sorted()
    var partners: [Int: Int] = [:]
    for pair in meant {
      partners[pair.first, default: 0] += 1
      partners[pair.second, default: 0] += 1
    }
    pairs = meant.map { ($0, partners[$0.first] == 1 && partners[$0.second] == 1) }
  }

  /// Those of names of other scripts, by how they are spelt.
  private static func tickets(
    of records: ArraySlice<Int>, _ scan: NameScan, _ namesakes: Namesakes,
    _ spelling: NameSpelling, isOpen: (Int) -> Bool
  ) -> NameTickets {
    var (tickets, ways) = (NameTickets(), [UInt8]())
    for record in records {
      let bearers = namesakes.bearers(of: record)
      let isOfCrowd = bearers.count > crowd
      guard isOfCrowd ? bearers.isFirst : isOpen(record) else { continue }
      ways.removeAll(keepingCapacity: true)
      scan.names.texts.withUTF8(of: scan.names.entry(of: record) ?? -1) { spelling($0, &ways) }
      let owner = isOfCrowd ? ofCrowd : record
      ways.forEachLine { tickets.append(owner, NameHash($0, scan.seed).words) }
    }
    return tickets
  }

  /// Each pair once, of those whose hashes are alike.
  private static func likely(_ tickets: NameTickets, _ scan: NameScan) -> [NamePair] {
    var found: Set<NamePair> = []
    for record in 0..<scan.names.count where found.count < most {
      let others = tickets.records(of: scan.words(of: record), upTo: crowd)
      guard !others.isEmpty, !others.contains(Int32(ofCrowd)) else { continue }
      for other in others where Int(other) != record { found.insert(NamePair(record, Int(other))) }
    }
    return Array(found)
  }
}

extension [UInt8] {
  /// Goes through what is in front of each line feed.
  fileprivate func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeBufferPointer { bytes in
      var start = 0
      for (at, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
        body(UnsafeBufferPointer(rebasing: bytes[start..<at]))
        start = at + 1
      }
    }
  }
}

extension TextColumn {
  fileprivate func ways(of record: Int, _ spelling: NameSpelling) -> [ArraySlice<UInt8>] {
    var spelt: [UInt8] = []
    texts.withUTF8(of: entry(of: record) ?? -1) { spelling($0, &spelt) }
    return spelt.split(separator: UInt8(ascii: "\n"))
  }

  fileprivate func areSpeltAlike(_ pair: NamePair, _ spelling: NameSpelling) -> Bool {
    func isWay(_ name: Int, of other: Int) -> Bool {
      let ways = ways(of: other, spelling)
      guard !ways.isEmpty else { return false }
      let key = LooseName(self[name] ?? "").key
      return ways.contains {
        LooseName(String(decoding: $0, as: UTF8.self)).key == key
      }
    }
    return isWay(pair.first, of: pair.second) || isWay(pair.second, of: pair.first)
  }
}
