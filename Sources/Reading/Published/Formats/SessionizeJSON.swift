import Programme

/// The views of Sessionize: all data, a grid by room, groups of sessions, people.
enum SessionizeJSON: PublishedFormat {
  static let name = "sessionize"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(let isArray, let keys) = document.outline else { return false }
    guard isArray else {
      return keys.isSuperset(of: ["sessions", "speakers"])
        && !keys.isDisjoint(with: ["categories", "questions"])
    }
    return keys.isSuperset(of: ["date", "rooms"]) || keys.contains("fullName")
      || keys.contains("sessions") && !keys.isDisjoint(with: ["groupName", "groupId"])
  }

  static func holds(_ document: PublishedDocument) -> Holding {
    guard case .json(true, let keys) = document.outline else { return .sessions }
    return keys.contains("fullName") ? .people : .sessions
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    var reading = SessionizeReading(document, draft)
    if case .json(true, let keys) = document.outline {
      if keys.contains("fullName") {
        let people = try document.decoded(
          JSONRecords<SessionizeSpeaker>.self, keys: Self.keys, draft.faults)
        for (line, speaker) in people { reading.add(speaker, line, &draft) }
      } else {
        let groups = try document.decoded(
          JSONList<SessionizeGroup>.self, keys: Self.keys, draft.faults)
        for group in groups { reading.add(group, &draft) }
      }
    } else {
      let file = try document.decoded(SessionizeFile.self, keys: Self.keys, draft.faults)
      reading.add(file, &draft)
    }
    reading.report(draft)
  }
}
