extension String {
  /// The text with brackets around ranges of its scalars, which ascend and are apart.
  func bracketed(_ ranges: [Range<Int>]) -> String {
    let scalars = Array(unicodeScalars)
    var (result, end) = (UnicodeScalarView(), 0)
    for range in ranges {
      result.append(contentsOf: scalars[end..<range.lowerBound])
      result.append("[")
      result.append(contentsOf: scalars[range])
      result.append("]")
      end = range.upperBound
    }
    result.append(contentsOf: scalars[end...])
    return String(result)
  }
}
