import Programme

extension String {
  /// Whether there are figures in it and no letters: `12`, `3 / 4`; with signs that shout, as in
  /// `#1!`, it may be a name. Mostly O(1).
  var isOfFigures: Bool {
    guard let first = unicodeScalars.first, !first.properties.isAlphabetic, utf8.count <= 48 else {
      return false
    }
    return !unicodeScalars.contains {
      $0.properties.isAlphabetic || "*#+&@!".unicodeScalars.contains($0)
    }
      && unicodeScalars.contains { $0.properties.numericType != nil }
  }
}

extension NameFault {
  static func figures(_ name: String) -> NameFault {
    NameFault(
      message: "\(name.quoted) holds figures where a name stands; nobody is made of it.",
      action: "It is kept with the session; write a name.", isLasting: true)
  }
}
