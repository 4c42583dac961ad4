import Programme

/// Somebody a cell names, with the institution written beside the name.
struct ListedName: Equatable {
  var name: String
  var role: String?
  var institution: String?
  /// Whether the institution stands in a column of its own, and not where remarks may stand too.
  var hasOwnColumn = false
  /// What stands in brackets behind the name where institutions may stand, and is none.
  var remarks: [String] = []
  /// A sign in front of the name: `◊`.
  var mark: String?
  var position: String?
  var biography: String?
  var email: String?
  var handle: String?
}

/// Takes the cell of a column of people apart, however its names are joined.
struct NameList {
  private(set) var names: [ListedName] = []
  /// `et al.` and its like, people who are not named, an institution alone, or an address of nobody in
  /// particular: the names are not all that the cell says.
  private(set) var hasOthers = false
  private let mayDescribe: Bool
  /// A word that stands before names, `by`, is all of one of them.
  private var hasBy = false
  /// Whether figures behind names are those of notes: else they are a part of a name.
  private let mayHaveNotes: Bool

  /// - Parameters:
  ///   - isNative: `ROLE: NAME @ INSTITUTION` may be meant; else a colon stands before an
  ///     institution.
  ///   - isWhole: only semicolons stand between names.
  ///   - usesSemicolons: a semicolon is in some cell of the column, so a comma may be in a name.
  ///   - isInverted: two words with a comma between them are a name with the family name first.
  ///   - mayDescribe: a name may have behind commas what somebody is.
  init(
    _ text: String, isNative: Bool, isWhole: Bool = false, usesSemicolons: Bool,
    isInverted: Bool = false, mayDescribe: Bool = true
  ) {
    self.mayDescribe = mayDescribe
    mayHaveNotes = text.hasListOfNotes
    for (role, text) in RoleGroups(text)?.groups ?? [(nil, text)] {
      let text = text.withoutNumbers.withoutBullets
      let usesEntries =
        isWhole || text.hasSemicolon || text.contains("：") || text.hasInstitutionMark
      if isNative, usesEntries, role == nil || text.hasInstitutionMark {
        for entry in text.peopleEntries(sparingBrackets: !isWhole) {
          let written = AddressedName(name: entry.name, email: entry.email, handle: entry.handle)
          add(written, entry.institution, role: entry.role.isEmpty ? role : entry.role)
        }
        continue
      }
      for line in text.linesOfMarkup {
        let (names, institution) = line.affiliated
        let parts = names.addressParts.flatMap {
          $0.nameParts(usesSemicolons, isInverted, mayDescribe)
        }
        for part in parts {
          let halves = isNative ? [part] : part.split(separator: ":", maxSplits: 1).map(String.init)
          add(halves.first ?? part, halves.dropFirst().first ?? institution, role: role)
        }
      }
    }
    hasOthers = hasOthers || hasBy && names.isEmpty
  }

  private mutating func add(_ part: String, _ institution: String?, role: String?) {
    for written in part.trimmed.addressedNames { add(written, institution, role: role) }
  }

  private mutating func add(_ written: AddressedName, _ institution: String?, role: String?) {
    var (name, mark) = (written.name.trimmed, String?.none)
    var role = role
    if let beside = name.roleBeside { (name, role) = (beside.name, role ?? beside.role) }
    if mayHaveNotes, let (rest, numbers) = name.footnotes { (name, mark) = (rest, numbers) }
    if let sign = name.unicodeScalars.first, "◊◇*†‡".unicodeScalars.contains(sign) {
      mark = String(sign)
      name = String(name.unicodeScalars.dropFirst()).trimmed
    }
    if mark == nil, let rest = name.withoutStarOfNote { (name, mark) = (rest, "*") }
    let institution = institution?.trimmed
    let isNobody = name.isEmpty && (institution ?? written.email ?? written.handle) != nil
    if isNobody || name.namesOthers || name.meansSeveral || name.isPlatform {
      hasOthers = true
    } else if name.utf8.count <= 3, wordsForBy.contains(name) {
      hasBy = true
    } else if !name.isEmpty, !name.isNotSet {
      let described = mayDescribe ? name.described : nil
      let place = institution ?? described?.institution
      names.append(
        ListedName(
          name: described?.name ?? name, role: role,
          institution: place?.isEmpty == true ? nil : place, mark: mark,
          position: described?.position, email: written.email, handle: written.handle))
    }
  }
}

extension String {
  /// The lines between `<br>`, each without `<i>` and `</i>` but with their places marked.
  fileprivate var linesOfMarkup: [String] {
    guard contains("<") else { return [self] }
    var lines: [String] = []
    var rest = self[...]
    while let open = rest.range(ofMark: "<br") {
      lines.append(String(rest[..<open]))
      let tail = rest[open...]
      rest = tail.firstIndex(of: ">").map { tail[tail.index(after: $0)...] } ?? ""
    }
    return lines + [String(rest)]
  }

