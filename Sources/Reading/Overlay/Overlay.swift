import Programme

/// What the tables of a folder have said about the records of its published file.
struct Overlay {
  /// Sessions, people and institutions that a row was about.
  var sessions: Set<Int> = []
  var speakers: Set<Int> = []
  var institutions: Set<Int> = []
  /// Sessions whose people, and whose institutions, a row names anew.
  var withPeople: Set<Int> = []
  var withInstitutions: Set<Int> = []
  /// How many records, and references among them, the published file has.
  let published: (sessions: Int, speakers: Int, institutions: Int, references: Int)
}

/// The records of the published file, before those that tables add.
struct FirstRecords<Base: NamedRecords>: NamedRecords {
  let base: Base
  let count: Int

  func id(_ position: Int) -> String { base.id(position) }
  func writtenName(_ position: Int) -> String { base.writtenName(position) }
  func namesElsewhere(_ position: Int) -> [OtherName] { base.namesElsewhere(position) }
}

/// What a row of a table is about.
enum OverlayTarget: Equatable {
  case record(Int)
  case new
  /// Its name is that of several records.
  case shared
}

extension RecordIndex {
  /// By id, else by an unambiguous name.
  mutating func target(
    id: String?, name: String?, in records: FirstRecords<some NamedRecords>
  ) -> OverlayTarget {
    if let id, let position = position(ofID: id) {
      return position < records.count ? .record(position) : .new
    }
    guard let name else { return .new }
    return switch name.withUTF8Bytes({ named($0, in: records) }) {
    case .found(let position): position < records.count ? .record(position) : .new
    case .shared: .shared
    case .unknown: .new
    }
  }
}

extension Gathering {
  /// The session of the published file that a row is about; `nil` for a new one.
  ///
  /// A row with an id of its own that has the title of a session at another time is a new one.
  mutating func overlaidSession(_ rows: TableRows<AgendaColumn>) -> Int? {
    let (id, title) = (rows.text(.id), rows.text(.title))
    let published = FirstRecords(base: records.sessions, count: overlay?.published.sessions ?? 0)
    switch sessions.target(id: id, name: title, in: published) {
    case .new:
      if let title {
        let near = sessions.nearName(title, in: published)
        rows.fault(.title, newRow("session", title, id, near))
      } else if let id, sessions.position(ofID: id) == nil {
        let near = sessions.suggestedID(for: id, in: published)
        rows.fault(.id, strayRow("session", "title", id, near))
      }
      return nil
    case .shared:
      if id == nil { rows.faultOfShared(.title, "sessions", title) }
      return nil
    case .record(let position):
      if overlay?.sessions.contains(position) == true { return nil }
      if let id, sessions.position(ofID: id) == nil, isElsewhere(rows, position) { return nil }
      return position
    }
  }

  private func isElsewhere(_ rows: TableRows<AgendaColumn>, _ position: Int) -> Bool {
    guard let start = rows.text(.start).flatMap({ Clock($0) }) else { return false }
    return records.sessions[position].start.map { $0 != start } ?? false
  }

  /// The institution of the published file that a row is about; `nil` for a new one.
  mutating func overlaidInstitution(_ rows: TableRows<InstitutionColumn>) -> Int? {
    let (id, name) = (rows.text(.id), rows.text(.name))
    let published = FirstRecords(
      base: records.institutions, count: overlay?.published.institutions ?? 0)
    switch institutions.target(id: id, name: name, in: published) {
    case .new:
      if let name {
        let near = institutions.nearName(name, in: published)
        rows.fault(.name, newRow("institution", name, id, near))
      } else if let id, institutions.position(ofID: id) == nil {
        let near = institutions.suggestedID(for: id, in: published)
        rows.fault(.id, strayRow("institution", "name", id, near))
      }
      return nil
    case .shared:
      rows.faultOfShared(.name, "institutions", name)
      return nil
    case .record(let position):
      return overlay?.institutions.contains(position) == true ? nil : position
    }
  }

  /// Takes out who the published file says appears where a row says it anew.
  mutating func dropOverlaidAppearances() {
    guard let overlay, !(overlay.withPeople.isEmpty && overlay.withInstitutions.isEmpty)
    else { return }
    let stale = { (session: Int, isPerson: Bool) in
      (isPerson ? overlay.withPeople : overlay.withInstitutions).contains(session)
    }
    let published = references.prefix(overlay.published.references).filter { reference in
      switch reference.kind {
      case .people: !stale(reference.owner, true)
      case .institutionsOfSession: !stale(reference.owner, false)
      case .parentOfSession, .parentOfInstitution, .countedInstitution, .countedSession: true
      }
    }
    references.replaceSubrange(
      ..<min(overlay.published.references, references.count), with: published)
    records.appearances = Appearances(
      records.appearances.filter { !stale($0.session, $0.speaker != nil) })
  }
}
