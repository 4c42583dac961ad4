internal import Programme
internal import Searching

extension [Extra] {
  /// The values of what the files call tags, each of a list for itself.
  var tags: [String] {
    isEmpty ? [] : filter(\.holdsTags).flatMap { $0.value.listedTags }.withoutRepeats
  }
}

extension Extra {
  fileprivate var holdsTags: Bool {
    // Most names are told apart by their first letter, without folding them.
    guard let first = name.utf8.first, first >= 0x80 || Self.firstLetters.contains(first | 0x20)
    else { return false }
    return Self.namesOfTags.contains(String(decoding: folded(baseName), as: UTF8.self))
  }

  private static let firstLetters = Set("tlhkesm".utf8)

  /// Folded: what columns of tags are called.
  private static let namesOfTags: Set<String> = [
    "tag", "tags", "hashtag", "hashtags", "label", "labels", "keyword", "keywords", "标签", "标记",
    "关键词", "关键字", "タグ", "キーワード", "태그", "schlagwort", "schlagworte", "schlagworter",
    "stichwort", "stichworte", "stichworter", "motscles", "etiquette", "etiquettes", "etiqueta",
    "etiquetas",
  ].reduce(into: []) { $0.insert(String(decoding: folded($1), as: UTF8.self)) }
}

extension String {
  /// Semicolons part tags, which may hold commas then; else commas do.
  fileprivate var listedTags: [String] {
    let semicolons: Set<Character> = [";", "；"]
    let commas: Set<Character> = [",", "，", "、"]
    let separators = contains(where: semicolons.contains) ? semicolons : commas
    return split(whereSeparator: separators.contains).compactMap { part in
      var tag = part.drop { $0 == " " }
      while tag.last == " " { tag.removeLast() }
      return tag.isEmpty ? nil : String(tag)
    }
  }
}

extension Table {
  /// The tags of sessions, for queries that name them.
  var tagsOfSessions: FieldIndex {
    let sessions = meeting.sessions
    return FieldIndex(
      [.tag], texts: FoldedTexts(entries: sessions.count) { sessions[$0].extras.tags },
      forPlainWords: false)
  }

  /// The tags that people and institutions have themselves, beside those of their sessions.
  func ownTags(_ extras: @escaping @Sendable (Int) -> [Extra]) -> LinkedField {
    LinkedField(.tag) {
      let texts = FoldedTexts(entries: count) { extras($0).tags }
      return LinkedField.Link(
        records: count, fields: [FieldIndex([.tag], texts: texts)],
        rows: .one((0..<count).map { Int32(truncatingIfNeeded: $0) }), count: count)
    }
  }
}
