import Programme

extension TableLayout {
  /// Finds columns that the table still lacks by headers with the name of a language: `title_english`,
  /// `Titel (deutsch)`, `room_en`; a further column of titles holds the other titles.
  mutating func takeByLanguage() {
    for i in headers.indices.prefix(Limit.likely) where headers[i].extraName == nil {
      guard !cells.contains(i), let (key, language, isInFront) = headers[i].headerOfLanguage,
        let column = (isInFront ? Self.titled : Self.inLanguages)
          .first(where: { $0.names.contains(key) })
      else { continue }
      if cell(of: column) == nil {
        set(column, i)
        name(i, by: key)
      } else if column == .title, cell(of: PublishedColumn.titleOther) == nil {
        set(PublishedColumn.titleOther, i)
        languageOfOtherTitle = language
      }
    }
  }

  /// What a language may stand in front of: an `English room` may be one for talks in English.
  private static let titled: [PublishedColumn] = [.title, .abstract]
  private static let inLanguages: [PublishedColumn] = [
    .title, .abstract, .room, .track, .kind, .people, .affiliation, .institutions,
  ]
}

extension String {
  /// The key of a header without the language that it begins or ends with, and the tag of that.
  fileprivate var headerOfLanguage: (key: String, language: String, isInFront: Bool)? {
    guard utf8.count <= 100 else { return nil }
    var words = split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1, let last = words.last?.lowercased(),
      let first = words.first?.lowercased()
    else { return nil }
    if let language = languages[last] {
      words.removeLast()
      return (words.joined(separator: " ").headerKey, language, false)
    }
    // A code in front may be anything: `DE Title` is one, `ES Session` may be of embedded systems.
    guard first.count > 3, let language = languages[first] else { return nil }
    words.removeFirst()
    return (words.joined(separator: " ").headerKey, language, true)
  }
}

extension String {
  /// Whether it is a word for a language, and no code.
  var namesLanguage: Bool {
    (count > 3 || isEastAsian) && utf8.count <= 40 && languages[lowercased()] != nil
  }
}

/// Without the codes that are words as well: `no`, `id`, `it`, `is`.
private let languages: [String: String] = {
  let words: [(tag: String, words: [String])] = [
    (
      "en", ["en", "eng", "english", "englisch", "englischer", "anglais", "inglés", "ingles", "英文"]
    ),
    ("de", ["de", "ger", "deu", "german", "deutsch", "deutscher", "allemand", "alemán"]),
    ("fr", ["fr", "fra", "fre", "french", "französisch", "français", "francais", "francés"]),
    ("es", ["es", "esp", "spa", "spanish", "spanisch", "espagnol", "español", "espanol"]),
    ("zh", ["zh", "cn", "chn", "chi", "chinese", "chinesisch", "chinois", "中文"]),
    ("ja", ["ja", "jp", "jpn", "japanese", "japanisch", "japonais", "日文"]),
    ("ko", ["ko", "kr", "kor", "korean", "koreanisch"]),
    ("pt", ["pt", "por", "portuguese", "portugiesisch", "portugais", "português"]),
    ("ru", ["ru", "rus", "russian", "russisch", "russe"]),
    ("nl", ["nl", "nld", "dutch", "niederländisch"]),
    ("pl", ["pl", "pol", "polish", "polnisch"]),
    ("cs", ["cz", "cze", "czech", "tschechisch"]),
  ]
  return Dictionary(
    words.flatMap { tag, words in words.map { ($0, tag) } }, uniquingKeysWith: { first, _ in first }
  )
}()
