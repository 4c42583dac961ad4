import Programme

extension RubyEventsProgramme {
  /// The listed people; of several with one name each is one.
  mutating func addPeople(to draft: inout Draft) {
    var names: Set<String> = []
    for person in parts[.speakers]?.list ?? [] {
      let line = person.line
      guard let name = draft.text(person["name"]?.text) else {
        draft.fault(line: line, "somebody has no name.", "Give one.")
        continue
      }
      let isNew = names.insert(name).inserted
      let position =
        isNew
        ? draft.speaker(named: name, line: line)
        : draft.append(Speaker(id: "", name: name), line)
      draft.speakers[position].id = draft.text(person["slug"]?.text) ?? ""
      draft.speakers[position].biography = draft.prose(person["bio"]?.text)
      draft.speakers[position].otherNames = (person["aliases"]?.list ?? []).compactMap { alias in
        draft.text(alias.text ?? alias["name"]?.text).map { OtherName(language: "", name: $0) }
      }
      draft.speakers[position].extras = extras(
        of: person, besides: ["name", "slug", "bio", "aliases"], &draft)
    }
  }

  mutating func addSponsors(to draft: inout Draft) {
    let tiers = parts[.sponsors]?.list.flatMap { $0["tiers"]?.list ?? [] } ?? []
    for tier in tiers {
      let role = draft.text(tier["name"]?.text)
      for sponsor in tier["sponsors"]?.list ?? [] {
        guard let name = draft.text(sponsor["name"]?.text) else { continue }
        let position = institution(name, sponsor.line, as: role, &draft)
        let url = draft.text(sponsor["website"]?.text)
        let rest = extras(
          of: sponsor, besides: ["name", "website", "slug", "logo_url"], &draft)
        draft.institutions[position].url = draft.institutions[position].url ?? url
        draft.institutions[position].extras += rest
      }
    }
  }

  mutating func addInvolvements(to draft: inout Draft) {
    // The file of people states no roles.
    var roles: Set<RoleOf> = []
    for involvement in parts[.involvements]?.list ?? [] {
      let role = draft.text(involvement["name"]?.text)
      for user in involvement["users"]?.list ?? [] {
        guard let name = draft.text(user.text ?? user["name"]?.text) else { continue }
        let position = draft.speaker(named: name, line: user.line)
        if let role, roles.insert(RoleOf(record: position, role: role)).inserted {
          draft.speakers[position].roles.append(role)
        }
      }
      for body in involvement["organisations"]?.list ?? [] {
        guard let name = draft.text(body.text ?? body["name"]?.text) else { continue }
        _ = institution(name, body.line, as: role, &draft)
      }
    }
  }

  private mutating func institution(
    _ name: String, _ line: Int, as role: String?, _ draft: inout Draft
  ) -> Int {
    let position = draft.institution(named: name, line: line)
    if let role, bodyRoles.insert(RoleOf(record: position, role: role)).inserted {
      draft.institutions[position].roles.append(role)
    }
    return position
  }
}

/// A role that a record has been given.
struct RoleOf: Hashable {
  let record: Int
  let role: String
}
