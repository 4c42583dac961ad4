/// A wall-clock time of a programme day, in minutes from its midnight: 00:00 to 29:59.
///
/// Hours 24 to 29 belong to the night after the day, as programmes write them.
public struct Clock: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let minutes: Int

  /// `nil` outside 0 to 1,799 minutes.
  public init?(minutes: Int) {
    guard (0..<1800).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `H:MM`, `HH:MM` or `HH:MM:00`.
  public init?(_ text: some StringProtocol) {
    var (whole, part, digits, colons) = (0, 0, 0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") {
        guard colons < 2, digits == 2 || colons == 0 && digits == 1 else { return nil }
        (whole, part, digits, colons) = (whole * 60 + part, 0, 0, colons + 1)
      } else {
        guard (0x30...0x39).contains(byte), digits < 2 else { return nil }
        (part, digits) = (part * 10 + Int(byte & 0x0F), digits + 1)
        // Neither minutes past 59 nor seconds are kept.
        guard colons == 0 || digits < 2 || part < (colons == 1 ? 60 : 1) else { return nil }
      }
    }
    guard digits == 2, colons > 0 else { return nil }
    self.init(minutes: colons == 1 ? whole * 60 + part : whole)
  }

  public static func < (a: Clock, b: Clock) -> Bool { a.minutes < b.minutes }

  public var description: String {
    "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}

extension Clock {
  /// Words in small letters for hours of the day; midnight is its last.
  package static let namedHours: [(word: String, hour: Int)] = [
    ("noon", 12), ("正午", 12), ("mittag", 12), ("midi", 12), ("midnight", 24), ("mitternacht", 24),
    ("minuit", 24),
  ]
}
