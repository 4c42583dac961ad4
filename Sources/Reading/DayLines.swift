import Programme

extension [LineAbove] {
  /// The last that is a day behind no label or one of days; else the one behind a label of the
  /// programme or its time, where no other may name the day.
  var dayOfRows: LineAbove? {
    let days = filter { line in
      var above = DayAbove()
      return !line.text.namesOtherDate(amongWords: false)
        && above.take(line.text, nil, isWithDays: false) == .day
    }
    if let sure = days.last(where: { !$0.text.hasOtherLabel }) { return sure }
    // A beginning is the day of all rows where no end is on another.
    let ofProgramme = days.filter {
      $0.text.isLabelledAsProgramme(unlessBeginning: days.count > 1)
    }
    guard ofProgramme.count == 1, !contains(where: \.text.hasDateWithoutLabel) else { return nil }
    return ofProgramme.first
  }
}

extension String {
  /// What stands before a colon, as in `Tickets: 1 May 2031`; no clock has one.
  private var label: Substring? {
    guard let colon = firstIndex(where: { $0 == ":" || $0 == "：" }),
      !self[..<colon].contains(where: \.isNumber)
    else { return nil }
    return self[..<colon]
  }

  /// Whether a label before its date does not say that it is a day.
  var hasOtherLabel: Bool {
    guard let key = label.map({ String($0).headerKey }) else { return false }
    return !PublishedColumn.day.names.contains(key) && !key.namesDay
  }

  /// Whether a label before its date is one of times, of what a table lists, or of a programme:
  /// `Time: 1 May 2031`, `会议时间：`.
  ///
  /// - Parameter isSpan: a beginning is that of a span, and no day of all rows.
  func isLabelledAsProgramme(unlessBeginning isSpan: Bool) -> Bool {
    guard let key = label.map({ String($0).headerKey }), !(isSpan && beginnings.contains(key))
    else { return false }
    let columns = [PublishedColumn.day, .start, .title]
    return columns.contains { $0.names.contains(key) } || wordsForProgrammes.contains(key)
      || PublishedColumn.ruled(key).map(columns.contains) ?? false
      || ChineseHeader(key)?.meaning == .perhapsTitle
  }

  /// Whether a date stands in it behind no label, and is not said to be of something else.
  var hasDateWithoutLabel: Bool {
    guard label == nil, !namesOtherDate(amongWords: true) else { return false }
    var days = BannerDays()
    switch days.day(in: self, nil) {
    case .day, .dateAmongWords: return true
    case .untried, .other: return false
    }
  }

  /// Whether a date in it is none of the programme, but of a version or a deadline:
  /// `Stand: 1. Mai 2026`, `Call for papers ends 1 May 2026`.
  ///
  /// - Parameter amongWords: other words stand around the date, which may say so as well.
  func namesOtherDate(amongWords: Bool) -> Bool {
    let words = lowercased().split { !$0.isLetter }.map(String.init)
    return ["更新", "截至", "截止", "报名"].contains { contains($0) }
      || namesEdition
      || words.contains {
        wordsOfOtherDates.contains($0) || amongWords && wordsBeforeOtherDates.contains($0)
      }
  }
}

extension String {
  /// Whether it is of an edition; not so of what publishing is beside: `出版论坛`, unlike `出版日期`.
  private var namesEdition: Bool {
    indices.contains { place in
      guard self[place] == "版" else { return false }
      let next = self[place...].dropFirst().first
      return
        !(self[..<place].last == "出" && next.map { $0.isLetter && !"日时時于於".contains($0) } ?? false)
    }
  }
}

private let wordsForProgrammes: Set<String> = [
  "programme", "program", "programm", "agenda", "schedule", "timetable", "tagesordnung", "ablauf",
  "zeitplan", "conference", "konferenz", "tagung", "meeting", "when", "wann", "quand", "议程", "議程",
  "会议", "會議", "プログラム",
]

private let wordsOfOtherDates: Set<String> = [
  "stand", "version", "updated", "update", "status", "draft", "printed", "deadline", "modified",
  "revised", "revision", "rev", "changed", "generated", "exported", "created", "aktualisiert",
  "entwurf", "erstellt", "call", "ends", "registration", "registrations", "tickets", "ticket",
  "submission", "submissions", "anmeldung", "anmeldeschluss", "einreichung", "frist",
]

private let wordsBeforeOtherDates: Set<String> = [
  "as", "of", "until", "by", "from", "since", "before", "after", "bis", "ab", "vor", "nach", "mise",
  "jusqu", "depuis", "avant",
]

/// Words before the first day of several, as keys of headers.
private let beginnings: Set<String> = [
  "from", "von", "start", "begin", "beginn", "anfang", "开始时间", "会议开始时间",
]
