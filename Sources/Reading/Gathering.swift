import Parallel
import Programme

/// The records of a meeting while its files are read, and what they still refer to by name.
struct Gathering {
  var records: Records
  let faults: Faults
  var dateOrder: DateOrder?
  var sessions = RecordIndex()
  var speakers = RecordIndex()
  var institutions = RecordIndex()
  /// The wanted place of each session, in the order of the array.
  var sessionKeys: [Int] = []
  /// Sessions whose day the file says is not known.
  var dayless: Set<Int> = []
  /// The instants at which sessions begin, where they are stated as such: minutes since 1970.
  var instants: [Int: Int] = [:]
  /// Minutes east of UTC that the starts of sessions are written with.
  var offsets: [Int: Int] = [:]
  /// Sessions whose length is so much time; see ``WrittenTimes/isMeasured``.
  var measured: Set<Int> = []
  /// The programme day of sessions whose day has no date, as it is called.
  var dayGroups: [Int: String] = [:]
  /// What stands beside the names of people in the agenda.
  var addresses: [(person: Int, session: Int, email: String?, handle: String?)] = []
  var references: [PendingReference] = []
  /// Appearances stated by a table of people; those of the agenda come before them.
  var appearancesOfPeople = Appearances()

  /// The zone that was asked for where the files state none.
  var timeZone: String?
  /// Whether meeting.toml states a title.
  var hasTitle = false
  /// The file that meeting.toml names, and the format it was read in.
  var publishedFile: PublishedFile?
  var publishedFormat: String?
  /// What the tables did to a published file; `nil` where there is none to overlay.
  var overlay: Overlay?

  /// The names of files that were looked for, and are not there or gave nothing.
  var missedFiles: [String] = []

  /// A table is read in parts of at least so many bytes.
  var partBytes = Limit.partBytes
  /// At most so many parts; `nil` for one a core.
  var mostParts: Int?
  var beside = Beside()
  /// The order of people that is made beside the reading.
  var peopleOrder: MadeBeside<[Int32]>?
  /// The names of people, compared beside the reading where no order is made there.
  var comparedNames: MadeBeside<ComparedNames>?
  var progress: LoadProgress? { beside.progress }

  init(title: String, faults: Faults) {
    records = Records(facts: Facts(title: title))
    self.faults = faults
  }

  /// Takes in a file and says where it stands among the files of the meeting.
  mutating func file(_ name: String) -> SourceFile {
    records.files.append(name)
    return SourceFile(position: records.files.count - 1, name: name)
  }
}

/// Where a cell is, for a fault that is found after its row.
struct CellPlace {
  var file: SourceFile
  var place: TextPlace
}

/// A cell that names records which may come later.
struct PendingReference {
  enum Kind {
    case people, institutionsOfSession, parentOfSession, parentOfInstitution, countedInstitution
    case countedSession
  }
  var kind: Kind
  /// Of the record that the cell belongs to.
  var owner: Int
  var text: String
  var at: CellPlace
}

extension Gathering {
  /// The position of the institution a cell names; made when there is none.
  mutating func institution(
    _ name: UnsafeBufferPointer<UInt8>, _ report: (NameFault) -> Void
  ) -> Int {
    switch institutions.reference(to: name, in: records.institutions) {
    case .found(let position): return position
    case .shared(let position):
      report(.shared("institutions", name))
      return position
    case .unknown: break
    }
    let text = String(decoding: name, as: UTF8.self)
    if let fault = institutions.unknownFault(
      "institution", text, in: records.institutions, table: .institutions)
    {
      report(fault)
    }
    let position = records.institutions.count
    let wanted = text.id(or: "institution")
    let id = institutions.claim(wanted, for: position) ?? wanted
    records.institutions.append(Institution(id: id, name: text))
    return position
  }

