import Programme

extension String {
  /// Without addresses of pages that stand for themselves between separators, or alone in brackets;
  /// `nil` where there are none. O(characters).
  var withoutPageAddresses: String? {
    // Most names have no colon; in markup addresses tell names from what stands beside them.
    guard utf8.contains(UInt8(ascii: ":")), contains("://"), !contains("<"), !contains("](") else {
      return nil
    }
    return TextWithAddresses(self).rest
  }
}

/// A text in which addresses of pages stand among names.
private struct TextWithAddresses {
  private let characters: [Character]
  /// What is left; `nil` where nothing was taken away.
  private(set) var rest: String?

  init(_ text: String) {
    characters = Array(text)
    var (kept, place, isAtStart, isChanged) = ([Character](), 0, true, false)
    // Behind the last address that no bracket closes: brackets in it are looked at once.
    var untried = 0
    while place < characters.count {
      let character = characters[place]
      if isAtStart, let end = end(ofAddressAt: place), let next = start(ofPartBehind: end) {
        (place, isChanged) = (next, true)
        continue
      }
      if character == "(", place >= untried, let end = end(ofAddressAt: place + 1) {
        if at(end) == ")" {
          while kept.last == " " { kept.removeLast() }
          (place, isChanged) = (end + 1, true)
          continue
        }
        untried = end
      }
      kept.append(character)
      isAtStart = Self.parts(character) || isAtStart && character.isWhitespace
      place += 1
    }
    guard isChanged else { return }
    while let last = kept.last, last.isWhitespace || Self.parts(last) { kept.removeLast() }
    rest = String(kept).trimmed
  }

  private func at(_ place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }

  /// Where the part behind a place begins; `nil` where something else follows in the same part.
  private func start(ofPartBehind place: Int) -> Int? {
    var place = place
    while let character = at(place), !Self.parts(character) {
      guard character.isWhitespace else { return nil }
      place += 1
    }
    return min(place + 1, characters.count)
  }

  private func end(ofAddressAt place: Int) -> Int? {
    guard isAddress(at: place) else { return nil }
    var (end, depth) = (place, 0)
    while let character = at(end), !character.isWhitespace {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth < 0 { break }
      if Self.parts(character), !goesOn(behind: end, character) { break }
      end += 1
    }
    return end
  }

  private func isAddress(at place: Int) -> Bool {
    guard let first = at(place), first == "h" || first == "H" else { return false }
    let head = String(characters[place..<min(place + 8, characters.count)]).lowercased()
    return head == "https://" || head.hasPrefix("http://")
  }

  /// Whether an address goes on behind a comma or a semicolon: neither another one nor a name does.
  private func goesOn(behind mark: Int, _ character: Character) -> Bool {
    guard ",;".contains(character), let next = at(mark + 1), next.isASCII, !next.isWhitespace,
      !Self.parts(next), !isAddress(at: mark + 1)
    else { return false }
    let word = characters[(mark + 1)...].prefix { $0.isLetter || "-.'’".contains($0) }
    return !(next.isUppercase && at(word.endIndex)?.isWhitespace ?? true)
  }

  private static func parts(_ character: Character) -> Bool {
    ",;，；、|｜".contains(character) || character.isNewline
  }
}
