/// How characters of East Asian ambiguous width are counted.
public enum AmbiguousWidth: Int, Hashable, Sendable {
  case narrow = 1
  case wide = 2
}

extension Unicode.Scalar {
  /// U+0020 to U+007E: one column, nothing to make visible.
  public var isPrintableASCII: Bool { value &- 0x20 < 0x5F }

  /// Most Han and Hangul text: wide, and never a mark or a control.
  var isIdeographOrSyllable: Bool {
    (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
  }

  /// Punctuation, arrows, rules and blocks: never a mark.
  private var isSignOrLine: Bool {
    (0x2010...0x2027).contains(value) || (0x2190...0x27FF).contains(value)
  }

  var isVariationSelector: Bool { (0xFE00...0xFE0F).contains(value) }

  /// The terminal columns this scalar covers: 0, 1 or 2; independent of the locale.
  ///
  /// Source: Unicode Standard Annex #11, classes W, F and A; general categories Mn, Me.
  public func columns(ambiguous: AmbiguousWidth = .narrow) -> Int {
    if value < 0x300 {
      return value < 0xA1 || ambiguous == .narrow || !isAmbiguous ? 1 : 2
    }
    if isIdeographOrSyllable { return 2 }
    if !isSignOrLine, isCombining { return 0 }
    if Self.wide.containsValue(value) { return 2 }
    return ambiguous == .wide && isAmbiguous ? 2 : 1
  }

  private var isCombining: Bool {
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  private var isAmbiguous: Bool { Self.ambiguousRanges.containsValue(value) }
}

extension [UInt32] {
  /// Whether one of the sorted ranges, each its first and its last value, holds `value`. O(log n).
  func containsValue(_ value: UInt32) -> Bool {
    var (low, high) = (0, count / 2)
    while low < high {
      let middle = (low + high) / 2
      if self[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return 2 * low + 1 < count && self[2 * low] <= value
  }
}
