/// A header read without what people write about it: stars, units, zones and second words.
struct LooseHeader {
  /// Without stars and notes; `nil` where there are none.
  private let bare: String?
  private let text: String
  /// Whether it says that its cells are minutes: `Time (min)`.
  let isOfMinutes: Bool

  /// - Parameter header: as written.
  init?(_ header: String) {
    guard header.utf8.count <= 100 else { return nil }
    let bare = header.withoutStars.withoutNotes
    text = bare
    isOfMinutes = header.withoutStars.isNotedAsMinutes
    self.bare = bare == header ? nil : bare
    if self.bare == nil, parts.isEmpty { return nil }
  }

  /// What to look for in turn: the words without marks, then those between the strokes.
  var key: String? { bare?.headerKey }

  /// Words for one thing, as in `Venue/Room`; empty where there is one alone.
  var parts: [String] {
    let parts = text.split { "/／&|、及和与與".contains($0) }.map { String($0).headerKey }
      .filter { !$0.isEmpty }
    return parts.count > 1 ? parts : []
  }
}

extension String {
  /// The zone that a header names for the clocks below it: `Start (UTC)`, `Time CEST`.
  var headerZone: WrittenOffset? {
    guard utf8.count <= 100 else { return nil }
    if let inner = withoutStars.note?.inner { return inner.zoneOfNote }
    guard let word = split(separator: " ").dropFirst().last, word.utf8.count >= 3,
      word.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return String(word).zoneOfNote
  }

  /// Whether the order of a day's parts stands in it: `Date (DD/MM/YYYY)`.
  var headerDateOrder: DateOrder? {
    guard let inner = withoutStars.note?.inner else { return nil }
    let letters = String(inner.lowercased().prefix(5).filter(\.isLetter))
    return ["ddmm": .dayMonthYear, "ttmm": .dayMonthYear, "mmdd": .monthDayYear][letters]
  }

  fileprivate var withoutStars: String {
    var text = Substring(self)
    while let first = text.first, first == "*" || first == " " { text.removeFirst() }
    while let last = text.last, "*:：?？ ".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Without `(s)`, and without what a bracket or a word of a zone at the end says.
  fileprivate var withoutNotes: String {
    var text = contains("(") ? replacing("(s)", with: "").replacing("(S)", with: "") : self
    for _ in 0..<2 {
      guard let note = text.note, note.inner.isNote else { break }
      text = note.head
    }
    if text.headerZone != nil, text.note == nil, let place = text.lastIndex(of: " ") {
      text = String(text[..<place])
    }
    return text.trimmed
  }

  /// What stands in brackets at the end, and before them.
  private var note: (head: String, inner: String)? {
    let brackets: [Character: Character] = [")": "(", "）": "（", "]": "["]
    guard let last, let open = brackets[last], let place = lastIndex(of: open) else { return nil }
    return (
      String(self[..<place]).trimmed, String(self[index(after: place)...].dropLast()).trimmed
    )
  }

  /// Whether a bracket says that cells have an institution in one: `报告人（单位）`.
  var isNotedAsInstitution: Bool {
    guard utf8.count <= 100, let note = withoutStars.note else { return false }
    return institutions.contains(note.inner.headerKey)
  }

  fileprivate var isNotedAsMinutes: Bool {
    note.map { minutes.contains($0.inner.wordOfNote) } ?? false
  }

  private var wordOfNote: String { lowercased().filter { $0 != "." && $0 != " " } }

  private var isNote: Bool {
    notes.contains(wordOfNote) || institutions.contains(headerKey) || zoneOfNote != nil
      || headerDateOrderOfNote
  }

  private var headerDateOrderOfNote: Bool {
    let letters = Set(lowercased().filter(\.isLetter))
    return !letters.isEmpty && letters.isSubset(of: ["d", "m", "y", "t", "j", "h", "s"])
      && utf8.count >= 5
  }

  private var zoneOfNote: WrittenOffset? {
    if ["北京时间", "beijing time"].contains(lowercased()) {
      return WrittenOffset(minutes: 480, text: self)
    }
    var clock = "0:00 \(lowercased())"
    guard let offset = clock.takeOffset(), clock == "0:00" else { return nil }
    return offset
  }
}

/// What headers say in brackets about their cells, without blanks and full stops.
private let notes = minutes.union([
  "s", "es", "n", "r", "en", "in", "innen", "required", "mandatory", "optional", "pflichtfeld",
  "pflicht", "必填", "选填", "選填", "local", "localtime", "ortszeit", "当地时间", "24h", "m/w/d",
])

private let institutions: Set<String> = [
  "affiliation", "affiliations", "institution", "organisation", "organization", "company",
  "university", "institut", "einrichtung", "firma", "hochschule", "organisme", "établissement",
  "单位", "單位", "工作单位", "机构", "機構", "所属",
]

private let minutes: Set<String> = ["min", "mins", "minutes", "minuten", "分钟", "分鐘", "分"]
