import Programme

/// What is doubtful in the same way in many rows of a table: told once, with their number.
struct TimeDoubts {
  enum Kind: CaseIterable {
    /// Neither am nor pm, where other starts have one.
    case halfless
    /// Neither am nor pm, where another cell or a row above says of which half of the day it is.
    case halved
    /// A half of the day stands beside it, and it is in another.
    case otherHalf
    /// From 7 to 11 behind an afternoon, where no start has am or pm.
    case evening
    /// A clock, and no day where other rows have one.
    case dayless
    /// No start but a clock behind the day, which stands behind all days.
    case clockOfDay
    /// No start but a clock behind the day, which stands behind all days, and others have a start.
    case startOfDay
    /// An offset, and the zone of the meeting is not known, or the date.
    case unzoned, undated
    /// An offset that is not that of the meeting's zone.
    case converted
    /// The name of a zone, which is no other way to write that of the meeting.
    case named
    /// An offset of an end whose start has none.
    case loneEnd
    /// A span in the cell of the start, and another end in its own cell.
    case otherEnd
    /// A date of the end, and no clock of it or of the start.
    case endDate
    /// A day of the end that cannot be read, and is not called as that of the start.
    case endOfUnreadDay
    /// Said not to be meant to the minute, or a quarter past what is written.
    case about, quarter
    /// After midnight below one in the evening of the same day: of its night, or perhaps.
    case night, perhapsNight
  }

  fileprivate struct Rows {
    var count = 0
    var line = 1
    var first = ""
    var readings: [String] = []
    var offsets: [String] = []
  }

  private var found: [Kind: Rows] = [:]
  /// So many readings and offsets are named.
  private static let most = 5

  /// - Parameters:
  ///   - text: the cell as written.
  ///   - taken: how its clock is read, and the end behind it.
  mutating func add(
    _ kind: Kind, line: Int, _ text: String, taken: Clock? = nil, until end: Clock? = nil,
    _ offset: WrittenOffset? = nil
  ) {
    var rows = found[kind] ?? Rows()
    if rows.count == 0 { (rows.first, rows.line) = (text, line) }
    rows.count += 1
    if let taken, rows.readings.count < Self.most {
      rows.readings.append("\(text.quoted) (line \(line)) as \(taken)\(end.map { "–\($0)" } ?? "")")
    }
    if let text = offset?.text, rows.offsets.count < Self.most, !rows.offsets.contains(text) {
      rows.offsets.append(text)
    }
    found[kind] = rows
  }

  /// - Parameters:
  ///   - zone: the name of the meeting's zone, where it is known.
  ///   - tell: takes the line of the first row, the message, the action, and how bad it is.
  func report(_ zone: String?, _ tell: (Int, String, String, Severity) -> Void) {
    for kind in Kind.allCases {
      guard let rows = found[kind] else { continue }
      let (message, action, severity) = words(of: kind, rows, zone ?? "")
      tell(rows.line, message, action, severity)
    }
  }

