extension Meeting {
  /// Names that seem to hold two people: they are found, counted and doubled as one.
  var sharedCells: [Check] {
    let most = 100
    let shared = speakers.names.namesOfSeveral
    let told = shared.prefix(most).map { person in
      Check(
        id: "several-in-one:\(speakers.ids[person] ?? "")", severity: .warning,
        what: "'\(name(of: .speaker(person)))' seems to be more than one name.",
        action: separation([person]), items: [.speaker(person)])
    }
    return told
      + further(
        shared.count - told.count, "several-in-one",
        "further name seems to be more than one.", "further names seem to be more than one each.",
        separation(shared), .warning)
  }

  /// What is one name too many may be an institution.
  private func separation(_ people: [Int]) -> String {
    let table = "speakers.csv"
    let files = people.prefix(8).map { file(of: .speaker($0)) }
    // In a list of people each has a row.
    if sessions.isEmpty || files.allSatisfy({ $0 == table }) {
      return advice(
        "give each of them a row of their own", in: table,
        for: people.prefix(8).map(Item.speaker), canOverlay: false)
    }
    return advice(
      "separate people by ';', and give institutions a column of their own,", in: "agenda.csv",
      for: people.prefix(8).map(Item.speaker), canOverlay: false)
  }
}

extension TextColumn {
  /// The records whose name seems to be that of several people, ascending. O(bytes).
  var namesOfSeveral: [Int] {
    let likely = texts.joinedNames
    guard !likely.isEmpty else { return [] }
    let several = likely.filter { texts.range($0).count < 400 && texts[$0].isSeveralPeople }
    guard codes != nil else { return several }
    let entries = Set(several)
    return (0..<count).filter { entry(of: $0).map(entries.contains) ?? false }
  }
}

extension Texts {
  /// The texts with a mark that joins names or perhaps a word for it: quick, and too many.
  fileprivate var joinedNames: [Int] {
    var found: [Int] = []
    var (text, isFound) = (0, false)
    bytes.withUnsafeBufferPointer { bytes in
      var block = 0
      while block < bytes.count {
        let end = min(block + 8, bytes.count)
        defer { block = end }
        guard bytes.mayJoin(inBlock: block) else { continue }
        for at in block..<end where bytes.mayJoin(at) {
          while text < ends.count, Int(ends[text]) <= at { (text, isFound) = (text + 1, false) }
          if !isFound { found.append(text) }
          isFound = true
        }
      }
    }
    return found
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of eight bytes may join names: they are looked at at once.
  @inline(__always)
  fileprivate func mayJoin(inBlock start: Int) -> Bool {
    guard start >= 4, start + 8 <= count, let base = UnsafeRawPointer(baseAddress) else {
      return true
    }
    let here = base.loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let marks =
      here.bytes(equal: UInt8(ascii: ",")) | here.bytes(equal: UInt8(ascii: "&"))
      | here.bytes(equal: UInt8(ascii: ";")) | here.bytes(equal: UInt8(ascii: "/"))
      | here.bytes(equal: UInt8(ascii: "+")) | here.bytes(equal: UInt8(ascii: "@"))
      | here.bytes(equal: 0xE3) | here.bytes(equal: 0xEF)
    let blanks = here.bytes(equal: UInt8(ascii: " "))
    guard marks | blanks != 0 else { return false }
    let blank = UInt8(ascii: " ")
    let one = base.loadUnaligned(fromByteOffset: start - 1, as: UInt64.self)
    let three = base.loadUnaligned(fromByteOffset: start - 3, as: UInt64.self)
    let four = base.loadUnaligned(fromByteOffset: start - 4, as: UInt64.self)
    let words =
      blanks & (one & 0x4F4F_4F4F_4F4F_4F4F).bytes(equal: 0x44)
      & (three.bytes(equal: blank) | four.bytes(equal: blank))
    // A word of one letter, `e` or `i`; a few others are alike there.
    let two = base.loadUnaligned(fromByteOffset: start - 2, as: UInt64.self)
    let letters =
      blanks & (one & 0xF3F3_F3F3_F3F3_F3F3).bytes(equal: 0x61) & two.bytes(equal: blank)
    return marks | words | letters != 0
  }

  @inline(__always)
  fileprivate func mayJoin(_ at: Int) -> Bool {
    switch self[at] {
    case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "/"),
      UInt8(ascii: "+"), UInt8(ascii: "@"):
      return true
    // An ideographic comma, a dot of katakana, full-width marks.
    case 0xE3: return at + 1 < count && (self[at + 1] == 0x80 || self[at + 1] == 0x83)
    case 0xEF: return at + 1 < count && self[at + 1] == 0xBC
    // A word of two or three letters that ends in d or t: and, und, et; one of one: e, i.
    case UInt8(ascii: " "):
      if at >= 2, self[at - 2] == UInt8(ascii: " ") {
        return self[at - 1] == UInt8(ascii: "e") || self[at - 1] == UInt8(ascii: "i")
      }
      guard at >= 4, self[at - 1] & 0x4F == 0x44 else { return false }
      return self[at - 3] == UInt8(ascii: " ") || self[at - 4] == UInt8(ascii: " ")
    default: return false
    }
  }
}

