import Programme

extension PeopleColumn {
  /// A family name is the name where no whole one is there; a given name may go before it.
  static func settle(_ layout: inout TableLayout) {
    let isNative = layout.cell(of: PeopleColumn.otherNames) != nil
    if layout.cell(of: name) == nil {
      layout.move(layout.cell(of: family) == nil ? given : family, to: name)
    } else if layout.cell(of: family) != nil || isNative {
      layout.drop(given)
    }
    layout.drop(family)
    settleTitle(&layout)
  }

  /// `Titel` beside what somebody does is that before the name.
  private static func settleTitle(_ layout: inout TableLayout) {
    guard layout.key(of: position) == "titel", let title = layout.cell(of: position),
      layout.cell(of: honorific) == nil
    else { return }
    let others = Set(position.names).subtracting(["titel", "title"])
    guard let other = layout.headers.firstIndex(where: { others.contains($0.headerKey) }) else {
      return
    }
    layout.set(honorific, title)
    layout.set(position, other)
  }
}

extension TableLayout {
  /// Whether people are named by a given name, a family name or both.
  var hasNameParts: Bool {
    if cell(of: PeopleColumn.given) != nil { return true }
    guard let key = key(of: PeopleColumn.name) else { return false }
    return PeopleColumn.given.names.contains(key) || PeopleColumn.family.names.contains(key)
  }

  /// The header of a column; see ``String/headerKey``.
  func key(of column: some TableColumn) -> String? {
    cell(of: column).flatMap { headers.indices.contains($0) ? headers[$0].headerKey : nil }
  }
}

/// How the two columns that name a person make one name.
struct NameParts {
  /// Whether the other column holds family names for sure, and not whole names here and there.
  private let isFamily: Bool

  /// `nil` for a table without given names beside others.
  init?(_ layout: TableLayout) {
    guard layout.cell(of: PeopleColumn.given) != nil else { return nil }
    isFamily = layout.key(of: PeopleColumn.name).map(PeopleColumn.family.names.contains) ?? false
  }

  /// `nil` where the name holds the given one already.
  func whole(given: UnsafeBufferPointer<UInt8>, _ rest: UnsafeBufferPointer<UInt8>) -> String? {
    let (given, rest) = (
      String(decoding: given, as: UTF8.self), String(decoding: rest, as: UTF8.self)
    )
    return !isFamily && rest.words.hold(given) ? nil : Self.joined(given: given, family: rest)
  }

  /// In the order of the script: the family name comes first in Han.
  static func joined(given: String, family: String) -> String {
    if given.isEmpty || family.isEmpty { return given + family }
    return given.isEastAsian && family.isEastAsian ? family + given : "\(given) \(family)"
  }
}

extension String {
  fileprivate var words: [Substring] { split { $0 == " " || $0 == "," } }
}

extension [Substring] {
  /// Whether the words of a text stand among these, one behind the other.
  fileprivate func hold(_ text: String) -> Bool {
    let wanted = text.words
    guard !wanted.isEmpty, wanted.count <= count else { return false }
    return (0...(count - wanted.count)).contains { dropFirst($0).starts(with: wanted) }
  }
}
