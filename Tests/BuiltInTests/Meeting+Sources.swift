import Programme

/// Each answers with the sources of the record that holds what is asked, or `nil`.
extension Meeting {
  /// The meeting as a whole.
  func facts(_ holds: (Facts) -> Bool) -> String? {
    guard holds(facts) else { return nil }
    return facts.source
  }

  func session(_ id: String, _ holds: (Session) -> Bool) -> String? {
    sessions.first { $0.id == id && holds($0) }?.source
  }

  func speaker(_ id: String, _ holds: (Speaker) -> Bool) -> String? {
    speakers.first { $0.id == id && holds($0) }?.source
  }

  /// A person by name, position and institution, as printed.
  func speaker(
    _ name: String, position: String, unit: String? = nil, of institution: String
  ) -> String? {
    let found = speakers.indices.first { i in
      speakers[i].name == name && speakers[i].position == position && speakers[i].unit == unit
        && affiliationsOfSpeaker[i].contains {
          institutions[affiliations[$0].institution].name == institution
        }
    }
    return found.flatMap { speakers[$0].source }
  }

  /// An institution by name and kind.
  func institution(_ name: String, kind: String, role: String? = nil) -> String? {
    institutions.first {
      $0.name == name && $0.kind == kind && (role == nil || $0.roles == role.map { [$0] })
    }?.source
  }

  /// A session in which `person` of `institution` appears as `role`.
  ///
  /// Without `person` the institution must appear alone.
  func appearance(
    _ person: String? = nil, of institution: String, as role: String, in session: String
  ) -> String? {
    appearances.first {
      $0.role == role && sessions[$0.session].id == session
        && $0.speaker.map { speakers[$0].name } == person
        && $0.institution.map { institutions[$0].name } == institution
    }.flatMap { sessions[$0.session].source }
  }

  /// A session whose point number `place`, from 1, holds all these words.
  func point(_ place: Int, of session: String, _ words: String...) -> String? {
    self.session(session) { session in
      session.points.indices.contains(place - 1)
        && words.allSatisfy { session.points[place - 1].contains($0) }
    }
  }

  /// A session whose abstract holds all these words.
  func abstract(of session: String, _ words: String...) -> String? {
    self.session(session) { session in
      words.allSatisfy { session.abstract?.contains($0) == true }
    }
  }

  /// An aim or an outcome that holds all these words.
  func statement(_ kind: String, _ words: String...) -> String? {
    facts.statements.first { statement in
      statement.kind == kind && words.allSatisfy { statement.text.contains($0) }
    }?.source
  }

  func count(_ of: String, id: String? = nil, _ category: String, _ holds: (Count) -> Bool)
    -> String?
  {
    facts.counts.first { $0.of == of && $0.id == id && $0.category == category && holds($0) }?
      .source
  }

  /// A caption that names these people, by its place among the captions, from 1.
  func caption(_ place: Int, _ words: String...) -> String? {
    guard facts.captions.indices.contains(place - 1) else { return nil }
    let caption = facts.captions[place - 1]
    let holds = words.allSatisfy { caption.text.contains($0) }
    return holds && caption.photographer == "JIANG Ping" ? caption.source : nil
  }

  /// An inference about this field.
  func inference(_ field: String) -> String? {
    facts.inferences.first { $0.of == field && $0.because != nil }?.source
  }
}

extension Count {
  /// Nobody says how many.
  var isOpen: Bool { declared == nil && registered == nil && present == nil }
}