  /// The names, and the institution that follows them after a hyphen and in italics.
  fileprivate var affiliated: (names: String, institution: String?) {
    guard let open = self[...].range(ofMark: "<i>") else { return (self, nil) }
    var names = String(self[..<open]).trimmed
    while let last = names.last, "-–—( ".contains(last) { names.removeLast() }
    let tail = self[index(open, offsetBy: 3)...]
    return (names, String(tail.prefix { $0 != "<" }).trimmed)
  }

  fileprivate func nameParts(
    _ usesSemicolons: Bool, _ isInverted: Bool, _ mayDescribe: Bool
  ) -> [String] {
    let parts = semicolonParts
    if parts.count > 1 { return parts }
    if contains("|") { return split(separator: "|").map(String.init) }
    // An address beside names in Han may be that of any of them.
    if AddressedName(self).name.hanNames.count > 1 { return [self] }
    return lineParts.joiningTitles.joiningDescriptions.flatMap {
      $0.namesOfLine(usesSemicolons, isInverted, mayDescribe)
    }
  }

  private func namesOfLine(
    _ usesSemicolons: Bool, _ isInverted: Bool, _ mayDescribe: Bool
  ) -> [String] {
    let all = NamePieces(self)
    if mayDescribe, let names = all.names(isRule: isInverted, isOne: usesSemicolons) {
      return names
    }
    // Where semicolons stand between people, a comma may stand inside a name.
    if usesSemicolons, all.pieces.count == 2, all.pieces.contains(where: { !$0.contains(" ") }) {
      return [self]
    }
    return all.pieces.flatMap { $0.namesAtAnd }
  }
}

extension String {
  /// Whether it stands for people without naming them: `et al.`, `+ 3 others`, `and friends`.
  var namesOthers: Bool {
    guard utf8.count <= 48 else { return false }
    let bare = lowercased().filter { $0 != "." && $0 != " " }
    if ["etal", "ua", "uva", "andothers", "others", "等"].contains(bare) { return true }
    guard let blank = utf8.firstIndex(of: UInt8(ascii: " ")), self[..<blank].isWordForAnd else {
      return false
    }
    return String(self[blank...]).areOthers
  }

  /// Whether behind a word for "and" it names nobody: `al. (12 authors)`, `3 others`, `friends`.
  var areOthers: Bool {
    guard utf8.count <= 48 else { return false }
    var words = lowercased().split { " .,".contains($0) }[...]
    while let first = words.first,
      first.allSatisfy(\.isNumber) || ["many", "viele", "weitere", "d'autres"].contains(first),
      words.count > 1, words.dropFirst().first?.first != "("
    {
      words = words.dropFirst()
    }
    guard let word = words.first, wordsForOthers.contains(String(word)) else { return false }
    return words.dropFirst().first.map { $0.hasPrefix("(") } ?? true
  }

  /// Whether a semicolon stands between its parts.
  var hasSemicolon: Bool { semicolonParts.count > 1 }

  /// The parts between semicolons; those that end a character reference of HTML are none, nor those
  /// in brackets behind something: `Ann Lee (Acme; Bolt)`. O(characters).
  var semicolonParts: [String] {
    // Most names have neither, and a text of one part is quickly told.
    guard utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == 0xEF }) else { return [self] }
    let hasReference = utf8.contains(UInt8(ascii: "&")) && contains("&#59;")
    let text = hasReference ? replacing("&#59;", with: "；") : self
    let characters = Array(text)
    let closings = characters.closingsAroundSemicolons
    var (parts, part, isBlank, end) = ([String](), "", true, -1)
    var isReference = false
    for (place, character) in characters.enumerated() {
      if !isBlank, place > end, let closing = closings[place] { end = closing }
      if place > end, character == "；" || (character == ";" && !isReference) {
        parts.append(part)
        (part, isBlank) = ("", true)
      } else {
        part.append(character)
        isBlank = isBlank && character.isWhitespace
      }
      let mayGoOn = character.isASCII && (character.isLetter || character.isNumber)
      isReference = character == "&" || (isReference && (mayGoOn || character == "#"))
    }
    return parts + [part]
  }
}

