import Glibc

/// The last long texts, with what became of them: a long name may stand in each session.
struct LongTexts: Equatable {
  struct Known: Equatable {
    let raw: String
    let text: String?
    let counts: [Repairs.Kind: Int]
  }
  private var last: [Known] = []

  /// In bytes: shorter texts are repaired sooner than found.
  static let least = 1_024
  /// A session has a few names: of its room, its track and the like.
  private static let most = 4

  /// O(1) for a text of the same storage, else O(bytes).
  func known(_ raw: String) -> Known? { last.first { $0.raw.isSameBytes(as: raw) } }

  mutating func keep(_ raw: String, _ text: String?, _ counts: [Repairs.Kind: Int]) {
    if last.count == Self.most { last.removeFirst() }
    last.append(Known(raw: raw, text: text, counts: counts))
  }
}

extension String {
  fileprivate func isSameBytes(as other: String) -> Bool {
    withUTF8Bytes { mine in
      other.withUTF8Bytes { theirs in
        guard mine.count == theirs.count, let a = mine.baseAddress, let b = theirs.baseAddress
        else { return mine.count == theirs.count }
        return a == b || memcmp(a, b, mine.count) == 0
      }
    }
  }
}
