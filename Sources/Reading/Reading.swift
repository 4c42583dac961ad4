public import Parallel
public import Programme

/// The meeting at a path: a native folder, or one file of any known format.
///
/// - Parameters:
///   - timeZone: an IANA name, for a meeting whose files state none.
///   - progress: told how far reading has come.
///   - orderPeople: puts many people in order beside the reading of what follows their names.
///   - spellNames: for the doubts about people who may be named in two scripts.
/// - Throws: only when nothing could be read at all; all other faults are diagnostics.
public func meeting(
  at path: String, timeZone: String? = nil, progress: LoadProgress? = nil,
  orderPeople: PeopleOrder? = nil, spellNames: NameSpelling? = nil
) throws(ReadingFailure) -> LoadedMeeting {
  let beside = Beside(progress: progress, orderPeople: orderPeople, spellNames: spellNames)
  switch try found(at: path) {
  case .nothing: throw .missing(path: path)
  case .folder: return try meeting(inFolder: path, timeZone: timeZone, beside)
  case .file where path.baseName == MeetingFile.facts.rawValue:
    return try meeting(inFolder: path.folder, timeZone: timeZone, beside)
  case .file, .other:
    let bytes: [UInt8]
    do {
      bytes = try Reading.bytes(ofFile: path, limit: Limit.fileBytes)
    } catch {
      if let holds = error.holds { throw .unknownContent(name: path.baseName, holds: holds) }
      throw .unreadable(path: path, reason: error.reason)
    }
    let folder = path.folder
    return try meeting(
      file: bytes, name: path.baseName, title: path.baseName.withoutEnding, timeZone: timeZone,
      beside, folder: FolderFiles(at: folder))
  }
}

/// The meeting of files that are already in memory, by the names of a native folder.
public func meeting(
  files: [(name: String, bytes: [UInt8])], sourceName: String, timeZone: String? = nil,
  spellNames: NameSpelling? = nil
) -> LoadedMeeting {
  var gathering = Gathering(title: sourceName, faults: Faults())
  gathering.beside.spellNames = spellNames
  gathering.timeZone = timeZone
  gathering.readFolder(
    FolderFiles { name in files.first { $0.name == name }.map { .bytes($0.bytes) } ?? .absent })
  return gathering.loaded(sourceName: sourceName, format: "native", timeZone: timeZone)
}

/// The meeting of one table that came over standard input.
public func meeting(
  standardInput bytes: [UInt8], timeZone: String? = nil, spellNames: NameSpelling? = nil
) throws(ReadingFailure) -> LoadedMeeting {
  let name = "standard input"
  return try meeting(
    file: bytes, name: name, title: name, timeZone: timeZone, Beside(spellNames: spellNames))
}

/// All of standard input; waits for its end.
public func standardInput() throws(ReadingFailure) -> [UInt8] {
  do {
    return try bytes(ofDescriptor: 0, expected: 1 << 16, limit: Limit.fileBytes)
  } catch {
    throw .unreadable(path: "standard input", reason: error.reason)
  }
}

private func found(at path: String) throws(ReadingFailure) -> Found {
  do {
    return try kind(ofPath: path)
  } catch {
    throw .unreadable(path: path, reason: error.reason)
  }
}

private func meeting(
  inFolder path: String, timeZone: String?, _ beside: Beside
) throws(ReadingFailure) -> LoadedMeeting {
  let name = path.folderName
  var gathering = Gathering(title: name, faults: Faults())
  gathering.timeZone = timeZone
  gathering.beside = beside
  var (isEmpty, firstFault) = (true, String?.none)
  let files = FolderFiles(at: path)
  var told = FolderFiles { wanted in
    let file = files.file(wanted)
    switch file {
    case .bytes: isEmpty = false
    case .refused(let reason): firstFault = firstFault ?? reason
    case .absent: break
    }
    return file
  }
  told.notes = files.notes
  gathering.readFolder(told)
  if isEmpty {
    if let firstFault { throw .unreadable(path: path, reason: firstFault) }
    return try meeting(inPublishedFolder: path, timeZone: timeZone, beside)
  }
  gathering.tellUnnamedProgramme(files)
  gathering.tellMisnamedTables(files.names())
  return gathering.loaded(sourceName: name, format: "native", timeZone: timeZone)
}

