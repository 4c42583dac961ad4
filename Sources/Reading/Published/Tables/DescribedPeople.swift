/// Which of the people of a row its columns of institutions, positions and biographies tell of.
///
/// The first that are named; those who lead a session, as chairs, hosts and discussants do, only
/// where nobody with a part in it is named, or where such a column stands right behind theirs.
struct DescribedPeople {
  /// Whether a column about people stands right behind one of those who lead.
  private let isBehindLeaders: Bool

  init(_ layout: TableLayout) {
    let column = [PublishedColumn.affiliation, .institutions, .position, .biography]
      .first { layout.cell(of: $0) != nil }
    let before = column.flatMap { layout.cell(of: $0) }.map { $0 - 1 }
    isBehindLeaders =
      before.map { before in
        PublishedColumn.roles.contains {
          $0.role.isOfLeader && layout.cell(of: $0.column) == before
        }
          || layout.keys.indices.contains(before)
            && PersonHeader(layout.keys[before])?.role.isOfLeader == true
      } ?? false
  }

  /// The place of the group that is told of; `nil` where no group has anybody.
  ///
  /// - Parameter roles: of the people of each group.
  func group(of roles: [[String]]) -> Int? {
    guard let first = roles.firstIndex(where: { !$0.isEmpty }) else { return nil }
    guard !isBehindLeaders, roles[first].allSatisfy(\.isOfLeader) else { return first }
    return roles.firstIndex { $0.contains { !$0.isOfLeader } } ?? first
  }
}

extension String {
  /// Whether whoever has this role leads a session, and need have no part in what it is about.
  fileprivate var isOfLeader: Bool {
    let role = hasPrefix("co-") ? String(dropFirst(3)) : self
    return !["", "speaker", "panelist", "author", "artist"].contains(role)
  }
}
