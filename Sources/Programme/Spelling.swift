extension Sequence<String> {
  /// The element most like `name`, if it is likely meant: at most two edits away. O(elements).
  public func closest(to name: String) -> String? {
    // In a short word two edits make any other.
    let limit = name.unicodeScalars.count < 5 ? (name.unicodeScalars.count < 3 ? 0 : 1) : 2
    let target = Array(name.unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in self {
      // An edit adds or takes at most four bytes.
      guard abs(candidate.utf8.count - name.utf8.count) <= 8 else { continue }
      let scalars = Array(candidate.unicodeScalars)
      guard abs(scalars.count - target.count) <= 2 else { continue }
      let distance = editDistance(scalars, target)
      let begins = target.count > 1 && scalars.starts(with: target) && distance <= 2
      if distance <= limit || begins, distance < (best?.distance ?? .max) {
        best = (candidate, distance)
      }
    }
    return best?.name
  }
}

/// The number of insertions, deletions and replacements between two texts; where there are more
/// than two, some number above two. O(a × b), and less for texts that have little in common.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  let most = 2
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var (diagonal, least) = (i, i + 1)
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let replaced = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      least = min(least, row[j + 1])
    }
    // No later row has less.
    if least > most { return least }
  }
  return row[b.count]
}
