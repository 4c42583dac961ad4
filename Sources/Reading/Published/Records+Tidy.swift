import Programme

extension Records {
  /// Puts the records of a published file into the form in which tables are read: trimmed, nothing
  /// empty, extras in one order; so that a native folder made of them reads back equal.
  mutating func tidy() {
    facts.tidy()
    for i in sessions.indices { sessions[i].tidy() }
    speakers = Speakers(speakers.map { $0.tidied })
    for i in institutions.indices { institutions[i].tidy() }
    appearances = Appearances(
      appearances.compactMap { appearance in
        guard appearance.speaker != nil || appearance.institution != nil else { return nil }
        var appearance = appearance
        appearance.role = appearance.role.tidied ?? ""
        return appearance
      })
    orderExtras()
  }

  /// Each kind of records has its extras in the order in which their names turn up first.
  private mutating func orderExtras() {
    var ranks = ExtraRanks(last: ["day", "start", "end", "duration"])
    for i in sessions.indices { ranks.order(&sessions[i].extras) }
    ranks = ExtraRanks(last: [])
    for i in institutions.indices { ranks.order(&institutions[i].extras) }
    ranks = ExtraRanks(last: ["declared", "registered", "present"])
    for i in facts.counts.indices { ranks.order(&facts.counts[i].extras) }
    ranks = ExtraRanks(last: [])
    if !speakers.extras.records.isEmpty {
      speakers = Speakers(
        speakers.map { speaker in
          var speaker = speaker
          ranks.order(&speaker.extras)
          return speaker
        })
    }
  }
}

/// The order of the names of extras.
private struct ExtraRanks {
  private var ranks: [String: Int] = [:]

  init(last: [String]) { self.last = last }

  /// Columns whose values may be kept as they are written: tables keep these behind all else.
  let last: [String]

  mutating func order(_ extras: inout [Extra]) {
    guard !extras.isEmpty else { return }
    for extra in extras where ranks[extra.name] == nil {
      let rank = last.firstIndex(of: extra.name).map { .max - last.count + $0 }
      ranks[extra.name] = rank ?? ranks.count
    }
    guard extras.count > 1 else { return }
    let ranks = ranks
    extras = extras.enumerated().sorted {
      (ranks[$0.element.name] ?? 0, $0.offset) < (ranks[$1.element.name] ?? 0, $1.offset)
    }.map(\.element)
  }
}

extension Facts {
  fileprivate mutating func tidy() {
    otherTitles = otherTitles.tidied
    tidyTexts()
    convenors = convenors.tidied
    if firstDay == nil { (firstDay, lastDay) = (lastDay, nil) }
    if let first = firstDay, let last = lastDay, last < first {
      (firstDay, lastDay) = (last, first)
    }
    let isFull = { (text: String) in !text.trimmed.isEmpty }
    statements = statements.filter { isFull($0.text) }.map(\.tidied)
    captions = captions.filter { isFull($0.text) }.map(\.tidied)
    sources = sources.filter { isFull($0.id) }.map(\.tidied)
    inferences = inferences.filter { isFull($0.of) }.map(\.tidied)
    for i in counts.indices { counts[i].tidy() }
    extras = extras.tidied.map { extra in
      let isKnown = nativeKeys.contains(extra.name)
      return isKnown ? Extra(name: "published \(extra.name)", value: extra.value) : extra
    }
  }

  private mutating func tidyTexts() {
    title = title.tidied ?? title
    (partOfDay, venue, city) = (partOfDay.tidied, venue.tidied, city.tidied)
    (orderNote, source) = (orderNote.tidied, source.tidied)
    if let zone = timeZone, !isTimeZone(zone) {
      timeZone = nil
      if let zone = zone.tidied { extras.append(Extra(name: "published timezone", value: zone)) }
    }
  }
}

/// Keys of meeting.toml that mean something.
private let nativeKeys: Set<String> = [
  "title", "other_titles", "dates", "date_order", "timezone", "time_zone", "part_of_day", "venue",
  "city", "convenors", "order", "source", "inferred", "aims", "captions", "sources", "inferences",
  "counts", "published",
]

extension Session {
  /// In minutes: what a table may state.
  static let lengths = 0...(31 * 1_440)

  fileprivate mutating func tidy() {
    title = title.tidied ?? id
    otherTitles = otherTitles.tidied
    (kind, room, track) = (kind.tidied, room.tidied, track.tidied)
    (language, status, abstract) = (language.tidied, status.tidied, abstract.tidied)
    (points, links, inferred) = (points.tidied, links.tidied, inferred.tidied)
    source = source.tidied
    if let length = minutes, !Self.lengths.contains(length) {
      minutes = nil
      extras.append(Extra(name: "minutes", value: String(length)))
    }
    extras = extras.tidied
  }
}

