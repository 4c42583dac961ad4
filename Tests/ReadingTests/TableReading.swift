import Programme
import Reading
import Testing
import Writing

/// What a table is read as, in lines of plain text: those of its meeting, or why it is refused.
func reading(ofTable text: String) throws -> [String] {
  do {
    return try published(text, name: "table.csv").reading
  } catch ReadingFailure.broken(_, let what, let action) {
    return ["refused: \(what) \(action)"]
  } catch ReadingFailure.unknownContent(_, let holds) {
    return ["refused: it holds \(holds)"]
  } catch let failure as ReadingFailure {
    return ["refused: \(failure)"]
  }
}

extension LoadedMeeting {
  /// A line for each session, one of the people, one of the institutions, and what `check` says.
  var reading: [String] {
    var lines = meeting.sessions.indices.map { meeting.sessionInWords($0) }
    let people = meeting.speakers.indices.map { meeting.personInWords($0) }
    if !people.isEmpty { lines.append("people: " + people.joined(separator: "; ")) }
    let institutions = meeting.institutions.map(\.inWords)
    if !institutions.isEmpty {
      lines.append("institutions: " + institutions.joined(separator: "; "))
    }
    for line in report.split(separator: "\n") where line != "Nothing doubtful." {
      lines.append(String(line).replacing(": table.csv:", with: " ", maxReplacements: 1))
    }
    return lines
  }
}

extension Meeting {
  /// `2031-05-12 09:00–09:30 | Nets | room Aula | chair: Ann Bell (Acme)`, as far as known.
  fileprivate func sessionInWords(_ i: Int) -> String {
    let session = sessions[i]
    let fields: [(String, String?)] = [
      ("room", session.room), ("track", session.track), ("kind", session.kind),
      ("language", session.language), ("status", session.status), ("abstract", session.abstract),
      ("part of", session.parent.map { sessions[$0].title }),
    ]
    var parts = [session.timeInWords, session.title] + known(fields)
    var who: [String] = []
    for words in appearancesOfSession[i].map({ inWords(appearances[$0]) })
    where !who.contains(words) { who.append(words) }
    if !who.isEmpty { parts.append(who.joined(separator: "; ")) }
    return parts.joined(separator: " | ")
  }

  private func inWords(_ appearance: Appearance) -> String {
    var who: [String] = []
    if !appearance.role.isEmpty { who.append("\(appearance.role):") }
    if let speaker = appearance.speaker { who.append(speakers[speaker].name) }
    if let institution = appearance.institution {
      who.append("(\(institutions[institution].name))")
    }
    return who.joined(separator: " ")
  }

  /// `Ann Bell (position CTO, of Acme)`, as far as known.
  fileprivate func personInWords(_ i: Int) -> String {
    let person = speakers[i]
    let fields: [(String, String?)] = [
      ("honorific", person.honorific), ("position", person.position), ("unit", person.unit),
      ("country", person.country), ("email", person.email), ("phone", person.phone),
      ("biography", person.biography),
    ]
    let roles = person.roles.map { "role \($0)" }
    let homes = affiliationsOfSpeaker[i].map {
      "of \(institutions[affiliations[$0].institution].name)"
    }
    return words(person.name, roles + homes + known(fields))
  }
}

extension Session {
  fileprivate var timeInWords: String {
    var parts: [String] = []
    if let date = day.map({ "\($0)" }) ?? dayName { parts.append(date) }
    let length = end.map { "\($0)" } ?? minutes.map { "\($0) min" } ?? ""
    if let start {
      parts.append("\(start)–\(length)")
    } else if !length.isEmpty {
      parts.append(length)
    }
    return parts.isEmpty ? "undated" : parts.joined(separator: " ")
  }
}

extension Institution {
  fileprivate var inWords: String {
    words(
      name,
      roles.map { "role \($0)" }
        + known([("kind", kind), ("country", country), ("city", city)]))
  }
}

/// `name value` of each that is known.
private func known(_ fields: [(name: String, value: String?)]) -> [String] {
  fields.compactMap { field in field.value.map { "\(field.name) \($0)" } }
}

private func words(_ name: String, _ facts: [String]) -> String {
  facts.isEmpty ? name : "\(name) (\(facts.joined(separator: ", ")))"
}
