import Programme

/// The durations of one file, which together tell what three numbers with colons count.
struct DurationColumn {
  private var (hasTwoNumbers, hasSeconds, hasDays) = (false, false, false)

  /// The first in which they may count days as well as hours.
  private var first: OpenDuration?

  /// - Parameter line: where it stands; 0 where that is not known.
  mutating func note(_ text: String, line: Int) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count else { return }
    if numbers.count == 2 { hasTwoNumbers = true }
    guard numbers.count == 3 else { return }
    if parts[2].elementsEqual("00".utf8) {
      // Days are not written `00`, nor are there more than 23 hours to one.
      let showsSeconds = parts[0].count > 1 || numbers[0] == 0 || numbers[1] > 23
      hasSeconds = hasSeconds || showsSeconds
      if !showsSeconds, first == nil { first = OpenDuration(text: text, line: line) }
    } else if numbers[1] > 23 {
      hasSeconds = true
    } else {
      hasDays = true
    }
  }

  /// Seconds where some duration shows them, or where nothing but three numbers is written.
  func notation(_ notation: WrittenDuration.Notation) -> WrittenDuration.Notation {
    hasSeconds || !(hasTwoNumbers || hasDays) ? .clocked : notation
  }

  /// What is read as hours, minutes and seconds though no duration shows that they are meant.
  var open: OpenDuration? { hasSeconds || hasTwoNumbers || hasDays ? nil : first }
}

/// A duration that a file does not tell how to read.
struct OpenDuration: Equatable {
  var text: String
  /// From 1; 0 where it is not known.
  var line: Int

  var message: String {
    let minutes = WrittenDuration(text, .clocked)?.minutes ?? 0
    return "the duration \(text.quoted) is read as \(minutes) minutes; days, hours and minutes "
      + "would look the same."
  }
  static let action = "Write H:MM, or P1D for a day."
}
