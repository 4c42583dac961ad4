/// Makes a value of the events of a YAML text, within bounds.
struct YAMLBuilding {
  private(set) var root = YAMLValue(shape: .absent, line: 1)
  private(set) var overlong: [TextPlace] = []

  /// How much aliases may repeat: values, and bytes of texts.
  private let mostRepeated: Int
  private var (events, documents, aliases, repeated) = (0, 0, 0, 0)
  private var open: [OpenCollection] = []
  private var anchors: [String: MeasuredValue] = [:]

  init(mostRepeated: Int) { self.mostRepeated = mostRepeated }

  mutating func take(_ event: YAMLEvent) throws(YAMLFault) {
    events += 1
    guard events <= YAMLDocument.mostEvents else {
      throw YAMLFault(place: event.place, reason: "it has more values than are read")
    }
    switch event.kind {
    case .document:
      documents += 1
      if documents > 1 {
        throw YAMLFault(place: event.place, reason: "a second document begins")
      }
    case .text(let text, let isPlain):
      try add(.text(text, isPlain: isPlain, event.place), event.anchor, at: event.place)
    case .overlong:
      overlong.append(event.place)
      try add(.text("", isPlain: true, event.place), event.anchor, at: event.place)
    case .list, .entries: try begin(event)
    case .end: try end()
    case .alias(let name): try add(known(name, event.place), nil, at: event.place)
    }
  }

  private mutating func begin(_ event: YAMLEvent) throws(YAMLFault) {
    try checkDepth(1, event.place)
    let isList = if case .list = event.kind { true } else { false }
    open.append(OpenCollection(place: event.place, anchor: event.anchor, isList: isList))
  }

  private mutating func end() throws(YAMLFault) {
    guard let ended = open.popLast() else { return }
    try add(ended.value, ended.anchor, at: ended.place)
  }

  private mutating func add(
    _ value: MeasuredValue, _ anchor: String?, at place: TextPlace
  ) throws(YAMLFault) {
    if let anchor { anchors[anchor] = value }
    guard let last = open.indices.last else {
      root = value.value
      return
    }
    try open[last].add(value, at: place)
  }

  private mutating func known(
    _ name: String, _ place: TextPlace
  ) throws(YAMLFault) -> MeasuredValue {
    guard let known = anchors[name] else {
      throw YAMLFault(place: place, reason: "nothing is called \(name.quoted)")
    }
    aliases += 1
    if aliases > YAMLDocument.mostAliases {
      throw YAMLFault(
        place: place, reason: "it has more than \(YAMLDocument.mostAliases) aliases")
    }
    repeated += known.size
    if repeated > mostRepeated {
      throw YAMLFault(place: place, reason: "its aliases repeat too much")
    }
    try checkDepth(known.depth, place)
    return known
  }

  private func checkDepth(_ more: Int, _ place: TextPlace) throws(YAMLFault) {
    if open.count + more > Limit.depth {
      throw YAMLFault(place: place, reason: "it nests more than \(Limit.depth) levels deep")
    }
  }
}

/// A value and what it counts for where an alias repeats it.
private struct MeasuredValue {
  var value: YAMLValue
  /// Values, and bytes of texts, in it and with it.
  var size: Int
  /// Of collections in one another.
  var depth: Int
  /// As it is written, also where it stands for nothing; `nil` for a collection.
  var written: String?

  static func text(_ text: String, isPlain: Bool, _ place: TextPlace) -> MeasuredValue {
    let isAbsent = isPlain && ["", "~", "null"].contains(text)
    return MeasuredValue(
      value: YAMLValue(shape: isAbsent ? .absent : .text(text), line: place.line),
      size: 1 + text.utf8.count, depth: 0, written: text)
  }
}

/// A list or a mapping of which the end has not come yet.
private struct OpenCollection {
  let place: TextPlace
  let anchor: String?
  private let isList: Bool
  private var list: [YAMLValue] = []
  private var entries: [YAMLEntry] = []
  /// Texts that only their bytes tell apart are two keys.
  private var keys: Set<[UInt8]> = []
  /// The key whose value comes next.
  private var key: String?
  private var (size, depth) = (1, 1)

  init(place: TextPlace, anchor: String?, isList: Bool) {
    (self.place, self.anchor, self.isList) = (place, anchor, isList)
  }

  var value: MeasuredValue {
    let shape: YAMLValue.Shape = isList ? .list(list) : .entries(entries)
    return MeasuredValue(
      value: YAMLValue(shape: shape, line: place.line), size: size, depth: depth)
  }

  mutating func add(_ item: MeasuredValue, at place: TextPlace) throws(YAMLFault) {
    size += item.size
    depth = max(depth, item.depth + 1)
    if isList {
      list.append(item.value)
    } else if let key {
      entries.append(YAMLEntry(key: key, value: item.value))
      self.key = nil
    } else {
      key = try newKey(item, place)
    }
  }

  private mutating func newKey(
    _ item: MeasuredValue, _ place: TextPlace
  ) throws(YAMLFault) -> String {
    guard let key = item.written, !key.isEmpty else {
      throw YAMLFault(
        place: place, reason: item.written == nil ? "a key is no text" : "there is no key")
    }
    guard keys.insert(Array(key.utf8)).inserted else {
      throw YAMLFault(place: place, reason: "the key \(key.quoted) is there twice")
    }
    return key
  }
}
