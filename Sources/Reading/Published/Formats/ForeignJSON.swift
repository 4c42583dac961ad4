import Programme

/// JSON of other kinds, which is refused by what it is; the last of the JSON formats.
enum ForeignJSON: PublishedFormat {
  static let name = "json"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json = document.outline else { return false }
    // A table of TOML begins with a bracket as well.
    return !Self.isBracketOfTOML(document.bytes)
  }

  static func holds(_ document: PublishedDocument) -> Holding { .neither }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    // What is no JSON at all says so by its first fault.
    _ = try document.decoded(JSONAnything.self, draft.faults)
    throw .unknownContent(name: document.file.name, holds: holds(document.outline))
  }

  private static func holds(_ outline: Outline) -> String {
    guard case .json(let isArray, let keys) = outline else { return "JSON" }
    if keys.contains("@context") || keys.contains("@graph") { return "JSON-LD" }
    if keys.contains("$id") || keys.contains("definitions") || keys.contains("$defs") {
      return "a JSON schema"
    }
    if keys.contains("Schedule") { return "an O'Reilly feed" }
    if keys.contains("schedule") { return "a schedule that a site has regrouped" }
    if isArray, keys.isSuperset(of: ["id", "level", "name", "intro"]) {
      return "sponsors of OPass alone"
    }
    if keys.isSuperset(of: ["count", "results"]) { return "a page of a web interface" }
    if keys.isEmpty { return isArray ? "a JSON list without objects" : "JSON without keys" }
    let names = keys.sorted().prefix(4).map(\.quoted).joined(separator: ", ")
    return "JSON with the keys \(names)"
  }

  private static func isBracketOfTOML(_ bytes: [UInt8]) -> Bool {
    let text = bytes.drop { $0 <= 0x20 }
    guard text.first == UInt8(ascii: "["), let next = text.dropFirst().first else { return false }
    return (0x61...0x7A).contains(next | 0x20) && !text.dropFirst().starts(with: "null".utf8)
      && !text.dropFirst().starts(with: "true".utf8)
      && !text.dropFirst().starts(with: "false".utf8)
  }
}
