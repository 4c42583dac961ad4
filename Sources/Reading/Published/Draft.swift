import Programme

/// The records of one published file while they turn up; the gathering takes them in at the end.
///
/// References are positions in the arrays of this value, so that nothing is looked up by name
/// twice. Texts go through ``text(_:)`` and ``prose(_:)``, which repair them and count repairs.
struct Draft {
  /// The file that is being read.
  private(set) var file: SourceFile
  let faults: Faults
  var facts: Facts
  private(set) var sessions: [Session] = []
  /// The programme position of each session where the file states one, else that in the file.
  private(set) var orders: [Int] = []
  var speakers: [Speaker] = []
  var institutions: [Institution] = []
  var appearances = Appearances()
  private(set) var affiliations = Affiliations()
  /// Sessions whose day the file says is open.
  var dayless: Set<Int> = []
  /// The programme day of sessions whose day has no date, as it is called.
  var dayGroups: [Int: String] = [:]
  /// Whether the days of sessions are the dates of their starts, since no other is stated.
  var daysAreDates = false
  /// Whether the file lists any session under a programme day.
  var statesDays = false
  var repairs = Repairs()
  /// The instants at which sessions begin, where the file states them as such: minutes since 1970.
  var instants: [Int: Int] = [:]
  /// Minutes east of UTC that the starts of sessions are written with; some of these lie.
  private(set) var offsets: [Int: Int] = [:]
  /// Sessions whose length is so much time; see ``WrittenTimes/isMeasured``.
  private(set) var measured: Set<Int> = []
  /// What three numbers in a duration of this file count.
  var durations = WrittenDuration.Notation.schedule
  /// What is wrong in the same way in many places.
  var tallies: [Tally] = []

  private var sessionIDs = RecordIndex()
  private(set) var repeatedIDs = RepeatedIDs()
  private var speakersByID = ByteIndex()
  private var speakersByName = ByteIndex()
  private var institutionsByName = ByteIndex()
  private var knownAffiliations: Set<Affiliation> = []
  private var said: Set<Saying> = []
  private var handles = Handles()

  init(title: String, file: SourceFile, faults: Faults) {
    facts = Facts(title: title)
    (self.file, self.faults) = (file, faults)
  }

  /// Reads what stands in another file of the folder: places and repairs are those of that file.
  mutating func within(_ other: SourceFile, _ read: (inout Draft) -> Void) {
    let own = (file, repairs)
    (file, repairs) = (other, Repairs())
    read(&self)
    repairs.report(file, faults)
    (file, repairs) = own
  }

  /// - Parameters:
  ///   - line: from 1; 0 where the format has no lines to name.
  ///   - where: the way to it inside the file, where no line can be named: `days[2].rooms`.
  func fault(
    line: Int = 0, column: Int = 0, at path: String? = nil, _ message: String,
    _ action: String = "", as severity: Severity = .warning, isCut: Bool = false
  ) {
    let message = path.map { "at \($0): \(message)" } ?? message
    faults.add(file, line: line, column: column, message, action, as: severity, isCut: isCut)
  }

  /// How much was read where a file goes on no further.
  var standsBefore: String {
    "Read is what stands before it: "
      + "\(sessions.count == 1 ? "1 session" : "\(sessions.count) sessions")."
  }

  /// Counts faults that are not told one by one; none where the number is not positive.
  func addUntold(_ count: Int) { faults.addUntold(count, of: file) }
}

extension Draft {
  /// Adds a session and says where; its id is claimed, made of its title where the file has none.
  mutating func add(
    _ session: Session, id stated: String?, order: Int? = nil,
    times: WrittenTimes = WrittenTimes(), line: Int = 0
  ) -> Int {
    let position = sessions.count
    if let offset = times.offset { offsets[position] = offset }
    if times.isMeasured { measured.insert(position) }
    var session = session
    session.place = RecordPlace(file: file.position, line: line)
    let own = repairs.tidied(stated)
    let claim = sessionIDs.claim(
      own, or: session.title.id(or: "session"), for: position, of: session.title)
    if let own, claim.id != own {
      let first = sessionIDs.position(ofID: own) ?? position
      let kept = sessions.indices.contains(first) ? sessions[first] : session
      repeatedIDs.note(own, claim, first: kept.place, at: session.place)
    } else {
      fault(claim, line: line)
    }
    session.id = claim.id
    if session.title.isEmpty { session.title = session.id }
    if session.status == nil, session.title.saysCancelled { session.status = "cancelled" }
    sessions.append(session)
    orders.append(order ?? position)
    return position
  }

