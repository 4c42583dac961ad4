import Programme

extension PublishedTable {
  /// Takes in whom a row names, in the order of the roles.
  mutating func appear(
    in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    var groups: [[(listed: ListedName, role: String)]] = []
    for (column, role) in PublishedColumn.roles where column != .person || namesPeople {
      // As written: markup tells names from what stands beside them.
      guard let written = rows.text(column), rows.layout.cell(of: column) != spent,
        let named = missing.rest(of: written)
      else { continue }
      let text = named.withoutPageAddresses ?? named
      if text != named, let kept = draft.prose(written) {
        draft.keep(session, rows.header(of: column), kept)
        addresses.note(written, under: rows.header(of: column), line: Int(rows.place.line))
      }
      spaced.note(text, line: Int(rows.place.line))
      let list = NameList(
        text, isNative: column == .people, isWhole: rows.isNative(column),
        usesSemicolons: hasCommasInNames(column), isInverted: isInverted(column),
        mayDescribe: !rows.isNative(column))
      let stated = list.names.filter { mayHoldIDs || !$0.name.isOfFigures }
      let names = stated.filter { !ofGroups.contains(column) || !$0.name.isOfGroupInHan }
      let (hasFigures, hasGroups) = (stated.count < list.names.count, names.count < stated.count)
      if list.hasOthers || hasFigures || hasGroups, let text = draft.text(text) {
        let (header, line) = (rows.header(of: column), Int(rows.place.line))
        draft.keep(session, header, text)
        if hasFigures { figures.note(text, under: header, line: line) }
        if hasGroups { self.groups.note(text, under: header, line: line) }
      }
      let brackets = brackets(of: column)
      var people = names.map { $0.withInstitution(of: brackets) }
      if column == .authors { people = withInstitutionsBeside(people, rows) }
      groups.append(people.map { (listed: $0, role: role) })
    }
    let further = besidePeople(rows).speakers.merged(into: &groups)
    // `Speaker` before `Speaker 2`.
    let isNamed = rows.text(.people) != nil && !groups.isEmpty
    groups.insert(further, at: isNamed ? 1 : 0)
    // What other columns say of people is said of one group of them.
    let described = described.group(of: groups.map { $0.map(\.role) })
    let first = described.map { groups[$0] } ?? []
    let shares = shares(of: first.count, in: session, rows, &draft)
    for (group, people) in groups.enumerated() {
      guard group == described else {
        for (listed, role) in people {
          add(RowPerson(listed: listed, role: role), to: session, rows, &draft)
        }
        continue
      }
      for (place, (listed, role)) in people.enumerated() {
        let share = shares.indices.contains(place) ? shares[place] : []
        let named = RowPerson(
          listed: listed, role: role, isAlone: people.count == 1, institutions: share)
        add(named, to: session, rows, &draft)
        // What stands beside the name goes before it, and it is the session's.
        if !share.isEmpty, let own = draft.text(listed.institution) {
          appear(share.filter { $0 != own }, in: session, rows, &draft)
        }
      }
    }
    keepRest(of: session, first.count, rows, &draft)
    appearInstitutions(in: session, isShared: !shares.isEmpty, rows, &draft)
  }

  /// The institutions of each of the people of a row; none where the row does not tell them.
  ///
  /// Those of nobody in particular are the session's.
  private mutating func shares(
    of people: Int, in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) -> [[String]] {
    let column =
      rows.layout.cell(of: PublishedColumn.affiliation) == nil
      ? PublishedColumn.institutions : .affiliation
    guard people > 0, !rows.statesHosts(column), let text = rows.text(column) else { return [] }
    let parts = text.institutionParts(hasLines: people > 1).compactMap { draft.text($0) }
    if people == 1 { return [parts.filter { !$0.namesNone }] }
    if parts.count == 1, let shared = parts.first?.ofAllPeople {
      return Array(repeating: shared.namesNone ? [] : [shared], count: people)
    }
    if parts.count == people { return parts.map { $0.namesNone ? [] : [$0] } }
    let named = parts.filter { !$0.namesNone }
    guard !named.isEmpty else { return [] }
    unshared.note(people: people, institutions: parts.count, line: Int(rows.place.line))
    if column == .affiliation { appear(named, in: session, rows, &draft) }
    return []
  }

  /// Makes institutions those of the session.
  private func appear(
    _ institutions: [String], in session: Int, _ rows: TableRows<PublishedColumn>,
    _ draft: inout Draft
  ) {
    for name in institutions {
      let institution = draft.institution(named: name, line: Int(rows.place.line))
      draft.appear(in: session, institution: institution, role: "")
    }
  }

