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
  let minute = Int((Date().timeIntervalSince1970 / 60).rounded(.down))
  let zone = name.flatMap { Zone($0) } ?? Zone.current
  return Moment(sinceEpoch: zone.wall(at: minute))
}

/// A name that is no zone, as it is told wherever it is met.
public struct UnknownZone {
  public let message: String
  public let action: String

  /// - Parameters:
  ///   - consequence: what becomes of the times.
  ///   - suggests: whether the zones are looked through for one like it.
  public init(_ name: String, consequence: String? = nil, suggests: Bool = true) {
    let tail = consequence.map { ": \($0)." } ?? "."
    message = "there is no time zone \(name.quoted)\(tail)"
    action =
      (suggests ? closestTimeZone(to: name) : nil).map { "Did you mean '\($0)'?" }
      ?? "Give an IANA name such as Europe/Berlin, here or with --time-zone."
  }
}

/// The time zone that a name most likely means: misspelt, of a city alone, or of Windows.
func closestTimeZone(to name: String) -> String? {
  guard name.utf8.count <= 64 else { return nil }
  if let zone = windowsZones[name] { return zone }
  let known = TimeZone.knownTimeZoneIdentifiers
  let wanted = name.zoneKey
  return known.first { $0.zoneKey == wanted }
    ?? known.first { $0.split(separator: "/").last.map { String($0).zoneKey } == wanted }
    ?? known.closest(to: name)
}

extension String {
  fileprivate var zoneKey: String {
    String(lowercased().map { $0 == " " ? "_" : $0 })
  }
}

extension UInt8 {
  fileprivate var isZoneByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x5F: true
    default: false
    }
  }
}
