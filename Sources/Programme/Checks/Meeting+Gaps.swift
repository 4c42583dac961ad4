extension Meeting {
  var absentPeople: [Check] {
    guard !appearances.isEmpty else { return [] }
    let absent = speakers.indices.filter {
      appearancesOfSpeaker.count(of: $0) == 0 && speakers.roles.isEmpty($0) && !isPlaceholder($0)
    }
    return summary(
      "never-appears", .note, absent.map(Item.speaker),
      one: "person is listed and appears in no session",
      many: "people are listed and appear in no session",
      action: advice("name them where they appear", in: "agenda.csv", for: absent.map(Item.speaker))
    )
  }

  var emptySessions: [Check] {
    guard !appearances.isEmpty else { return [] }
    let empty = sessions.indices.filter {
      appearancesOfSession.count(of: $0) == 0 && childrenOfSession.count(of: $0) == 0
        && !sessions[$0].isPause && !sessions[$0].isCancelled
    }
    return summary(
      "nobody-appears", .note, empty.map(Item.session),
      one: "session names nobody", many: "sessions name nobody",
      action: advice("name who appears", in: "agenda.csv", for: empty.map(Item.session)))
  }

  var nobodyNamed: [Check] {
    let silent = institutions.indices.filter {
      appearancesOfInstitution.count(of: $0) > 0 && hasNobody($0)
    }
    if !silent.isEmpty, standBesidePeople(silent) {
      return summary(
        "nobody-named", .note, silent.map(Item.institution),
        one: "institution stands beside people, and nothing says whose it is",
        many: "institutions stand beside people, and nothing says whose they are",
        action: "Write one for each person, with semicolons between them.")
    }
    return summary(
      "nobody-named", .note, silent.map(Item.institution),
      one: "institution appears and nobody is named for it",
      many: "institutions appear and nobody is named for them",
      action: "Ask who speaks for them before the programme is printed.")
  }

  /// Whether each appears without a role, and only where people without an institution do.
  ///
  /// O(appearances).
  private func standBesidePeople(_ institutions: [Int]) -> Bool {
    let open = Set(
      appearances.filter { appearance in
        appearance.speaker.map { affiliationsOfSpeaker.count(of: $0) == 0 } ?? false
      }.map(\.session))
    return institutions.allSatisfy { institution in
      appearancesOfInstitution.members(of: institution).allSatisfy { member in
        appearances.indices.contains(member) && appearances[member].role.isEmpty
          && open.contains(appearances[member].session)
      }
    }
  }

  private func hasNobody(_ institution: Int) -> Bool {
    affiliationsOfInstitution.count(of: institution) == 0
      && appearancesOfInstitution.members(of: institution)
        .allSatisfy { appearances.speakers[$0] < 0 }
  }
}
