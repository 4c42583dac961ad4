import TOMLKit

/// A value of a TOML document; the keys of a table are in no order (``Keys/inOrder(_:of:)``).
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

/// A TOML document; the only use of the parser.
struct TOMLDocument {
  let root: TOMLNode
  let places: LazyPlaces

  init(_ text: String) throws(TOMLFault) {
    places = LazyPlaces(text)
    if text.utf8.mayNestDeeply, let fault = places.scanned.depthFault { throw fault }
    do {
      root = Self.node(try TOMLTable(string: text))
    } catch let error as TOMLParseError {
      let place = TextPlace(line: error.source.begin.line, column: error.source.begin.column)
      throw TOMLFault(of: text, at: place, because: error.description)
    } catch {
      throw TOMLFault(of: text, at: TextPlace(line: 1), because: "")
    }
  }

  /// The depth is bounded by ``TOMLPlaces/depthFault``.
  private static func node(_ table: TOMLTable) -> TOMLNode {
    .table(table.keys.compactMap { key in table[key].map { TOMLEntry(key: key, value: node($0)) } })
  }

  private static func node(_ value: any TOMLValueConvertible) -> TOMLNode {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .number(number) }
    if let table = value.table { return node(table) }
    if let array = value.array {
      return .list(array.map { node($0) })
    }
    return .other(value.debugDescription)
  }
}

/// The places of a document's keys, looked up when the first is asked for: few documents need any.
final class LazyPlaces {
  private let text: String
  private(set) lazy var scanned = TOMLPlaces(text)

  init(_ text: String) { self.text = text }
}

extension String.UTF8View {
  /// Whether values or keys could nest deeper than is read; false for almost all documents.
  ///
  /// Counts what opens outside of table headers, and the dots of each line. O(n).
  var mayNestDeeply: Bool {
    let most = Limit.depth / 2
    var (opened, dots, opens, closes) = (0, 0, 0, 0)
    var (isFirst, mayBeHeader) = (true, false)
    for byte in self {
      switch byte {
      case UInt8(ascii: "\n"):
        if !(mayBeHeader && opens == closes && opens <= 2) { opened += opens }
        if opened > most { return true }
        (dots, opens, closes, isFirst, mayBeHeader) = (0, 0, 0, true, false)
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        opens += 1
        if isFirst { mayBeHeader = byte == UInt8(ascii: "[") }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): closes += 1
      case UInt8(ascii: "."): dots += 1
      default: break
      }
      isFirst = false
      if dots > most || opens > most { return true }
    }
    return opened + opens > most
  }
}
