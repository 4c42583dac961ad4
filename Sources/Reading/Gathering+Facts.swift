import Programme

extension Gathering {
  /// Takes the order of days that the meeting.toml beside a file states.
  mutating func takeDateOrder(of folder: FolderFiles) {
    guard case .bytes(let bytes) = folder.file(MeetingFile.facts.rawValue),
      bytes.count <= Limit.factsBytes, !bytes.isEmpty
    else { return }
    var other = Gathering(title: "", faults: Faults())
    let file = SourceFile(position: 0, name: MeetingFile.facts.rawValue)
    other.readFacts(DecodedText(bytes, file: file, faults: other.faults).bytes, file)
    dateOrder = other.dateOrder
  }

  /// Reads meeting.toml.
  mutating func readFacts(_ bytes: [UInt8], _ file: SourceFile) {
    let text = String(decoding: bytes.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    let document: TOMLDocument
    do {
      document = try TOMLDocument(text)
    } catch {
      faults.add(
        unread: file, line: error.place.line, column: error.place.column,
        error.message, "\(error.action); the tables are read without this file.")
      return
    }
    guard case .table(let entries) = document.root else { return }
    var keys = Keys(entries, path: "", file: file, faults: faults, places: document.places)
    let published = readPublishedName(&keys)
    if let title = keys.text("title") {
      records.facts.title = title
      hasTitle = true
    } else if publishedFile == nil {
      faults.add(
        file, line: 1, column: 1, "the meeting has no title.", "Add a line: title = \"…\".")
    }
    readTitles(&keys)
    readDates(&keys)
    readZone(&keys)
    readPlain(&keys)
    readTables(&keys)
    let marked = markedExtras(&keys)
    published?.reportUnknown(inside: keys)
    keys.reportUnknown()
    records.facts.extras = keys.extras + marked
  }

  /// What stands below `[extra]`, the mark of keys that are meant to have no meaning here.
  private func markedExtras(_ keys: inout Keys) -> [Extra] {
    guard let node = keys.take("extra") else { return [] }
    guard case .table(let entries) = node else {
      keys.keep("extra", node.words)
      return []
    }
    return Keys(entries, path: "extra", file: keys.file, faults: faults, places: keys.places).extras
  }

  private mutating func readTitles(_ keys: inout Keys) {
    guard let node = keys.take("other_titles") else { return }
    switch node {
    case .text(let text): records.facts.otherTitles = text.otherNames
    case .table(let entries):
      let stated = keys.inOrder(entries, of: "other_titles")
      records.facts.otherTitles = stated.compactMap { entry in
        let name = entry.value.words.trimmed
        return name.isEmpty ? nil : OtherName(language: entry.key, name: name)
      }
    case .list(let nodes):
      records.facts.otherTitles = nodes.flatMap { $0.words.otherNames }
    case .number, .other: keys.misfit("other_titles", node, "a table of languages and titles")
    }
  }

  private mutating func readDates(_ keys: inout Keys) {
    if let order = keys.text("date_order") {
      dateOrder = DateOrder(rawValue: order.lowercased())
      if dateOrder == nil {
        keys.keep("date_order", order)
        keys.fault(
          "date_order", "'date_order' is \(order.quoted).", "Write \"ymd\", \"dmy\" or \"mdy\".")
      }
    }
    let written = keys.list("dates")
    let days = written.map { text -> Day? in
      if case .day(let day) = WrittenDay(text, order: dateOrder) { day } else { nil }
    }
    if days.isEmpty { return }
    let known = days.compactMap(\.self)
    guard known.count == days.count, days.count <= 2, known == known.sorted() else {
      keys.keep("dates", written.joined(separator: "; "))
      keys.fault(
        "dates", "'dates' is not a first and a last day: \(written.joined(separator: ", ")).",
        "Write dates = [\"2021-01-16\", \"2021-01-17\"].")
      return
    }
    records.facts.firstDay = known.first
    records.facts.lastDay = known.dropFirst().first
  }

  private mutating func readZone(_ keys: inout Keys) {
    guard let zone = keys.text("timezone") ?? keys.text("time_zone") else { return }
    if isTimeZone(zone) {
      records.facts.timeZone = zone
    } else {
      keys.keep("timezone", zone)
      let unknown = UnknownZone(zone)
      keys.fault("timezone", unknown.message, unknown.action)
    }
  }

  private mutating func readPlain(_ keys: inout Keys) {
    records.facts.partOfDay = keys.text("part_of_day")
    records.facts.venue = keys.text("venue")
    records.facts.city = keys.text("city")
    records.facts.convenors = keys.list("convenors")
    records.facts.orderNote = keys.text("order")
    records.facts.source = keys.text("source")
    records.facts.inferences = keys.list("inferred").map { Inference(of: $0) }
  }

  private mutating func readTables(_ keys: inout Keys) {
    for var aim in keys.tables("aims", textKey: "text") {
      guard let text = aim.required("text") else { continue }
      let kind = aim.text("kind") ?? "aim"
      records.facts.statements.append(
        Statement(kind: kind, text: text, source: aim.text("source")))
      aim.reportRest()
    }
    for var entry in keys.tables("captions", textKey: "text") {
      guard let text = entry.required("text") else { continue }
      let photographer = entry.text("photographer")
      records.facts.captions.append(
        Caption(text: text, photographer: photographer, source: entry.text("source")))
      entry.reportRest()
    }
    for var entry in keys.tables("sources") { readSource(&entry) }
    for var entry in keys.tables("inferences") {
      guard let field = entry.required("of") else { continue }
      let reason = entry.text("because")
      records.facts.inferences.append(
        Inference(of: field, because: reason, source: entry.text("source")))
      entry.reportRest()
    }
    for var entry in keys.tables("counts") { readCount(&entry) }
  }

  private mutating func readSource(_ keys: inout Keys) {
    guard let id = keys.required("id") else { return }
    var source = Source(id: id, title: keys.text("title") ?? id)
    source.url = keys.text("url")
    source.unit = keys.text("unit")
    source.note = keys.text("note")
    records.facts.sources.append(source)
    keys.reportRest()
  }

  private mutating func readCount(_ keys: inout Keys) {
    var count = Count(of: keys.text("of") ?? "people")
    count.id = keys.text("id")
    count.category = keys.text("category")
    count.kind = keys.text("kind")
    count.declared = keys.number("declared")
    count.registered = keys.number("registered")
    count.present = keys.number("present")
    count.notedAt = keys.text("noted_at")
    count.note = keys.text("note")
    count.source = keys.text("source")
    count.inferred = keys.list("inferred")
    let hasNumber = count.declared ?? count.registered ?? count.present != nil
    if keys.isAlone, keys.misfits.isEmpty, !hasNumber {
      keys.reportNoNumber()
    } else {
      keys.reportLikely()
    }
    count.extras = keys.extras
    count.place = RecordPlace(file: keys.file.position, line: keys.place(of: "").line)
    add(count, at: CellPlace(file: keys.file, place: keys.place(of: "id")))
  }
}

extension Keys {
  /// A text without which the table says nothing.
  fileprivate mutating func required(_ key: String) -> String? {
    if let text = text(key) { return text }
    fault(key, "'\(path)' has no '\(key)'.", "Add it, or take the table out.")
    return nil
  }
}
