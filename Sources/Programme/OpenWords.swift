/// Words for what is still to be settled; a text is compared without case, accents and punctuation.
///
/// Blanks count, since `Avenir` is not `à venir`, but for those of `T. B. A.` and in Han and kana.
struct OpenWords {
  private let words: Set<String>
  /// The bytes that a text may begin with, and the letters that may follow.
  private let leads: ByteSet
  private let openings: LetterPairs
  /// The first three bytes of the words, as ``beginning(_:)`` makes them, ascending.
  private let beginnings: [UInt64]
  /// The first eight likewise.
  private let longBeginnings: Set<UInt64>
  private static let mostBytes = 48

  init(_ phrases: [String]) {
    words = Set(
      phrases.flatMap { phrase in
        let name = LooseName(phrase)
        return name.mayBeJoined ? [name.openWords, name.letters] : [name.openWords]
      })
    let letters = Set(words.compactMap(\.utf8.first).filter { $0 < 0x80 })
    leads = ByteSet { byte in
      let isLetter = byte < 0x80 && (0x61...0x7A).contains(byte | 0x20)
      let isDigit = (0x30...0x39).contains(byte)
      return isLetter ? letters.contains(byte | 0x20) : !isDigit
    }
    beginnings = Set(words.map { Self.beginning($0.utf8, 3) }).sorted()
    longBeginnings = Set(words.map { Self.beginning($0.utf8, 8) })
    openings = LetterPairs(beginning: words)
  }

  /// Whether the text is one of the words, or marks without letters. O(bytes), and mostly O(1).
  func name(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let lead = text.first, leads[lead], text.count <= Self.mostBytes,
      openings.mayBegin(text), mayName(text)
    else { return false }
    let text = String(decoding: text, as: UTF8.self)
    if text.isOfMarks { return true }
    // `TO-BE-ANNOUNCED`; the dash of a name joins.
    let hasDash = text.utf8.contains { $0 == 0x2D || $0 == 0x5F || $0 == 0xE2 }
    let spaced = hasDash ? String(text.map { "-_–‐".contains($0) ? " " : $0 }) : text
    let name = LooseName(spaced)
    return words.contains(name.openWords) || name.isScattered && words.contains(name.letters)
  }

  /// Whether a text begins as one of the words does; true where only a look at its letters tells.
  private func mayName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // The à of `à confirmer`, punctuation beyond ASCII, and letters of full width.
    if text[0] == 0xC3, text.count > 1, text[1] == 0xA0 || text[1] == 0x80 { return true }
    if text.prefix(4).contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) { return true }
    if text.count > 2, text[0] == 0xE3, text[1] == 0x80 { return true }
    let wanted = Self.beginning(text, 3)
    if wanted == 0 { return true }
    var (low, high) = (0, beginnings.count)
    while low < high {
      let middle = (low + high) / 2
      if beginnings[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < beginnings.count, beginnings[low] == wanted else { return false }
    // Letters with accents are plain in the words.
    return text.contains { $0 >= 0x80 } || longBeginnings.contains(Self.beginning(text, 8))
  }

  /// The first bytes in lower case as a number, blanks and punctuation passed over.
  ///
  /// - Parameter most: at most eight.
  private static func beginning(_ text: some Sequence<UInt8>, _ most: Int) -> UInt64 {
    var (number, count): (UInt64, Int) = (0, 0)
    for byte in text {
      let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
      guard isLetter || (0x30...0x39).contains(byte) else { continue }
      number = number << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte)
      count += 1
      if count == most { break }
    }
    return number
  }
}

extension OpenWords {
  /// What stands where a time, a room or a name is still to come.
  static let ofAll = OpenWords(phrases)

  /// What stands for people who are not named at all.
  static let ofSeveral = OpenWords(several)

  /// With what stands where a name is to come, and may be something elsewhere.
  static let ofNames = OpenWords(
    phrases + several + ["open", "offen", "unknown", "unnamed", "nn", "nnb", "vacant", "vakant"]
      + ["speaker", "speakers"])

  /// Where people meet who are somewhere else.
  static let ofPlatforms = OpenWords([
    "zoom", "webex", "jitsi", "skype", "ms teams", "microsoft teams", "google meet",
    "bigbluebutton", "big blue button", "youtube", "online", "hybrid",
  ])

  private static let several =
    ["various", "several", "diverse", "divers", "verschiedene", "varios", "vari", "plusieurs"]
    + ["all", "everyone", "everybody", "alle", "tous", "todos", "organizers", "organisers"]
    + joined(["the"], ["organizers", "organisers", "speakers", "authors"])
    + joined(
      ["all", "contributed", "contributing", "invited"],
      ["speakers", "authors", "presenters", "participants", "talks"])
    + joined(["various", "several"], ["speakers", "authors", "presenters"])
    + joined(["diverse", "verschiedene", "mehrere"], ["referenten", "sprecher", "vortragende"])
    + joined(["divers", "plusieurs"], ["intervenants", "orateurs"])
    + joined(["speaker", "speakers", "unknown"], ["tba", "tbd", "tbc", "speaker"])

