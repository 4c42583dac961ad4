/// The people of a meeting, column by column: a million of them are a few dozen allocations.
///
/// Loops over all people read columns; a ``Speaker`` is made each time one is asked for. An
/// optional column of which no record has a text is empty.
public struct Speakers: Equatable, Sendable {
  public package(set) var ids = TextColumn()
  public package(set) var names = TextColumn()
  public package(set) var pinyin = TextColumn()
  public package(set) var honorifics = TextColumn()
  public package(set) var positions = TextColumn()
  public package(set) var units = TextColumn()
  public package(set) var countries = TextColumn()
  public package(set) var emails = TextColumn()
  public package(set) var phones = TextColumn()
  public package(set) var biographies = TextColumn()
  public package(set) var sources = TextColumn()
  /// A language and a name, and so on.
  public package(set) var otherNames = ListColumn()
  public package(set) var roles = ListColumn()
  public package(set) var inferred = ListColumn()
  /// A column's name and a value, and so on.
  public package(set) var extras = ListColumn()
  /// See ``RecordPlace``.
  public package(set) var files: [Int32] = []
  public package(set) var lines: [Int32] = []

  public init() {}

  public mutating func reserveCapacity(_ count: Int) {
    files.reserveCapacity(count)
    lines.reserveCapacity(count)
  }

  public mutating func append(_ speaker: Speaker) {
    let position = count
    ids.append(speaker.id)
    names.append(speaker.name)
    pinyin.append(speaker.pinyin, at: position)
    honorifics.append(speaker.honorific, at: position)
    positions.append(speaker.position, at: position)
    units.append(speaker.unit, at: position)
    countries.append(speaker.country, at: position)
    emails.append(speaker.email, at: position)
    phones.append(speaker.phone, at: position)
    biographies.append(speaker.biography, at: position)
    sources.append(speaker.source, at: position)
    appendLists(of: speaker, at: position)
    files.append(speaker.place.file)
    lines.append(speaker.place.line)
  }

  private mutating func appendLists(of speaker: Speaker, at position: Int) {
    otherNames.append(speaker.otherNames.flatMap { [$0.language, $0.name] }, at: position)
    roles.append(speaker.roles, at: position)
    inferred.append(speaker.inferred, at: position)
    extras.append(speaker.extras.flatMap { [$0.name, $0.value] }, at: position)
  }

  private func speaker(_ position: Int) -> Speaker {
    var speaker = Speaker(id: ids[position] ?? "", name: names[position] ?? "")
    speaker.pinyin = pinyin[position]
    speaker.honorific = honorifics[position]
    speaker.position = positions[position]
    speaker.unit = units[position]
    speaker.country = countries[position]
    speaker.email = emails[position]
    speaker.phone = phones[position]
    speaker.biography = biographies[position]
    speaker.source = sources[position]
    fillLists(of: &speaker, position)
    if lines.indices.contains(position) {
      speaker.place = RecordPlace(file: Int(files[position]), line: Int(lines[position]))
    }
    return speaker
  }

  private func fillLists(of speaker: inout Speaker, _ position: Int) {
    let names = otherNames[position]
    for i in stride(from: 1, to: names.count, by: 2) {
      speaker.otherNames.append(OtherName(language: names[i - 1], name: names[i]))
    }
    speaker.roles = roles[position]
    speaker.inferred = inferred[position]
    speaker.extras = extras(of: position)
  }

  /// What columns without a meaning here say of somebody.
  package func extras(of position: Int) -> [Extra] {
    let texts = extras[position]
    return stride(from: 1, to: texts.count, by: 2).map {
      Extra(name: texts[$0 - 1], value: texts[$0])
    }
  }

  /// Sets the addresses of some. O(bytes of all addresses).
  package mutating func take(emails addresses: [Int: String]) {
    guard !addresses.isEmpty else { return }
    emails = emails.replacing(addresses, of: count)
  }

  /// Adds to the extras of some. O(extras of all).
  package mutating func take(extras more: [Int: [Extra]]) {
    guard !more.isEmpty else { return }
    extras = extras.appending(more.mapValues { $0.flatMap { [$0.name, $0.value] } })
  }

  /// The same people without file names and lines.
  public var withoutPlaces: Speakers {
    var speakers = self
    speakers.files = [Int32](repeating: RecordPlace.none.file, count: count)
    speakers.lines = [Int32](repeating: RecordPlace.none.line, count: count)
    return speakers
  }
}

extension Speakers: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { lines.count }

  /// Setting one is O(records).
  public subscript(position: Int) -> Speaker {
    get { speaker(position) }
    set { replaceSubrange(position..<(position + 1), with: CollectionOfOne(newValue)) }
  }

  /// O(records).
  public mutating func replaceSubrange(
    _ subrange: Range<Int>, with speakers: some Collection<Speaker>
  ) {
    var all = Speakers()
    for i in 0..<subrange.lowerBound { all.append(speaker(i)) }
    for speaker in speakers { all.append(speaker) }
    for i in subrange.upperBound..<count { all.append(speaker(i)) }
    self = all
  }
}

extension Speakers: ExpressibleByArrayLiteral {
  public init(arrayLiteral speakers: Speaker...) { self.init(speakers) }

  public init(_ speakers: [Speaker]) {
    self.init()
    for speaker in speakers { append(speaker) }
  }
}
