import Programme

extension String {
  /// Whether it may be the number of a day of the meeting, or a day and a month: `0`, `2`, `4/21`,
  /// `21.4`.
  var isDayWithoutYear: Bool {
    guard utf8.count <= 5 else { return false }
    let mark = UInt8(ascii: utf8.contains(UInt8(ascii: ".")) ? "." : "/")
    let parts = utf8.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 2 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count, numbers.count <= 2 else { return false }
    guard numbers.count == 2 else { return numbers.allSatisfy { (0...31).contains($0) } }
    return numbers.allSatisfy { (1...31).contains($0) } && numbers.contains { $0 <= 12 }
  }
}
