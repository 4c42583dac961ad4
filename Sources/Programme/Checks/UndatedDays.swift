/// On which days sessions without a date are, as far as the files tell.
struct UndatedDays {
  private var named: [String: Int] = [:]
  private let areOneDay: Bool

  /// Where no session has a day at all, they are all of one.
  init(_ sessions: [Session]) {
    areOneDay = sessions.allSatisfy { $0.day == nil && $0.dayName == nil }
    for session in sessions where session.day == nil {
      guard let name = session.dayName, named[name] == nil else { continue }
      named[name] = named.count + 1
    }
  }

  /// A number for the day of a session; `nil` where it is not known.
  ///
  /// Those without a date are far from all dates and from one another.
  func ordinal(of session: Session) -> Int? {
    if let day = session.day { return day.ordinal }
    if let name = session.dayName { return named[name].map { -100_000 - $0 * 4 } }
    return areOneDay ? -100_000 : nil
  }
}
