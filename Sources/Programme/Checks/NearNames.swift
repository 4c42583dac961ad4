/// Pairs of names that may mean one: with initials, in another script, run together.
///
/// Names of the same words are no pair: ``Namesakes`` has them.
struct NearNames {
  /// Ascending.
  private(set) var pairs: [NamePair] = []

  /// A key that more records share tells nobody from others.
  private static let crowd = 8
  /// So many likely pairs are compared; a file that has more is one where all names are near.
  private static let most = 10_000

  /// Few texts are made: pairs are found by hashes and told by meaning. O(n), and O(m log m) for
  /// the names that are written in one of these ways.
  ///
  /// - Parameter areOfPeople: whether a letter may stand for a word.
  init(_ scan: NameScan, others: [OtherNameOf], areOfPeople: Bool) {
    let others = others + scan.names.partsInBrackets
    var tickets = scan.tickets
    for other in others {
      var name = other.name
      tickets.append(other.record, name.withUTF8 { NameHash($0, scan.seed) }.asOther)
    }
    guard !tickets.isEmpty else { return }
    tickets.sort()
    var likely = tickets.shared(upTo: Self.crowd)
    likely += tickets.pairs(
      offeredBy: scan, upTo: Self.crowd, most: Self.most - min(likely.count, Self.most))
    let texts = NameTexts(scan.names, others)
    let compared = Set(likely.prefix(Self.most))
    let short = areOfPeople ? ShortNames(texts, compared).pairs : []
    pairs = compared.filter { texts.areNear($0.first, $0.second) || short.contains($0) }.sorted()
  }
}

/// Two records, the smaller position first.
struct NamePair: Hashable, Comparable {
  let first: Int
  let second: Int

  init(_ a: Int, _ b: Int) { (first, second) = (min(a, b), max(a, b)) }

  static func < (a: NamePair, b: NamePair) -> Bool {
    (a.first, a.second) < (b.first, b.second)
  }
}

/// What a record is also called.
struct OtherNameOf {
  var record: Int
  var name: String
  /// Whether the file says that it is a name; else it is a part of one, such as that in brackets.
  var isStated: Bool
}
