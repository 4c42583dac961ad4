import Programme

/// The names of weekdays and months, folded, in the languages that programmes are written in.
///
/// English ones are read first: `mar` is March, and no Mardi.
enum DayNames {
  typealias Names = [(name: String, number: Int)]

  struct Language {
    /// Monday is 0.
    let weekdays: Names
    /// January is 1.
    let months: Names

    fileprivate init(_ names: CalendarNames) {
      weekdays = DayNames.numbered(names.weekdays, from: 0)
      months = DayNames.numbered(names.months, from: 1)
    }
  }

  static let english = Language(.english)
  static let others = [Language(.german), Language(.french)]

  private static let languages = [english] + others
  private static let months = languages.flatMap(\.months)

  static func month(_ word: String) -> Int? { number(of: word, in: \.months, shortest: 3) }

  static func weekday(_ word: String) -> Int? { number(of: word, in: \.weekdays, shortest: 2) }

  /// Whether a word is the beginning of a month's name, and not the whole of one.
  static func beginsMonth(_ word: String) -> Bool {
    let word = String(decoding: folded(word), as: UTF8.self)
    guard !word.isEmpty else { return false }
    return months.contains { $0.name.hasPrefix(word) && $0.name != word }
  }

  /// The only one whose name begins so in the first language that has any.
  private static func number(
    of word: String, in names: KeyPath<Language, Names>, shortest: Int
  ) -> Int? {
    let word = String(decoding: folded(word), as: UTF8.self)
    guard word.utf8.count >= shortest else { return nil }
    let begun = languages.lazy.map { $0[keyPath: names].filter { $0.name.hasPrefix(word) } }
      .first { !$0.isEmpty }
    guard let first = begun?.first else { return nil }
    return begun?.allSatisfy { $0.number == first.number } == true ? first.number : nil
  }

  private static func numbered(_ names: [[String]], from first: Int) -> Names {
    names.enumerated().flatMap { place, names in
      names.map { (String(decoding: folded($0), as: UTF8.self), first + place) }
    }
  }
}
