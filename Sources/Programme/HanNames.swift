extension String {
  /// The names in Han that commas or strokes stand between; the text itself where it is no such
  /// list.
  public var hanNames: [String] {
    guard unicodeScalars.contains(where: \.mayPartHanNames) else { return [self] }
    let parts = unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.mayPartHanNames
    ).map { String($0.filter { !$0.properties.isWhitespace }) }
    return parts.allSatisfy(\.isHanName) ? parts : [self]
  }

  /// Two to four signs of Han; a longer text is rather that of an institution.
  private var isHanName: Bool {
    (2...4).contains(unicodeScalars.count)
      && unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value > 0x1_FFFF }
  }
}

extension Unicode.Scalar {
  fileprivate var mayPartHanNames: Bool {
    switch self {
    case "、", "，", ",", "/", "／": true
    default: false
    }
  }
}
