import FoundationEssentials
import FoundationInternationalization
public import Programme

/// Whether there is a time zone of this name; the system's own files are asked first.
///
/// Asking Foundation costs milliseconds and megabytes, so it is left for systems without them.
public func isTimeZone(_ name: String) -> Bool {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
  let isName = parts.allSatisfy { part in
    part.utf8.first.map { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") } == true
      && part.utf8.allSatisfy(\.isZoneByte)
  }
  guard isName, name.utf8.count <= 64 else { return false }
  if case .file? = try? kind(ofPath: "/usr/share/zoneinfo/" + name) { return true }
  return TimeZone(identifier: name) != nil
}

/// The moment it is where the meeting is; of the machine's own zone where none is stated.
public func now(inTimeZone name: String?) -> Moment? {
  let zone = name.flatMap { TimeZone(identifier: $0) } ?? TimeZone.current
  let now = Date()
  let seconds = Int(now.timeIntervalSince1970) + zone.secondsFromGMT(for: now)
  let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
  return Day(year: 1970, month: 1, day: 1).flatMap { Day(ordinal: $0.ordinal + days) }
    .map { Moment(day: $0, minute: rest / 60) }
}

/// The time zone a misspelt name most likely means.
func closestTimeZone(to name: String) -> String? {
  guard name.utf8.count <= 64 else { return nil }
  return TimeZone.knownTimeZoneIdentifiers.closest(to: name)
}

extension UInt8 {
  fileprivate var isZoneByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x5F: true
    default: false
    }
  }
}
