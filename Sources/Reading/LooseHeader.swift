/// A header read without what people write about it: stars, units, zones and second words.
struct LooseHeader {
  /// Without stars and notes; `nil` where there are none.
  private let bare: String?
  private let text: String
  /// Whether it says that its cells are minutes: `Time (min)`.
  let isOfMinutes: Bool
  /// What stands before a bracket that says that its cells are hours: `Time (h)`.
  let headOfHours: String?
  /// Whether it says that lengths are numbers of something else than minutes or hours.
  let hasOtherUnit: Bool

  /// - Parameter header: as written.
  init?(_ header: String) {
    guard header.utf8.count <= 100 else { return nil }
    let bare = header.withoutStars.withoutNotes
    text = bare
    isOfMinutes = header.isNotedAsMinutes
    headOfHours = header.lengthUnit == .hours ? header.withoutStars.note?.head.headerKey : nil
    hasOtherUnit = header.hasOtherUnit
    self.bare = bare == header ? nil : bare
    if self.bare == nil, parts.isEmpty, joined.isEmpty { return nil }
  }

  /// What to look for in turn: the words without marks, then those between the strokes.
  var key: String? { bare?.headerKey }

  /// With what a bracket at the end says as one of its words: `Start (date)`, `Uhrzeit (von)`; not so
  /// where that is somebody of what the header names, or what somebody is: `Session (Chair)`.
  var joined: [String] {
    guard let note = text.note else { return [] }
    let (head, inner) = (note.head.headerKey, note.inner.headerKey)
    guard !head.isEmpty, !inner.isEmpty, !head.isOfPerson(in: inner), !inner.isOfPerson(in: head)
    else { return [] }
    return ["\(head)\(inner)", "\(inner)\(head)"]
  }

  /// Words for one thing, as in `Venue/Room`; empty where there is one alone.
  var parts: [String] {
    let parts = text.split { "/／&|、及和与與".contains($0) }.map { String($0).headerKey }
      .filter { !$0.isEmpty }
    return parts.count > 1 ? parts : []
  }
}

extension String {
  /// Without line breaks and blanks that are doubled or unusual, and with words that a hyphen parts
  /// at the end of a line as one.
  var onOneLine: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !contains("  ") { return self }
    var words: [String] = []
    var isParted = false
    for word in split(whereSeparator: \.isWhitespace) where !word.isUnseen {
      if isParted, let head = words.popLast() {
        words.append((word.first?.isLowercase == true ? String(head.dropLast()) : head) + word)
      } else {
        words.append(String(word))
      }
      isParted =
        word.count > 1 && word.hasSuffix("-") && word.endIndex < endIndex
        && self[word.endIndex].isNewline
    }
    return words.joined(separator: " ")
  }

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
      ?? inner.orderOfExample
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
      guard let note = text.note, note.inner.isNote || note.inner.isExample(below: note.head) else {
        break
      }
      text = note.head
    }
    if text.headerZone != nil, text.note == nil, let place = text.lastIndex(of: " ") {
      text = String(text[..<place])
    }
    return text.trimmed
  }

  /// What stands in brackets at the end, and before them.
  fileprivate var note: (head: String, inner: String)? {
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
    withoutStars.note.map { minutes.contains($0.inner.wordOfNote) } ?? false
  }

  /// What the header of a column of lengths says that its numbers count: `Duration (hours)`.
  var lengthUnit: WrittenDuration.Unit? {
    guard utf8.count <= 100, let word = withoutStars.note?.inner.wordOfNote else { return nil }
    if minutes.contains(word) || word == "mm" { return .minutes }
    return hours.contains(word) || word == "hh" ? .hours : nil
  }

  /// Whether a bracket at its end, no ``lengthUnit``, is a letter or a format without hours in front:
  /// `(s)`, `(ss)`.
  fileprivate var hasOtherUnit: Bool {
    guard lengthUnit == nil, let inner = withoutStars.note?.inner else { return false }
    return inner.count == 1 || inner.isFormat && inner.lowercased().first != "h"
  }

  private var wordOfNote: String { lowercased().filter { $0 != "." && $0 != " " } }

  private var isNote: Bool {
    notes.contains(wordOfNote) || institutions.contains(headerKey) || zoneOfNote != nil
      || headerDateOrderOfNote || isFormat
  }

  /// Whether each word of it is one for the parts of a day or of a clock: `hh:mm AM/PM`.
  private var isFormat: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0.contains(where: \.isLetter) }
      && words.allSatisfy { formats.contains(String($0)) }
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

extension String {
  /// Whether a key of a header is that of a session or of a rank, and another one that of a person.
  fileprivate func isOfPerson(in other: String) -> Bool {
    PersonHeader(other) != nil
      && (titlesOfSessions.contains(self) || PeopleColumn.position.names.contains(self))
  }
}

private let titlesOfSessions = Set(PublishedColumn.title.names).subtracting(["name", "名称", "名稱"])

/// What headers say in brackets about their cells, without blanks and full stops.
private let notes = minutes.union([
  "s", "es", "n", "r", "en", "in", "innen", "required", "mandatory", "optional", "pflichtfeld",
  "pflicht", "必填", "选填", "選填", "local", "localtime", "ortszeit", "当地时间", "24h", "m/w/d",
])

/// Of days and of clocks.
private let formats: Set<String> = [
  "hh", "hhmm", "mm", "ss", "am", "pm", "dd", "yyyy", "yy", "tt", "jjjj", "jj", "12", "24", "hour",
  "hours", "clock", "format",
]

private let institutions: Set<String> = [
  "affiliation", "affiliations", "institution", "organisation", "organization", "company",
  "university", "institut", "einrichtung", "firma", "hochschule", "organisme", "établissement",
  "单位", "單位", "工作单位", "机构", "機構", "所属",
]

private let minutes: Set<String> = ["min", "mins", "minutes", "minuten", "分钟", "分鐘", "分"]

private let hours: Set<String> = ["h", "hr", "hrs", "hour", "hours", "std", "stunden", "小时", "小時"]

extension Substring {
  /// Whether all of it is control and format characters, which no name keeps.
  fileprivate var isUnseen: Bool {
    unicodeScalars.allSatisfy { [.control, .format].contains($0.properties.generalCategory) }
  }
}
