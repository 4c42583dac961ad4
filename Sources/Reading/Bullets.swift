import Programme

extension String {
  /// With semicolons instead of the bullets of a list: `• Ann Lee • Bob Ray`, lines that begin with
  /// dashes, `Ann Lee · Bob Ray`. O(bytes).
  ///
  /// A further line of an entry follows it behind a comma. In a text with semicolons or quotes
  /// bullets are as they stand.
  var withoutBullets: String {
    guard mayHaveBullets, !contains("\"") else { return self }
    return (bulletedLines ?? namesAtBullets)?.joined(separator: "; ") ?? self
  }

  /// Most names have no byte of a bullet.
  private var mayHaveBullets: Bool {
    guard let first = utf8.first else { return false }
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
      || utf8.contains { $0 == 0xC2 || $0 == 0xE2 }
  }

  /// The entries of a text that begins with a bullet.
  private var bulletedLines: [String]? {
    let lines = split(whereSeparator: \.isNewline).map { String($0).trimmed }
    guard let bullet = lines.first?.bullet else { return nil }
    // An asterisk alone is the mark of a note.
    if bullet == "*", !lines.allSatisfy({ $0.bullet == bullet }) || lines.count == 1 { return nil }
    var entries: [String] = []
    for line in lines {
      var parts = line.parts(at: bullet)[...]
      if line.bullet == nil, let rest = parts.popFirst() {
        let last = entries.popLast() ?? ""
        entries.append(last.isEmpty ? rest : "\(last), \(rest)")
      }
      entries += parts
    }
    let stated = entries.filter { !$0.isEmpty }
    return stated.isEmpty || stated.contains(where: \.isRemarkOfName) ? nil : stated
  }

  /// Whether it is a name and what is said of it, `Ann Lee: welcome`, and not a role before a name.
  private var isRemarkOfName: Bool {
    guard let colon = firstIndex(where: { ":：".contains($0) }) else { return false }
    let head = String(self[..<colon])
    return head.isLikeWholeName && !RoleWords.areRole(head)
  }

  /// Whether it is where somebody comes from: an institution, or with a comma and what is behind it.
  private var isPlace: Bool { isOrganisation || contains(",") }

  /// The names between dots that stand alone: parts that are no whole names are left together.
  private var namesAtBullets: [String]? {
    guard !hasSemicolon else { return nil }
    for bullet in Self.dots where contains(bullet) {
      let names = parts(at: bullet)
      if names.count > 1, names.allSatisfy({ $0.isLikeWholeName && !$0.isPlace }) { return names }
    }
    return nil
  }

  /// The sign at its beginning that stands before an entry of a list.
  private var bullet: Character? {
    guard let first else { return nil }
    if Self.sureDots.contains(first) { return first }
    return (Self.dots + Self.dashes).contains(first) && dropFirst().first?.isWhitespace == true
      ? first : nil
  }

  /// The texts behind a bullet and between more of the same; a dash parts at its beginning only.
  private func parts(at bullet: Character) -> [String] {
    let bare = self.bullet == nil ? self : String(dropFirst()).trimmed
    if Self.dashes.contains(bullet) { return [bare] }
    if Self.sureDots.contains(bullet) {
      return bare.split(separator: bullet).map { String($0).trimmed }
    }
    return bare.split(separator: " \(bullet) ").map { String($0).trimmed }
  }

  /// Such as stand in no name.
  fileprivate static let sureDots: [Character] = ["•", "‣", "▪", "◦", "∙", "■", "▸", "►"]

  /// With one that joins the parts of names in Han and in Catalan where no blank is beside it.
  private static let dots: [Character] = sureDots + ["·"]

  private static let dashes: [Character] = ["-", "–", "—", "*"]
}

extension Character {
  /// Whether it stands before entries of lists and in no name.
  var beginsEntry: Bool { String.sureDots.contains(self) }
}
