internal import Searching
internal import Views

// The form on disk, a line each; the order of the lines of a kind counts.
//
//   dais 1
//   view speakers
//   grid
//   query tongji
//   speakers filter wang
//   speakers sort name,-role
//   speakers group institution
//   speakers columns name,role,id
//   speakers at lei-xinghui
//   speakers dims
//   speakers mark mao-lijuan
//
// In values a backslash is `\\`, a line feed `\n`. Lines that say nothing known are passed over.

extension Keepsake {
  private static let firstLine = "dais 1"
  /// The longest text that is read, in bytes; longer ones are not written.
  public static let longest = 1 << 20

  /// Reads what ``bytes`` wrote; `nil` for anything else. Bounded, and never a trap.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.longest else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard lines.first == Self.firstLine else { return nil }
    self.init()
    for line in lines.dropFirst() {
      let (word, rest) = line.firstWord
      read(word, rest)
    }
    history = history.suffix(Self.mostQueries).map { $0 }
  }

  private mutating func read(_ word: String, _ rest: String) {
    switch word {
    case "view": view = View(rawValue: rest)
    case "grid": showsGrid = true
    case "query": history.append(rest.unescaped.asQuery)
    default:
      guard let view = View(rawValue: word) else { return }
      let (what, value) = rest.firstWord
      self[view].read(what, value.unescaped, of: view)
    }
  }

  /// Whether a later version wrote the bytes, which may keep more than this one knows.
  public static func isLater(_ bytes: [UInt8]) -> Bool {
    let words = bytes.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: " "))
    guard words.count == 2, words[0].elementsEqual("dais".utf8) else { return false }
    return Int(String(decoding: words[1], as: UTF8.self)).map { $0 > 1 } ?? false
  }

  /// The text on disk; marks that find no room in ``longest`` are left out.
  public var bytes: [UInt8] {
    var bytes = Array("\(Self.firstLine)\n".utf8)
    var lines = view.map { ["view \($0.rawValue)"] } ?? []
    if showsGrid { lines.append("grid") }
    lines += history.suffix(Self.mostQueries).map { "query \($0.escaped)" }
    for view in View.allCases { lines += self[view].lines(of: view) }
    for view in View.allCases {
      lines += self[view].marks.prefix(Marks.limit).map { "\(view.rawValue) mark \($0.escaped)" }
    }
    for line in lines where bytes.count + line.utf8.count < Self.longest {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension Keepsake.KeptList {
  /// Everything but the marks.
  fileprivate func lines(of view: View) -> [String] {
    var lines: [String] = []
    if !query.isEmpty { lines.append("filter \(query.escaped)") }
    if !sort.isEmpty { lines.append("sort \(view.text(of: sort))") }
    if let division { lines.append("group \(division.rawValue)") }
    if let columns { lines.append("columns " + columns.map(\.rawValue).joined(separator: ",")) }
    if let selected { lines.append("at \(selected.escaped)") }
    if dims { lines.append("dims") }
    return lines.map { "\(view.rawValue) \($0)" }
  }

  fileprivate mutating func read(_ what: String, _ value: String, of view: View) {
    switch what {
    case "filter": query = value.asQuery
    case "sort": sort = (try? view.sortKeys(value)) ?? []
    case "group": division = view.divisions.first { $0.rawValue == value }
    case "columns": columns = view.columns(named: value)
    case "at": selected = value
    case "dims": dims = true
    case "mark": if marks.count < Marks.limit { marks.append(value) }
    default: break
    }
  }
}

extension View {
  /// Those of the view among the named ones, the name always; `nil` where only it would be left.
  fileprivate func columns(named text: String) -> [Column]? {
    let named = text.split(separator: ",").compactMap { Column(rawValue: String($0)) }
    let columns = columns.filter { $0 == nameColumn || named.contains($0) }
    return named.isEmpty ? nil : columns
  }

  /// Writes what ``sortKeys(_:)`` reads.
  fileprivate func text(of keys: [SortKey]) -> String {
    keys.map { key in
      (key.isDescending ? "-" : "") + key.column.rawValue
        + (key.names == .strokes ? ":strokes" : "")
    }.joined(separator: ",")
  }
}

extension String {
  /// What stands in front of the first blank, and what behind it.
  fileprivate var firstWord: (String, String) {
    let parts = split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : "")
  }

  /// No longer than what can be typed.
  fileprivate var asQuery: String { String(prefix(Prompt.limit)) }

  fileprivate var escaped: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  fileprivate var unescaped: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
