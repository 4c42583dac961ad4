import Programme

/// A name with the e-mail address and the handle that are written beside it.
struct AddressedName: Equatable {
  /// What stands for it where there is no other.
  var name: String
  var email: String?
  var handle: String?

  /// Takes `Ann Lee <ann@x.org>`, `ann@x.org` and `Ann Lee (@ann)` apart.
  init(_ text: String) {
    name = text
    guard text.utf8.contains(UInt8(ascii: "@")) else { return }
    var rest: [Substring] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{3000}" }) {
      let scalars = Array(word.unicodeScalars)
      let bare = word.trimmingEnds(of: "<>()[],;\"")
      if let at = scalars.firstIndex(of: "@"), scalars.isOfAddress(at) {
        if bare.hasPrefix("@"), handle == nil {
          handle = bare
          continue
        }
        if !bare.hasPrefix("@"), email == nil {
          email = bare.lowercased().hasPrefix("mailto:") ? String(bare.dropFirst(7)) : bare
          continue
        }
      }
      rest.append(word)
    }
    guard email != nil || handle != nil else { return }
    let words = rest.joined(separator: " ").trimmingEnds(of: ",;\"")
    name = words.isEmpty ? email ?? handle ?? text : words
    if name == handle { handle = nil }
  }
}

extension String {
  /// The parts of a list of addresses: a comma behind a closing `>` stands between two.
  var addressParts: [String] {
    guard utf8.contains(UInt8(ascii: ">")), utf8.contains(UInt8(ascii: "@")) else { return [self] }
    var (parts, part, isClosed) = ([String](), "", false)
    for character in self {
      if isClosed, character == "," || character == "，" {
        parts.append(part.trimmed)
        part = ""
      } else {
        part.append(character)
      }
      if character != " " { isClosed = character == ">" }
    }
    parts.append(part.trimmed)
    return parts.filter { !$0.isEmpty }
  }

  /// Whether a sign `@` in it stands before an institution.
  var hasInstitutionMark: Bool {
    guard contains(where: { $0 == "@" || $0 == "＠" }) else { return false }
    let scalars = Array(unicodeScalars)
    return scalars.indices.contains {
      scalars[$0] == "＠" || scalars[$0] == "@" && !scalars.isOfAddress($0)
    }
  }
}

extension StringProtocol {
  /// Without these characters at both ends.
  fileprivate func trimmingEnds(of marks: String) -> String {
    var rest = String(self)[...]
    while let first = rest.first, marks.contains(first) || first == " " { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) || last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension [Unicode.Scalar] {
  /// Whether a sign `@` is part of an e-mail address or a handle, and does not stand before an
  /// institution. O(the word around it).
  func isOfAddress(_ at: Int) -> Bool {
    let first = at - self[..<at].reversed().prefix { $0.isOfAddress }.count
    let end = at + 1 + self[(at + 1)...].prefix { $0.isOfAddress }.count
    guard end > at + 1, end >= count || self[end] != "@" else { return false }
    let (local, domain) = (self[first..<at], self[(at + 1)..<end])
    let opening = first > 0 ? self[first - 1] : ";"
    let isBracketed = opening == "<" || opening == "(" || opening == "["
    if local.isEmpty { return isBracketed || isAlone(at, end) }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), labels.last?.count ?? 0 > 1
    else { return false }
    if isBracketed { return true }
    // A family name before the sign is that of who comes from there: `Ann Lee@north.edu`.
    return isLower(domain) && (beginsEntry(first) || isLower(local.prefix(1)))
  }

  private func isLower(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { !("A"..."Z").contains($0) }
  }

  /// Whether nothing but it stands between separators.
  private func isAlone(_ first: Int, _ end: Int) -> Bool {
    let next = self[Swift.min(end, count)...].first { !$0.isBlank }
    return beginsEntry(first) && next.map { partingScalars.contains($0) } ?? true
  }

  private func beginsEntry(_ first: Int) -> Bool {
    self[..<first].last { !$0.isBlank }.map { partingScalars.contains($0) } ?? true
  }
}

extension Unicode.Scalar {
  /// ASCII letters and digits and what joins them in an address.
  fileprivate var isOfAddress: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "+", "%": true
    default: false
    }
  }
}

/// Behind one of these a name begins.
private let partingScalars: [Unicode.Scalar] = [";", "；", ",", "，", ":", "：", "|"]
