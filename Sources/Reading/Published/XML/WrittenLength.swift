import Programme

/// The length of an event as schedules write it.
struct WrittenLength: Equatable {
  let minutes: Int

  /// Reads `H:MM`, also with minutes above 59, `DD:HH:MM`, `HH:MM:00`, `45`, `PT1H30M`.
  ///
  /// Three parts are days, hours and minutes, as the schema of the C3VOC says; Pentabarf writes
  /// `00:45:00` and means hours, minutes and seconds, which is told by its zeros at both ends.
  /// `nil` for all else and past 31 days.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      guard let minutes = text.writtenMinutes else { return nil }
      self.minutes = minutes
      return
    }
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count, parts.count <= 3 else { return nil }
    let isClock =
      parts.count == 3 && parts[0].count == 2 && parts[2].elementsEqual("00".utf8)
      && (parts[0].first == UInt8(ascii: "0") || numbers[1] > 23)
    let total =
      parts.count == 2 || isClock
      ? numbers[0] * 60 + numbers[1] : (numbers[0] * 24 + numbers[1]) * 60 + numbers[2]
    guard total <= 31 * 1440 else { return nil }
    minutes = total
  }
}