  /// Sets what is known of a session only later.
  mutating func change(session position: Int, _ change: (inout Session) -> Void) {
    guard sessions.indices.contains(position) else { return }
    let id = sessions[position].id
    change(&sessions[position])
    sessions[position].id = id
  }

  /// The person with an id, made where it is new; ids tell people apart, names do not.
  mutating func speaker(id: String, name: String, line: Int = 0) -> Int {
    if let known = speakersByID.value(of: id) { return known }
    let position = append(Speaker(id: id, name: name.isEmpty ? id : name), line)
    speakersByID.insert(id, position)
    return position
  }

  /// The person with an id; `nil` where the file has listed none.
  func knownSpeaker(id: String) -> Int? { speakersByID.value(of: id) }

  /// The person with exactly this name, made where it is new: for formats without ids of people.
  mutating func speaker(named name: String, line: Int = 0) -> Int {
    if let known = speakersByName.value(of: name) { return known }
    let position = append(Speaker(id: "", name: name), line)
    speakersByName.insert(name, position)
    return position
  }

  /// The same where an address stands beside the name: another one than that of the person with the
  /// name is that of somebody else.
  mutating func speaker(named name: String, email: String?, line: Int) -> Int {
    guard let email = email?.lowercased(), let known = speakersByName.value(of: name),
      let other = speakers[known].email, other.lowercased() != email
    else { return speaker(named: name, line: line) }
    let key = "\(name)\0\(email)"
    if let own = speakersByName.value(of: key) { return own }
    let position = append(Speaker(id: "", name: name), line)
    speakersByName.insert(key, position)
    tally(
      "somebody has the name of another and another address",
      as: "\(name.quoted): \(other) and \(email)",
      "They are read as two people; if they are one, write one address.", line: line)
    return position
  }

  /// Gives somebody the address and the handle beside their name; what of it is not theirs is kept
  /// with the session.
  mutating func take(_ listed: ListedName, of speaker: Int, in session: Int) {
    guard speakers.indices.contains(speaker) else { return }
    if let other = speakers[speaker].email.settle(listed.email) { keep(session, "email", other) }
    guard let handle = listed.handle else { return }
    let isNew = handles.takesIn(handle, of: speaker, beside: speakers[speaker].extras)
    if isNew { speakers[speaker].extras.append(Extra(name: "handle", value: handle)) }
  }

  /// A person of their own, whoever else bears the name or the id.
  mutating func append(_ speaker: Speaker, _ line: Int = 0) -> Int {
    var speaker = speaker
    speaker.place = RecordPlace(file: file.position, line: line)
    speakers.append(speaker)
    return speakers.count - 1
  }

  /// The institution with exactly this name, made where it is new.
  mutating func institution(named name: String, line: Int = 0) -> Int {
    if let known = institutionsByName.value(of: name) { return known }
    var institution = Institution(id: "", name: name)
    institution.place = RecordPlace(file: file.position, line: line)
    institutions.append(institution)
    institutionsByName.insert(name, institutions.count - 1)
    return institutions.count - 1
  }

  /// Somebody, or an institution, in a session; `role` is empty where none is stated.
  mutating func appear(
    in session: Int, speaker: Int? = nil, institution: Int? = nil, role: String = ""
  ) {
    appearances.append(
      Appearance(session: session, speaker: speaker, institution: institution, role: role))
  }

  /// A person belongs to an institution; said twice, it is known once.
  mutating func affiliate(_ speaker: Int, with institution: Int) {
    let affiliation = Affiliation(speaker: speaker, institution: institution)
    if knownAffiliations.insert(affiliation).inserted { affiliations.append(affiliation) }
  }

  /// Whether something is said of a record for the first time. O(1), however much is said of it.
  mutating func isNews(_ value: String, of kind: Saying.Kind, _ record: Int) -> Bool {
    said.insert(Saying(kind: kind, record: record, value: value)).inserted
  }

  /// One line of text, repaired; `nil` when nothing is left.
  mutating func text(_ raw: String?) -> String? { raw.flatMap { repairs.line($0) } }

  /// Text of several paragraphs, which may be HTML, as plain text; `nil` when nothing is left.
  mutating func prose(_ raw: String?) -> String? { raw.flatMap { repairs.prose($0) } }
}

/// Something that may be said of a record in many places and is kept once.
struct Saying: Hashable {
  enum Kind { case unit, place, nameOfPerson, nameOfInstitution }
  var kind: Kind
  /// Its position.
  var record: Int
  var value: String
}
