/// Names as they are compared by meaning.
struct NameTexts {
  private let names: TextColumn
  private var stated: [Int: [String]] = [:]
  private var parts: [Int: [String]] = [:]

  init(_ names: TextColumn, _ others: [OtherNameOf]) {
    self.names = names
    for other in others {
      let key = LooseName(other.name).key
      if other.isStated {
        stated[other.record, default: []].append(key)
      } else {
        parts[other.record, default: []].append(key)
      }
    }
  }

  /// Whether two names of different words may mean one.
  func areNear(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (LooseName(names[a] ?? ""), LooseName(names[b] ?? ""))
    guard first.key != second.key else { return false }
    let (mine, theirs) = (stated[a] ?? [], stated[b] ?? [])
    return first.letters == second.letters || first.isShort(for: second)
      || second.isShort(for: first)
      || (mine + (parts[a] ?? [])).contains(second.key)
      || (theirs + (parts[b] ?? [])).contains(first.key) || mine.contains { theirs.contains($0) }
  }
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
}

extension String {
  /// One plain letter.
  fileprivate var isInitial: Bool {
    utf8.count == 1 && utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
  }
}

extension TextColumn {
  /// What stands before and in the brackets of a name, and beside a stroke.
  var partsInBrackets: [OtherNameOf] {
    let marks: [UInt8] = [UInt8(ascii: "("), UInt8(ascii: "/"), 0xEF]
    guard marks.contains(where: texts.bytes.contains) else { return [] }
    var found: [OtherNameOf] = []
    for record in 0..<count {
      let isWorthIt = texts.withUTF8(of: entry(of: record) ?? -1) { name in
        name.count < 400 && name.contains { marks.contains($0) }
      }
      guard isWorthIt, let name = self[record] else { continue }
      let parts = name.unicodeScalars.split { "()（）/／".unicodeScalars.contains($0) }
      guard parts.count > 1 else { continue }
      found += parts.map { OtherNameOf(record: record, name: String($0), isStated: false) }
    }
    return found
  }
}
