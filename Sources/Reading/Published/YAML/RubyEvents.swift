import Programme

/// The folder of YAML files in which RubyEvents keeps a conference: talks, grid, people, sponsors.
enum RubyEvents: PublishedFormat {
  static let name = "rubyevents"

  static func describes(_ document: PublishedDocument) -> Bool {
    document.outline == .text && document.bytes.beginsYAML
  }

  static func holds(_ document: PublishedDocument) -> Holding {
    let name = document.file.name
    return name.hasSuffix("videos.yml") || name.hasSuffix("videos.yaml") ? .sessions : .neither
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let root = try document.yaml(&draft)
    let told = RubyEventsPart(of: root)
    guard let part = told ?? RubyEventsPart(empty: root, named: document.file.name) else {
      throw .foreignYAML(document.file.name)
    }
    var programme = RubyEventsProgramme(part, root, in: document.file)
    for (other, name) in part.siblings(of: document.file.name) {
      guard let sibling = document.siblings?.file(name) else { continue }
      do throws(ReadingFailure) {
        programme.add(other, try sibling.yaml(&draft), in: sibling.file)
      } catch {
        draft.faults.add(error, of: sibling.file)
      }
    }
    // An empty list tells nothing by itself.
    guard told != nil || programme.hasEvent else { throw .foreignYAML(document.file.name) }
    programme.add(to: &draft)
    if programme.hasEvent, holds(document) == .neither { draft.tellNoSession() }
  }

  /// Why a document that is no table is not read; `nil` where it does not look like YAML either.
  static func refusal(of document: PublishedDocument) -> ReadingFailure? {
    guard document.outline == .text, document.bytes.looksLikeYAML else { return nil }
    do throws(YAMLFault) {
      _ = try YAMLDocument(document.bytes)
      return .foreignYAML(document.file.name)
    } catch {
      return error.failure(in: document.file)
    }
  }
}

extension ReadingFailure {
  fileprivate static func foreignYAML(_ name: String) -> ReadingFailure {
    .unknownContent(name: name, holds: "YAML that is no part of a RubyEvents folder")
  }
}

extension YAMLFault {
  fileprivate func failure(in file: SourceFile) -> ReadingFailure {
    .nothingRead("\(file.name):\(place.line):\(place.column)", "the YAML is broken: \(reason).")
  }
}

extension PublishedDocument {
  /// The values of the document; what was left out of it or mended is told.
  fileprivate func yaml(_ draft: inout Draft) throws(ReadingFailure) -> YAMLValue {
    let document: YAMLDocument
    do throws(YAMLFault) { document = try YAMLDocument(bytes) } catch {
      throw error.failure(in: file)
    }
    draft.within(file) { draft in
      draft.repairs.count(.controls, document.mending.controls)
      draft.repairs.count(.oddBlanks, document.mending.breaks)
      for place in document.overlong {
        draft.fault(
          line: place.line, column: place.column,
          "the text is longer than \(Limit.fieldBytes >> 20) MiB.",
          "Shorten it; the rest is read without it.")
      }
    }
    return document.root
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

  /// Told by its name, where a file holds an empty list.
  init?(empty root: YAMLValue, named name: String) {
    guard root.shape == .list([]) else { return nil }
    let part = Self.allCases.first { part in
      [".yml", ".yaml"].contains { name.hasSuffix(part.rawValue + $0) }
    }
    guard let part else { return nil }
    self = part
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
