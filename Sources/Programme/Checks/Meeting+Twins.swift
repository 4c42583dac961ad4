extension Meeting {
  /// So many are told one by one; a check counts the rest.
  static let mostTwins = 200

  /// People whose names are of the same words; nobody is merged.
  func checks(of namesakes: Namesakes) -> [Check] {
    let told = namesakes.shown.filter { !isPlaceholder($0.first ?? -1) }.map {
      (folded: name(of: .speaker($0.first ?? -1)).lowercased(), members: $0)
    }
    .sorted { $0.folded < $1.folded }.map { check(ofNamesakes: $0.members) }
    guard namesakes.further > 0 else { return told }
    let what =
      namesakes.further == 1
      ? "1 further name is borne by several people."
      : "\(namesakes.further) further names are borne by several people."
    return told + [
      Check(
        id: "twins", severity: .warning, what: what,
        action: "If they are one person, give them one id.", items: [])
    ]
  }

  /// A check is told from others by few of many ids.
  private func check(ofNamesakes members: [Int]) -> Check {
    let names = members.map { name(of: .speaker($0)) }
    let ids = members.prefix(8).map { speakers.ids[$0] ?? "" }
    let folded = names.first?.lowercased()
    let isOneName = names.allSatisfy { $0 == names.first || $0.lowercased() == folded }
    return Check(
      id: "twins:" + ids.joined(separator: ":"), severity: .warning,
      what: isOneName
        ? "\(members.count) people are called '\(names.first ?? "")'."
        : "\(names.inWords) may be one person.",
      action: oneID(members), items: members.map(Item.speaker))
  }

  func oneID(_ members: [Int]) -> String {
    advice(
      when: "if they are one person, ", "give them one id", in: "speakers.csv",
      for: members.prefix(8).map(Item.speaker), canOverlay: false)
  }

  /// People whose names are short for one another, or one of whose other names is another's name.
  func nearTwins(_ scan: NameScan) -> [Check] {
    let near = NearNames(scan, others: otherNamesOfPeople, areOfPeople: true).pairs
      .filter { !isPlaceholder($0.first) && !isPlaceholder($0.second) }
    let groups = near.map { [$0.first, $0.second] }.joinedWhereTheyMeet
    let told = groups.prefix(Self.mostTwins).map { members in
      Check(
        id: "near-twins:"
          + members.prefix(8).map { speakers.ids[$0] ?? "" }.joined(separator: ":"),
        severity: .note,
        what: members.map { name(of: .speaker($0)) }.withoutRepeats.inWords
          + " may be one person.", action: oneID(members), items: members.map(Item.speaker))
    }
    return told
      + further(
        groups.count - told.count, "near-twins", "further group of names may be one person.",
        "further groups of names may be one person each.", "If they are, give them one id.")
  }

  private var otherNamesOfPeople: [OtherNameOf] {
    let others = speakers.otherNames.records.flatMap { record in
      let list = speakers.otherNames[Int(record)]
      return stride(from: 1, to: list.count, by: 2).map { i in
        OtherNameOf(record: Int(record), name: list[i], isStated: true)
      }
    }
    let spoken = (0..<speakers.pinyin.count).compactMap { record in
      speakers.pinyin[record].map { OtherNameOf(record: record, name: $0, isStated: true) }
    }
    return others + spoken + speakers.names.withoutTitles
  }

  /// A check that counts what is not told one by one, if there is any.
  func further(
    _ count: Int, _ id: String, _ one: String, _ many: String, _ action: String,
    _ severity: Severity = .note
  ) -> [Check] {
    guard count > 0 else { return [] }
    return [
      Check(
        id: id, severity: severity, what: "\(count) \(count == 1 ? one : many)", action: action,
        items: [])
    ]
  }
}

extension [String] {
  /// `'A', 'B' and 'C'`; of many the first and a count.
  var inWords: String {
    let shown = prefix(4).map { "'\($0)'" }
    let rest = count - shown.count
    if rest > 0 { return shown.joined(separator: ", ") + " and \(rest) more" }
    return shown.dropLast().joined(separator: ", ")
      + (count > 1 ? " and " : "") + (shown.last ?? "")
  }
}
