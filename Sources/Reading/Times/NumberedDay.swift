import Programme

extension String {
  /// Whether it may be the number of a day of the meeting, or a day and a month: `2`, `4/21`.
  var isDayWithoutYear: Bool {
    guard utf8.count <= 5 else { return false }
    let parts = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count <= 2 ? Int(digits: $0) : nil }
    guard numbers.count == parts.count, numbers.count <= 2 else { return false }
    guard numbers.count == 2 else { return numbers.allSatisfy { (1...31).contains($0) } }
    return numbers.allSatisfy { (1...31).contains($0) } && numbers.contains { $0 <= 12 }
  }
}
