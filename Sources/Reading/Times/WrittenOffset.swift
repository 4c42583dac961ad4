import Programme

/// What stands behind a clock and says where it is shown: an offset from UTC or a zone's name.
struct WrittenOffset: Equatable {
  /// Minutes east of UTC; `nil` for a name that several zones bear.
  let minutes: Int?
  /// A name may be meant in both halves of the year: `9:00 CET` in July.
  let isName: Bool
  let text: String

  init(minutes: Int?, isName: Bool = false, text: String) {
    (self.minutes, self.isName, self.text) = (minutes, isName, text)
  }

  /// The word of a zone, in small letters.
  fileprivate init?(word: String) {
    if ["z", "utc", "gmt"].contains(word) {
      self.init(minutes: 0, text: word.uppercased())
    } else if let minutes = ZoneWords.minutes[word] {
      self.init(minutes: minutes, isName: true, text: word.uppercased())
    } else if ZoneWords.ambiguous.contains(word) {
      self.init(minutes: nil, isName: true, text: word.uppercased())
    } else {
      return nil
    }
  }

  /// - Parameter digits: `2`, `02`, `0200` or `2:00`.
  fileprivate init?(sign: Character, digits: String, text: String) {
    let figures = digits.utf8.filter { $0 != UInt8(ascii: ":") }
    let hasMinutes = figures.count > 2
    guard (1...4).contains(figures.count), digits.utf8.count - figures.count <= 1,
      let hours = Int(digits: hasMinutes ? figures.dropLast(2) : figures[...]),
      let rest = hasMinutes ? Int(digits: figures.suffix(2)) : 0, hours <= 14, rest < 60
    else { return nil }
    let minutes = hours * 60 + rest
    self.init(minutes: sign == "+" ? minutes : -minutes, text: text)
  }
}

private enum ZoneWords {
  /// Minutes east of UTC.
  static let minutes = [
    "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180,
    "msk": 180, "hkt": 480, "sgt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420,
  ]
  static let ambiguous: Set<String> = ["bst", "cst", "ist", "ast", "et", "ct", "pt"]
}

extension String {
  /// Takes `Z`, `+02:00`, `UTC-5`, `(CET)` and their like off the end of a clock in small letters.
  ///
  /// A hyphen may stand before the end of a span: it is a sign only behind `UTC`, or before four
  /// figures behind a clock with a colon and a blank.
  ///
  /// - Parameter hyphenIsSign: the cells of the table show that a hyphen before `05:00` is one.
  mutating func takeOffset(hyphenIsSign: Bool = false) -> WrittenOffset? {
    guard let last = utf8.last else { return nil }
    let found: (head: String, offset: WrittenOffset)?
    switch last {
    case UInt8(ascii: ")"): found = offsetInBrackets
    case 0x61...0x7A: found = offsetInLetters
    case 0x30...0x39: found = offsetInFigures(hyphenIsSign: hyphenIsSign && mayEndInOffset)
    default: found = nil
    }
    guard let found, let end = found.head.utf8.last, end < 0x80 else { return nil }
    self = found.head
    return found.offset
  }

  private var offsetInBrackets: (head: String, offset: WrittenOffset)? {
    guard let open = lastIndex(of: "(") else { return nil }
    let inner = String(self[index(after: open)...].dropLast()).trimmed
    let head = String(self[..<open]).trimmed
    if let offset = WrittenOffset(word: inner) { return (head, offset) }
    guard let (rest, offset) = "0 \(inner)".offsetInFigures(), rest == "0" else { return nil }
    return (head, offset)
  }

  private var offsetInLetters: (head: String, offset: WrittenOffset)? {
    let letters = utf8.reversed().prefix { (0x61...0x7A).contains($0) }.count
    let word = String(decoding: utf8.suffix(letters), as: UTF8.self)
    return WrittenOffset(word: word).map { (String(dropLast(letters)).trimmed, $0) }
  }

  /// Whether `-HH:MM` stands at the end, such as a zone has it west of UTC.
  var mayEndInOffset: Bool {
    let end = Array(utf8.suffix(6))
    guard end.count == 6, end[0] == UInt8(ascii: "-"), end[3] == UInt8(ascii: ":"),
      let hours = Int(digits: end[1...2]), let minutes = Int(digits: end[4...5])
    else { return false }
    return hours <= 14 && minutes < 60 && minutes % 15 == 0
  }

  private func offsetInFigures(
    hyphenIsSign: Bool = false
  ) -> (head: String, offset: WrittenOffset)? {
    guard let place = lastIndex(where: { "+-−".contains($0) }) else { return nil }
    let digits = String(self[index(after: place)...])
    var head = String(self[..<place])
    let isApart = head.hasSuffix(" ")
    head = head.trimmed
    let zone = ["utc", "gmt"].first { head.hasSuffix($0) }
    if let zone { head = String(head.dropLast(zone.count)).trimmed }
    let mayBeSign = isApart && digits.utf8.count == 4 && head.contains(":")
    guard hyphenIsSign || self[place] == "+" || zone != nil || (mayBeSign && !digits.contains(":"))
    else {
      return nil
    }
    let text = (zone ?? "").uppercased() + String(self[place...])
    return WrittenOffset(sign: self[place], digits: digits, text: text).map { (head, $0) }
  }
}
