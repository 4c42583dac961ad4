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
  var isPlaceholder: Bool {
    guard let lead = first, NameMark.leads[lead], count <= 24, NameMark.mayBe(self) else {
      return false
    }
    return NameMark.words.contains(String(decoding: self, as: UTF8.self).asMark)
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

  /// The bytes that names begin with which may be one of the words: no letters of others.
  static let leads: ByteSet = {
    let letters = Set(words.compactMap(\.utf8.first).filter { $0 < 0x80 })
    return ByteSet { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20) && byte < 0x80
      return !isLetter || letters.contains(byte | 0x20)
    }
  }()

  /// The first three bytes of the words, as ``beginning(_:)`` makes them, ascending.
  private static let beginnings = Set(words.map { beginning($0.utf8) }).sorted()

  /// Whether a name begins as one of the words does; true where only a look at its letters tells.
  static func mayBe(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    // Punctuation beyond ASCII, and letters of full width.
    if name.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) { return true }
    if name.count > 2, name[0] == 0xE3, name[1] == 0x80 { return true }
    let wanted = beginning(name)
    var (low, high) = (0, beginnings.count)
    while low < high {
      let middle = (low + high) / 2
      if beginnings[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < beginnings.count && beginnings[low] == wanted
  }

  /// The first three bytes in lower case as a number, blanks and punctuation passed over.
  private static func beginning(_ text: some Sequence<UInt8>) -> UInt32 {
    var (number, count): (UInt32, Int) = (0, 0)
    for byte in text {
      let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
      guard isLetter || (0x30...0x39).contains(byte) else { continue }
      number = number << 8 | UInt32(byte < 0x80 ? byte | 0x20 : byte)
      count += 1
      if count == 3 { break }
    }
    return number
  }
}

extension String {
  /// Without case, width, blanks and punctuation.
  fileprivate var asMark: String {
    var letters = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      guard let letter = Unicode.Scalar(narrow), letter.isOfMark else { continue }
      letters.append(letter)
    }
    return String(letters).lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isOfMark: Bool { properties.isAlphabetic || properties.numericType != nil }
}
