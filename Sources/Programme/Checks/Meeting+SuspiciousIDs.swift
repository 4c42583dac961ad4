extension Meeting {
  /// Ids that a spreadsheet broke, or will break when the table is saved from it.
  var suspiciousIDs: [Check] {
    let records:
      [(
        ids: TextColumn, kind: String, many: String, table: String, item: (Int) -> Item
      )] = [
        (
          TextColumn(Texts(sessions.map(\.id))), "session", "sessions", "agenda.csv",
          Item.session
        ),
        (speakers.ids, "person", "people", "speakers.csv", Item.speaker),
        (
          TextColumn(Texts(institutions.map(\.id))), "institution", "institutions",
          "institutions.csv", Item.institution
        ),
      ]
    return records.flatMap { ids, kind, many, table, item -> [Check] in
      let damaged = ids.damage
      return IDDamage.allCases.flatMap { damage -> [Check] in
        let found = damaged.filter { $0.damage == damage }.map(\.record)
        guard let first = found.first else { return [] }
        let whose =
          found.count == 1 ? "The id of 1 \(kind) is" : "The ids of \(found.count) \(many) are"
        return [
          Check(
            id: "\(damage.rawValue):\(many)", severity: damage.severity,
            what: "\(whose) \(damage.what), such as '\(ids[first] ?? "")'.",
            action: action(damage, in: table, for: found.map(item)), items: found.map(item))
        ]
      }
    }
  }
}

extension Meeting {
  private func action(_ damage: IDDamage, in table: String, for items: [Item]) -> String {
    switch damage {
    case .error, .rewritten:
      advice("give the ids of the source, as text,", in: table, for: items, canOverlay: false)
    case .likeNumber: "Keep their column as text where a spreadsheet opens it."
    }
  }
}

/// What a spreadsheet does to an id.
enum IDDamage: String, CaseIterable {
  case error = "id-error"
  case rewritten = "id-rewritten"
  case likeNumber = "id-like-number"

  fileprivate var severity: Severity { self == .likeNumber ? .note : .warning }

  fileprivate var what: String {
    switch self {
    case .error: "an error of a spreadsheet"
    case .rewritten: "a number or a date that a spreadsheet wrote"
    case .likeNumber: "what a spreadsheet takes for a number"
    }
  }

  /// The ways ids are broken in: `#NAME?`, `5E+03` or `3-May`, and `5e3` before that happens.
  init?(_ id: UnsafeBufferPointer<UInt8>) {
    switch id.first {
    case UInt8(ascii: "#"): if id.isSpreadsheetError { self = .error } else { return nil }
    case .some(0x30...0x39):
      guard id.count <= 24, !id.allSatisfy(\.isDigit), let shape = Self.shape(id) else {
        return nil
      }
      self = shape
    case nil, .some: return nil
    }
  }

  /// Digits, perhaps a fraction, then an exponent; or a day and the name of a month.
  private static func shape(_ id: UnsafeBufferPointer<UInt8>) -> IDDamage? {
    var rest = Substring(String(decoding: id, as: UTF8.self)).utf8.drop { $0.isDigit }
    let hasFraction = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",")
    if hasFraction { rest = rest.dropFirst().drop { $0.isDigit } }
    guard let mark = rest.popFirst() else { return nil }
    if mark == UInt8(ascii: "-"), !hasFraction {
      return months.contains(String(Substring(rest)).lowercased()) ? .rewritten : nil
    }
    guard mark | 0x20 == UInt8(ascii: "e") else { return nil }
    let isSigned = rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-")
    if isSigned { rest = rest.dropFirst() }
    guard !rest.isEmpty, rest.count <= 3, rest.allSatisfy(\.isDigit) else { return nil }
    return isSigned || hasFraction ? .rewritten : .likeNumber
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}

extension TextColumn {
  /// The records whose id a spreadsheet broke or will break, ascending. O(records).
  var damage: [(record: Int, damage: IDDamage)] {
    // Each id is one record's alone, so that its text is at the record's own position.
    guard codes == nil else { return [] }
    var found: [(record: Int, damage: IDDamage)] = []
    for record in 0..<texts.count {
      if let damage = texts.withUTF8(of: record, { IDDamage($0) }) {
        found.append((record, damage))
      }
    }
    return found
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Also with the number that tells a second one from the first.
  fileprivate var isSpreadsheetError: Bool {
    let text = String(decoding: self.prefix(12), as: UTF8.self).uppercased()
    return ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!"]
      .contains { text.hasPrefix($0) }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
