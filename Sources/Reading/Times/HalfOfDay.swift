/// The half of the day that stands beside clocks, or above them: `PM`, `Nachmittag`, `下午`.
enum HalfOfDay {
  /// Said of each clock.
  case am, pm
  /// Parts of the programme.
  case morning, afternoon, evening

  /// Reads a cell that holds nothing else.
  init?(cell text: String) {
    guard (1...24).contains(text.utf8.count) else { return nil }
    switch text.lowercased().trimmed {
    case "am", "a.m.", "a.m": self = .am
    case "pm", "p.m.", "p.m": self = .pm
    case let word:
      guard let half = Self.words[word] else { return nil }
      self = half
    }
  }

  /// Reads a word of a text that stands above rows.
  init?(word: String) {
    guard word.utf8.count <= 24, let first = word.utf8.first, first >= 0x41 else { return nil }
    switch word {
    case "AM": self = .morning
    case "PM": self = .afternoon
    default:
      guard let half = Self.words[word.lowercased()] else { return nil }
      self = half
    }
  }

  /// The hours without a half that it holds for; those behind noon are another twelve.
  ///
  /// A morning that goes on to one o'clock does so in the afternoon.
  private var hours: ClosedRange<Int> {
    switch self {
    case .am, .pm: 1...12
    case .morning: 6...11
    case .afternoon: 1...7
    case .evening: 4...11
    }
  }

  /// The half of a clock that states none; `nil` where this need not be that of its hour.
  func half(of clock: WrittenClock) -> WrittenClock.Half? {
    guard clock.half == nil, !clock.isNamed, hours.contains(clock.hour) else { return nil }
    // Those that count to 24 are padded so.
    if self == .evening, clock.isPadded { return nil }
    return self == .am || self == .morning ? .morning : .afternoon
  }

  /// Whether a time from midnight, perhaps that of the night after, may lie in it.
  ///
  /// A morning may go on to one o'clock, and an evening past midnight.
  func holds(_ minutes: Int) -> Bool {
    let time = minutes % 1_440
    return switch self {
    case .am: time < 720
    case .morning: time <= 780
    case .pm, .afternoon: time >= 720
    case .evening: time >= 720 || time < 240
    }
  }

  /// Of scripts without blanks.
  static let joinedWords = ["上午", "下午", "晚上", "晚间", "早上", "午前", "午後", "午后"]

  private static let words: [String: HalfOfDay] = Dictionary(
    uniqueKeysWithValues: [
      ("morning", .morning), ("mornings", .morning), ("forenoon", .morning),
      ("vormittag", .morning),
      ("vormittags", .morning), ("matin", .morning), ("matinée", .morning), ("上午", .morning),
      ("早上", .morning), ("午前", .morning), ("afternoon", .afternoon), ("afternoons", .afternoon),
      ("nachmittag", .afternoon), ("nachmittags", .afternoon), ("après-midi", .afternoon),
      ("下午", .afternoon), ("午後", .afternoon), ("午后", .afternoon), ("evening", .evening),
      ("evenings", .evening), ("abend", .evening), ("abends", .evening), ("soir", .evening),
      ("soirée", .evening), ("晚上", .evening), ("晚间", .evening),
    ])

  /// What may stand beside such a word without another meaning.
  static let companions: Set<String> = [
    "session", "sessions", "block", "part", "programme", "program", "am", "the", "der", "im", "in",
    "programm", "sitzung", "teil", "séance", "场", "场次", "会议", "日程",
  ]
}

extension String {
  /// The half of the day behind a date of a script without blanks: `5月9日下午`.
  var halfAtEnd: HalfOfDay? {
    guard let last = utf8.last, last >= 0x80 else { return nil }
    return HalfOfDay.joinedWords.first { hasSuffix($0) }.flatMap { HalfOfDay(word: $0) }
  }
}
