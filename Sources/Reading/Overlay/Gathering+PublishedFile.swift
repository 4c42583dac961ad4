import Programme

/// The published file that meeting.toml names.
struct PublishedFile {
  /// A base name.
  var name: String
  /// Where meeting.toml names it.
  var at: CellPlace
}

extension Gathering {
  /// Takes `[published] file = …` out of meeting.toml.
  ///
  /// - Returns: what else stands there, to be told when the keys of the file are known.
  mutating func readPublishedName(_ keys: inout Keys) -> Keys? {
    guard let node = keys.take("published") else { return nil }
    let entries: [TOMLEntry] =
      if case .table(let entries) = node { entries } else {
        [TOMLEntry(key: "file", value: node)]
      }
    var inner = Keys(
      entries, path: "published", file: keys.file, faults: faults, places: keys.places)
    let name = inner.text("file")
    let at = CellPlace(file: keys.file, place: inner.place(of: "file"))
    for extra in inner.extras { keys.keep("published.\(extra.name)", extra.value) }
    guard let name else {
      faults.add(
        at.file, line: at.place.line, column: at.place.column, "'published' has no 'file'.",
        "Name a file of this folder: file = \"schedule.xml\".")
      return inner
    }
    guard name.isNameInFolder, MeetingFile(rawValue: name) == nil else {
      keys.keep("published.file", name)
      faults.add(
        at.file, line: at.place.line, column: at.place.column,
        "the published file \(name.quoted) is no other file of this folder.",
        "Copy it into the folder and give its name only.", as: .error)
      return inner
    }
    publishedFile = PublishedFile(name: name, at: at)
    return inner
  }

  /// Reads the published file, over which the tables of the folder go.
  mutating func readPublished(_ folder: FolderFiles) {
    guard let wanted = publishedFile else { return }
    switch folder.file(wanted.name) {
    case .absent:
      missedFiles.append(wanted.name)
      reportPublished(wanted, "is not in the folder", "Copy it there.")
    case .refused(let reason):
      missedFiles.append(wanted.name)
      reportPublished(wanted, "cannot be read: \(reason)", "Check its permissions.")
    case .bytes(let raw):
      let own = records.facts
      let file = file(wanted.name)
      do throws(ReadingFailure) {
        publishedFormat = try readContent(
          raw, file, timeZone: own.timeZone ?? timeZone, beside: folder)
      } catch {
        reportPublished(wanted, error.ofPublished, "The tables are read without it.")
        return
      }
      tellOtherZone(own.timeZone, file)
      records.facts = own.over(records.facts, hasTitle: hasTitle)
      beginOverlay()
    }
  }

  /// The clocks of the published file stay those of the zone that it states.
  private func tellOtherZone(_ own: String?, _ file: SourceFile) {
    guard let own, let stated = records.facts.timeZone, stated != own else { return }
    faults.add(
      file, "the times are those of \(stated), and meeting.toml states \(own).",
      "They are shown as they stand; correct meeting.toml.")
  }

  /// From here on rows are about the records that are there, or new.
  mutating func beginOverlay() {
    sessions.isListed = sessions.isListed || !records.sessions.isEmpty
    speakers.isPublished = !records.speakers.isEmpty
    institutions.isPublished = !records.institutions.isEmpty
    resolvePublishedNames()
    overlay = Overlay(
      published: (
        records.sessions.count, records.speakers.count, records.institutions.count,
        references.count
      ))
    speakers.learn(records.speakers.ids)
    // A code that several sessions bear is that of a course or of a track, and no id.
    let codes = records.sessions.map(\.code)
    let bearers = Dictionary(codes.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    for (position, code) in codes.enumerated() {
      if let code, bearers[code] == 1 { sessions.call(position, id: code, name: nil) }
    }
  }

  /// Makes those whom cells of the published file name, so that rows can be about them.
  private mutating func resolvePublishedNames() {
    let pending = references
    references = []
    for reference in pending {
      switch reference.kind {
      case .people, .institutionsOfSession: resolve(reference)
      case .parentOfSession, .parentOfInstitution, .countedInstitution, .countedSession:
        references.append(reference)
      }
    }
  }

  private func reportPublished(_ wanted: PublishedFile, _ what: String, _ action: String) {
    faults.add(
      unread: SourceFile(position: .max, name: wanted.name), at: wanted.at,
      "the published file \(wanted.name.quoted) \(what).", action)
  }
}

extension ReadingFailure {
  /// What is wrong with a published file, behind its name.
  fileprivate var ofPublished: String {
    switch self {
    case .empty: "is empty"
    case .unreadable(_, let reason): "cannot be read: \(reason)"
    case .broken(let place, let what, _):
      "cannot be read: at \(place): " + (what.hasSuffix(".") ? String(what.dropLast()) : what)
    case .unknownContent(_, let holds) where holds.hasPrefix("no "): "has \(holds)"
    case .unknownContent(_, let holds): "holds \(holds), which is not read"
    case .missing, .noMeeting, .severalProgrammes: "is not in the folder"
    }
  }
}

extension String {
  /// Whether this is the name of a file and no way to another folder.
  fileprivate var isNameInFolder: Bool {
    !isEmpty && self != "." && self != ".." && !utf8.contains(UInt8(ascii: "/"))
      && !utf8.contains(0)
  }
}
