import TOMLKit

/// A value of a TOML document; keys of a table in the order of the file.
enum TOMLNode {
  case text(String)
  case number(Int)
  case list([TOMLNode])
  case table([TOMLEntry])
  /// A date, a time, a truth value or a real number as TOML writes it.
  case other(String)

  /// The value in words, for a place that has no meaning for it.
  var words: String {
    switch self {
    case .text(let text), .other(let text): text
    case .number(let number): String(number)
    case .list(let nodes): nodes.map(\.words).joined(separator: "; ")
    case .table(let entries):
      entries.map { "\($0.key)=\($0.value.words)" }.joined(separator: "; ")
    }
  }
}

/// A key of a TOML table and its value.
struct TOMLEntry {
  var key: String
  var value: TOMLNode
}

/// Why a TOML document could not be read.
struct TOMLFault: Error {
  var place: TextPlace
  /// A sentence without its full stop.
  var reason: String
}

/// A TOML document; the only use of the parser.
struct TOMLDocument {
  let root: TOMLNode
  let places: TOMLPlaces

  init(_ text: String) throws(TOMLFault) {
    places = TOMLPlaces(text)
    if let fault = places.depthFault { throw fault }
    do {
      root = Self.node(try TOMLTable(string: text), path: "", places)
    } catch let error as TOMLParseError {
      let place = TextPlace(line: error.source.begin.line, column: error.source.begin.column)
      throw TOMLFault(place: place, reason: error.description)
    } catch {
      throw TOMLFault(place: TextPlace(line: 1), reason: "\(error)")
    }
  }

  /// The depth is bounded by ``TOMLPlaces/depthFault``.
  private static func node(_ table: TOMLTable, path: String, _ places: TOMLPlaces) -> TOMLNode {
    let entries = table.keys.compactMap { key -> (key: String, value: TOMLNode, rank: Int)? in
      guard let value = table[key] else { return nil }
      let inner = path.isEmpty ? key : "\(path).\(key)"
      return (key, node(value, path: inner, places), places.rank(of: inner))
    }
    return .table(
      entries.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }.map {
        TOMLEntry(key: $0.key, value: $0.value)
      })
  }

  private static func node(
    _ value: any TOMLValueConvertible, path: String, _ places: TOMLPlaces
  ) -> TOMLNode {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    if let table = value.table { return node(table, path: path, places) }
    if let array = value.array {
      return .list(
        array.enumerated().map { node($0.element, path: "\(path)[\($0.offset)]", places) })
    }
    return .other(value.debugDescription)
  }
}
