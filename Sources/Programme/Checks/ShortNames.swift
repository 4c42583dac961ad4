/// Names that are short for others: `D. Russell`, `Mike S`.
struct ShortNames {
  private(set) var pairs: Set<NamePair> = []

  /// A name of one word and initials says whom it means only where one other name fits.
  init(_ texts: NameTexts, _ compared: Set<NamePair>) {
    var meant: [String: [ShortName]] = [:]
    for pair in compared {
      let (a, b) = (texts.name(pair.first), texts.name(pair.second))
      guard a.key != b.key else { continue }
      for (short, long) in [(a, b), (b, a)] where short.isShort(for: long) {
        if short.isVague(for: long) {
          meant[short.key, default: []].append(
            ShortName(pair: pair, long: long.key, isInOrder: short.isInOrder(of: long)))
        } else {
          pairs.insert(pair)
        }
      }
    }
    for fitting in meant.values {
      let inOrder = fitting.filter(\.isInOrder)
      let best = inOrder.isEmpty ? fitting : inOrder
      if Set(best.map(\.long)).count == 1 { pairs.formUnion(best.map(\.pair)) }
    }
  }
}

private struct ShortName {
  var pair: NamePair
  var long: String
  /// Whether the initials stand where their words do.
  var isInOrder: Bool
}

extension LooseName {
  /// Whether this could be another name with initials for some words: `D. Russell`.
  ///
  /// Initials may be left out on one side, where two words or an initial fit on the other.
  func isShort(for other: LooseName) -> Bool {
    guard words.count <= 32, other.words.count <= 32 else { return false }
    let initials = words.filter(\.isInitial)
    let full = words.filter { !$0.isInitial }
    guard !initials.isEmpty, !full.isEmpty else { return false }
    var rest = other.words
    for word in full {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest.remove(at: place)
    }
    var unmet = 0
    for initial in initials {
      if let place = rest.firstIndex(where: { $0.hasPrefix(initial) }) {
        rest.remove(at: place)
      } else {
        unmet += 1
      }
    }
    let fits = unmet < initials.count || full.count > 1
    return fits && (unmet == 0 || rest.isEmpty)
  }

  /// Whether but one word of it is more than an initial, and an initial stands for a word.
  fileprivate func isVague(for other: LooseName) -> Bool {
    words.count { !$0.isInitial } == 1 && other.words.count { !$0.isInitial } > 1
  }

  fileprivate func isInOrder(of other: LooseName) -> Bool {
    var rest = other.words[...]
    for word in words {
      let place = rest.firstIndex { word.isInitial ? $0.hasPrefix(word) : $0 == word }
      guard let place else {
        // An initial may be one that the other name leaves out.
        guard word.isInitial, !other.words.contains(where: { $0.hasPrefix(word) })
        else { return false }
        continue
      }
      rest = rest[(place + 1)...]
    }
    return true
  }
}

extension String {
  /// One plain letter.
  fileprivate var isInitial: Bool {
    utf8.count == 1 && utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
  }
}
