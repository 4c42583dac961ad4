/// A header that says of what its cells are titles: a word for a title and one for what people speak
/// in, with articles between them or without.
///
/// `Titre de la session`, `Título de la charla`, `Name of your talk`, `Sessiontitel`, `Vortragsthema`;
/// neither `Title of your paper's author` nor `Session Chair`.
struct TitleHeader {
  /// - Parameter key: see ``String/headerKey``.
  init?(_ key: String) {
    guard (8...64).contains(key.utf8.count) else { return nil }
    let letters = String(key.filter { $0.isLetter })
    guard Self.isTitleOfThing(letters) || Self.isThingWithTitle(letters) else { return nil }
  }

  private static func isTitleOfThing(_ key: String) -> Bool {
    titles.contains { title in
      guard key.hasPrefix(title) else { return false }
      var rest = key.dropFirst(title.count)
      var articles = 0
      while articles < 3, let word = Self.articles.first(where: { rest.hasPrefix($0) }),
        rest.count > word.count
      {
        rest = rest.dropFirst(word.count)
        articles += 1
      }
      return articles > 0 && isThing(rest, of: thingsBehindArticles)
    }
  }

  private static func isThingWithTitle(_ key: String) -> Bool {
    titles.contains { key.hasSuffix($0) && isThing(key.dropLast($0.count)) }
  }

  /// In the genitive too: `Vortrags`.
  private static func isThing(_ word: Substring, of things: Set<String> = things) -> Bool {
    things.contains(String(word)) || word.hasSuffix("s") && things.contains(String(word.dropLast()))
  }

  private static let titles = [
    "title", "titel", "titre", "título", "titulo", "name", "nom", "nombre", "topic", "thema",
    "tema",
    "sujet",
  ]

  /// Longer ones stand before those that they begin with.
  static let articles = [
    "ofthe", "ofyour", "of", "the", "your", "dela", "delle", "del", "des", "deines", "deiner",
    "der",
    "de", "du", "ihres", "ihrer", "eures", "eurer", "votre", "la", "le", "l", "su", "tu",
  ]

  /// A `Sitzungsthema` may be that of several talks, `Titel der Sitzung` is that of the row.
  static let thingsBehindArticles = things.union(["sitzung"])

  static let things: Set<String> = [
    "session", "talk", "presentation", "paper", "lecture", "workshop", "panel",
    "contribution",
    "submission", "proposal", "event", "activity", "vortrag", "beitrag", "programmpunkt",
    "veranstaltung", "präsentation", "intervention", "conférence", "communication", "présentation",
    "exposé", "atelier", "séance", "charla", "ponencia", "sesión", "sesion", "presentación",
    "actividad", "taller",
  ]
}