extension String {
  /// Whether a name joins those of several people: `A & B`, `A, B`, `A、B`, `A (X), B (Y)`, or has
  /// two addresses, of which nobody can tell whose each is.
  var isSeveralPeople: Bool {
    if utf8.count(where: { $0 == UInt8(ascii: "@") }) > 1 { return true }
    let divided = partsBetweenPeople
    if divided.count > 1, divided.allSatisfy({ $0.isWholeName && $0.mayBePeople }) { return true }
    let parts = NameParts(self)
    if parts.hasCommas { return parts.listed.count > 1 && parts.areListedPeople }
    if parts.joined.count > 1, parts.joined.allSatisfy(\.mayBePeople) { return true }
    return hasNamesAtLetter
  }

  /// Whether names stand on both sides of a letter for "and": `Ana Maria Costa e Rui Silva`.
  private var hasNamesAtLetter: Bool {
    let words = split(separator: " ")
    return words.indices.contains { place in
      guard WordsForAnd.letters.contains(String(words[place])),
        let next = words.dropFirst(place + 1).first, !NameParticles.all.contains(String(next))
      else { return false }
      return [words[..<place], words[(place + 1)...]].allSatisfy {
        NamePart(turned: $0.joined(separator: " "), isSpaced: true).isWholeName
      }
    }
  }
}

extension String {
  /// The parts between marks that stand between people only: `A B; C D`, `A B / C D`, `A B + C D`,
  /// and a dot between names in Han that have blanks of their own.
  ///
  /// A stroke between a name in an East Asian script and one in another has two spellings beside.
  fileprivate var partsBetweenPeople: [NamePart] {
    var (parts, depth) = ([DividedPart()], 0)
    for scalar in unicodeScalars {
      switch scalar {
      case "(", "（": depth += 1
      case ")", "）": depth = max(depth - 1, 0)
      case _ where depth > 0: break
      case ";", "；", "/", "／", "+", "＋", "・": parts.append(DividedPart(behind: scalar))
      default: parts[parts.count - 1].text.append(scalar)
      }
    }
    let isDotted = unicodeScalars.contains("・")
    return parts.withoutSecondSpellings.map {
      NamePart(turned: String($0.text), isSpaced: isDotted)
    }
  }
}

/// A part of a name behind a mark that divides it.
private struct DividedPart {
  var mark: Unicode.Scalar?
  var text = String.UnicodeScalarView()

  init(behind mark: Unicode.Scalar? = nil) { self.mark = mark }

  var isBehindStroke: Bool { mark == "/" || mark == "／" }

  /// Whether all its letters are East Asian; `nil` where some are.
  var isEastAsian: Bool? {
    let letters = text.filter(\.properties.isAlphabetic)
    let count = letters.count(where: \.isEastAsian)
    return count == 0 ? false : count == letters.count ? true : nil
  }
}

extension [DividedPart] {
  /// Without the second of two spellings of one name.
  fileprivate var withoutSecondSpellings: [DividedPart] {
    var kept: [DividedPart] = []
    var mayBeFirst = false
    for part in self {
      let first = mayBeFirst ? kept.last?.isEastAsian : nil
      mayBeFirst =
        !part.isBehindStroke || first == nil || first == part.isEastAsian
        || part.isEastAsian == nil
      if mayBeFirst { kept.append(part) }
    }
    return kept
  }
}

/// A name taken apart at what joins names; what is in brackets goes with the part before it.
private struct NameParts {
  /// Between ampersands and words for them.
  private(set) var joined: [NamePart] = []
  /// Between commas.
  private(set) var listed: [NamePart] = []
  private(set) var hasCommas = false

