import Programme

extension Session {
  /// This session where it states something, else the published one. Times are set already.
  func over(_ published: Session) -> Session {
    var session = published
    session.title = title
    (session.day, session.start) = (day, start)
    session.minutes = minutes ?? published.minutes
    session.otherTitles = otherTitles.or(published.otherTitles)
    session.kind = kind ?? published.kind
    session.room = room ?? published.room
    session.track = track ?? published.track
    session.language = language ?? published.language
    session.status = status ?? statusOfTitle(over: published)
    session.abstract = abstract ?? published.abstract
    session.points = points.or(published.points)
    session.links = links.or(published.links)
    session.source = source ?? published.source
    session.inferred = inferred.or(published.inferred)
    session.extras = extras.over(published.extras)
    return session
  }

  /// The published status, unless it is what the published title said and the title is another.
  private func statusOfTitle(over published: Session) -> String? {
    guard title != published.title else { return published.status }
    if title.saysCancelled { return published.status ?? "cancelled" }
    let wasOfTitle = published.status == "cancelled" && published.title.saysCancelled
    return wasOfTitle ? nil : published.status
  }
}

extension Institution {
  /// This institution where it states something, else the published one.
  func over(_ published: Institution) -> Institution {
    var institution = published
    (institution.id, institution.name) = (id, name)
    institution.otherNames = otherNames.or(published.otherNames)
    institution.kind = kind ?? published.kind
    institution.roles = roles.or(published.roles)
    institution.country = country ?? published.country
    institution.city = city ?? published.city
    institution.url = url ?? published.url
    institution.source = source ?? published.source
    institution.inferred = inferred.or(published.inferred)
    institution.extras = extras.over(published.extras)
    return institution
  }

  /// The id of the published file, or the one that a row states where that was made of the name.
  func statedID(or stated: String?) -> String {
    id == name.id(or: "institution") ? stated ?? id : id
  }
}

extension Speaker {
  /// This person where it states something, else the published one.
  func over(_ published: Speaker) -> Speaker {
    var speaker = published
    if !name.isEmpty { speaker.name = name }
    if !id.isEmpty, published.id == published.name.id(or: "person") { speaker.id = id }
    speaker.otherNames = otherNames.or(published.otherNames)
    speaker.pinyin = pinyin ?? published.pinyin
    speaker.honorific = honorific ?? published.honorific
    speaker.position = position ?? published.position
    speaker.unit = unit ?? published.unit
    speaker.roles = roles.or(published.roles)
    speaker.country = country ?? published.country
    speaker.email = email ?? published.email
    speaker.phone = phone ?? published.phone
    speaker.biography = biography ?? published.biography
    speaker.source = source ?? published.source
    speaker.inferred = inferred.or(published.inferred)
    speaker.extras = extras.over(published.extras)
    return speaker
  }
}

extension Facts {
  /// These facts where they state something, else the published ones; lists of records are joined.
  func over(_ published: Facts, hasTitle: Bool) -> Facts {
    var facts = self
    if !hasTitle { facts.title = published.title }
    facts.otherTitles = otherTitles.or(published.otherTitles)
    if firstDay == nil { (facts.firstDay, facts.lastDay) = (published.firstDay, published.lastDay) }
    facts.partOfDay = partOfDay ?? published.partOfDay
    facts.timeZone = timeZone ?? published.timeZone
    facts.venue = venue ?? published.venue
    facts.city = city ?? published.city
    facts.convenors = convenors.or(published.convenors)
    facts.orderNote = orderNote ?? published.orderNote
    facts.source = source ?? published.source
    facts.statements += published.statements
    facts.captions += published.captions
    facts.inferences += published.inferences
    facts.sources += published.sources.filter { source in
      !sources.contains { $0.id == source.id }
    }
    // References count these from the start: those of the folder stay where they are.
    facts.counts += published.counts.filter { count in
      !counts.contains { ($0.of, $0.id, $0.category) == (count.of, count.id, count.category) }
    }
    facts.extras = extras.over(published.extras)
    return facts
  }
}

extension Array {
  fileprivate func or(_ other: [Element]) -> [Element] { isEmpty ? other : self }
}

extension [Extra] {
  /// The published values, those named here replaced, and what else is here.
  fileprivate func over(_ published: [Extra]) -> [Extra] {
    guard !isEmpty else { return published }
    return published.filter { old in !contains { $0.name == old.name } } + self
  }
}
