import Programme

extension Gathering {
  /// Reads a table of institutions.
  mutating func readInstitutions(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
    guard var rows = TableRows<InstitutionColumn>(bytes, file: file, faults: faults) else {
      faults.add(file, "the file is empty.", "Give it a header line.")
      return
    }
    rows.reportMisspelt()
    var kept = KeptColumns(of: rows)
    institutions.isListed =
      rows.requiresColumn(.name, or: overlay == nil ? nil : .id) || institutions.isListed
    while rows.advance() {
      kept.note(rows)
      if overlay != nil, let known = overlaidInstitution(rows) {
        overlayInstitution(known, rows)
      } else {
        addInstitution(rows)
      }
    }
    rows.tell(kept)
  }

  private mutating func addInstitution(_ rows: TableRows<InstitutionColumn>) {
    let position = records.institutions.count
    let stated = rows.text(.id)
    let name = rows.text(.name) ?? stated ?? ""
    if rows.text(.name) == nil, stated == nil || overlay == nil {
      rows.reportNameless(.name, or: overlay == nil ? nil : .id)
    }
    let wanted = stated ?? name.id(or: "institution")
    let other = institutions.claim(wanted, for: position)
    let id = other ?? wanted
    if let stated {
      reportClaim(
        stated, other: other, lookalike: institutions.lookalike(of: stated),
        CellPlace(file: rows.file, place: rows.textPlace(.id)))
    }
    var institution = Institution(id: id, name: name.isEmpty ? id : name)
    institution.fill(from: rows)
    records.institutions.append(institution)
    referToParent(position, rows)
  }

  /// A row about an institution of the published file: what it states wins, field by field.
  private mutating func overlayInstitution(
    _ position: Int, _ rows: TableRows<InstitutionColumn>
  ) {
    let published = records.institutions[position]
    let isByID = rows.text(.id).map { institutions.position(ofID: $0) == position } ?? false
    let name = isByID ? rows.text(.name) : nil
    var institution = Institution(
      id: published.statedID(or: rows.text(.id)), name: name ?? published.name)
    if !isByID {
      rows.fault(.name, keptName(rows.text(.name), published.name, published.otherNames))
    }
    institution.fill(from: rows)
    records.institutions[position] = institution.over(published)
    institutions.call(position, id: rows.text(.id), name: rows.text(.name))
    overlay?.institutions.insert(position)
    referToParent(position, rows)
  }

  private mutating func referToParent(
    _ position: Int, _ rows: TableRows<InstitutionColumn>
  ) {
    if let parent = rows.text(.parent) {
      let at = CellPlace(file: rows.file, place: rows.textPlace(.parent))
      references.append(
        PendingReference(kind: .parentOfInstitution, owner: position, text: parent, at: at))
    }
  }
}

extension Institution {
  fileprivate mutating func fill(from rows: TableRows<InstitutionColumn>) {
    otherNames = rows.names(.otherNames)
    kind = rows.text(.kind)
    roles = rows.list(.role)
    country = rows.text(.country)
    city = rows.text(.city)
    url = rows.text(.url)
    source = rows.text(.source)
    inferred = rows.list(.inferred)
    extras = rows.extras
    place = rows.place
  }
}
