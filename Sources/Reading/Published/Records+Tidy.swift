import Programme

extension Records {
  /// Puts the records of a published file into the form in which tables are read: trimmed, nothing
  /// empty, extras in one order; so that a native folder made of them reads back equal.
  ///
  /// Whatever a reader forgot to repair is made harmless here, and counted.
  mutating func tidy(_ repairs: inout Repairs) {
    facts.tidy(&repairs)
    for i in sessions.indices { sessions[i].tidy(&repairs) }
    speakers = Speakers(speakers.map { $0.tidied(&repairs) })
    for i in institutions.indices { institutions[i].tidy(&repairs) }
    appearances = Appearances(
      appearances.compactMap { appearance in
        guard appearance.speaker != nil || appearance.institution != nil else { return nil }
        var appearance = appearance
        appearance.role = repairs.tidied(appearance.role) ?? ""
        return appearance
      })
    orderExtras()
  }
}

extension Facts {
  fileprivate mutating func tidy(_ repairs: inout Repairs) {
    otherTitles = repairs.tidied(otherTitles)
    tidyTexts(&repairs)
    convenors = repairs.tidied(convenors)
    if firstDay == nil { (firstDay, lastDay) = (lastDay, nil) }
    if let first = firstDay, let last = lastDay, last < first {
      (firstDay, lastDay) = (last, first)
    }
    statements = statements.map { $0.tidied(&repairs) }.filter { !$0.text.isEmpty }
    captions = captions.map { $0.tidied(&repairs) }.filter { !$0.text.isEmpty }
    sources = sources.map { $0.tidied(&repairs) }.filter { !$0.id.isEmpty }
    inferences = inferences.map { $0.tidied(&repairs) }.filter { !$0.of.isEmpty }
    for i in counts.indices { counts[i].tidy(&repairs) }
    extras = repairs.tidied(extras).map { extra in
      let isKnown = nativeKeys.contains(extra.name) || Keys.isBound(extra.name, extra.value)
      return isKnown ? Extra(name: "published \(extra.name)", value: extra.value) : extra
    }
  }

  private mutating func tidyTexts(_ repairs: inout Repairs) {
    title = repairs.tidied(title) ?? title
    (partOfDay, venue, city) = (
      repairs.tidied(partOfDay), repairs.tidied(venue), repairs.tidied(city)
    )
    (orderNote, source) = (repairs.tidied(orderNote), repairs.tidied(source))
    if let zone = timeZone, !isTimeZone(zone) {
      timeZone = nil
      if let zone = repairs.tidied(zone) {
        extras.append(Extra(name: "published timezone", value: zone))
      }
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

  fileprivate mutating func tidy(_ repairs: inout Repairs) {
    title = repairs.tidied(title) ?? id
    otherTitles = repairs.tidied(otherTitles)
    (kind, room, track) = (repairs.tidied(kind), repairs.tidied(room), repairs.tidied(track))
    (language, status, abstract) = (
      repairs.tidied(language), repairs.tidied(status), repairs.tidiedText(abstract)
    )
    (points, links, inferred) = (
      repairs.tidied(points), repairs.tidied(links), repairs.tidied(inferred)
    )
    source = repairs.tidied(source)
    if let length = minutes, !Self.lengths.contains(length) {
      minutes = nil
      extras.append(Extra(name: "minutes", value: String(length)))
    }
    extras = repairs.tidied(extras)
  }
}

extension Speaker {
  fileprivate func tidied(_ repairs: inout Repairs) -> Speaker {
    var speaker = self
    speaker.name = repairs.tidied(name) ?? id
    speaker.otherNames = repairs.tidied(otherNames)
    (speaker.pinyin, speaker.honorific) = (repairs.tidied(pinyin), repairs.tidied(honorific))
    (speaker.position, speaker.unit) = (repairs.tidied(position), repairs.tidied(unit))
    (speaker.country, speaker.email) = (repairs.tidied(country), repairs.tidied(email))
    (speaker.phone, speaker.biography) = (repairs.tidied(phone), repairs.tidiedText(biography))
    (speaker.roles, speaker.inferred) = (repairs.tidied(roles), repairs.tidied(inferred))
    (speaker.source, speaker.extras) = (repairs.tidied(source), repairs.tidied(extras))
    return speaker
  }
}

extension Institution {
  fileprivate mutating func tidy(_ repairs: inout Repairs) {
    name = repairs.tidied(name) ?? id
    otherNames = repairs.tidied(otherNames)
    (kind, country, city) = (repairs.tidied(kind), repairs.tidied(country), repairs.tidied(city))
    (url, source) = (repairs.tidied(url), repairs.tidied(source))
    (roles, inferred, extras) = (
      repairs.tidied(roles), repairs.tidied(inferred), repairs.tidied(extras)
    )
  }
}

extension Count {
  fileprivate mutating func tidy(_ repairs: inout Repairs) {
    of = repairs.tidied(of) ?? "people"
    (id, category, kind) = (repairs.tidied(id), repairs.tidied(category), repairs.tidied(kind))
    (notedAt, note, source) = (
      repairs.tidied(notedAt), repairs.tidiedText(note), repairs.tidied(source)
    )
    inferred = repairs.tidied(inferred)
    extras += ["declared": declared, "registered": registered, "present": present]
      .compactMap { name, value in
        value.flatMap { $0 < 0 ? Extra(name: "stated \(name)", value: String($0)) : nil }
      }.sorted { $0.name < $1.name }
    declared = declared.flatMap { $0 < 0 ? nil : $0 }
    registered = registered.flatMap { $0 < 0 ? nil : $0 }
    present = present.flatMap { $0 < 0 ? nil : $0 }
    extras = repairs.tidied(extras)
  }
}

extension Statement {
  fileprivate func tidied(_ repairs: inout Repairs) -> Statement {
    Statement(
      kind: repairs.tidied(kind) ?? "aim", text: repairs.tidiedText(text) ?? "",
      source: repairs.tidied(source))
  }
}

extension Caption {
  fileprivate func tidied(_ repairs: inout Repairs) -> Caption {
    Caption(
      text: repairs.tidiedText(text) ?? "", photographer: repairs.tidied(photographer),
      source: repairs.tidied(source))
  }
}

extension Source {
  fileprivate func tidied(_ repairs: inout Repairs) -> Source {
    var source = Source(
      id: repairs.tidied(id) ?? "", title: repairs.tidied(title) ?? repairs.tidied(id) ?? "",
      url: repairs.tidied(url),
      unit: repairs.tidied(unit))
    source.note = repairs.tidiedText(note)
    return source
  }
}

extension Inference {
  fileprivate func tidied(_ repairs: inout Repairs) -> Inference {
    Inference(
      of: repairs.tidied(of) ?? "", because: repairs.tidied(because), source: repairs.tidied(source)
    )
  }
}
