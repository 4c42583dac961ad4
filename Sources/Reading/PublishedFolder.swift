/// The files of a folder that none of the known names tell of: which of them holds the programme.
struct PublishedFolder {
  struct Programme: Equatable {
    var name: String
    /// As ``PublishedFormat/name`` has it.
    var format: String
    /// What comes before the first full stop.
    var stem: String
  }

  enum Choice: Equatable {
    /// - Parameters:
    ///   - besides: programmes that are taken for the same one in another form.
    ///   - lists: tables of people and of institutions, which are none of it.
    case one(String, besides: [String], lists: [String])
    case several([String])
    case none
  }

  private(set) var programmes: [Programme] = []
  /// Files that hold people and no sessions.
  private(set) var people: [String] = []
  /// Files that hold institutions alone.
  private(set) var institutions: [String] = []
  /// Tables among the last two; other formats have such files beside the programme as parts of it.
  private(set) var tables: [String] = []
  /// What is left of the bytes that may be read for files whose beginning does not tell.
  private var wholeBytes = Limit.folderBytes

  /// - Parameter known: names that are passed over.
  init(_ folder: FolderFiles, besides known: [String] = []) {
    for name in folder.names().prefix(Limit.folderFiles) where !known.contains(name) {
      guard let head = folder.head(name), head.size <= Limit.folderBytes else { continue }
      note(head, name, folder)
    }
  }

  private mutating func note(_ head: FileHead, _ name: String, _ folder: FolderFiles) {
    guard !head.bytes.isEmpty, BinaryKind.words(of: head.bytes) == nil else { return }
    var raw = head.wholeLines
    if head.isCut, head.mayBeJSON {
      // The keys that tell may be the last of it.
      guard head.size <= wholeBytes, case .bytes(let whole) = folder.file(name) else { return }
      wholeBytes -= whole.count
      raw = whole
    }
    let file = SourceFile(position: 0, name: name)
    let document = PublishedDocument(
      DecodedText(raw, file: file, faults: Faults()).bytes, file: file)
    if let format = PublishedFormats.format(of: document) {
      switch format.holds(document) {
      case .sessions: add(name, format.name)
      case .people: people.append(name)
      case .institutions: institutions.append(name)
      case .neither: break
      }
      return
    }
    switch Content(document.bytes) {
    case .sessions: add(name, "csv")
    case .people:
      people.append(name)
      tables.append(name)
    case .institutions:
      institutions.append(name)
      tables.append(name)
    case .unknown: break
    }
  }

  private mutating func add(_ name: String, _ format: String) {
    let stem = name.prefix { $0 != "." }.lowercased()
    programmes.append(Programme(name: name, format: format, stem: stem))
  }
}

extension PublishedFolder {
  /// The file to read: the only one, or the one that tells most where all are of one programme.
  var choice: Choice {
    let kept = withoutCompanions
    let isOne = Set(kept.map(\.stem)).count == 1 && Set(kept.map(\.format)).count == kept.count
    if kept.count > 1, !isOne { return .several(programmes.map(\.name)) }
    guard let best = kept.min(by: { $0.rank < $1.rank }) else {
      let others = people.isEmpty ? institutions : people
      guard let only = others.first else { return .none }
      let lists = tables.filter { $0 != only }
      return others.count == 1 ? .one(only, besides: [], lists: lists) : .several(others)
    }
    return .one(
      best.name, besides: programmes.map(\.name).filter { $0 != best.name }, lists: tables)
  }

  /// Without what tools write beside a programme and take from it.
  private var withoutCompanions: [Programme] {
    var kept = programmes
    if kept.contains(where: { $0.stem == "schedule" }) {
      kept.removeAll { $0.format == FrabListsJSON.name || $0.format == WidgetJSON.name }
    }
    if kept.contains(where: { $0.format == MiniConfTable.name }) {
      kept.removeAll { $0.format == CalendarJSON.name || $0.stem.contains("sample") }
    }
    // Sessionize has several views of the same sessions, one of which is called so.
    if kept.allSatisfy({ $0.format == SessionizeJSON.name }),
      let whole = kept.first(where: { $0.name.lowercased().hasSuffix("all.json") })
    {
      kept = [whole]
    }
    return kept
  }
}

extension PublishedFolder.Programme {
  /// Calendars tell least of people.
  fileprivate var rank: Int {
    let least = [XCal.name, ICS.name]
    return least.firstIndex(of: format).map { 100 + $0 }
      ?? PublishedFormats.all.firstIndex { $0.name == format } ?? 99
  }
}

extension Limit {
  /// Files of a folder that are looked at to find its programme, and the size of each; of those
  /// that have to be read whole, of all together.
  static let folderFiles = 64
  static let folderBytes = 64 << 20
}
