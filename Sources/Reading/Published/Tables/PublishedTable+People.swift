import Programme

extension PublishedTable {
  /// Takes in whom a row names, in the order of the roles.
  func appear(
    in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let single = speakers.taken(rows.extras).speakers
    var names = single.count
    for (listed, role) in single {
      add(listed, role, to: session, isAlone: names == 1, rows, &draft)
    }
    for (column, role) in PublishedColumn.roles where column != .person || rows.isAboutPeople {
      // As written: markup tells names from what stands beside them.
      guard let text = rows.text(column) else { continue }
      let list = NameList(
        text, isNative: column == .people, isWhole: rows.isNative(column),
        usesSemicolons: hasCommasInNames(column))
      if list.hasOthers, let text = draft.text(text) {
        draft.keep(session, rows.header(of: column), text)
      }
      for listed in list.names {
        add(listed, role, to: session, isAlone: names == 0 && list.names.count == 1, rows, &draft)
      }
      names += list.names.count
    }
    keepRest(of: session, names, rows, &draft)
    appearInstitutions(in: session, rows, &draft)
  }

  private func appearInstitutions(
    in session: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    for (column, role) in [
      (PublishedColumn.institutions, ""), (.hosts, "host"),
    ] {
      for entry in (draft.text(rows.text(column)) ?? "").institutionEntries {
        let institution = draft.institution(named: entry.name, line: Int(rows.place.line))
        draft.appear(
          in: session, institution: institution, role: entry.role.isEmpty ? role : entry.role)
      }
    }
    for (column, role) in [(PublishedColumn.sponsors, "sponsor"), (.exhibitors, "exhibitor")] {
      let text = draft.text(rows.text(column)) ?? ""
      for listed in NameList(text, isNative: false, usesSemicolons: text.contains(";")).names {
        let institution = draft.institution(named: listed.name, line: Int(rows.place.line))
        draft.appear(in: session, institution: institution, role: role)
      }
    }
  }

  /// Keeps what the row says of a person where it names none or several.
  private func keepRest(
    of session: Int, _ names: Int, _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    if let name = draft.text(rows.text(.person)), !rows.isAboutPeople {
      draft.keep(session, rows.header(of: .person), name)
    }
    guard names != 1 else { return }
    for column in [PublishedColumn.affiliation, .position, .biography] {
      guard let text = draft.prose(rows.text(column)) else { continue }
      draft.keep(session, rows.header(of: column), text)
    }
  }

  private func add(
    _ listed: ListedName, _ role: String, to session: Int, isAlone: Bool,
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let line = Int(rows.place.line)
    guard let name = draft.text(listed.name) else { return }
    let speaker = draft.speaker(named: name, line: line)
    let named =
      draft.text(listed.institution) ?? (isAlone ? draft.text(rows.text(.affiliation)) : nil)
    let institution = named.map { draft.institution(named: $0, line: line) }
    if let institution { draft.affiliate(speaker, with: institution) }
    if let mark = listed.mark { draft.keep(session, mark, name) }
    tell(listed, of: speaker, in: session, isAlone, rows, &draft)
    draft.appear(in: session, speaker: speaker, role: listed.role ?? role)
  }

  /// Keeps with the session what is said otherwise of a person than before.
  private func tell(
    _ listed: ListedName, of speaker: Int, in session: Int, _ isAlone: Bool,
    _ rows: TableRows<PublishedColumn>, _ draft: inout Draft
  ) {
    let texts: [(WritableKeyPath<Speaker, String?>, PublishedColumn, String?)] = [
      (
        \.position, .position, draft.text(listed.position ?? (isAlone ? rows.text(.position) : nil))
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
