extension String {
  /// A short id made of a name: letters and digits, hyphens for all else; may be empty.
  ///
  /// Letters of other scripts stay as they are; at most 40 characters.
  var slug: String {
    var slug: [UInt8] = []
    var (length, isBroken) = (0, false)
    for scalar in unicodeScalars {
      guard length < 40 else { break }
      guard scalar.isSlugLetter || (scalar.isMark && !slug.isEmpty && !isBroken) else {
        isBroken = true
        continue
      }
      if isBroken, !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
        length += 1
      }
      isBroken = false
      slug.append(lowercase: scalar)
      length += 1
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// ASCII is told without asking the tables of Unicode, which takes long.
  fileprivate var isSlugLetter: Bool {
    guard value >= 0x80 else {
      return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20)
    }
    return properties.isAlphabetic || properties.numericType == .decimal
  }

  fileprivate var isMark: Bool { value >= 0x80 && properties.generalCategory == .nonspacingMark }
}
