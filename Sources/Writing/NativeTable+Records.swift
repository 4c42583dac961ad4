import Programme

extension NativeTable {
  init(agendaOf meeting: Meeting, _ names: NativeNames) {
    self.init([
      "id", "order", "day", "start", "end", "duration", "title", "title_other", "kind", "room",
      "track",
      "language", "people", "institutions", "parent", "status", "abstract", "points", "links",
      "source", "inferred",
    ])
    let isOneDay = meeting.facts.firstDay.map { (meeting.facts.lastDay ?? $0) == $0 } ?? false
    let hasDays = meeting.sessions.contains { $0.day != nil || $0.dayName != nil }
    for (i, session) in meeting.sessions.enumerated() {
      let appearances = meeting.appearancesOfSession[i].map { meeting.appearances[$0] }
      append(
        [
          session.id, nil, session.writtenDay(isOneDay: isOneDay, hasDays: hasDays),
          session.start?.description,
          session.writtenEnd?.description, session.writtenLength,
          session.title, session.otherTitles.cell, session.kind, session.room, session.track,
          session.language, appearances.peopleCell(names),
          appearances.institutionsCell(names),
          session.parent.flatMap { names.sessions[checked: $0] }, session.status,
          session.abstract, session.points.listCell, session.links.listCell, session.source,
          session.inferred.listCell,
        ], extras: session.extras)
    }
  }

  init(speakersOf meeting: Meeting, _ names: NativeNames) {
    self.init([
      "id", "name", "other_names", "pinyin", "honorific", "position", "institutions", "unit",
      "role", "session", "country", "email", "phone", "biography", "source", "inferred",
    ])
    for (i, speaker) in meeting.speakers.enumerated() {
      let own = meeting.affiliationsOfSpeaker[i].compactMap {
        names.institutions[checked: meeting.affiliations[$0].institution]
      }
      append(
        [
          speaker.id, speaker.name, speaker.otherNames.cell, speaker.pinyin, speaker.honorific,
          speaker.position, own.listCell, speaker.unit, speaker.roles.listCell, nil,
          speaker.country,
          speaker.email, speaker.phone, speaker.biography, speaker.source,
          speaker.inferred.listCell,
        ], extras: speaker.extras)
    }
  }

  init(institutionsOf meeting: Meeting, _ names: NativeNames) {
    self.init([
      "id", "name", "other_names", "kind", "role", "country", "city", "parent", "url", "source",
      "inferred",
    ])
    for institution in meeting.institutions {
      append(
        [
          institution.id, institution.name, institution.otherNames.cell, institution.kind,
          institution.roles.listCell, institution.country, institution.city,
          institution.parent.flatMap { names.institutions[checked: $0] }, institution.url,
          institution.source, institution.inferred.listCell,
        ], extras: institution.extras)
    }
  }

  init(countsOf meeting: Meeting) {
    self.init([
      "of", "id", "category", "kind", "declared", "registered", "present", "noted_at", "note",
      "source", "inferred",
    ])
    for count in meeting.facts.counts {
      append(
        [
          count.of, count.id, count.category, count.kind, count.declared?.description,
          count.registered?.description, count.present?.description, count.notedAt, count.note,
          count.source, count.inferred.listCell,
        ], extras: count.extras)
    }
  }
}

extension Session {
  /// Where the clocks are set while it lasts, an end on the wall may be two instants.
  fileprivate var writtenEnd: Clock? { clockChange == 0 ? end : nil }

  /// Where no end is written; so that no number of minutes is taken for so many days.
  fileprivate var writtenLength: String? {
    guard writtenEnd == nil, let minutes else { return nil }
    return clockChange == 0 ? minutes.description : "PT\(minutes)M"
  }

  /// A hyphen says that the day is not known where the meeting would lend its only one, or where it
  /// would be asked for.
  fileprivate func writtenDay(isOneDay: Bool, hasDays: Bool) -> String? {
    if let day { return day.description }
    return isOneDay || start != nil && hasDays ? "-" : nil
  }
}

extension [Appearance] {
  /// `ROLE: NAME @ INSTITUTION; …`; a role is written where it changes.
  fileprivate func peopleCell(_ names: NativeNames) -> String {
    cell { appearance in
      guard let name = appearance.speaker.flatMap({ names.speakers[checked: $0] }) else {
        return nil
      }
      let institution = appearance.institution.flatMap { names.institutions[checked: $0] }
      return name.peoplePart + (institution.map { " @ " + $0.peoplePart } ?? "")
    }
  }

  fileprivate func institutionsCell(_ names: NativeNames) -> String {
    cell { appearance in
      guard appearance.speaker == nil else { return nil }
      return appearance.institution.flatMap { names.institutions[checked: $0] }?.peoplePart
    }
  }

  private func cell(_ entry: (Appearance) -> String?) -> String {
    var role = ""
    var entries: [String] = []
    for appearance in self {
      guard let entry = entry(appearance) else { continue }
      if appearance.role.utf8.elementsEqual(role.utf8) {
        entries.append(entry)
      } else {
        role = appearance.role
        entries.append(role.isEmpty ? ": \(entry)" : "\(role.peoplePart): \(entry)")
      }
    }
    return entries.joined(separator: "; ")
  }
}

extension [String] {
  /// The list in one cell; a part that would be read as several is put in quotes.
  var listCell: String {
    map { part in
      let isBare =
        !part.unicodeScalars.contains { $0 == ";" || $0 == "；" }
        && part.utf8.first != UInt8(ascii: "\"") && part.hanOrganisations.count == 1
      return isBare ? part : part.inQuotes
    }.joined(separator: "; ")
  }
}

extension [OtherName] {
  /// `zh=NAME; ja=NAME`; a name without a language stands alone.
  var cell: String {
    map { other in
      other.language.isEmpty && !other.name.utf8.contains(UInt8(ascii: "="))
        ? other.name : "\(other.language)=\(other.name)"
    }.listCell
  }
}

extension String {
  /// A role, a name or an institution among others in a cell of people.
  fileprivate var peoplePart: String {
    let ends = ";；:：@＠".unicodeScalars
    let isBare =
      !unicodeScalars.contains { ends.contains($0) } && hanNames.count == 1
      && hanOrganisations.count == 1 && !mayHaveBullets
    return isBare && utf8.first != UInt8(ascii: "\"") && !hasBlankEnds ? self : inQuotes
  }

  /// Whether signs in it may be taken for those before the entries of a list.
  private var mayHaveBullets: Bool {
    first.map { "-–—*·".contains($0) } == true || contains(" · ")
      || contains { "•‣▪◦∙■▸►".contains($0) }
  }

  fileprivate var inQuotes: String {
    var quoted = "\"".unicodeScalars
    for scalar in unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