  init(_ name: String) {
    var (depth, word) = (0, "")
    var (joined, listed) = ([NamePart()], [NamePart()])
    for character in name + " " {
      switch character {
      case "(", "（": depth += 1
      case ")", "）":
        depth = max(depth - 1, 0)
        listed[listed.count - 1].hasBrackets = true
      case _ where depth > 0: break
      case " ", ",", "，", "、", "&", "＆":
        // `von und zu` goes on with a name.
        let isBehindParticle = joined.last?.words.last.map(NameParticles.all.contains) ?? false
        let isWordForAnd = word.isWordForAnd && !isBehindParticle
        let isAnd = isWordForAnd || character == "&" || character == "＆"
        if !word.isEmpty, !isWordForAnd {
          joined[joined.count - 1].words.append(word)
          listed[listed.count - 1].words.append(word)
        }
        word = ""
        if isAnd { joined.append(NamePart()) } else if character != " " { hasCommas = true }
        if isAnd || character != " " { listed.append(NamePart()) }
      default: word.append(character)
      }
    }
    (self.joined, self.listed) = (joined, listed)
  }

  /// Not `Family, Given`, and not a name with a degree or a position behind it.
  var areListedPeople: Bool {
    guard listed.allSatisfy({ !$0.words.isEmpty }) else { return false }
    if listed.allSatisfy(\.hasBrackets) { return true }
    let areTitled = listed.first?.isTitled == true
    return listed.allSatisfy {
      $0.isWholeName && (areTitled || !$0.isTitled || $0.isCalledPerson)
    }
  }
}

private struct NamePart {
  var words: [String] = []
  var hasBrackets = false

  init() {}

  /// One name, the family name with a comma perhaps first.
  ///
  /// - Parameter isSpaced: it is none without a blank in it.
  init(turned text: String, isSpaced: Bool) {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    words = halves.prefix(2).reversed().flatMap { $0.split { " \u{3000}\u{A0}".contains($0) } }
      .map(String.init)
    if halves.count > 2 || isSpaced && words.count < 2 { words = [] }
  }

  /// Not a team, and not some who go without a name.
  var mayBePeople: Bool {
    !words.isEmpty && !words.contains { wordsOfGroups.contains($0.lowercased()) }
  }

  /// Whether a title stands in front of a name; behind a comma it may be a position.
  var isTitled: Bool { bare.count < words.count }

  /// Whether a title does that no position begins with: `Dr. Ann Lee`, not `Professor Applied Arts`.
  var isCalledPerson: Bool {
    words.dropLast(bare.count).contains { titlesOfPeople.contains(LooseName($0).key) }
      && !bare.contains { $0.hasSuffix(".") && $0.count > 2 }
  }

  /// The words of the name behind titles.
  private var bare: [String] {
    let name = words.joined(separator: " ").withoutTitles
    return name?.split(separator: " ").map(String.init) ?? words
  }

  /// A given and a family name, titles perhaps before it, or a name in Han.
  var isWholeName: Bool { bare.areWholeName }
}

extension [String] {
  fileprivate var areWholeName: Bool {
    let words = self
    if words.count == 1 { return (2...4).contains(words[0].count) && words[0].isHan }
    return (2...4).contains(words.count) && words.contains { $0.count > 1 }
      && words.allSatisfy { $0.isOfName }
  }
}

extension String {
  fileprivate var isWordForAnd: Bool { WordsForAnd.sure.contains(self) }

  fileprivate var isHan: Bool {
    unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
  }

  /// Capitalised or without case, or a particle; no degree, no word for a position.
  fileprivate var isOfName: Bool {
    if NameParticles.all.contains(self) { return true }
    guard let first = unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      && !saysWhat
      && !unicodeScalars.dropFirst().contains { $0.properties.numericType != nil }
  }
}

extension String {
  /// Whether it says behind a comma what somebody is or where.
  private var saysWhat: Bool {
    LooseName(self).words.prefix(1).contains {
      DescribingWords.positions.contains($0) || DescribingWords.organisations.contains($0)
        || furtherDescriptions.contains($0)
    }
  }
}

extension Unicode.Scalar {
  /// Of Han, kana or hangul.
  var isEastAsian: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x9FFF,
      0xAC00...0xD7AF,
      0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}

/// Behind a comma these say so too; elsewhere they are parts of names.
private let furtherDescriptions: Set<String> = [
  "phd", "md", "msc", "bsc", "mba", "jr", "sr", "esq", "prof", "professor", "dr", "doctor",
  "president", "head", "chair", "chief", "dean", "editor", "vice", "senior", "lead", "secretary",
  "minister", "member", "fellow", "center", "centre",
]

private let titlesOfPeople: Set<String> = [
  "dr", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "herr", "frau", "mme", "mlle",
]

private let wordsOfGroups: Set<String> = [
  "friends", "others", "team", "group", "crew", "co", "more", "staff", "guests", "andere",
  "anderen", "freunde", "weitere", "gäste", "autres", "amis", "al",
]
