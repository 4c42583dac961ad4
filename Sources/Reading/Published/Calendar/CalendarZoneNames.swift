/// A zone in which times of a calendar are written.
enum CalendarZone: Hashable, Comparable {
  /// By its IANA name.
  case standard(String)
  /// By the name under which the calendar defines it.
  case own(String)

  static var utc: CalendarZone { .standard("UTC") }

  var name: String {
    switch self {
    case .standard(let name), .own(let name): name
    }
  }

  var standardName: String? {
    if case .standard(let name) = self { name } else { nil }
  }

  var ownName: String? {
    if case .own(let name) = self { name } else { nil }
  }
}

/// What an iCalendar means by its names of zones, looked up once for each.
struct CalendarZoneNames {
  private let locations: [String: String]
  private let definitions: [String: [CalendarObservance]]
  private var known: [String: CalendarZone?] = [:]
  private var stated: [String: StatedZone] = [:]

  init(_ file: CalendarFile) { (locations, definitions) = (file.locations, file.definitions) }

  /// `nil` for a name that no zone is known for.
  subscript(name: String) -> CalendarZone? {
    mutating get {
      if let known = known[name] { return known }
      let zone = zone(named: name)
      known[name] = .some(zone)
      return zone
    }
  }

  func definition(of name: String) -> StatedZone? { stated[name] }

  /// The last instant at which the clocks of a zone are known.
  func end(of zone: CalendarZone) -> Int { zone.ownName.flatMap { stated[$0]?.end } ?? .max }

  private mutating func zone(named name: String) -> CalendarZone? {
    if let standard = standardName(name) { return .standard(standard) }
    guard stated.count < Limit.statedZones, let parts = definitions[name],
      let zone = StatedZone(parts)
    else { return nil }
    stated[name] = zone
    return .own(name)
  }

  /// The IANA name of what calendars call a zone.
  private func standardName(_ name: String) -> String? {
    if utcNames.contains(name.lowercased()) { return CalendarZone.utc.name }
    let parts = name.split(separator: "/")
    let ends = [2, 3].filter { $0 <= parts.count }.map { parts.suffix($0).joined(separator: "/") }
    let candidates =
      [name, locations[name], windowsZones[name]].compactMap { $0 }
      + (name.hasPrefix("/") ? ends : [])
    return candidates.first(where: isTimeZone)
  }
}

/// What calendars call UTC, Exchange among them.
private let utcNames: Set<String> = [
  "utc", "etc/utc", "etc/uct", "uct", "zulu", "etc/zulu", "universal", "etc/universal", "z",
  "tzone://microsoft/utc",
]

extension Limit {
  /// Zones of a calendar that it defines itself, and the parts of each.
  static let statedZones = 32
  static let statedParts = 64
}
