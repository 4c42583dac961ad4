import Programme

/// What no cell may hold: controls, bidi controls, zero-width characters, separators.
let hostile: [Unicode.Scalar] = [
  "\u{1B}", "\u{7}", "\u{8}", "\u{0}", "\u{7F}", "\u{9B}", "\u{9D}", "\u{202E}", "\u{202A}",
  "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{FEFF}", "\u{AD}",
  "\u{2028}", "\u{2029}", "\u{61C}", "\u{180E}", "\u{E000}", "\u{E0041}",
]

/// A name that carries all of them and can be told from others.
func hostileName(_ name: String) -> String {
  "\(name)\u{1B}]0;" + hostile.reduce(into: "") { $0.unicodeScalars.append($1) } + "end"
}

/// A meeting that says something hostile wherever a file can.
func hostileMeeting() -> LoadedMeeting {
  var records = Records(facts: hostileFacts())
  var session = Session(id: hostileName("s"), order: 1, title: hostileName("session"))
  session.otherTitles = [OtherName(language: hostileName("l"), name: hostileName("other"))]
  session.kind = hostileName("kind")
  session.room = hostileName("room")
  session.track = hostileName("track")
  session.language = hostileName("language")
  session.status = hostileName("status")
  session.abstract = hostileName("abstract")
  session.points = [hostileName("point")]
  session.links = [hostileName("link")]
  session.source = hostileName("source")
  session.inferred = [hostileName("inferred")]
  session.extras = [Extra(name: hostileName("extra"), value: hostileName("value"))]
  var part = Session(id: "part", order: 2, title: hostileName("part"))
  part.parent = 0
  part.start = Clock(minutes: 60)
  records.sessions = [session, part]
  records.speakers = [hostileSpeaker()]
  records.institutions = [hostileInstitution()]
  records.appearances = [
    Appearance(session: 0, speaker: 0, institution: 0, role: hostileName("role"))
  ]
  records.affiliations = [Affiliation(speaker: 0, institution: 0)]
  let fault = Diagnostic(
    file: hostileName("file"), line: 1, column: 1, severity: .error, message: hostileName("wrong"),
    action: hostileName("action"))
  return LoadedMeeting(
    meeting: Meeting(records), diagnostics: [fault], sourceName: hostileName("name"),
    format: "native")
}

private func hostileFacts() -> Facts {
  var facts = Facts(title: hostileName("title"))
  facts.otherTitles = [OtherName(language: "", name: hostileName("other"))]
  facts.partOfDay = hostileName("part")
  facts.timeZone = hostileName("zone")
  facts.venue = hostileName("venue")
  facts.city = hostileName("city")
  facts.convenors = [hostileName("convenor")]
  facts.orderNote = hostileName("order")
  facts.statements = [
    Statement(kind: hostileName("aim"), text: hostileName("text"), source: hostileName("source"))
  ]
  var count = Count(of: "institutions")
  count.category = hostileName("category")
  count.kind = hostileName("kind")
  count.declared = 3
  count.notedAt = hostileName("noted")
  count.note = hostileName("note")
  facts.counts = [count]
  facts.captions = [Caption(text: hostileName("caption"), photographer: hostileName("by"))]
  facts.sources = [
    Source(id: hostileName("id"), title: hostileName("title"), url: hostileName("u"))
  ]
  facts.inferences = [Inference(of: hostileName("of"), because: hostileName("because"))]
  facts.extras = [Extra(name: hostileName("extra"), value: hostileName("value"))]
  return facts
}

private func hostileSpeaker() -> Speaker {
  var speaker = Speaker(id: hostileName("p"), name: hostileName("person"))
  speaker.otherNames = [OtherName(language: "zh", name: hostileName("other"))]
  speaker.pinyin = hostileName("pinyin")
  speaker.honorific = hostileName("honorific")
  speaker.position = hostileName("position")
  speaker.unit = hostileName("unit")
  speaker.roles = [hostileName("role")]
  speaker.country = hostileName("country")
  speaker.email = hostileName("email")
  speaker.phone = hostileName("phone")
  speaker.biography = hostileName("biography")
  speaker.source = hostileName("source")
  speaker.extras = [Extra(name: hostileName("extra"), value: hostileName("value"))]
  return speaker
}

private func hostileInstitution() -> Institution {
  var institution = Institution(id: hostileName("i"), name: hostileName("institution"))
  institution.otherNames = [OtherName(language: "zh", name: hostileName("other"))]
  institution.kind = hostileName("kind")
  institution.roles = [hostileName("role")]
  institution.country = hostileName("country")
  institution.city = hostileName("city")
  institution.url = hostileName("url")
  institution.extras = [Extra(name: hostileName("extra"), value: hostileName("value"))]
  return institution
}
