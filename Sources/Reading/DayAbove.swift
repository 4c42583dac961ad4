import Programme

/// The day that stands alone on a row, above those that are on it.
struct DayAbove {
  /// What a text is that stands alone on a row.
  enum Lone: Equatable {
    /// That of the rows below.
    case day
    /// Likewise, where the table has such dates among words alone.
    case dayAmongWords
    /// Like a day, and no date: the rows below have none.
    case unread
    /// The half of the day of the rows below.
    case half
    /// It names a day as well, and is none.
    case other(namesDay: Bool)
    /// The first of those that are too many to be looked into.
    case untried
  }

  /// `nil` above the first, and below one that cannot be read.
  private(set) var day: String?
  /// What stands above the rows that follow in place of a day.
  private(set) var unread: String?
  /// What stands above the rows that follow for clocks that count to 12.
  private(set) var half: HalfOfDay?
  /// That of the rows since the half began.
  private var ownDay: String?
  /// The whole text of either.
  private var text = ""
  private var days = BannerDays()
  private var seen = LoneTexts()
  /// Whether a date among words is that of the rows below; see ``settle(rowsHaveDays:)``.
  let takesAmongWords: Bool

  init(day: String? = nil, half: HalfOfDay? = nil, takesAmongWords: Bool = false) {
    (self.day, self.half, self.takesAmongWords) = (day, half, takesAmongWords)
    text = day ?? ""
  }

  /// - Parameter isWithDays: it stands where days do, and may be one that cannot be read.
  mutating func take(_ lone: String, _ order: DateOrder?, isWithDays: Bool) -> Lone {
    if days.mayTry, lone.isHalfOfDay {
      (half, ownDay) = (lone.halfOfDay, nil)
      return .half
    }
    let read = days.day(in: lone, order)
    seen.note(read)
    switch read {
    case .day(let day): return begin(day, lone, .day)
    case .dateAmongWords(let day?) where takesAmongWords && !lone.namesOtherDate(amongWords: false):
      return begin(day, lone, .dayAmongWords)
    case .dateAmongWords: return .other(namesDay: true)
    case .untried: return .untried
    case .other: return isWithDays ? takeOther(lone) : .other(namesDay: false)
    }
  }

  private mutating func begin(_ day: String, _ lone: String, _ kind: Lone) -> Lone {
    (self.day, unread, text, half) = (day, nil, lone, lone.halfOfDay)
    return kind
  }

  /// Takes in a text without a date where days stand.
  private mutating func takeOther(_ lone: String) -> Lone {
    let telling = lone.wordsTellingDay
    if telling.isEmpty || !lone.namesDay { return .other(namesDay: lone.namesDay) }
    // `Friday evening` below `Friday, 8 May 2026`.
    guard !text.hasBannerWords(telling) else { return .other(namesDay: false) }
    (day, unread, text, half) = (nil, lone, lone, lone.halfOfDay)
    return .unread
  }

  /// Takes the half of the day out of a heading, where it names one.
  mutating func take(heading: String) {
    if days.mayTry { half = heading.halfOfDay ?? half }
  }

  /// Goes past a row on which nothing stands alone.
  ///
  /// - Parameter own: the day that it states, which ends the one above; another than that of the rows
  ///   before it ends the half of the day too.
  mutating func pass(day own: String? = nil) {
    seen.pass()
    guard let own else { return }
    (day, unread) = (nil, nil)
    if let before = ownDay, before != own { half = nil }
    ownDay = own
  }

  /// Goes back above the first row, knowing all: where no day is written otherwise, dates among
  /// words are days.
  ///
  /// - Parameter rowsHaveDays: some row states a day of its own.
  /// - Returns: whether the same texts mean something else from now on.
  mutating func settle(rowsHaveDays: Bool) -> Bool {
    let isNew = !takesAmongWords && !rowsHaveDays && seen.areDatesAmongWords
    self = DayAbove(takesAmongWords: takesAmongWords || isNew)
    return isNew
  }

  /// What is said of a text that is ``Lone/unread``, and what to do.
  static func words(onUnread text: String) -> (message: String, action: String) {
    (
      "\(text.quoted) stands above rows like a day and is no date; the rows below have none.",
      "Write its date, as in 2026-05-20."
    )
  }

  /// What is said of the first text that is ``Lone/dayAmongWords``, and what to do.
  static func words(onAmongWords text: String) -> (message: String, action: String) {
    (
      "\(text.quoted) is read as the day of the rows below, as others like it would be.",
      "Give it a time or a room if it is a session."
    )
  }
}

/// What stands alone on the rows of a table, as a whole.
private struct LoneTexts {
  private var (count, days, amongWords) = (0, 0, 0)
  private var isAtTop = true
  private var beginAtTop = false

  mutating func note(_ read: BannerDays.Lone) {
    count += 1
    switch read {
    case .day: days += 1
    case .dateAmongWords(_?):
      amongWords += 1
      beginAtTop = beginAtTop || isAtTop
    case .dateAmongWords, .untried, .other: break
    }
    isAtTop = false
  }

  mutating func pass() { isAtTop = false }

  /// Whether most are a date among words, the first row is one, and none is a date alone.
  var areDatesAmongWords: Bool { days == 0 && beginAtTop && amongWords * 2 > count }
}
