extension Meeting {
  private static let mostInstitutionTwins = 200
  /// A text that more names come near to is no name of one of them.
  private static let crowd = 64

  /// Institutions that may be one; none are merged.
  var institutionTwins: [Check] {
    guard institutions.count > 1 else { return [] }
    let names = TextColumn(Texts(institutions.map(\.name.withoutLegalForm)))
    let scan = NameScan(names)
    let same = Namesakes(scan, most: Self.mostInstitutionTwins)
    let near = NearNames(scan, others: otherNamesOfInstitutions, areOfPeople: false).pairs
    let pairs = near.filter { areInOneCountry($0.first, $0.second) } + misspellings(of: names)
    let groups =
      (same.shown + (pairs + acronyms).map(\.both)).filter { !areTwoBranches($0) }
      .joinedWhereTheyMeet
    let told = groups.prefix(Self.mostInstitutionTwins).map { institutionTwins($0) }
    return told
      + further(
        groups.count - told.count + same.further, "institution-twins",
        "further name may stand for one institution.",
        "further names may stand for one institution each.", "If they are one, give them one name.")
  }

  private func institutionTwins(_ members: [Int]) -> Check {
    let names = members.map { institutions[$0].name }
    let isOneName = names.allSatisfy { $0 == names.first }
    return Check(
      id: "institution-twins:"
        + members.prefix(8).map { institutions[$0].id }.joined(separator: ":"),
      severity: .note,
      what: isOneName
        ? "\(members.count) institutions are called '\(names.first ?? "")'."
        : "\(names.inWords) may be one institution.",
      action: advice(
        when: "if they are one, ", "name it in one way", in: "institutions.csv",
        for: members.prefix(8).map(Item.institution), canOverlay: false),
      items: members.map(Item.institution))
  }

  /// Departments of one name belong to different institutions.
  private func areTwoBranches(_ members: [Int]) -> Bool {
    let parents = members.map { institutions[$0].parent }
    return !parents.contains(nil) && Set(parents).count == members.count
  }

  /// An abbreviation is no name of one institution: see ``acronyms``.
  private var otherNamesOfInstitutions: [OtherNameOf] {
    let stated = institutions.enumerated().flatMap { position, institution in
      institution.otherNames.map {
        OtherNameOf(record: position, name: $0.name, isStated: true)
      }
    }
    let parts = TextColumn(Texts(institutions.map(\.name))).partsInBrackets
    return (stated + parts).filter { !$0.name.isAcronym }.map { other in
      OtherNameOf(
        record: other.record, name: other.name.withoutLegalForm, isStated: other.isStated)
    }
  }

  /// Pairs of long names of which one has a letter too many, or another letter.
  private func misspellings(of names: TextColumn) -> [NamePair] {
    guard names.count <= 5_000 else { return [] }
    // The names are loose already: only blanks are left between their letters.
    let letters = (0..<names.count).map { record -> [Unicode.Scalar] in
      var letters = Array((names[record] ?? "").unicodeScalars)
      letters.removeAll { $0 == " " }
      return letters
    }
    var tickets = NameTickets()
    for (record, name) in letters.enumerated() where (9...120).contains(name.count) {
      name.visitKeysWithoutOne { tickets.append(record, $0) }
    }
    tickets.dropUnshared()
    tickets.sort()
    return Set(tickets.shared(upTo: Self.crowd)).filter {
      letters[$0.first].isMisspelling(of: letters[$0.second])
    }.sorted()
  }
}

extension NamePair {
  fileprivate var both: [Int] { [first, second] }
}

extension [Unicode.Scalar] {
  /// Goes through hashes of the text and of all that are one letter shorter. O(letters).
  ///
  /// A hash is a polynomial in the letters, so that one without a letter is made of its two sides.
  fileprivate func visitKeysWithoutOne(_ take: (UInt64) -> Void) {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var behind = [(hash: UInt64, power: UInt64)](repeating: (0, 1), count: count + 1)
    for i in indices.reversed() {
      let next = behind[i + 1]
      behind[i] = (UInt64(self[i].value) &* next.power &+ next.hash, next.power &* base)
    }
    take(behind[0].hash.mixed)
    var ahead: UInt64 = 0
    for i in indices {
      // Of two letters alike either may be the one that is left out.
      if i == 0 || self[i] != self[i - 1] {
        take((ahead &* behind[i + 1].power &+ behind[i + 1].hash).mixed)
      }
      ahead = ahead &* base &+ UInt64(self[i].value)
    }
  }

  /// Whether one letter was put in, left out or replaced; digits tell names apart.
  fileprivate func isMisspelling(of other: [Unicode.Scalar]) -> Bool {
    guard self != other else { return false }
    let head = zip(self, other).prefix { $0 == $1 }.count
    let tail = zip(reversed(), other.reversed()).prefix { $0 == $1 }.count
    let shorter = Swift.min(count, other.count)
    guard head + tail >= shorter - 1, abs(count - other.count) <= 1, head > 2 else { return false }
    let odd = dropFirst(head).prefix(1) + other.dropFirst(head).prefix(1)
    return !odd.contains { $0.properties.numericType != nil }
  }
}

extension String {
  /// The name without what companies and registers add to it, and with common words in full.
  var withoutLegalForm: String {
    let words = LooseName(self).words
    let kept = words.filter { !legalForms.contains($0) }.map { shortForms[$0] ?? $0 }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }
}

private let legalForms: Set<String> = [
  "the", "of", "and", "for", "de", "der", "des", "du", "für", "fur", "und", "inc", "incorporated",
  "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "ev", "sa", "srl", "bv", "co", "corp",
  "corporation", "company",
]

private let shortForms: [String: String] = [
  "univ": "university", "u": "university", "inst": "institute", "tech": "technology",
  "dept": "department",
  "lab": "laboratory", "labs": "laboratories", "natl": "national", "intl": "international",
  "acad": "academy", "sci": "science", "sciences": "science", "assoc": "association",
]
