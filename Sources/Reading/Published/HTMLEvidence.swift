/// What tells that a text is HTML and not one that only mentions a tag or compares numbers.
struct HTMLEvidence {
  /// A tag that is closed, or one that is seldom spoken of and needs no closing.
  private(set) var isHTML = false
  /// Whether lines are broken by tags, so that line ends mean no more than blanks.
  private(set) var breaksLines = false

  /// O(bytes).
  init(_ bytes: [UInt8]) {
    var opened: Set<String> = []
    var position = 0
    while let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let tag = HTMLTag(bytes, at: next) else {
        position = next + 1
        continue
      }
      if tag.isClosing {
        isHTML =
          isHTML || opened.contains(tag.name) || Self.isLeftOver(tag, in: bytes, at: next)
      } else {
        opened.insert(tag.name)
        isHTML = isHTML || tag.name == "br" || tag.name == "p"
      }
      breaksLines = breaksLines || tag.name == "br" || tag.name == "p" || tag.name == "div"
      position = tag.end
    }
  }

  /// Whether the end of bold letters and the like is left at the end of a text: `Ann Lee</b>`.
  private static func isLeftOver(_ tag: HTMLTag, in bytes: [UInt8], at position: Int) -> Bool {
    tag.effect == .plain && tag.end == bytes.count && position > 0
      && bytes[position - 1] != UInt8(ascii: " ")
  }
}
