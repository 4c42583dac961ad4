extension [String] {
  /// The texts one after the other. The library's own is looked up at run time, on every start.
  public func joined(separator: String = "") -> String {
    var text = ""
    for (position, element) in enumerated() {
      if position > 0 { text += separator }
      text += element
    }
    return text
  }
}
