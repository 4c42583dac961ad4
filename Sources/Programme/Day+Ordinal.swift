extension Day {
  /// The day of an `ordinal`, by the civil-from-days arithmetic.
  public init?(ordinal: Int) {
    guard (0..<3_652_425).contains(ordinal) else { return nil }
    let (era, rest) = (ordinal / 146_097, ordinal % 146_097)
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: year + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