/// The meeting of a folder of files that belong together, read from the one that tells most.
private func meeting(
  inPublishedFolder path: String, timeZone: String?, _ beside: Beside
) throws(ReadingFailure) -> LoadedMeeting {
  let folder = FolderFiles(at: path)
  var refusal: (name: String, reason: String)?
  for name in RubyEventsPart.names {
    switch folder.file(name) {
    case .absent: continue
    case .refused(let reason): refusal = refusal ?? (name, reason)
    case .bytes(let bytes):
      return try meeting(
        file: bytes, name: name, title: path.folderName, sourceName: path.folderName,
        timeZone: timeZone, beside, folder: folder)
    }
  }
  if let refusal { throw .unreadable(path: "\(path)/\(refusal.name)", reason: refusal.reason) }
  switch PublishedFolder(folder).choice {
  case .none: throw .noMeeting(folder: path)
  case .several(let names): throw .severalProgrammes(folder: path, files: names)
  case .one(let name, let others, let lists):
    guard case .bytes(let bytes) = folder.file(name) else { throw .noMeeting(folder: path) }
    return try meeting(
      file: bytes, name: name, title: path.folderName, sourceName: path.folderName,
      timeZone: timeZone, beside, folder: folder, others: others, lists: lists)
  }
}

private func meeting(
  file raw: consuming [UInt8], name: String, title: String, sourceName: String? = nil,
  timeZone: String?, _ beside: Beside = Beside(), folder: FolderFiles = .none,
  others: [String] = [], lists: [String] = []
) throws(ReadingFailure) -> LoadedMeeting {
  guard !raw.isEmpty else { throw .empty(name: name) }
  var gathering = Gathering(title: title, faults: Faults())
  gathering.timeZone = timeZone
  gathering.beside = beside
  gathering.takeDateOrder(of: folder)
  let format = try gathering.readFile(raw, name: name, timeZone: timeZone, beside: folder)
  gathering.tellPassedOver(others)
  gathering.tellPassedOver(lists: lists)
  return gathering.loaded(sourceName: sourceName ?? name, format: format, timeZone: timeZone)
}

extension Gathering {
  /// Says that a folder without a programme of its own holds one in a file of another name.
  fileprivate func tellUnnamedProgramme(_ folder: FolderFiles) {
    guard publishedFile == nil, let first = records.files.first else { return }
    let names = folder.names()
    let misnamed = MisnamedTable.all(among: names, read: records.files, hasProgramme: false)
    let passed = MeetingFile.allCases.map(\.rawValue) + misnamed.map(\.name)
    guard names.contains(where: { !passed.contains($0) }) else { return }
    guard let found = PublishedFolder(folder, besides: passed).programmes.first
    else { return }
    let agenda = MeetingFile.agenda.rawValue
    faults.add(
      SourceFile(position: 0, name: first),
      sessions.isListed
        ? "the sessions are those of \(agenda); \(found.name) holds a programme too and is not "
          + "read."
        : "\(found.name) of the folder holds a programme and is not read.",
      "Name it in meeting.toml: [published] file = \"\(found.name)\".", as: .note)
  }

  /// Reads a file of any known format and says which; its bytes are given back before the
  /// meeting is made.
  fileprivate mutating func readFile(
    _ raw: consuming [UInt8], name: String, timeZone: String?, beside folder: FolderFiles
  ) throws(ReadingFailure) -> String {
    try readContent(raw, file(name), timeZone: timeZone, beside: folder)
  }

