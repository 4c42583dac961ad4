internal import Programme

extension Meeting {
  func sessionDetail(_ index: Int) -> Detail {
    let session = sessions[index]
    let day = session.day?.longName ?? session.dayName
    let facts = [day, span(of: session), session.room, session.track, session.kind]
    var lines: [DetailLine] = [.text(facts.compactMap { $0 }.joined(separator: " · "))]
    let others = session.otherRooms
    if !others.isEmpty { lines.append(.text("Also in: " + others.joined(separator: ", "))) }
    if let status = session.status { lines.append(.text("Status: \(status)")) }
    lines += session.otherTitles.map { .text(named($0)) }
    lines += section("Who", whoLines(index))
    if let parent = session.parent, sessions.indices.contains(parent) {
      lines += section(
        "Part of", [.link(link(toSession: parent))])
    }
    lines += section("Parts", childrenOfSession[index].map { partLine($0) })
    lines += section("About", session.abstract?.detailLines ?? [])
    lines += section("Head counts", countLines(of: "session", session.id))
    lines += section("Points", session.points.map { .bullet($0) })
    lines += section("Links", session.links.map { .text($0) })
    lines += extraLines(session.extras.filter { $0.baseName != "also in" })
    lines += [.blank] + citationLines(session.source, inferred: session.inferred)
    return Detail(title: session.title, lines: lines.tidy)
  }

  /// Each person once, with all roles and then the institutions; institutions alone as they come.
  private func whoLines(_ session: Int) -> [DetailLine] {
    let all = appearancesOfSession[session].map { appearances[$0] }
    let byPerson = Dictionary(grouping: all) { $0.speaker }
    var told: Set<Int> = []
    return all.flatMap { appearance -> [DetailLine] in
      guard let person = appearance.speaker, speakers.indices.contains(person) else {
        return bodyLines([appearance.institution], label: appearance.role, isUnderLast: false)
      }
      guard told.insert(person).inserted else { return [] }
      let own = byPerson[person] ?? []
      let link = Link(
        label: own.map(\.role).spoken, name: speakers[person].name,
        note: speakers[person].position ?? "", item: .speaker(person))
      return [.link(link)] + bodyLines(own.map(\.institution), label: "", isUnderLast: true)
    }
  }

  private func bodyLines(_ bodies: [Int?], label: String, isUnderLast: Bool) -> [DetailLine] {
    bodies.compactMap { $0 }.filter(institutions.indices.contains).withoutRepeats.map { body in
      .link(
        Link(
          label: label, name: institutions[body].name, item: .institution(body),
          isUnderLast: isUnderLast))
    }
  }

  private func partLine(_ session: Int) -> DetailLine {
    .link(
      Link(
        label: sessions[session].start?.description ?? "", name: sessions[session].title,
        item: .session(session)))
  }

  func speakerDetail(_ index: Int) -> Detail {
    let speaker = speakers[index]
    let bodies = institutions(of: index)
    let standing = [speaker.honorific, speaker.position, speaker.unit].compactMap { $0 }
    var lines: [DetailLine] = []
    if !standing.isEmpty { lines.append(.text(standing.joined(separator: ", "))) }
    lines += speaker.otherNames.map { .text(named($0)) }
    if let pinyin = speaker.pinyin { lines.append(.text("pinyin: \(pinyin)")) }
    if !speaker.roles.isEmpty { lines.append(.text(speaker.roles.joined(separator: ", "))) }
    lines += whole("Appears in", appearanceLines(ofSpeaker: index))
    lines += section(
      bodies.count == 1 ? "Institution" : "Institutions",
      bodies.map {
        .link(
          Link(
            name: institutions[$0].name, note: institutions[$0].kind ?? "", item: .institution($0)))
      })
    lines += section("Contact", contactLines(speaker))
    lines += section("About", speaker.biography?.detailLines ?? [])
    lines += extraLines(speaker.extras)
    lines += [.blank] + citationLines(speaker.source, inferred: speaker.inferred)
    return Detail(title: speaker.name, lines: lines.tidy)
  }