  private func appearInstitutions(
    in session: Int, isShared: Bool, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let isTaken = isShared && rows.layout.cell(of: PublishedColumn.affiliation) == nil
    for (column, role) in [(PublishedColumn.institutions, ""), (.hosts, "host")]
    where column != .institutions || !isTaken {
      for entry in (draft.text(rows.text(column)) ?? "").institutionEntries
      where !entry.name.namesNone {
        let institution = draft.institution(named: entry.name, line: Int(rows.place.line))
        draft.appear(
          in: session, institution: institution, role: entry.role.isEmpty ? role : entry.role)
      }
    }
    for (column, role) in [(PublishedColumn.sponsors, "sponsor"), (.exhibitors, "exhibitor")] {
      let text = draft.text(rows.text(column)) ?? ""
      let list = NameList(
        text, isNative: false, usesSemicolons: text.contains(";"), mayDescribe: false)
      for listed in list.names {
        let institution = draft.institution(named: listed.name, line: Int(rows.place.line))
        draft.appear(in: session, institution: institution, role: role)
      }
    }
  }

  /// Keeps what the row says of a person where it names none or several.
  private func keepRest(
    of session: Int, _ people: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    if let name = draft.text(rows.text(.person)), !namesPeople {
      draft.keep(session, rows.header(of: .person), name)
    }
    if let text = draft.prose(spare?.rest(of: rows)) {
      draft.keep(session, rows.header(of: .position), text)
    }
    guard people != 1 else { return }
    for column in [PublishedColumn.affiliation, .position, .biography]
    where people == 0 || column != .affiliation {
      let text = column == .position ? position(of: rows) : rows.text(column)
      guard let text = draft.prose(text) else { continue }
      draft.keep(session, rows.header(of: column), text)
    }
  }

  private mutating func add(
    _ person: RowPerson, to session: Int, _ rows: TableRows<PublishedColumn>,
    _ draft: inout Draft
  ) {
    let (listed, line) = (person.listed, Int(rows.place.line))
    guard let name = draft.text(listed.name) else { return }
    if person.role == "host", name.isOrganisation {
      let host = draft.institution(named: name, line: line)
      draft.appear(in: session, institution: host, role: person.role)
      return
    }
    let speaker = draft.speaker(named: name, email: listed.email, line: line)
    for remark in listed.remarks.compactMap({ draft.text($0) }) where !remark.namesNone {
      draft.keep(session, "people", "\(name) (\(remark))")
    }
    let own = draft.text(listed.institution).map { text -> [String] in
      let parts = text.namesNone ? [] : text.semicolonParts.map(\.trimmed).filter { !$0.isEmpty }
      guard parts.count > 1 else { return parts }
      let isRemark = { (part: String) in
        part.namesNone || (listed.hasOwnColumn ? part.arePronouns : part.isRemark)
      }
      for part in parts where isRemark(part) && !part.namesNone {
        draft.keep(session, "people", "\(name) (\(part))")
      }
      return parts.filter { !isRemark($0) }
    }
    let institutions = (own ?? person.institutions).map {
      draft.institution(named: $0, line: line)
    }
    for institution in institutions { draft.affiliate(speaker, with: institution) }
    spread.note(speaker, institutions, line: line)
    if let mark = listed.mark { draft.keep(session, mark, name) }
    draft.take(listed, of: speaker, in: session)
    tell(listed, of: speaker, in: session, person.isAlone, rows, &draft)
    draft.appear(in: session, speaker: speaker, role: listed.role ?? person.role)
  }

  private func position(of rows: TableRows<PublishedColumn>) -> String? {
    spare?.mistakes(rows) == true ? nil : rows.text(.position)
  }

  /// Keeps with the session what is said otherwise of a person than before.
  private func tell(
    _ listed: ListedName, of speaker: Int, in session: Int, _ isAlone: Bool,
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let texts: [(WritableKeyPath<Speaker, String?>, PublishedColumn, String?)] = [
      (
        \.position, .position, draft.text(listed.position ?? (isAlone ? position(of: rows) : nil))
      ),
      (
        \.biography, .biography,
        draft.prose(listed.biography ?? (isAlone ? rows.text(.biography) : nil))
      ),
    ]
    for (path, column, text) in texts {
      guard let text else { continue }
      let known = draft.speakers[speaker][keyPath: path]
      if known == nil {
        draft.speakers[speaker][keyPath: path] = text
      } else if known != text {
        draft.keep(session, rows.header(of: column), text)
      }
    }
  }
}

extension String {
  /// An institution that is said to be that of everybody: `Acme (both)`, `All: Acme`.
  fileprivate var ofAllPeople: String? {
    if let last, ")）]".contains(last), let open = lastIndex(where: { "(（[".contains($0) }),
      wordsForAll.contains(String(self[index(after: open)...].dropLast()).trimmed.lowercased())
    {
      return String(self[..<open]).trimmed
    }
    guard let colon = firstIndex(where: { ":：".contains($0) }),
      wordsForAll.contains(String(self[..<colon]).trimmed.lowercased())
    else { return nil }
    return String(self[index(after: colon)...]).trimmed
  }

