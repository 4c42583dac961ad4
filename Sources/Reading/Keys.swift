import Programme

/// The keys of one TOML table while they are taken out; what stays has no meaning here.
struct Keys {
  /// Of the table, as ``TOMLPlaces`` writes it; empty for the document.
  let path: String
  let file: SourceFile
  let faults: Faults
  let places: LazyPlaces
  private(set) var rest: [TOMLEntry]
  /// Values of the wrong kind, as text.
  private(set) var misfits: [Extra] = []
  /// Whether it stands alone where an array of tables is meant: `[counts]` for `[[counts]]`.
  private(set) var isAlone = false
  /// The keys that have a meaning here: those that were asked for.
  private(set) var known: [String] = []

  init(
    _ entries: [TOMLEntry], path: String, file: SourceFile, faults: Faults,
    places: LazyPlaces
  ) {
    (rest, self.path, self.file, self.faults) = (entries, path, file, faults)
    self.places = places
  }

  mutating func take(_ key: String) -> TOMLNode? {
    known.append(key)
    guard let position = rest.firstIndex(where: { $0.key == key }) else { return nil }
    return rest.remove(at: position).value
  }

  /// A text that is not empty; numbers and dates are texts too.
  mutating func text(_ key: String) -> String? {
    guard let node = take(key) else { return nil }
    switch node {
    case .text, .number, .other:
      let text = node.words.trimmed
      return text.isEmpty ? nil : text
    case .list, .table:
      misfit(key, node, "a text")
      return nil
    }
  }

  /// A number that counts something.
  mutating func number(_ key: String) -> Int? {
    guard let node = take(key) else { return nil }
    switch node {
    case .number(let number) where number >= 0: return number
    case .text(let text) where Int(digits: text.utf8) != nil: return Int(digits: text.utf8)
    case .number, .text, .other, .list, .table:
      misfit(key, node, "a number")
      return nil
    }
  }

  /// A list of texts; one text is the cell of a table, with semicolons.
  mutating func list(_ key: String) -> [String] {
    guard let node = take(key) else { return [] }
    switch node {
    case .text(let text): return text.listParts
    case .number, .other: return [node.words]
    case .list(let nodes): return nodes.map { $0.words.trimmed }.filter { !$0.isEmpty }
    case .table:
      misfit(key, node, "a list")
      return []
    }
  }

  /// The tables of an array of tables; texts become a table with one key.
  mutating func tables(_ key: String, textKey: String? = nil) -> [Keys] {
    guard let node = take(key) else { return [] }
    let (nodes, isList) =
      switch node {
      case .list(let nodes): (nodes, true)
      case .text, .number, .other, .table: ([node], false)
      }
    return nodes.enumerated().compactMap { number, node in
      let inner = "\(pathPrefix)\(key)[\(number)]"
      switch node {
      case .table(let entries):
        var keys = Keys(entries, path: inner, file: file, faults: faults, places: places)
        keys.isAlone = !isList
        return keys
      case .text(let text):
        if let textKey {
          return Keys(
            [TOMLEntry(key: textKey, value: .text(text))], path: inner, file: file, faults: faults,
            places: places)
        }
      case .number, .other, .list: break
      }
      misfit(key, node, "tables: [[\(key)]]")
      return nil
    }
  }

  func fault(_ key: String, _ message: String, _ action: String) {
    let place = place(of: key)
    faults.add(file, line: place.line, column: place.column, message, action)
  }

  /// Keeps a value that cannot be understood.
  mutating func keep(_ key: String, _ value: String) {
    misfits.append(Extra(name: key, value: value))
  }

  mutating func misfit(_ key: String, _ node: TOMLNode, _ wanted: String) {
    keep(key, node.words)
    fault(key, "'\(key)' is not \(wanted).", "Write it as \(wanted).")
  }

  func place(of key: String) -> TextPlace { places.scanned.place(of: pathPrefix + key) }

  /// The keys of a table in the order of the file, which the parser does not keep.
  func inOrder(_ entries: [TOMLEntry], of path: String) -> [TOMLEntry] {
    guard entries.count > 1 else { return entries }
    let prefix = path.isEmpty ? "" : path + "."
    return entries.map { (entry: $0, rank: places.scanned.rank(of: prefix + $0.key)) }
      .sorted { ($0.rank, $0.entry.key) < ($1.rank, $1.entry.key) }.map(\.entry)
  }

  /// What was not taken and what did not fit, in the order of the file.
  var extras: [Extra] {
    misfits
      + inOrder(rest, of: path).flatMap { flat($0.key, $0.value) }.filter { !$0.value.isEmpty }
  }

  private var pathPrefix: String { path.isEmpty ? "" : path + "." }

  /// Nested tables as `a.b`; the depth is bounded by ``TOMLPlaces/depthFault``.
  private func flat(_ name: String, _ node: TOMLNode) -> [Extra] {
    switch node {
    case .table(let entries):
      inOrder(entries, of: pathPrefix + name).flatMap { flat("\(name).\($0.key)", $0.value) }
    case .text, .number, .other, .list: [Extra(name: name, value: node.words.trimmed)]
    }
  }
}
