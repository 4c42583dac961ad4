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
  /// The last that stood alone, which rows with days of their own do not end.
  private var banner: String?
  /// What stands above the rows that follow in place of a day.
  private(set) var unread: String?
  /// What stands above the rows that follow for clocks that count to 12.
  private(set) var half: HalfOfDay?
  /// That of the rows since the half began.
  private var ownDay: String?
  private var own = OwnDay()
  /// The date in the text that was taken last, where it is not that of the rows below.
  private var refused: String?
  /// The whole text of either.
  private var text = ""
  private var days = BannerDays()
  private var seen = LoneTexts()
  /// Whether a date among words is that of the rows below; see ``settle(rowsHaveDays:)``.
  let takesAmongWords: Bool

  init(day: String? = nil, half: HalfOfDay? = nil, takesAmongWords: Bool = false) {
    (self.day, self.half, self.takesAmongWords) = (day, half, takesAmongWords)
    (banner, text) = (day, day ?? "")
  }

  /// - Parameter isWithDays: it stands where days do, and may be one that cannot be read.
  mutating func take(_ lone: String, _ order: DateOrder?, isWithDays: Bool) -> Lone {
    if days.mayTry, lone.isHalfOfDay {
      (half, ownDay) = (lone.halfOfDay, nil)
      return .half
    }
    let read = days.day(in: lone, order)
    refused = nil
    seen.note(read, lone)
    switch read {
    case .day(let day): return begin(day, lone, .day)
    case .dateAmongWords(let day?) where takesAmongWords: return begin(day, lone, .dayAmongWords)
    case .dateAmongWords(let day):
      refused = day
      return .other(namesDay: true)
    case .untried: return .untried
    case .other: return isWithDays ? takeOther(lone) : .other(namesDay: false)
    }
  }

  private mutating func begin(_ day: String, _ lone: String, _ kind: Lone) -> Lone {
    (self.day, banner, unread, text, half) = (day, day, nil, lone, lone.halfOfDay)
    own = OwnDay()
    return kind
  }

  /// Ends the day above by a text that is no session and has a later date among its words, which is
  /// not taken for that of the rows below; not by that of a deadline, and not by one in brackets.
  ///
  /// - Returns: whether it did.
  mutating func end(by lone: String) -> Bool {
    guard let refused, let day, refused.isDate(after: day), !lone.namesOtherDate(amongWords: true)
    else { return false }
    var others = BannerDays()
    switch others.day(in: lone.withoutBrackets, nil) {
    case .day, .dateAmongWords: break
    case .untried, .other: return false
    }
    (self.day, banner, unread, text) = (nil, nil, lone, lone)
    return true
  }

  /// Takes in a text without a date where days stand.
  private mutating func takeOther(_ lone: String) -> Lone {
    let telling = lone.wordsTellingDay
    if telling.isEmpty || !lone.namesDay { return .other(namesDay: lone.namesDay) }
    // `Friday evening` below `Friday, 8 May 2026`.
    guard !text.hasBannerWords(telling) else { return .other(namesDay: false) }
    (day, banner, unread, text, half) = (nil, nil, lone, lone, lone.halfOfDay)
    return .unread
  }

  /// Takes the half of the day out of a heading, where it names one.
  mutating func take(heading: String) {
    if days.mayTry { half = heading.halfOfDay ?? half }
  }

  /// Goes past a row on which nothing stands alone.
  ///
  /// - Parameter cell: what stands in its column of days: a date, or a weekday that is another, ends
  ///   the day above for rows without one; another than that of the row before ends the half of the
  ///   day too.
  /// - Returns: whether it is a date.
  @discardableResult
  mutating func pass(day cell: String? = nil) -> Bool {
    seen.pass()
    guard let cell, !cell.isNotSet else { return false }
    if own.text != cell { own = OwnDay(cell, below: banner, text) }
    if own.isDate || own.agrees == false { (day, unread) = (nil, nil) }
    if let before = ownDay, before != cell { half = nil }
    ownDay = cell
    return own.isDate
  }

  /// The day of a row that states this one, which may be the weekday of the day above.
  func day(of cell: String) -> String {
    own.text == cell && own.agrees == true ? banner ?? cell : cell
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
  /// Each date among words is that of something else.
  private var areOthers = true

  mutating func note(_ read: BannerDays.Lone, _ text: String) {
    count += 1
    switch read {
    case .day: days += 1
    case .dateAmongWords(_?):
      amongWords += 1
      beginAtTop = beginAtTop || isAtTop
      areOthers = areOthers && text.namesOtherDate(amongWords: false)
    case .dateAmongWords, .untried, .other: break
    }
    isAtTop = false
  }

  mutating func pass() { isAtTop = false }

  /// Whether most are a date among words, the first row is one, and none is a date alone.
  var areDatesAmongWords: Bool {
    days == 0 && beginAtTop && !areOthers && amongWords * 2 > count
  }
}

/// What a row has in its column of days, below a day that stands alone.
private struct OwnDay {
  private(set) var text: String?
  /// A date, or the number of another day.
  private(set) var isDate = false
  /// Whether a weekday or a number is that of the day above; `nil` where nothing tells.
  private(set) var agrees: Bool?

  init() {}

  init(_ text: String, below day: String?, _ banner: String) {
    (self.text, isDate) = (text, text.isDate)
    guard !isDate, let day, case .named(let named) = WrittenDay(text, order: nil) else { return }
    guard let weekday = named.weekday else {
      agrees = banner.hasBannerWords(text.wordsTellingDay)
      isDate = agrees == false
      return
    }
    let weekdays = [DateOrder.dayMonthYear, .monthDayYear].compactMap { order in
      switch WrittenDay(day, order: order) {
      case .day(let day): day.weekday
      case .named(let named): named.weekday
      case .ambiguous, .wrongWeekday, .notSet, .unknown: nil
      }
    }
    if !weekdays.isEmpty { agrees = weekdays.contains(weekday) }
  }
}

extension String {
  /// Whether both are written dates that can be read in one way, and this is the later one.
  fileprivate func isDate(after other: String) -> Bool {
    guard let day = WrittenDay(self, order: nil).date,
      let other = WrittenDay(other, order: nil).date
    else { return false }
    return day > other
  }

  /// What stands in no brackets.
  fileprivate var withoutBrackets: String {
    var depth = 0
    return String(
      prefix(200).filter { character in
        if "(（[".contains(character) { depth += 1 }
        if ")）]".contains(character) {
          depth = max(0, depth - 1)
          return false
        }
        return depth == 0
      })
  }
}

extension WrittenDay {
  /// The date that it surely is.
  fileprivate var date: Day? {
    switch self {
    case .day(let day), .wrongWeekday(let day): day
    case .named, .ambiguous, .notSet, .unknown: nil
    }
  }
}
