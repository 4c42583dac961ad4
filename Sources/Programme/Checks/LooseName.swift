/// A name taken loosely: its words without case, accents and punctuation.
struct LooseName: Equatable {
  /// In the order of the name; a name without letters is one word as it stands.
  let words: [String]

  init(_ name: String) {
    var words: [String] = []
    var word: [UInt8] = []
    var endsPlain = true
    for scalar in name.lowercased().unicodeScalars {
      switch NameLetter(scalar.value) {
      case .gap:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
        endsPlain = true
      case .nothing: break
      case .mark: if !endsPlain { word += scalar.utf8 }
      case .plain(let letter):
        word.append(letter)
        endsPlain = true
      case .other:
        word += scalar.utf8
        endsPlain = false
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    self.words = words.isEmpty ? [name.lowercased()] : words
  }

  /// Equal for names of the same words in whatever order.
  var key: String { words.count == 1 ? words[0] : words.sorted().joined(separator: " ") }

  /// Equal for names of the same letters, wherever their words end.
  var letters: String { words.joined() }
}

extension String {
  /// Equal for texts of the same words in one order, whatever their case, accents and punctuation.
  public var keyOfWords: String { LooseName(self).words.joined(separator: " ") }
}