extension Speaker {
  fileprivate var tidied: Speaker {
    var speaker = self
    speaker.name = name.tidied ?? id
    speaker.otherNames = otherNames.tidied
    (speaker.pinyin, speaker.honorific) = (pinyin.tidied, honorific.tidied)
    (speaker.position, speaker.unit) = (position.tidied, unit.tidied)
    (speaker.country, speaker.email) = (country.tidied, email.tidied)
    (speaker.phone, speaker.biography) = (phone.tidied, biography.tidied)
    (speaker.roles, speaker.inferred) = (roles.tidied, inferred.tidied)
    (speaker.source, speaker.extras) = (source.tidied, extras.tidied)
    return speaker
  }
}

extension Institution {
  fileprivate mutating func tidy() {
    name = name.tidied ?? id
    otherNames = otherNames.tidied
    (kind, country, city) = (kind.tidied, country.tidied, city.tidied)
    (url, source) = (url.tidied, source.tidied)
    (roles, inferred, extras) = (roles.tidied, inferred.tidied, extras.tidied)
  }
}

extension Count {
  fileprivate mutating func tidy() {
    of = of.tidied ?? "people"
    (id, category, kind) = (id.tidied, category.tidied, kind.tidied)
    (notedAt, note, source) = (notedAt.tidied, note.tidied, source.tidied)
    inferred = inferred.tidied
    extras += ["declared": declared, "registered": registered, "present": present]
      .compactMap { name, value in
        value.flatMap { $0 < 0 ? Extra(name: "stated \(name)", value: String($0)) : nil }
      }.sorted { $0.name < $1.name }
    declared = declared.flatMap { $0 < 0 ? nil : $0 }
    registered = registered.flatMap { $0 < 0 ? nil : $0 }
    present = present.flatMap { $0 < 0 ? nil : $0 }
    extras = extras.tidied
  }
}

extension Statement {
  fileprivate var tidied: Statement {
    Statement(kind: kind.tidied ?? "aim", text: text.tidied ?? "", source: source.tidied)
  }
}

extension Caption {
  fileprivate var tidied: Caption {
    Caption(text: text.tidied ?? "", photographer: photographer.tidied, source: source.tidied)
  }
}

extension Source {
  fileprivate var tidied: Source {
    var source = Source(
      id: id.tidied ?? "", title: title.tidied ?? id.tidied ?? "", url: url.tidied,
      unit: unit.tidied)
    source.note = note.tidied
    return source
  }
}

extension Inference {
  fileprivate var tidied: Inference {
    Inference(of: of.tidied ?? "", because: because.tidied, source: source.tidied)
  }
}

extension String {
  /// Lines end with a line feed, as in the cells of a table that is read.
  private var plainLines: String {
    guard utf8.contains(0x0D) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n", text.last == "\r" { text.removeLast() }
      text.append(scalar)
    }
    return String(text)
  }

  /// Without blanks at its ends; `nil` when nothing is left.
  var tidied: String? {
    let text = plainLines.trimmed
    return text.isEmpty ? nil : text
  }
}

extension String? {
  fileprivate var tidied: String? { flatMap { $0.tidied } }
}

extension [String] {
  fileprivate var tidied: [String] { compactMap { $0.tidied } }
}

extension [OtherName] {
  /// With languages as BCP 47 writes them: `zh-Hant` for `zh_Hant`.
  fileprivate var tidied: [OtherName] {
    compactMap { other in
      guard let name = other.name.tidied else { return nil }
      let language = String(other.language.trimmed.map { $0 == "_" ? "-" : $0 })
      return language.isLanguageTag || language.isEmpty
        ? OtherName(language: language, name: name)
        : OtherName(language: "", name: "\(name) (\(language))")
    }
  }
}

extension [Extra] {
  /// Each with a name of its own, however often a name is there.
  fileprivate var tidied: [Extra] {
    var taken: Set<String> = []
    var next: [String: Int] = [:]
    return compactMap { extra in
      guard let value = extra.value.tidied else { return nil }
      let stated = extra.name.tidied ?? "value"
      var (name, number) = (stated, next[stated, default: 2])
      while !taken.insert(name).inserted { (name, number) = ("\(stated) (\(number))", number + 1) }
      next[stated] = number
      return Extra(name: name, value: value)
    }
  }
}