  /// What stands between semicolons, upright strokes, and slanted ones with blanks around them.
  ///
  /// A comma stands before a city: `CERN, Geneva`.
  ///
  /// - Parameter hasLines: lines part institutions too, unless a comma goes on in the next one.
  fileprivate func institutionParts(hasLines: Bool) -> [String] {
    let parts = replacing(" / ", with: "|").split { ";；|｜".contains($0) }
      .flatMap { String($0).trimmed.hanOrganisations }
    guard hasLines, contains(where: \.isNewline) else { return parts }
    let lines = parts.flatMap { $0.split(whereSeparator: \.isNewline).map { String($0).trimmed } }
    return lines.contains { $0.hasSuffix(",") } ? parts : lines
  }
}

extension ListedName {
  /// With what stands in brackets behind the name as the institution, where it may be one.
  func withInstitution(of brackets: BracketedNames.Meaning) -> ListedName {
    guard brackets != .names, institution == nil else { return self }
    let found = BracketsAtEnd(of: name) { inner, before in
      brackets == .institutions
        ? inner.contains(where: \.isLetter) && !inner.arePronouns
        : inner.mayBeInstitution(of: before)
    }
    var listed = self
    listed.name = found.name
    listed.remarks = found.remarks
    if !found.institutions.isEmpty {
      listed.institution = found.institutions.joined(separator: "; ")
      return listed
    }
    // Figures alone are those of notes, or tell two people apart.
    let areWords = found.remarks.allSatisfy { $0.namesNone || $0.contains(where: \.isLetter) }
    return brackets == .institutions && areWords ? listed : self
  }
}

private let wordsForAll: Set<String> = [
  "both", "all", "all speakers", "all authors", "all presenters", "beide", "alle", "les deux",
  "tous", "ambos", "todos",
]

/// Somebody whom a row names, and what its other columns say of them.
private struct RowPerson {
  var listed: ListedName
  var role: String
  /// Nobody else is named beside them.
  var isAlone = false
  var institutions: [String] = []
}

/// People whose rows state different institutions: several may bear one name.
struct SpreadPeople {
  private var known: [Int: Set<Int>] = [:]
  private var found: Set<Int> = []
  private var first: (speaker: Int, line: Int)?
  /// So many institutions of the first are named.
  private static let mostPlaces = 3

  mutating func note(_ speaker: Int, _ institutions: [Int], line: Int) {
    guard !institutions.isEmpty else { return }
    guard let others = known[speaker] else {
      known[speaker] = Set(institutions)
      return
    }
    // Who is at two places has both in some row.
    guard others.isDisjoint(with: institutions) else { return }
    known[speaker]?.formUnion(institutions)
    found.insert(speaker)
    if first == nil { first = (speaker, line) }
  }

  func report(_ draft: Draft) {
    guard let first, draft.speakers.indices.contains(first.speaker) else { return }
    let places = (known[first.speaker] ?? []).sorted()
      .filter(draft.institutions.indices.contains)
    let names = places.prefix(Self.mostPlaces).map { draft.institutions[$0].name.quoted }
    let more = places.count - names.count
    let named = names.joined(separator: ", ") + (more > 0 ? " and \(more.grouped) more" : "")
    draft.fault(
      line: first.line, column: 1,
      "\(found.count == 1 ? "1 name stands" : "\(found.count) names stand") with different "
        + "institutions in different rows, the first \(draft.speakers[first.speaker].name.quoted) "
        + "(\(named)); each is taken for one person.",
      "If they are several, write what tells them apart beside the name.", as: .note)
  }
}

/// Rows with several people and another number of institutions: whose they are is not told.
struct UnsharedInstitutions {
  private var rows = 0
  private var first: (people: Int, institutions: Int, line: Int)?

  mutating func note(people: Int, institutions: Int, line: Int) {
    rows += 1
    first = first ?? (people, institutions, line)
  }

  func report(_ rows: TableRows<PublishedColumn>) {
    guard let first else { return }
    let subject = self.rows == 1 ? "1 row names" : "\(self.rows) rows name"
    let institutions =
      first.institutions == 1 ? "1 institution" : "\(first.institutions) institutions"
    rows.faults.add(
      rows.file, line: first.line, column: 1,
      "\(subject) several people and another number of institutions, the first \(first.people) and "
        + "\(institutions); those are the session's.",
      "Write one for each, with semicolons between them.", as: .note)
  }
}