  /// The same for a file that is known already.
  mutating func readContent(
    _ raw: consuming [UInt8], _ file: SourceFile, timeZone: String?, beside folder: FolderFiles
  ) throws(ReadingFailure) -> String {
    guard !raw.isEmpty else { throw .empty(name: file.name) }
    if let holds = BinaryKind.words(of: raw) ?? ForeignText.words(of: raw) {
      throw .unknownContent(name: file.name, holds: holds)
    }
    let whole = raw.beginsCalendar ? raw.withWholeFoldedCharacters : raw
    let text = DecodedText(whole, file: file, faults: faults).bytes
    progress?.begin(total: text.count)
    var document = PublishedDocument(text, file: file)
    (document.timeZone, document.dateOrder, document.progress) = (timeZone, dateOrder, progress)
    if publishedFile != nil, case .bytes = folder.file(MeetingFile.speakers.rawValue) {
      document.mayHoldIDs = true
    }
    if let format = PublishedFormats.format(of: document) {
      try read(document, as: format, beside: folder)
      return format.name
    }
    switch Content(text) {
    case .unknown(let holds):
      throw RubyEvents.refusal(of: document) ?? .unknownContent(name: file.name, holds: holds)
    case .people: _ = text.withUnsafeBufferPointer { readPeople($0, file) }
    case .institutions: text.withUnsafeBufferPointer { readInstitutions($0, file) }
    case .sessions: text.withUnsafeBufferPointer { readAgenda($0, file, isAlone: true) }
    }
    if records.sessions.isEmpty, records.speakers.count == 0, records.institutions.isEmpty {
      faults.add(file, line: 1, "the table has no rows below its header.", "Add some.")
    }
    return "csv"
  }

  /// Says which files of the folder are taken for the same programme in another form.
  fileprivate func tellPassedOver(_ names: [String]) {
    guard !names.isEmpty else { return }
    faults.add(
      SourceFile(position: 0, name: records.files.first ?? ""),
      "of the programmes in the folder only this one is read, and not "
        + "\(names.prefix(5).joined(separator: ", "))\(names.count > 5 ? " and others" : "").",
      "Give another by its own name.", as: .note)
  }

  /// Says which tables of the folder lie beside the file that is read.
  fileprivate func tellPassedOver(lists: [String]) {
    let left = lists.filter { !records.files.contains($0) }
    guard !left.isEmpty, let read = records.files.first else { return }
    let shown =
      left.prefix(5).map(\.quoted).joined(separator: ", ") + (left.count > 5 ? " and others" : "")
    let names = "speakers.csv and institutions.csv"
    let action =
      records.sessions.isEmpty
      ? "To read lists together, call them \(names)."
      : "To lay lists over the programme, call them \(names), and name the programme in "
        + "meeting.toml, as file under [published]."
    faults.add(
      SourceFile(position: 0, name: read),
      "of the folder only this file is read, and not \(shown).", action, as: .note)
  }

  /// Reads a published file, and those beside it that its format asks for.
  private mutating func read(
    _ document: PublishedDocument, as format: any PublishedFormat.Type, beside folder: FolderFiles
  ) throws(ReadingFailure) {
    var document = document
    let siblings = Siblings(folder, faults: faults, known: records.files.count)
    document.siblings = siblings
    var draft = Draft(title: records.facts.title, file: document.file, faults: faults)
    defer { missedFiles += siblings.missed }
    try format.read(document, into: &draft)
    let isProgramme = [.sessions, .people].contains(format.holds(document))
    if isProgramme { draft.tellNoSession() }
    draft.joinNights()
    records.files += siblings.read
    take(draft)
  }
}

extension Draft {
  /// Says that a programme holds nobody and no session, where that is so.
  func tellNoSession() {
    guard sessions.isEmpty, speakers.isEmpty else { return }
    fault("the file holds no session.", "See whether the export was finished.")
  }
}
