import Programme

/// The folder of YAML files in which RubyEvents keeps a conference: talks, grid, people, sponsors.
enum RubyEvents: PublishedFormat {
  static let name = "rubyevents"

  static func describes(_ document: PublishedDocument) -> Bool {
    document.outline == .text && document.bytes.prefix(4096).beginsYAML
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = document.file.name
    let root: YAMLValue
    do throws(YAMLFault) {
      root = try YAMLReader.root(document.bytes)
    } catch {
      throw .unknownContent(
        name: file, holds: "YAML that is broken (line \(error.line): \(error.reason))")
    }
    guard let part = RubyEventsPart(of: root) else {
      throw .unknownContent(name: file, holds: "YAML that is no part of a RubyEvents folder")
    }
    var programme = RubyEventsProgramme(part, root)
    for (other, name) in part.siblings(of: file) {
      guard let bytes = document.sibling(name) else { continue }
      do throws(YAMLFault) {
        programme.parts[other] = try YAMLReader.root(bytes)
      } catch {
        draft.fault(
          at: "\(name):\(error.line):\(error.column)", "\(error.reason).",
          "The rest is read without it.", as: .error)
      }
    }
    programme.add(to: &draft)
  }
}

/// A file of the folder, by its name without the ending.
enum RubyEventsPart: String, CaseIterable {
  case videos, schedule, event, venue, sponsors, involvements, cfp, speakers

  /// Told by its keys; `nil` for YAML of another kind.
  init?(of root: YAMLValue) {
    let keys = Set((root.list.first ?? root).entries.map(\.key))
    let marks: [(part: RubyEventsPart, isList: Bool, keys: Set<String>, any: Set<String>)] = [
      (.schedule, false, ["days"], []),
      (.event, false, ["title"], ["start_date", "kind", "location", "timezone", "playlist"]),
      (.venue, false, ["name", "address"], []), (.sponsors, true, ["tiers"], []),
      (.involvements, true, ["name"], ["users", "organisations"]),
      (.videos, true, ["title"], ["speakers", "talks", "video_id", "video_provider", "raw_title"]),
      (.cfp, true, ["link"], ["open_date", "close_date"]),
      (.speakers, true, ["name"], ["slug", "github", "twitter", "website"]),
    ]
    let isList = !root.list.isEmpty
    let found = marks.first {
      $0.isList == isList && $0.keys.isSubset(of: keys)
        && ($0.any.isEmpty || !$0.any.isDisjoint(with: keys))
    }
    guard let found else { return nil }
    self = found.part
  }

  /// The names of the other files beside one that may be called `spring.videos.yml`.
  func siblings(of name: String) -> [(part: RubyEventsPart, name: String)] {
    for ending in [".yml", ".yaml"] where name.hasSuffix(rawValue + ending) {
      let start = name.dropLast(rawValue.count + ending.count)
      return Self.allCases.filter { $0 != self }.map { ($0, start + $0.rawValue + ending) }
    }
    return []
  }

  /// The files a folder is known by, the one that tells most first.
  static let names = allCases.flatMap { ["\($0.rawValue).yml", "\($0.rawValue).yaml"] }
}

extension ArraySlice<UInt8> {
  /// Whether the first line that is no comment marks a document, or has a key of one.
  ///
  /// A table or TOML begins with neither.
  fileprivate var beginsYAML: Bool {
    for line in split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = String(decoding: line.trimmedEnd, as: UTF8.self)
      guard !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("%") else { continue }
      if text == "---" || text.hasPrefix("--- ") { return true }
      let start = text.hasPrefix("- ") ? text.dropFirst(2) : text[...]
      guard let colon = start.firstIndex(of: ":") else { return false }
      let rest = start[colon...].dropFirst()
      return Self.firstKeys.contains(String(start[..<colon]))
        && (rest.isEmpty || rest.hasPrefix(" ")) && !rest.contains("\t")
    }
    return false
  }

  private static let firstKeys: Set<String> = [
    "id", "title", "raw_title", "days", "name", "tiers", "link", "slug", "address",
  ]
}
