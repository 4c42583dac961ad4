/// The names that several people bear, in whatever case, accents and order they are written.
struct Namesakes: Sendable {
  /// For each of the first shared names all who bear it; both ascending.
  private(set) var shown: [[Int]] = []
  /// How many further names are shared.
  private(set) var further = 0
  private let groups: NameGroups

  /// Few texts are made: names are compared by hashes, and by meaning where these differ. O(n).
  init(
    _ scan: NameScan, most: Int, _ sharing: some Sharing = OneByOne(), parts: Int? = nil
  ) {
    groups = NameGroups(scan, sharing, parts: parts ?? NameScan.parts(of: scan.keys.count))
    let shared = groups.shared
    further = max(shared.count - most, 0)
    shown = groups.bearers(of: shared.prefix(most))
  }
}

extension Namesakes {
  /// How many bear the name of a person, and whether the person is the first of them.
  func bearers(of person: Int) -> (count: Int, isFirst: Bool) {
    let first = Int(groups.first[person])
    return (Int(groups.bearers[first]), first == person)
  }
}