  /// The position of the person a cell names; made when there is none.
  mutating func speaker(
    _ name: UnsafeBufferPointer<UInt8>, _ report: (NameFault) -> Void
  ) -> Int {
    speakers.learn(records.speakers.ids)
    switch speakers.reference(to: name, in: records.speakers) {
    case .found(let position): return position
    case .shared(let position):
      report(.shared("people", name))
      return position
    case .unknown: break
    }
    let text = String(decoding: name, as: UTF8.self)
    if let fault = speakers.unknownFault("person", text, in: records.speakers, table: .speakers) {
      report(fault)
    }
    let position = records.speakers.count
    let wanted = text.id(or: "person")
    let id = speakers.claim(wanted, for: position) ?? wanted
    records.speakers.append(Speaker(id: id, name: text))
    return position
  }

  /// The position of the session a cell names; `nil`, with a fault, when there is none.
  mutating func knownSession(
    _ name: UnsafeBufferPointer<UInt8>, _ report: (NameFault) -> Void
  ) -> Int? {
    switch sessions.reference(to: name, in: records.sessions) {
    case .found(let position): return position
    case .shared(let position):
      report(.shared("sessions", name))
      return position
    case .unknown: break
    }
    guard sessions.isListed else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    let suggestion = sessions.suggestion(for: text, in: records.sessions)
    report(.unknown("session", text, suggestion, table: .agenda))
    return nil
  }

  /// The position of the session a cell names; made when there is none.
  mutating func session(
    _ name: UnsafeBufferPointer<UInt8>, _ report: (NameFault) -> Void
  ) -> Int {
    if let known = knownSession(name, report) { return known }
    let text = String(decoding: name, as: UTF8.self)
    let position = records.sessions.count
    let wanted = text.id(or: "session")
    let id = sessions.claim(wanted, for: position) ?? wanted
    records.sessions.append(Session(id: id, order: position + 1, title: text))
    sessionKeys.append(.max)
    return position
  }
}

/// What is wrong with a name in a cell.
struct NameFault {
  var message: String
  var action: String
  /// Whether it is said each time; else the record is made, and the next cell finds it.
  var isLasting: Bool

  static func shared(_ kind: String, _ name: UnsafeBufferPointer<UInt8>) -> NameFault {
    let text = String(decoding: name, as: UTF8.self)
    return NameFault(
      message: "several \(kind) are called \(text.quoted).",
      action: "Name the one you mean by its id.", isLasting: true)
  }

  static func unknown(
    _ kind: String, _ name: String, _ suggestion: String?, table: MeetingFile
  ) -> NameFault {
    NameFault(
      message: "unknown \(kind) \(name.quoted).",
      action: suggestion.map { "Did you mean '\($0)'?" } ?? "Add it to \(table.rawValue).",
      isLasting: false)
  }
}

/// Says that an id was there before, or looks like another one.
///
/// - Parameters:
///   - other: the id given instead; `nil` when the stated one was free.
///   - record: what is called so, for the message.
func claimFault(
  _ stated: String, other: String?, lookalike: String?, record: String = "this row"
) -> (message: String, action: String, severity: Severity)? {
  if let other {
    return (
      "the id \(stated.quoted) is there twice.", "Change one; \(record) is read as '\(other)'.",
      .error
    )
  }
  return lookalike.map { lookalike in
    (
      "the ids \(lookalike.quoted) and \(stated.quoted) look alike and differ in their bytes.",
      "If they are one, write both the same way.", .warning
    )
  }
}

extension Gathering {
  func reportClaim(_ stated: String, other: String?, lookalike: String?, _ at: CellPlace) {
    guard let fault = claimFault(stated, other: other, lookalike: lookalike) else { return }
    faults.add(
      at.file, line: at.place.line, column: at.place.column, fault.message, fault.action,
      as: fault.severity)
  }
}

extension String {
  /// The id of a record that states none.
  func id(or kind: String) -> String {
    let slug = slug
    return slug.isEmpty ? kind : slug
  }
}
