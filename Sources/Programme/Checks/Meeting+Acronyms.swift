extension Meeting {
  /// Pairs of an institution that is called by its initials and the only one that they fit.
  ///
  /// Many bodies share initials: where two fit, or the places differ, nothing is said. O(bytes).
  var acronyms: [NamePair] {
    var called: [String: Int] = [:]
    for (position, institution) in institutions.enumerated() where institution.name.isAcronym {
      called[institution.name.acronym] = called[institution.name.acronym] ?? position
    }
    guard !called.isEmpty else { return [] }
    var fitting: [String: [Int]] = [:]
    for (position, institution) in institutions.enumerated() {
      for acronym in Set(institution.acronyms) where called[acronym] != nil {
        fitting[acronym, default: []].append(position)
      }
    }
    return called.compactMap { acronym, short in
      let others = (fitting[acronym] ?? []).filter { !institutions[$0].name.isAcronym }
      let names = Set(
        others.map { LooseName(institutions[$0].name.withoutBrackets.withoutLegalForm).key })
      guard names.count == 1, let other = others.first, areInOnePlace(short, other)
      else { return nil }
      return NamePair(short, other)
    }.sorted()
  }

  /// Whether two institutions may be in one town, as far as is known.
  private func areInOnePlace(_ a: Int, _ b: Int) -> Bool {
    guard let mine = institutions[a].city, let theirs = institutions[b].city else {
      return areInOneCountry(a, b)
    }
    return areInOneCountry(a, b) && LooseName(mine).key == LooseName(theirs).key
  }

  /// Whether two institutions may be in one country, as far as is known.
  func areInOneCountry(_ a: Int, _ b: Int) -> Bool {
    guard let mine = institutions[a].country, let theirs = institutions[b].country else {
      return true
    }
    return mine.countryKey == theirs.countryKey
  }
}

extension String {
  /// One for the usual ways to write a country.
  fileprivate var countryKey: String {
    let letters = LooseName(self).letters
    return countries.first { $0.contains(letters) }?.first ?? letters
  }
}

private let countries: [[String]] = [
  ["us", "usa", "unitedstates", "unitedstatesofamerica", "america"],
  ["uk", "gb", "unitedkingdom", "greatbritain", "england", "scotland", "wales"],
  ["kr", "korea", "southkorea", "republicofkorea", "koreasouth", "southkorearepublicof"],
  ["cn", "china", "prchina", "peoplesrepublicofchina"], ["de", "germany", "deutschland"],
  ["nl", "netherlands", "thenetherlands", "holland"], ["tw", "taiwan", "taiwanroc"],
]

extension Institution {
  /// What it may be called for short: the initials of its words, with or without the small ones,
  /// and the abbreviations that it states.
  fileprivate var acronyms: [String] {
    let words = name.withoutBrackets.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard words.count < 16 else { return [] }
    let large = words.filter { $0.first?.isUppercase == true }
    let initials = [words, large].filter { $0.count > 1 }.map { words in
      String(words.compactMap(\.first)).uppercased()
    }
    let stated = (otherNames.map(\.name) + name.inBrackets).filter(\.isAcronym).map(\.acronym)
    return initials + stated
  }
}

extension String {
  /// Two to six capital letters, perhaps with full stops.
  var isAcronym: Bool {
    guard utf8.count <= 16 else { return false }
    let letters = acronym.utf8
    return (2...6).contains(letters.count) && letters.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Without blanks at the ends and full stops.
  fileprivate var acronym: String {
    var letters = Substring(self)
    while letters.first == " " { letters.removeFirst() }
    while letters.last == " " { letters.removeLast() }
    return String(letters.filter { $0 != "." })
  }

  fileprivate var withoutBrackets: String {
    var depth = 0
    return String(
      filter { character in
        if character == "(" || character == "（" { depth += 1 }
        defer { if character == ")" || character == "）" { depth = max(depth - 1, 0) } }
        return depth == 0
      })
  }

  fileprivate var inBrackets: [String] {
    split { "(（".contains($0) }.dropFirst().compactMap { part in
      part.firstIndex { ")）".contains($0) }.map { String(part[..<$0]) }
    }
  }
}

extension [[Int]] {
  /// The groups, those with a common member made one; in the order of their first members.
  ///
  /// O(members × α) after sorting.
  var joinedWhereTheyMeet: [[Int]] {
    var leader: [Int: Int] = [:]
    func lead(_ member: Int) -> Int {
      var at = member
      while let next = leader[at], next != at {
        leader[at] = leader[next] ?? next
        at = next
      }
      return at
    }
    for group in self {
      guard let first = group.first else { continue }
      for member in group {
        let (a, b) = (lead(first), lead(member))
        leader[Swift.max(a, b)] = Swift.min(a, b)
        leader[Swift.min(a, b)] = Swift.min(a, b)
      }
    }
    let joined = Dictionary(grouping: leader.keys.sorted()) { lead($0) }
    return joined.sorted { $0.key < $1.key }.map(\.value)
  }
}
