import Programme

/// Texts as tables are read: trimmed, without controls, and nothing where nothing is left.
///
/// References and markup stay: what was repaired before must not be decoded twice.
extension Repairs {
  /// One line.
  mutating func tidied(_ raw: String?) -> String? {
    guard let raw, !raw.isEmpty else { return nil }
    guard raw.utf8.count > LongTexts.least else { return tidiedLine(raw) }
    return repeated(raw, \.longTidied) { $0.tidiedLine(raw) }
  }

  private mutating func tidiedLine(_ raw: String) -> String? {
    if raw.withUTF8Bytes(\.isPlainLine) { return raw }
    return tidied(scrubbed(Array(raw.utf8)).asOneLine)
  }

  /// Text of several lines.
  mutating func tidiedText(_ raw: String?) -> String? {
    guard let raw, !raw.isEmpty else { return nil }
    if raw.withUTF8Bytes(\.isTidy) { return raw }
    return tidied(scrubbed(Array(raw.utf8)))
  }

  private mutating func tidied(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    return composed(Array(text.utf8))
  }

  mutating func tidied(_ lines: [String]) -> [String] { lines.compactMap { tidied($0) } }

  /// With languages as BCP 47 writes them: `zh-Hant` for `zh_Hant`.
  mutating func tidied(_ names: [OtherName]) -> [OtherName] {
    names.compactMap { other in
      guard let name = tidied(other.name) else { return nil }
      let language = String((tidied(other.language) ?? "").map { $0 == "_" ? "-" : $0 })
      return language.isLanguageTag || language.isEmpty
        ? OtherName(language: language, name: name)
        : OtherName(language: "", name: "\(name) (\(language))")
    }
  }

  /// Each with a name of its own, however often a name is there.
  mutating func tidied(_ extras: [Extra]) -> [Extra] {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    return extras.compactMap { extra in
      guard let value = tidiedText(extra.value) else { return nil }
      let stated = tidied(extra.name) ?? "value"
      var (name, number) = (stated, next[stated, default: 2])
      while !taken.insert(name).inserted { (name, number) = ("\(stated) (\(number))", number + 1) }
      next[stated] = number
      return Extra(name: name, value: value)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether nothing in a text of several lines has to be mended, as in nearly all. O(bytes).
  fileprivate var isTidy: Bool {
    guard let first, let last else { return true }
    return (0x21..<0x7F).contains(first) && (0x21..<0x7F).contains(last) && firstFlaw == nil
      && !ComposedLetters.mayBeDecomposed(self)
  }
}
