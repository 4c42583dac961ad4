extension DaySpan {
  /// What a day asks that is still being typed, where no row has it as it stands.
  ///
  /// `5` may go on to `5-20`, and `<2026` to `<2026-05-20`.
  static func testToCome(
    of word: PlainWord, _ comparison: Comparison, read whole: [DaySpan]
  ) -> Test? {
    if comparison == .contains { return monthsToCome(of: word) }
    guard comparison == .below || comparison == .above, word.beginsInDigits, whole.count == 1,
      let span = whole.first,
      span.scale == .date, span.isMonthOrYear
    else { return nil }
    return span.begun.test(comparison)
  }

  private static func monthsToCome(of word: PlainWord) -> Test? {
    var word = word
    guard let (number, digits) = word.takeNumber(), word.isEmpty, digits < 3 else { return nil }
    let tens = digits == 1 && number < 2 ? Array(number * 10...number * 10 + 9) : []
    let months = ([number] + tens).filter((1...12).contains)
    return months.map { DaySpan(month: $0).test(.contains) }.asOne
  }
}
