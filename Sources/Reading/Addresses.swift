import Programme

/// A name with the e-mail address and the handle that are written beside it.
struct AddressedName: Equatable {
  /// What stands for it where there is no other; empty for an address of nobody in particular.
  var name: String
  var email: String?
  var handle: String?
}

extension AddressedName {
  /// Takes `Ann Lee <ann@x.org>`, `ann@x.org` and `Ann Lee(@ann)` apart.
  ///
  /// The text as it stands is the name where it has two addresses: whose each is cannot be told.
  init(_ text: String) {
    self.init(name: text)
    guard text.utf8.contains(UInt8(ascii: "@")) else { return }
    let scalars = Array(text.unicodeScalars)
    let places = scalars.addresses
    let emails = places.filter { scalars[$0].first != "@" }
    let handles = places.filter { scalars[$0].first == "@" }
    guard !places.isEmpty, emails.count < 2, handles.count < 2 else { return }
    (email, handle) = (emails.first.map(scalars.text), handles.first.map(scalars.text))
    let words = scalars.words(around: places)
    name = words.isEmpty ? email ?? handle ?? text : words
    if name == handle { handle = nil }
  }
}

extension String {
  /// The parts of a list of people with addresses, without `mailto:`: behind an address a comma, a
  /// stroke, a line's end, an `and` and their like stand between two. O(scalars).
  var addressParts: [String] {
    guard utf8.contains(UInt8(ascii: "@")) else { return [self] }
    let scalars = Array(withoutMailto.unicodeScalars)
    var (parts, start, at) = ([String](), 0, 0)
    var nesting = Nesting()
    for address in scalars.addresses {
      let end = scalars.endOfBrackets(behind: address.upperBound)
      nesting.pass(scalars[at..<Swift.max(at, end)])
      at = Swift.max(at, end)
      guard nesting.isOutside, let next = scalars.endOfSeparators(from: at) else { continue }
      parts.append(scalars.text(start..<at))
      (start, at, nesting) = (next, next, Nesting())
    }
    parts.append(scalars.text(start..<scalars.count))
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Those whom a part of a list names: an address beside several names in Han is nobody's.
  var addressedNames: [AddressedName] {
    let written = AddressedName(self)
    let names = written.name.hanNames
    guard names.count > 1 else { return [written] }
    let people = names.map { AddressedName(name: $0) }
    guard written.email != nil || written.handle != nil else { return people }
    return people + [AddressedName(name: "", email: written.email, handle: written.handle)]
  }

  /// Whether it is an e-mail address and nothing else.
  var isAddress: Bool {
    guard utf8.contains(UInt8(ascii: "@")) else { return false }
    let written = AddressedName(self)
    return written.email != nil && written.email == written.name
  }

  /// Whether a sign `@` in it stands before an institution.
  var hasInstitutionMark: Bool {
    guard contains(where: { $0 == "@" || $0 == "＠" }) else { return false }
    let scalars = Array(unicodeScalars)
    return scalars.indices.contains {
      scalars[$0] == "＠" || scalars[$0] == "@" && !scalars.isOfAddress($0)
    }
  }

  /// Without the `mailto:` of addresses, whose colon stands behind no role.
  var withoutMailto: String {
    guard utf8.contains(UInt8(ascii: "@")), utf8.contains(UInt8(ascii: ":")) else { return self }
    return ["mailto:", "Mailto:", "MAILTO:"].reduce(self) { $0.replacing($1, with: "") }
  }

  /// Without these characters and blanks at both ends.
  fileprivate func trimmingEnds(of marks: String) -> String {
    var rest = self[...]
    while let first = rest.first, marks.contains(first) || first == " " { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) || last == " " { rest.removeLast() }
    return String(rest)
  }
}

/// Whether a place in a cell is in brackets, or in a quoted part as ``PartReader`` has them.
private struct Nesting {
  private var (depth, isQuoted) = (0, false)
  /// The last scalar that is no blank.
  private var last: Unicode.Scalar?

  var isOutside: Bool { depth == 0 && !isQuoted }

  mutating func pass(_ scalars: ArraySlice<Unicode.Scalar>) {
    for scalar in scalars where !scalar.isBlank {
      if openingBrackets.contains(scalar) { depth += 1 }
      if closingBrackets.contains(scalar) { depth = max(depth - 1, 0) }
      if scalar == ";" || scalar == "；" { depth = 0 }
      if scalar == "\"" { isQuoted = !isQuoted && mayOpenQuotes }
      last = scalar
    }
  }

  /// A doubled quote goes on with the part.
  private var mayOpenQuotes: Bool {
    last.map { "\";；:：@＠".unicodeScalars.contains($0) } ?? true
  }
}

extension [Unicode.Scalar] {
  /// Whether a sign `@` is part of an e-mail address or a handle, and does not stand before an
  /// institution. O(the word around it).
  func isOfAddress(_ at: Int) -> Bool { address(around: at) != nil }

  /// The places of the e-mail addresses and handles, ascending and without what is around them.
  fileprivate var addresses: [Range<Int>] {
    indices.compactMap { self[$0] == "@" ? address(around: $0) : nil }
  }

