extension Day {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Tue`.
  public var weekdayName: String { Self.weekdays[weekday] }

  /// `26 May 2026`.
  public var shortName: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// `Tue 26 May 2026`.
  public var longName: String { "\(weekdayName) \(shortName)" }

  /// `Tue 26 May`, where the year is clear.
  public var nameInYear: String { "\(weekdayName) \(day) \(Self.months[month - 1])" }
}
