extension String {
  /// A short id made of a name: letters and digits, hyphens for all else; may be empty.
  ///
  /// Letters of other scripts stay as they are; at most 40 characters.
  var slug: String {
    var slug = String.UnicodeScalarView()
    var isBroken = false
    for scalar in unicodeScalars {
      guard slug.count < 40 else { break }
      guard
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
          || (scalar.properties.generalCategory == .nonspacingMark && !slug.isEmpty && !isBroken)
      else {
        isBroken = true
        continue
      }
      if isBroken, !slug.isEmpty { slug.append("-") }
      isBroken = false
      slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(slug)
  }
}