extension String {
  /// With semicolons instead of the numbers of a list: `1. Ann Lee 2. Bob Ray`, `(1) Ann, (2) Bob`.
  fileprivate var withoutNumbers: String {
    guard let first = utf8.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "1") else {
      return self
    }
    let marks = [("", "."), ("", ")"), ("(", ")")]
    guard let (open, close) = marks.first(where: { hasPrefix("\($0.0)1\($0.1) ") }) else {
      return self
    }
    var (parts, rest, number) = ([String](), self[...], 1)
    while let mark = rest.firstRange(of: "\(open)\(number)\(close) ") {
      if number > 1 { parts.append(String(rest[..<mark.lowerBound])) }
      (rest, number) = (rest[mark.upperBound...], number + 1)
    }
    parts.append(String(rest))
    return parts.map { $0.withoutSeparatorAtEnd }.joined(separator: "; ")
  }

  /// Whether figures stand between commas, as those of several notes of one name do: `Fox1,2`.
  fileprivate var hasListOfNotes: Bool {
    guard utf8.contains(UInt8(ascii: ",")) else { return false }
    var (isBehindNote, isBehindComma, last) = (false, false, Unicode.Scalar(UInt8(ascii: " ")))
    for scalar in unicodeScalars {
      if scalar.isOfFootnote, isBehindComma { return true }
      if scalar.isOfFootnote {
        // Right behind a letter: that of `Area 51` is a part of the name.
        isBehindNote = isBehindNote || last.properties.isAlphabetic
      } else if scalar != " " {
        isBehindComma = scalar == "," && isBehindNote
        isBehindNote = false
      }
      last = scalar
    }
    return false
  }

  private var withoutSeparatorAtEnd: String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace || ",;，；、".contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// The name and the numbers of notes right behind it: `Ann Fox1,2`, `Ann Fox¹`.
  fileprivate var footnotes: (name: String, numbers: String)? {
    guard let last = unicodeScalars.last, last.isOfFootnote, unicodeScalars.contains(" ") else {
      return nil
    }
    let marks = unicodeScalars.reversed().prefix { $0.isOfFootnote || $0 == "," || $0 == " " }
    let name = unicodeScalars.dropLast(marks.count)
    if marks.last == " " { return nil }
    guard let end = name.last, end.properties.isLowercase, !name.contains(",") else { return nil }
    let numbers = String(String.UnicodeScalarView(marks.reversed()))
    return (String(name), numbers.filter { $0 != " " })
  }

  /// Whether it is the number of a note alone, which goes with those of the name before it.
  fileprivate var isFootnote: Bool {
    utf8.count <= 6 && !isEmpty && unicodeScalars.allSatisfy(\.isOfFootnote)
  }

  /// The name before the star of a note, also behind brackets: `Ann Fox*`, `Ann Fox (Acme)*`.
  ///
  /// `nil` for a single word, and where there are more stars.
  fileprivate var withoutStarOfNote: String? {
    guard utf8.last == UInt8(ascii: "*") else { return nil }
    let rest = String(dropLast())
    guard rest.contains(" "), !rest.contains("*"), let last = rest.last,
      last.isLetter || last == "." || last == ")"
    else { return rest.hasSuffix(")") ? rest : nil }
    return rest
  }

  fileprivate var endsInFootnote: Bool { unicodeScalars.last?.isOfFootnote ?? false }
}

extension Unicode.Scalar {
  fileprivate var isOfFootnote: Bool {
    switch self {
    case "0"..."9", "¹", "²", "³", "\u{2074}"..."\u{2079}": true
    default: false
    }
  }
}

extension [String] {
  /// Degrees, `Jr.`, numbers of notes and an address alone go with the name in front of them; `and`
  /// at the start of a part goes.
  var joiningTitles: [String] {
    var joined: [String] = []
    for part in self {
      if let last = joined.last, part.isFootnote, last.endsInFootnote {
        joined[joined.count - 1] += ",\(part)"
      } else if !joined.isEmpty, part.isSuffixOfName || part.isAddress {
        joined[joined.count - 1] += ", \(part)"
      } else {
        joined.append(part.withoutAnd)
      }
    }
    return joined
  }
}

extension String {
  /// Whether it is what stands with a name behind a comma: `Jr.`, `Ph. D.`, `Ltd`.
  fileprivate var isSuffixOfName: Bool {
    // Most names are longer, and quickly told.
    guard utf8.count(where: { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") }) <= 4 else {
      return false
    }
    return suffixesOfNames.contains(lowercased().filter { $0 != "." && $0 != " " })
  }

  /// Without a word for "and" at its start.
  fileprivate var withoutAnd: String {
    guard let blank = utf8.firstIndex(of: UInt8(ascii: " ")), self[..<blank].isWordForAnd,
      !namesOthers
    else { return self }
    return String(self[blank...]).trimmed
  }
}

/// Also at the start of a line; `Von` may be somebody.
private let wordsForBy: Set<String> = ["by", "By", "BY", "von", "par", "Par"]

private let wordsForOthers: Set<String> = [
  "al", "others", "more", "friends", "colleagues", "team", "andere", "anderen", "weitere",
  "autres", "collaborateurs", "otros", "altri",
]

private let suffixesOfNames: Set<String> = [
  "jr", "sr", "ii", "iii", "phd", "md", "esq", "msc", "mba", "inc", "llc", "ltd", "gmbh",
]

extension Substring {
  /// Where a mark of ASCII letters begins, whatever their case.
  fileprivate func range(ofMark mark: String) -> Index? {
    var rest = self
    while let open = rest.firstIndex(of: "<") {
      let tail = self[open...]
      let next = tail.dropFirst(mark.count).first
      // No tag begins what goes on as a word or an address: `<bruno@x.org>`.
      let isTag = mark.hasSuffix(">") || next.map { !$0.isLetter && !".@_-0".contains($0) } ?? true
      if isTag, tail.prefix(mark.count).lowercased() == mark { return open }
      rest = self[index(after: open)...]
    }
    return nil
  }
}