  private func words(
    of kind: Kind, _ rows: Rows, _ zone: String
  ) -> (message: String, action: String, severity: Severity) {
    let (subject, verb) = rows.count == 1 ? ("1 start", "is") : ("\(rows.count) starts", "are")
    let offsets = rows.offsets.joined(separator: ", ")
    switch kind {
    case .halfless:
      return (
        "\(subject) \(rows.count == 1 ? "has" : "have") neither am nor pm where others have; read "
          + "are \(rows.readings.joined(separator: ", "))\(rows.count > Self.most ? " …" : ".")",
        "Write am or pm, or count all hours to 24.", .warning
      )
    case .halved:
      return (
        "\(subject) \(rows.count == 1 ? "is" : "are") of the half of the day that stands beside or "
          + "above; read are "
          + "\(rows.readings.joined(separator: ", "))\(rows.count > Self.most ? " …" : ".")",
        "Write am or pm behind each, or count all hours to 24, if that is wrong.", .note
      )
    case .otherHalf:
      return (
        "\(subject) \(verb) not of the half of the day that stands beside, the first "
          + "\(rows.first.quoted).",
        "Read is the clock as written, and the half is kept; correct either.", .warning
      )
    case .evening:
      return (
        "\(subject) from 7 to 11 \(rows.count == 1 ? "stands" : "stand") behind an afternoon and "
          + "\(rows.count == 1 ? "has" : "have") neither am nor pm; read are "
          + "\(rows.readings.joined(separator: ", "))\(rows.count > Self.most ? " …" : ".")",
        "Write am or pm, or count all hours to 24.", .warning
      )
    case .dayless:
      return (
        rows.count == 1
          ? "1 row has a start and no day." : "\(rows.count) rows have a start and no day.",
        "Is it that of the row above? Write it in each row.", .warning
      )
    case .clockOfDay:
      return (
        "\(rows.count == 1 ? "1 row has" : "\(rows.count) rows have") no start, and behind the day "
          + "the clock that stands behind all days, the first \(rows.first.quoted).",
        "It is read as none; write the start in its own column.", .note
      )
    case .startOfDay:
      return (
        "\(rows.count == 1 ? "1 row has" : "\(rows.count) rows have") no start but the clock that "
          + "stands behind all days, where others have another start, the first "
          + "\(rows.first.quoted).",
        "Read is that clock; delete it, or write the start in its own column.", .note
      )
    case .unzoned:
      return (
        "\(subject) \(verb) written with an offset (\(offsets)), and no zone of the meeting is "
          + "stated.", "The clock is taken as written; --time-zone NAME converts it.",
        rows.offsets.count > 1 ? .warning : .note
      )
    case .undated:
      return (
        "\(subject) \(verb) written with an offset (\(offsets)) and without a date.",
        "The clock is taken as written; give the dates.", .note
      )
    case .converted:
      return (
        "\(subject) \(verb) written with another offset (\(offsets)) than that of \(zone), the "
          + "first \(rows.first.quoted).", "The clocks of \(zone) are shown.", .note
      )
    case .named:
      return (
        "\(subject) \(rows.count == 1 ? "names" : "name") a zone (\(offsets)) whose clock is not "
          + "known to be that of \(zone) then, the first \(rows.first.quoted).",
        "The clock is taken as written; write an offset, as in 09:00+01:00, if it is another.",
        .warning
      )
    case .otherEnd:
      return (
        "\(subject) \(rows.count == 1 ? "has" : "have") an end in the same cell and another in the "
          + "column of ends, the first \(rows.first.quoted).",
        "The column is used; write an offset from UTC as in 09:00 UTC-05:00.", .warning
      )
    case .endDate:
      return (
        (rows.count == 1 ? "1 row has" : "\(rows.count) rows have")
          + " another date for the end, and not the times of both, the first \(rows.first.quoted).",
        "It is kept as 'end date'; write both times.", .note
      )
    case .endOfUnreadDay:
      return (
        (rows.count == 1 ? "1 row ends" : "\(rows.count) rows end")
          + " on a day that cannot be read and is not that of the start, the first "
          + "\(rows.first.quoted).",
        "The end is kept as written; write YYYY-MM-DD.", .warning
      )
    case .about:
      return (
        "\(subject) \(verb) said to be about then, the first \(rows.first.quoted).",
        "The clock is shown as written; the words are kept.", .note
      )
    case .quarter:
      return (
        "\(subject) \(verb) written c.t., the first \(rows.first.quoted).",
        "Read is a quarter past the hour; write the clock itself if it is another.", .note
      )
    case .night:
      return (
        "\(subject) after midnight \(rows.count == 1 ? "stands" : "stand") below one in the "
          + "evening of the same day, the first \(rows.first.quoted).",
        "Read is the night after that day; write the next date if it is another.", .note
      )
    case .perhapsNight:
      return (
        "\(subject) after midnight \(rows.count == 1 ? "stands" : "stand") below one in the "
          + "evening of the same day, the first \(rows.first.quoted).",
        "Read is the early morning of that day; write 24:00 to 29:59 for the night after it.",
        .warning
      )
    case .loneEnd:
      return (
        "\(rows.count == 1 ? "1 end is" : "\(rows.count) ends are") written with an offset "
          + "(\(offsets)) and the start without.", "Write the same for both; it is not used.",
        .warning
      )
    }
  }
}
