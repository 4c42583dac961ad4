import Programme

/// The days of one column, which together tell what a single one may not.
struct DayColumn {
  /// What a column says about itself.
  struct Verdict: Equatable {
    var order: DateOrder?
    /// The only year that is stated, where it fits all days without one.
    var year: Int?
    var doubt: Doubt?
  }

  enum Doubt: Equatable {
    /// Some days can only be read one way, others only the other.
    case contradiction
    /// No day shows the order; it was told from how close together the days lie.
    case close(DateOrder)
  }

  /// So many different texts decide.
  private static let most = 2000

  private var texts: Set<String> = []

  mutating func note(_ text: String) {
    if texts.count < Self.most { texts.insert(text) }
  }

  /// - Parameters:
  ///   - stated: the order that meeting.toml states; it is never doubted.
  ///   - presumed: that of the program that wrote the table, where no day shows another.
  func verdict(stated: DateOrder?, presumed: DateOrder? = nil) -> Verdict {
    var verdict = Verdict(order: stated)
    if stated == nil { decideOrder(&verdict) }
    if let presumed, verdict.doubt.map({ $0 != .contradiction }) ?? (verdict.order == nil) {
      (verdict.order, verdict.doubt) = (presumed, nil)
    }
    verdict.year = year(verdict.order)
    return verdict
  }

  private func decideOrder(_ verdict: inout Verdict) {
    var (dayFirst, monthFirst, dotted) = (0, 0, 0)
    var open: [(dayFirst: Day, monthFirst: Day)] = []
    for text in texts where text.mayDependOnOrder {
      switch (
        WrittenDay(text, order: .dayMonthYear).day, WrittenDay(text, order: .monthDayYear).day
      ) {
      case (let a?, let b?) where a != b:
        if text.hasDottedDay { dotted += 1 } else { open.append((a, b)) }
      case (.some, .some): break
      case (.some, nil): dayFirst += 1
      case (nil, .some): monthFirst += 1
      case (nil, nil): break
      }
    }
    switch (dayFirst > 0, monthFirst > 0) {
    case (true, true): verdict.doubt = .contradiction
    case (true, false): verdict.order = .dayMonthYear
    case (false, true): verdict.order = .monthDayYear
    case (false, false) where dotted > 0: verdict.order = .dayMonthYear
    case (false, false):
      guard let order = Self.closer(open) else { return }
      (verdict.order, verdict.doubt) = (order, .close(order))
    }
  }

  /// The order in which all days lie within two weeks, where in the other they span over four.
  private static func closer(_ days: [(dayFirst: Day, monthFirst: Day)]) -> DateOrder? {
    let spans = [days.map(\.dayFirst.ordinal), days.map(\.monthFirst.ordinal)].map {
      ($0.max() ?? 0) - ($0.min() ?? 0)
    }
    if spans[0] <= 14, spans[1] > 28 { return .dayMonthYear }
    return spans[1] <= 14 && spans[0] > 28 ? .monthDayYear : nil
  }

  private func year(_ order: DateOrder?) -> Int? {
    var years: Set<Int> = []
    var named: [NamedDay] = []
    for text in texts {
      switch WrittenDay(text, order: order) {
      case .day(let day): years.insert(day.year)
      case .named(let day): named.append(day)
      case .ambiguous, .wrongWeekday, .notSet, .unknown: break
      }
    }
    guard years.count == 1, let year = years.first, !named.isEmpty,
      named.allSatisfy({ $0.day(in: year) != nil })
    else { return nil }
    return year
  }
}

extension WrittenDay {
  /// The date, where it is one.
  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}

extension String {
  /// Three figures of which the first is no year.
  fileprivate var mayDependOnOrder: Bool {
    let digits = utf8.prefix { (0x30...0x39).contains($0) }
    return digits.count < 4
  }
}
