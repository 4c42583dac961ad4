import Programme

/// Somebody a cell names, with the institution written beside the name.
struct ListedName: Equatable {
  var name: String
  var role: String?
  var institution: String?
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
  /// `et al.` and its like, an institution alone, or an address of nobody in particular: the names
  /// are not all that the cell says.
  private(set) var hasOthers = false
  private let mayDescribe: Bool

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
    if isNative, isWhole || text.hasSemicolon || text.contains("：") || text.hasInstitutionMark {
      for entry in text.peopleEntries {
        let written = AddressedName(name: entry.name, email: entry.email, handle: entry.handle)
        add(written, entry.institution, role: entry.role.isEmpty ? nil : entry.role)
      }
      return
    }
    for line in text.linesOfMarkup {
      let (names, institution) = line.affiliated
      let parts = names.addressParts.flatMap {
        $0.nameParts(usesSemicolons, isInverted, mayDescribe)
      }
      for part in parts {
        if isNative, let (role, name) = part.roleBefore {
          add(name, institution, role: role)
          continue
        }
        let halves = isNative ? [part] : part.split(separator: ":", maxSplits: 1).map(String.init)
        add(halves.first ?? part, halves.dropFirst().first ?? institution)
      }
    }
  }

  private mutating func add(_ part: String, _ institution: String?, role: String? = nil) {
    for written in part.trimmed.addressedNames { add(written, institution, role: role) }
  }

  private mutating func add(_ written: AddressedName, _ institution: String?, role: String?) {
    var (name, mark) = (written.name.trimmed, String?.none)
    if let sign = name.unicodeScalars.first, "◊◇*†‡".unicodeScalars.contains(sign) {
      mark = String(sign)
      name = String(name.unicodeScalars.dropFirst()).trimmed
    }
    let institution = institution?.trimmed
    let isNobody = name.isEmpty && (institution ?? written.email ?? written.handle) != nil
    if isNobody || name.namesOthers {
      hasOthers = true
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
    return lineParts.joiningTitles.flatMap {
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
    if usesSemicolons, all.pieces.count == 2, all.pieces.contains(where: { $0.words.count < 2 }) {
      return [self]
    }
    return all.pieces.flatMap { $0.halvesAtAnd }
  }

  private var words: [Substring] { split(separator: " ") }

  /// `A B and C D` as two names; one where a side is a single word or not capitalised.
  private var halvesAtAnd: [String] {
    guard utf8.count(where: { $0 == UInt8(ascii: " ") }) > 1 else { return [self] }
    let words = words
    for place in words.indices where words[place].isWordForAnd {
      let sides = [words[..<place], words[(place + 1)...]].map { $0.joined(separator: " ") }
      if sides.allSatisfy(\.isLikeWholeName) { return sides }
    }
    return [self]
  }
}

extension String {
  /// A role with a colon behind it, where it is one for sure: `Chair: Ann Lee`.
  fileprivate var roleBefore: (role: String, name: String)? {
    guard let colon = firstIndex(of: ":") else { return nil }
    let role = String(self[..<colon]).trimmed
    guard role.utf8.count <= 32, wordsOfRoles.contains(role.headerKey) else { return nil }
    return (role, String(self[index(after: colon)...]).trimmed)
  }

  /// Whether it stands for people without naming them: `et al.`
  var namesOthers: Bool {
    guard utf8.count <= 16 else { return false }
    let bare = lowercased().filter { $0 != "." && $0 != " " }
    return ["etal", "ua", "uva", "andothers", "others", "等"].contains(bare)
  }

  /// Whether a semicolon stands between its parts.
  var hasSemicolon: Bool { semicolonParts.count > 1 }

  /// The parts between semicolons; those that end a character reference of HTML are none.
  var semicolonParts: [String] {
    // Most names have neither, and a text of one part is quickly told.
    guard utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == 0xEF }) else { return [self] }
    let hasReference = utf8.contains(UInt8(ascii: "&")) && contains("&#59;")
    let text = hasReference ? replacing("&#59;", with: "；") : self
    var (parts, part) = ([String](), "")
    var isReference = false
    for character in text {
      if character == "；" || (character == ";" && !isReference) {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
      let mayGoOn = character.isASCII && (character.isLetter || character.isNumber)
      isReference = character == "&" || (isReference && (mayGoOn || character == "#"))
    }
    return parts + [part]
  }
}

extension [String] {
  /// Degrees, `Jr.` and an address alone go with the name in front of them; `and` at the start of a
  /// part goes.
  var joiningTitles: [String] {
    var joined: [String] = []
    for part in self {
      if !joined.isEmpty, part.isSuffixOfName || part.isAddress {
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

/// What columns of people are called by their roles.
private let wordsOfRoles = Set(
  PublishedColumn.roles.filter { $0.column != .person }.flatMap { $0.column.names })
