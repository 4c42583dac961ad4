internal import Programme

extension Meeting {
  func sessionDetail(_ index: Int) -> Detail {
    let session = sessions[index]
    let time = session.start.map { start in
      let late = session.lateEnd.map { "+\($0.days)d \($0.clock)" }
      return (session.end?.description ?? late).map { "\(start)–\($0)" } ?? start.description
    }
    let facts = [session.day?.longName, time, session.room, session.track, session.kind]
    var lines: [DetailLine] = [.text(facts.compactMap { $0 }.joined(separator: " · "))]
    if let status = session.status { lines.append(.text("Status: \(status)")) }
    lines += session.otherTitles.map { .text(named($0)) }
    lines += section("Who", whoLines(index))
    if let parent = session.parent, sessions.indices.contains(parent) {
      lines += section(
        "Part of", [.link(Link(name: sessions[parent].title, item: .session(parent)))])
    }
    lines += section("Parts", childrenOfSession[index].map { partLine($0) })
    lines += section("About", session.abstract?.detailLines ?? [])
    lines += section("Head counts", countLines(of: "session", session.id))
    lines += section("Points", session.points.map { .bullet($0) })
    lines += section("Links", session.links.map { .text($0) })
    lines += extraLines(session.extras)
    lines += [.blank] + citationLines(session.source, inferred: session.inferred)
    return Detail(title: session.title, lines: lines.tidy)
  }

  private func whoLines(_ session: Int) -> [DetailLine] {
    appearancesOfSession[session].flatMap { position -> [DetailLine] in
      let appearance = appearances[position]
      var lines: [DetailLine] = []
      if let person = appearance.speaker, speakers.indices.contains(person) {
        lines.append(
          .link(
            Link(
              label: appearance.role, name: speakers[person].name,
              note: speakers[person].position ?? "", item: .speaker(person))))
      }
      if let body = appearance.institution, institutions.indices.contains(body) {
        let label = appearance.speaker == nil ? appearance.role : ""
        lines.append(
          .link(Link(label: label, name: institutions[body].name, item: .institution(body))))
      }
      return lines
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
    let appears = appearancesOfSpeaker[index].map { position -> DetailLine in
      let appearance = appearances[position]
      return .link(
        Link(
          label: appearance.role, name: name(of: .session(appearance.session)),
          item: .session(appearance.session)))
    }
    lines += section("Appears in", appears)
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
    lines += section("Appears in", appearanceLines(index))
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

  private func appearanceLines(_ institution: Int) -> [DetailLine] {
    return appearances(of: institution).map { position in
      let appearance = appearances[position]
      let person = appearance.speaker.map { speakers[$0].name } ?? ""
      return .link(
        Link(
          label: appearance.role, name: name(of: .session(appearance.session)), note: person,
          item: .session(appearance.session)))
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

  private func extraLines(_ extras: [Extra]) -> [DetailLine] {
    extras.flatMap { extra -> [DetailLine] in
      let name = extra.name.split(whereSeparator: { $0 == "_" }).joined(separator: " ")
      return section(name.capitalizedFirst, [.text(extra.value)])
    }
  }

  /// A heading and its lines with a blank before; nothing without lines.
  private func section(_ title: String, _ lines: [DetailLine]) -> [DetailLine] {
    lines.isEmpty ? [] : [.blank, .heading(title)] + lines.bounded
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
