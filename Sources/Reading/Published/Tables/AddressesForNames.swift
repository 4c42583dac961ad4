import Programme

extension String {
  /// Without addresses of pages between its commas, semicolons and lines; `nil` where there are none.
  var withoutPageAddresses: String? {
    // Most names have no colon; in markup addresses tell names from what stands beside them.
    guard utf8.contains(UInt8(ascii: ":")), contains("://"), !contains("<"), !contains("](") else {
      return nil
    }
    var rest = self
    for part in split(whereSeparator: { ",;，；|".contains($0) || $0.isNewline }) {
      let bare = String(part).trimmed
      guard bare.isPageAddress, let place = rest.firstRange(of: bare) else { continue }
      rest.removeSubrange(place)
    }
    return rest == self ? nil : rest.trimmed
  }

  private var isPageAddress: Bool {
    guard hasPrefix("http://") || hasPrefix("https://") else { return false }
    return !contains(where: \.isWhitespace)
  }
}
