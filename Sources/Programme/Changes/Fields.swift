/// The fields of a record by their names, as texts: what an edit can change.
struct Fields {
  private(set) var texts: [(name: String, text: String)] = []

  mutating func add(_ name: String, _ text: String?) { texts.append((name, text ?? "")) }

  mutating func add(_ name: String, _ texts: [String]) {
    add(name, texts.joined(separator: "; "))
  }

  /// Columns that the program has no name for.
  mutating func add(_ extras: [Extra]) {
    for extra in extras { add(extra.name, extra.value) }
  }

  mutating func add(_ names: [OtherName]) {
    add("other names", names.map { $0.language.isEmpty ? $0.name : "\($0.language)=\($0.name)" })
  }

  /// The fields that differ, in the order of this version and then of the earlier one.
  func edits(since old: Fields) -> [Edit] {
    let before = Dictionary(old.texts) { $0 + "; " + $1 }
    let now = Dictionary(texts) { $0 + "; " + $1 }
    return (texts + old.texts).map(\.name).withoutRepeats.compactMap { name in
      let (from, to) = (before[name] ?? "", now[name] ?? "")
      return from == to ? nil : (name, from, to)
    }
  }
}

extension Meeting {
  /// All but the id, the title, the slot, the status where it is the same, and who appears.
  func fields(ofSession position: Int) -> Fields {
    let session = sessions[position]
    var fields = Fields()
    fields.add("duration", session.minutes.map { "\($0) min" })
    fields.add("kind", session.kind)
    fields.add("track", session.track)
    fields.add("language", session.language)
    fields.add("status", session.status)
    fields.add("part of", session.parent.map { name(of: .session($0)) })
    fields.add(session.otherTitles)
    fields.add("abstract", session.abstract)
    fields.add("points", session.points)
    fields.add("links", session.links)
    fields.add("source", session.source)
    fields.add(session.extras)
    return fields
  }

  func fields(ofSpeaker position: Int) -> Fields {
    let speaker = speakers[position]
    var fields = Fields()
    fields.add("honorific", speaker.honorific)
    fields.add("position", speaker.position)
    fields.add("unit", speaker.unit)
    fields.add("role", speaker.roles)
    fields.add("pinyin", speaker.pinyin)
    fields.add(speaker.otherNames)
    fields.add("country", speaker.country)
    fields.add("email", speaker.email)
    fields.add("phone", speaker.phone)
    fields.add("biography", speaker.biography)
    fields.add("source", speaker.source)
    fields.add(speaker.extras)
    return fields
  }

  func fields(ofInstitution position: Int) -> Fields {
    let institution = institutions[position]
    var fields = Fields()
    fields.add("kind", institution.kind)
    fields.add("role", institution.roles)
    fields.add("country", institution.country)
    fields.add("city", institution.city)
    fields.add("part of", institution.parent.map { name(of: .institution($0)) })
    fields.add("url", institution.url)
    fields.add(institution.otherNames)
    fields.add("source", institution.source)
    fields.add(institution.extras)
    return fields
  }

  /// What is true of the meeting as a whole, its head counts included.
  var factFields: Fields {
    var fields = Fields()
    fields.add("title", facts.title)
    fields.add("first day", facts.firstDay?.description)
    fields.add("last day", facts.lastDay?.description)
    fields.add("part of day", facts.partOfDay)
    fields.add("time zone", facts.timeZone)
    fields.add("venue", facts.venue)
    fields.add("city", facts.city)
    fields.add("convenors", facts.convenors)
    for count in facts.counts {
      let name = ["count of", count.of, count.id, count.category].compactMap { $0 }
      fields.add(name.joined(separator: " "), count.figures)
    }
    for statement in facts.statements { fields.add(statement.kind, statement.text) }
    fields.add(facts.extras)
    return fields
  }
}

extension Count {
  /// `120 declared, 93 present`.
  fileprivate var figures: String {
    [(declared, "declared"), (registered, "registered"), (present, "present")]
      .compactMap { number, word in number.map { "\($0) \(word)" } }.joined(separator: ", ")
  }
}

extension Speaker {
  /// The same without the line it was read from.
  var withoutPlace: Speaker {
    var speaker = self
    speaker.place = .none
    return speaker
  }
}

extension Session {
  /// The same without what says where it stands among the others.
  var withoutPlace: Session {
    var session = self
    (session.place, session.order, session.parent) = (.none, 0, nil)
    return session
  }
}