  private func contactLines(_ speaker: Speaker) -> [DetailLine] {
    [speaker.country, speaker.email, speaker.phone].compactMap { $0.map { .text($0) } }
  }

  func institutionDetail(_ index: Int) -> Detail {
    let institution = institutions[index]
    let place = [institution.city, institution.country].compactMap { $0 }.joined(separator: ", ")
    let facts = [institution.kind, institution.roles.nonEmpty?.joined(separator: ", "), place]
      .compactMap { $0 }.filter { !$0.isEmpty }
    var lines: [DetailLine] = []
    if !facts.isEmpty { lines.append(.text(facts.joined(separator: " · "))) }
    lines += institution.otherNames.map { .text(named($0)) }
    if let url = institution.url { lines.append(.text(url)) }
    lines += section("People", peopleLines(index))
    lines += whole("Appears in", appearanceLines(ofInstitution: index))
    if let parent = institution.parent, institutions.indices.contains(parent) {
      lines += section(
        "Part of", [.link(Link(name: institutions[parent].name, item: .institution(parent)))])
    }
    lines += section("Head counts", countLines(of: "institution", institution.id))
    lines += extraLines(institution.extras)
    lines += [.blank] + citationLines(institution.source, inferred: institution.inferred)
    return Detail(title: institution.name, lines: lines.tidy)
  }

  private func peopleLines(_ institution: Int) -> [DetailLine] {
    let people = people(of: institution)
    guard !people.isEmpty else { return [.text("Nobody is named.")] }
    return people.map {
      .link(Link(name: speakers[$0].name, note: speakers[$0].position ?? "", item: .speaker($0)))
    }
  }

  private func countLines(of kind: String, _ id: String) -> [DetailLine] {
    facts.counts.filter { $0.of == kind && $0.id == id }.map {
      .bullet("\(label(of: $0)): \(figure(of: $0))")
    }
  }

  private func named(_ other: OtherName) -> String {
    other.language.isEmpty ? other.name : "\(other.language): \(other.name)"
  }

  /// What has no name here, under its own; the values of numbered columns stand together.
  private func extraLines(_ extras: [Extra]) -> [DetailLine] {
    let byName = Dictionary(grouping: extras) { $0.baseName }
    return extras.map(\.baseName).withoutRepeats.flatMap { name -> [DetailLine] in
      let title = name.split(whereSeparator: { $0 == "_" }).joined(separator: " ")
      return section(title.capitalizedFirst, (byName[name] ?? []).map { .text($0.value) })
    }
  }

  /// A heading and its lines with a blank before; nothing without lines.
  private func section(_ title: String, _ lines: [DetailLine]) -> [DetailLine] {
    whole(title, lines.bounded)
  }

  /// The same, of lines that are bounded already.
  private func whole(_ title: String, _ lines: [DetailLine]) -> [DetailLine] {
    lines.isEmpty ? [] : [.blank, .heading(title)] + lines
  }
}

extension Array {
  /// The lines of at most two hundred, and how many more there are; only these are made.
  func boundedLines(_ line: (Element) -> DetailLine) -> [DetailLine] {
    let most = 200
    let lines = prefix(most).map(line)
    return count <= most ? lines : lines + [.text("… \(count - most) more")]
  }
}

extension [DetailLine] {
  /// At most two hundred lines, and how many more there are: a pane is read, not searched.
  var bounded: [DetailLine] {
    let most = 200
    return count <= most ? self : prefix(most) + [.text("… \(count - most) more")]
  }

  /// The lines without blanks at either end, doubled blanks, or empty texts.
  var tidy: [DetailLine] {
    var result: [DetailLine] = []
    for line in self where line != .text("") {
      if line == .blank, result.last == .blank || result.isEmpty { continue }
      result.append(line)
    }
    while result.last == .blank { result.removeLast() }
    return result
  }
}