  private func address(around at: Int) -> Range<Int>? {
    let first = at - self[..<at].reversed().prefix { $0.isOfLocalPart }.count
    let end = at + 1 + self[(at + 1)...].prefix { $0.isOfDomain }.count
    guard end > at + 1, end >= count || self[end] != "@" else { return nil }
    let (local, domain) = (self[first..<at], self[(at + 1)..<end])
    let isBracketed = first > 0 && openingBrackets.contains(self[first - 1])
    if local.isEmpty {
      let isHandle = domain.allSatisfy(\.isASCII) && (isBracketed || isAlone(at, end))
      return isHandle ? at..<end : nil
    }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), labels.last?.count ?? 0 > 1
    else { return nil }
    // A family name before the sign is that of who comes from there: `Ann Lee@north.edu`.
    let isOfPlace = !isLower(domain) || !isLower(local.prefix(1))
    return isBracketed || beginsEntry(first) || !isOfPlace ? first..<end : nil
  }

  private func isLower(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { !$0.properties.isUppercase }
  }

  /// Whether nothing but it stands between separators.
  private func isAlone(_ first: Int, _ end: Int) -> Bool {
    let next = self[Swift.min(end, count)...].first { !$0.isBlank }
    return beginsEntry(first)
      && next.map { partingScalars.contains($0) || closingBrackets.contains($0) } ?? true
  }

  private func beginsEntry(_ first: Int) -> Bool {
    self[..<first].last { !$0.isBlank }.map { partingScalars.contains($0) } ?? true
  }
}

extension [Unicode.Scalar] {
  fileprivate func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: self[range])
    return String(text)
  }

  /// What is left without these places, their brackets and the marks beside them.
  fileprivate func words(around places: [Range<Int>]) -> String {
    var rest = self
    for (i, place) in places.enumerated().reversed() {
      rest.cut(place, behind: places[..<i].last?.upperBound)
    }
    return rest.split(whereSeparator: \.properties.isWhitespace)
      .map { rest.text($0.startIndex..<$0.endIndex) }
      .joined(separator: " ").trimmingEnds(of: ",;:|/\"-–—")
  }

  /// Takes a place out, with the brackets in which nothing else stands.
  ///
  /// - Parameter other: where the place before it ends, of which nothing is taken.
  private mutating func cut(_ place: Range<Int>, behind other: Int?) {
    let isText = { (scalar: Unicode.Scalar) in
      !scalar.properties.isWhitespace && !",;:|/-–—".unicodeScalars.contains(scalar)
    }
    let start = other ?? 0
    let before = self[start..<place.lowerBound].lastIndex(where: isText)
    let after = self[place.upperBound...].firstIndex(where: isText)
    let isOpened = before.map { openingBrackets.contains(self[$0]) } ?? (other == nil)
    let isClosed = after.map { closingBrackets.contains(self[$0]) } ?? true
    switch (isOpened, isClosed) {
    case (true, true):
      replaceSubrange((before ?? start)..<(after.map { $0 + 1 } ?? count), with: [" "])
    case (true, false), (false, true):
      removeSubrange((before.map { $0 + 1 } ?? start)..<(after ?? count))
    case (false, false): replaceSubrange(place, with: [" "])
    }
  }

  /// Where the closing brackets behind an address end.
  fileprivate func endOfBrackets(behind address: Int) -> Int {
    let behind = self[address...].prefix { $0.isBlank || closingBrackets.contains($0) }
    return behind.lastIndex { closingBrackets.contains($0) }.map { $0 + 1 } ?? address
  }

  /// Where the next entry begins behind separators; `nil` where none stands here.
  fileprivate func endOfSeparators(from start: Int) -> Int? {
    var (at, isParted) = (start, false)
    while at < count {
      if partingBehindAddress.contains(self[at]) {
        isParted = true
      } else if let length = lengthOfAnd(at) {
        isParted = true
        at += length
      } else if !self[at].isBlank {
        break
      }
      at += 1
    }
    // `Ann Lee <ann@x.org>` and its institution on the next line.
    let isMark = at < count && (self[at] == "@" || self[at] == "＠") && !isOfAddress(at)
    return isParted && !isMark ? at : nil
  }

  /// The length of a word for `and`, or of a sign for it, with a blank behind.
  private func lengthOfAnd(_ start: Int) -> Int? {
    let word = self[start...].prefix(WordsForAnd.mostBytes + 1).prefix { !$0.isBlank }
    guard word.endIndex < count, self[word.endIndex].isBlank,
      WordsForAnd.all.contains(text(word.startIndex..<word.endIndex).lowercased())
    else { return nil }
    return word.count
  }
}

extension Unicode.Scalar {
  /// Letters and digits and what joins them in an address; signs of Han rather belong to a name.
  fileprivate var isOfLocalPart: Bool {
    isOfAddress || value >= 0x80 && value < 0x2E80 && properties.isAlphabetic
  }

  fileprivate var isOfDomain: Bool { isOfAddress || value >= 0x80 && properties.isAlphabetic }

  private var isOfAddress: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "+", "%": true
    default: false
    }
  }
}

private let openingBrackets: [Unicode.Scalar] = ["<", "(", "[", "（", "［", "＜"]
private let closingBrackets: [Unicode.Scalar] = [">", ")", "]", "）", "］", "＞"]

/// Behind one of these a name begins.
private let partingScalars: [Unicode.Scalar] = [";", "；", ",", "，", ":", "：", "|", "、", "/", "／"]

/// Behind an address these stand between two people.
private let partingBehindAddress: [Unicode.Scalar] = [
  ",", "，", "、", "|", "｜", "/", "／", "\n",
]
