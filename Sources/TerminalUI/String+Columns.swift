extension StringProtocol {
  /// The terminal columns the text covers in its visible form. O(n).
  public func columns(ambiguous: AmbiguousWidth = .narrow) -> Int {
    let plain = utf8.withContiguousStorageIfAvailable { $0.isPrintableASCII ? $0.count : nil }
    // The copy makes the loop concrete: a generic one costs a call for every scalar.
    return (plain ?? nil)
      ?? String(self).unicodeScalars.reduce(0) { sum, scalar in
        if scalar.isPrintableASCII { return sum + 1 }
        if let visible = scalar.visibleForm { return sum + visible.utf8.count }
        return sum + scalar.columns(ambiguous: ambiguous)
      }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether every byte is U+0020 to U+007E. O(n).
  var isPrintableASCII: Bool { allSatisfy { $0 &- 0x20 < 0x5F } }
}
