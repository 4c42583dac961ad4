/// How a value is asked for.
enum Comparison: Hashable, Sendable {
  case contains, equals, below, atMost, above, atLeast

  /// Its sign, as it is typed.
  var written: String {
    switch self {
    case .contains: ":"
    case .equals: "="
    case .below: "<"
    case .atMost: "<="
    case .above: ">"
    case .atLeast: ">="
    }
  }
}

/// A name and a sign in front of a value.
struct Head {
  let name: Range<Int>
  let comparison: Comparison
  let end: Int
}

extension QueryParser {
  private static let longestName = 24

  /// The name and the sign that stand here; a name begins with no digit, as times do.
  func head() -> Head? {
    var end = at
    while end - at <= Self.longestName, let sign = text.sign(at: end), sign.isOfName { end += 1 }
    guard end > at, !text.signs[at].isDigit, let (comparison, length) = comparison(at: end) else {
      return nil
    }
    return Head(name: at..<end, comparison: comparison, end: end + length)
  }

  /// Whether a field and a sign stand there, as behind the 非 of `非room:B`.
  func isField(at place: Int) -> Bool {
    var ahead = self
    ahead.at = place
    guard place < text.count, let head = ahead.head() else { return false }
    let name = text.plain(head.name)
    if case .this = Field.meaning(of: name) { return true }
    return ["is", "是", "at", "has", "有", "no", "无", "没有"].contains(name)
  }

  private func comparison(at place: Int) -> (Comparison, length: Int)? {
    let isFollowedByEquals = text.sign(at: place + 1) == UInt8(ascii: "=")
    switch text.sign(at: place) {
    case UInt8(ascii: ":"):
      // `time:>14:00`, as other languages write it.
      guard let next = comparison(at: place + 1), next.0 != .contains else { return (.contains, 1) }
      return (next.0, next.length + 1)
    case UInt8(ascii: "="): return (.equals, isFollowedByEquals ? 2 : 1)
    case UInt8(ascii: "<"): return isFollowedByEquals ? (.atMost, 2) : (.below, 1)
    case UInt8(ascii: ">"): return isFollowedByEquals ? (.atLeast, 2) : (.above, 1)
    case Sign.atMost: return (.atMost, 1)
    case Sign.atLeast: return (.atLeast, 1)
    case _: return nil
    }
  }
}

extension UInt8 {
  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), Sign.other:
      true
    default: false
    }
  }
}