  private static let phrases =
    [
      "tba", "tbd", "tbc", "todo", "xxx", "xxxx", "none", "nobody", "no one", "pending",
      "coming soon", "not yet known", "not yet confirmed",
      "not yet announced",
      "folgt", "folgt noch", "folgt in kürze", "in planung", "in klärung", "in abstimmung",
      "volgt", "nog niet bekend", "nog te bepalen", "wordt nog bekendgemaakt",
      "待定", "未定", "待确认", "待確認", "待公布", "待通知", "待补充", "待補充", "暂定", "暫定", "暂缺", "另行通知",
      "調整中", "交渉中", "検討中", "確認中", "未確定", "近日公開", "後日発表", "追って発表",
      "미정", "추후공지", "추후 공지 예정",
    ]
    + joined(
      ["to be", "yet to be", "still to be"],
      ["announced", "confirmed", "determined", "decided", "defined", "named", "advised"])
    + joined(
      ["wird", "wird noch", "wird später", "wird in kürze", "werden noch", "noch nicht"],
      [
        "bekannt gegeben", "bekanntgegeben", "bekannt", "benannt", "ergänzt", "nachgereicht",
        "festgelegt",
        "mitgeteilt", "angekündigt",
      ])
    + joined(
      ["noch"], ["offen", "unklar", "unbekannt", "zu bestimmen", "zu klären", "zu benennen"])
    + joined(["à"], ["confirmer", "définir", "déterminer", "préciser", "annoncer", "venir"])
    + joined(["por", "a"], ["confirmar", "definir", "determinar", "anunciar", "designar"])
    + joined(["da"], ["confermare", "definire", "determinare", "annunciare", "stabilire"])

  private static func joined(_ heads: [String], _ tails: [String]) -> [String] {
    heads.flatMap { head in tails.map { "\(head) \($0)" } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether it says that something is still to be settled, or that it broke. O(1) mostly.
  public var isNotSet: Bool {
    OpenWords.ofAll.name(self) || isSheetError || isAbbreviation
  }

  /// Whether its points or its stroke tell it from a name: `N.N.`, `n/a`.
  private var isAbbreviation: Bool {
    guard let first, first | 0x20 == UInt8(ascii: "n"), count <= 5 else { return false }
    return ["n/a", "n.n.", "n. n."].contains(String(decoding: self, as: UTF8.self).lowercased())
  }

  /// Whether it is what spreadsheets show for a formula that failed: `#REF!`, `#N/A`, `#BEZUG!`.
  public var isSheetError: Bool {
    guard first == UInt8(ascii: "#"), (3...Self.mostBytesOfSheetError).contains(count) else {
      return false
    }
    return String(decoding: self, as: UTF8.self).isSheetError
  }

  /// Those of the longest, in scripts of two bytes for a letter.
  public static var mostBytesOfSheetError: Int { 48 }
}

extension String {
  /// Capitals of any script behind `#`, with `!` or `?` at their end, or two with a stroke between
  /// them as in `#N/A`: every language has its own. Letters without case are none.
  fileprivate var isSheetError: Bool {
    if otherSheetErrors.contains(self) { return true }
    let inner = unicodeScalars.dropFirst()
    if inner.count == 3, inner.dropFirst().first == "/" {
      return inner.first?.properties.isUppercase == true
        && inner.last?.properties.isUppercase == true
    }
    guard let end = inner.last, inner.contains(where: \.properties.isUppercase),
      inner.allSatisfy({ $0.properties.isUppercase || $0.isOfSheetError })
    else { return false }
    return end == "!" || end == "?"
  }
}

extension Unicode.Scalar {
  fileprivate var isOfSheetError: Bool {
    switch self {
    case "0"..."9", "/", "_", "¡", "¿", "!", "?": true
    default: false
    }
  }
}

/// Errors of spreadsheets that no mark at their end tells from other words.
private let otherSheetErrors: Set<String> = [
  "#NV", "#YOK", "#HIÁNYZIK", "#GETTING_DATA",
]

extension LooseName {
  /// Whether its letters tell it without blanks too: `tobeannounced`, and not `Avenir`.
  fileprivate var mayBeJoined: Bool {
    words.count > 2 || words.count == 2 && letters.utf8.count > 8
  }

  /// Whether it is as short as an abbreviation with blanks in it: `TB A`.
  fileprivate var isScattered: Bool {
    words.count > 1 && letters.utf8.count <= 3 && words.allSatisfy { $0.utf8.count <= 2 }
  }

  /// Its words, joined without blanks where each is one letter or the script needs none.
  fileprivate var openWords: String {
    let isJoined =
      words.allSatisfy { $0.utf8.count == 1 } || words.contains { $0.utf8.contains { $0 >= 0xE3 } }
    return isJoined ? letters : words.joined(separator: " ")
  }
}

extension String {
  /// Whether it says for sure that a room or a title is still to come: one may be called `Pending`,
  /// `XXX` or `***`.
  public var isOpenTitle: Bool {
    guard isNotSet else { return false }
    if isOfMarks { return !contains { "*#+&@!".contains($0) } }
    return !["xxx", "xxxx", "pending", "nobody", "no one"].contains(LooseName(self).openWords)
  }

  /// Whether it says that something is still to be settled: `TBA`, `à confirmer`, `待定`, `?`, or
  /// holds an error of a spreadsheet.
  public var isNotSet: Bool {
    var text = self
    return text.withUTF8 { $0.isNotSet }
  }

  /// Whether it stands for people without naming them: `Various speakers`, `Speaker TBA`.
  public var meansSeveral: Bool {
    var text = self
    let isWord = text.withUTF8 { OpenWords.ofSeveral.name($0) } && !isNotSet
    return isWord || beginsWithAllInHan
  }

  /// Whether it names what people meet on, and nobody: `Zoom`.
  public var isPlatform: Bool {
    var text = self
    return text.withUTF8 { OpenWords.ofPlatforms.name($0) } && !isNotSet
  }

  /// Whether there is punctuation in it and nothing else but blanks.
  fileprivate var isOfMarks: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .dashPunctuation, .otherPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .connectorPunctuation, .mathSymbol,
        .modifierSymbol, .spaceSeparator, .control, .format:
        true
      default: false
      }
    }
  }
}
