extension StringProtocol {
  /// The terminal columns the text covers in its visible form. O(n).
  public func columns(ambiguous: AmbiguousWidth = .narrow) -> Int {
    var sum = 0
    for scalar in unicodeScalars {
      if scalar.isPrintableASCII {
        sum += 1
      } else if let visible = scalar.visibleForm {
        sum += visible.unicodeScalars.count
      } else {
        sum += scalar.columns(ambiguous: ambiguous)
      }
    }
    return sum
  }
}
