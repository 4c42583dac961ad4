extension Meeting {
  /// Names that stand for people who are still to be found: they are told, and never doubled.
  func placeholders(_ scan: NameScan) -> [Check] {
    scan.placeholders.prefix(Self.mostPlaceholders).map { placeholder($0) }
  }

  private static let mostPlaceholders = 100

  private func placeholder(_ person: Int) -> Check {
    let places = sessions(of: person)
    let extent =
      places.isEmpty ? "" : places.count == 1 ? " in 1 session" : " in \(places.count) sessions"
    let items = [.speaker(person)] + places.map(Item.session)
    return Check(
      id: "placeholder:\(speakers.ids[person] ?? "")", severity: .note,
      what: "'\(name(of: .speaker(person)))' stands for somebody who is not named yet\(extent).",
      action: advice("name the person, or nobody,", in: "agenda.csv", for: items.reversed()),
      items: items)
  }

  /// Whether a person is none yet.
  func isPlaceholder(_ person: Int) -> Bool { speakers.names.isPlaceholder(person) }
}

extension TextColumn {
  /// Whether a name says that there is none yet. O(bytes), and mostly O(1).
  func isPlaceholder(_ record: Int) -> Bool {
    texts.withUTF8(of: entry(of: record) ?? -1) { $0.isPlaceholder }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a name says that there is none yet. O(bytes), and mostly O(1).
  var isPlaceholder: Bool { OpenWords.ofNames.name(self) || isSheetError }
}
