extension Meeting {
  /// Names that stand for people who are still to be found: they are told, and never doubled.
  var placeholders: [Check] {
    let names = speakers.names
    return (0..<names.count).lazy.filter { names.isPlaceholder($0) }.prefix(Self.mostPlaceholders)
      .map { self.placeholder($0) }
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
    texts.withUTF8(of: entry(of: record) ?? -1) { name in
      guard !name.isEmpty, name.count <= 24, let first = name.first else { return false }
      // No name of a person begins with what none of the words begins with.
      guard
        first >= 0x80 || NameMark.initials.contains(first | 0x20) || first < 0x30
          || first == UInt8(ascii: "?")
      else { return false }
      return NameMark.words.contains(String(decoding: name, as: UTF8.self).asMark)
    }
  }
}

private enum NameMark {
  /// In lower case, without blanks and punctuation.
  static let words: Set<String> = [
    "", "open", "offen", "todo", "tba", "tbd", "tbc", "tobeannounced", "tobeconfirmed",
    "tobedetermined", "tobedecided", "speaker", "speakers", "speakertba", "speakertbd",
    "speakertbc", "unknown", "unknownspeaker", "unnamed", "nn", "none", "nobody", "noone", "xxx",
    "various", "variousspeakers", "vacant", "待定", "未定", "待确认", "待確認", "待公布", "暂定",
    "暫定", "暂缺",
  ]

  static let initials = Set("otnsuvx".utf8)
}

extension String {
  /// Without case, blanks and punctuation.
  fileprivate var asMark: String {
    String(
      String.UnicodeScalarView(
        lowercased().unicodeScalars.filter { scalar in
          scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }))
  }
}
