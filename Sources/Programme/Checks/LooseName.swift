/// A name taken loosely: its words without case, accents and punctuation.
struct LooseName: Equatable {
  /// In the order of the name; a name without letters is one word as it stands.
  let words: [String]

  init(_ name: String) {
    if let words = name.wordsInASCII {
      self.words = words.isEmpty ? [name.lowercased()] : words
      return
    }
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

extension String {
  /// The same words of a name in ASCII, without a look at its scalars; `nil` for any other. O(bytes)
  fileprivate var wordsInASCII: [String]? {
    withContiguousUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return bytes.split { NameLetter(UInt32($0)) == .gap }.compactMap { part in
        let word = String(unsafeUninitializedCapacity: part.count) { letters in
          var count = 0
          for byte in part {
            guard case .plain(let letter) = NameLetter(UInt32(byte)) else { continue }
            letters.initializeElement(at: count, to: letter)
            count += 1
          }
          return count
        }
        return word.isEmpty ? nil : word
      }
    }
  }

  private func withContiguousUTF8<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
