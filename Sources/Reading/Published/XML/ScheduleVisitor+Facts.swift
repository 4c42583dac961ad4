import Programme

extension ScheduleVisitor {
  /// Takes in what the schedule says of the meeting as a whole.
  func readFact(_ name: String, _ raw: String) {
    guard let text = draft.text(raw) else { return }
    switch name {
    case "title": draft.facts.title = text
    case "venue": draft.facts.venue = text
    case "city": draft.facts.city = text
    case "start", "end": readBound(name, text)
    case "time_zone_name", "timezone": readZone(text)
    case "day_change": times.dayChange = Clock(text) ?? times.dayChange
    // Of use to programs only, or to be counted in the schedule itself.
    case "timeslot_duration", "logo", "color": break
    case "days": declaredDays = Int(digits: text.utf8)
    default: draft.facts.extras.append(Extra(name: name, value: text))
    }
  }

  /// Says that the schedule declares another number of days than it lists.
  func tellDeclaredDays(beside days: Int) {
    guard let declaredDays, declaredDays != days else { return }
    draft.fault(
      "<days> says \(declaredDays), and \(days == 1 ? "1 day is" : "\(days) days are") listed.",
      "Correct <days>, or list what is missing.", as: .note)
  }

  private func readBound(_ name: String, _ text: String) {
    let moment = WrittenMoment(iso: text)
    guard var day = moment?.day ?? Day(iso: String(text.prefix(10))) else {
      draft.facts.extras.append(Extra(name: name, value: text))
      draft.fault("the meeting's <\(name)> \(text.quoted) is no day.", "Write YYYY-MM-DD.")
      return
    }
    guard name == "end" else {
      draft.facts.firstDay = day
      return
    }
    // A last day that ends in the small hours is the day before.
    if let clock = moment?.clock, clock.minutes <= 6 * 60, let first = draft.facts.firstDay,
      day > first, let before = Day(ordinal: day.ordinal - 1)
    {
      day = before
    }
    draft.facts.lastDay = day
  }

  private func readZone(_ text: String) {
    if isTimeZone(text) {
      draft.facts.timeZone = text
      return
    }
    draft.facts.extras.append(Extra(name: "time zone as written", value: text))
    let unknown = UnknownZone(text)
    draft.fault(unknown.message, unknown.action)
  }
}
