import Programme

/// The durations of one file, which together tell what three numbers with colons count.
struct DurationColumn {
  private var (hasTwoNumbers, hasSeconds, hasDays) = (false, false, false)

  mutating func note(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 4 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count else { return }
    if numbers.count == 2 { hasTwoNumbers = true }
    guard numbers.count == 3 else { return }
    if parts[2].elementsEqual("00".utf8) {
      // Days are not written `00`, nor are there more than 23 hours to one.
      hasSeconds = hasSeconds || parts[0].count > 1 || numbers[0] == 0 || numbers[1] > 23
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
}
