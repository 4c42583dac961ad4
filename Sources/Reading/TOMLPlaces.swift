/// Where the keys of a TOML document are, which its parser does not say, and how deep it nests.
///
/// Goes over the text once without judging it: what is no TOML is the parser's to refuse.
struct TOMLPlaces {
  /// By path: `title`, `counts[0].declared`.
  private var ranks: [String: Int] = [:]
  private var places: [TextPlace] = []
  /// The place where values or keys nest deeper than is read.
  private(set) var depthFault: TOMLFault?
  private var sizes: [String: Int] = [:]
  private var bytes: [UInt8]
  private var i = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    var prefix = ""
    while i < bytes.count, depthFault == nil {
      skipBlanks()
      guard i < bytes.count else { break }
      switch bytes[i] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): passLineEnd()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "["): prefix = header()
      default: entry(in: prefix)
      }
    }
    bytes = []
  }

  /// The place of a key; of the nearest key around it, when it has none of its own.
  func place(of path: String) -> TextPlace {
    var path = path[...]
    while !path.isEmpty {
      if let rank = ranks[String(path)] { return places[rank] }
      path = path.lastIndex { $0 == "." || $0 == "[" }.map { path[..<$0] } ?? ""
    }
    return TextPlace(line: 1)
  }

  /// The keys in the order of the file; keys inside of values come last.
  func rank(of path: String) -> Int { ranks[path] ?? .max }

  private mutating func header() -> String {
    let start = i
    var brackets = 0
    while i < bytes.count, bytes[i] == UInt8(ascii: "["), brackets < 2 {
      brackets += 1
      i += 1
    }
    var path = keyPath(in: "")
    if brackets == 2 {
      note(path, at: start)
      let number = sizes[path, default: 0]
      sizes[path] = number + 1
      path += "[\(number)]"
    }
    note(path, at: start)
    skipLine()
    return path
  }

  private mutating func entry(in prefix: String) {
    let start = i
    let path = keyPath(in: prefix)
    if i < bytes.count, bytes[i] == UInt8(ascii: "=") {
      note(path, at: start)
      i += 1
      skipValue()
    } else {
      skipLine()
    }
  }

  private mutating func note(_ path: String, at start: Int) {
    guard ranks[path] == nil else { return }
    let column = bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 } + 1
    ranks[path] = places.count
    places.append(TextPlace(line: line, column: column))
  }

  /// A dotted key, each part known by its array elements: `counts.a` is `counts[3].a`.
  private mutating func keyPath(in prefix: String) -> String {
    var path = prefix
    var parts = 0
    while i < bytes.count {
      skipBlanks()
      let part = keyPart()
      path = path.isEmpty ? part : "\(path).\(part)"
      parts += 1
      if parts > Limit.depth { refuseDepth() }
      skipBlanks()
      guard i < bytes.count, bytes[i] == UInt8(ascii: "."), depthFault == nil else { break }
      i += 1
    }
    return path
  }

  private mutating func keyPart() -> String {
    guard i < bytes.count else { return "" }
    let start = i
    if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
      skipString()
      let key = String(decoding: bytes[(start + 1)..<max(start + 1, i - 1)], as: UTF8.self)
      return bytes[start] == UInt8(ascii: "\"") ? key.withoutEscapes : key
    }
    while i < bytes.count, bytes[i].isBareKey { i += 1 }
    return String(decoding: bytes[start..<i], as: UTF8.self)
  }

  /// To the end of the line on which the value ends.
  private mutating func skipValue() {
    // Full stops count too: keys inside of tables can be dotted.
    var (depth, stops) = (0, 0)
    while i < bytes.count, depthFault == nil {
      switch bytes[i] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipString()
        continue
      case UInt8(ascii: "#"):
        while i < bytes.count, !bytes[i].isLineEnd { i += 1 }
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > Limit.depth { refuseDepth() }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "."):
        stops += 1
        if stops > Limit.depth { refuseDepth() }
      case UInt8(ascii: ","), UInt8(ascii: "="): stops = 0
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        passLineEnd()
        if depth <= 0 { return }
        continue
      default: break
      }
      i += 1
    }
  }

  /// A string of any of the four kinds; one line at most where it is not a multi-line one.
  private mutating func skipString() {
    let quote = bytes[i]
    let isLong = i + 2 < bytes.count && bytes[i + 1] == quote && bytes[i + 2] == quote
    i += isLong ? 3 : 1
    while i < bytes.count {
      if bytes[i].isLineEnd {
        guard isLong else { return }
        passLineEnd()
      } else if bytes[i] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        i += 1
        if i < bytes.count, !bytes[i].isLineEnd { i += 1 }
      } else if bytes[i] != quote {
        i += 1
      } else if !isLong {
        i += 1
        return
      } else if i + 2 < bytes.count, bytes[i + 1] == quote, bytes[i + 2] == quote {
        i += 3
        while i < bytes.count, bytes[i] == quote { i += 1 }
        return
      } else {
        i += 1
      }
    }
    i = min(i, bytes.count)
  }

  private mutating func skipBlanks() {
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
  }

  private mutating func skipLine() {
    while i < bytes.count, !bytes[i].isLineEnd { i += 1 }
    if i < bytes.count { passLineEnd() }
  }

  private mutating func passLineEnd() {
    if bytes[i] == UInt8(ascii: "\r"), i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "\n") {
      i += 1
    }
    i += 1
    line += 1
    lineStart = i
  }

  private mutating func refuseDepth() {
    let column = bytes[lineStart..<min(i, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    depthFault = TOMLFault(
      place: TextPlace(line: line, column: column),
      message: "values nest deeper than \(Limit.depth) levels.", action: "Write them flatter")
  }
}

extension TextPlace {
  init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  fileprivate var isBareKey: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: self >= 0x80
    }
  }
}

extension String {
  /// The text that a basic string of TOML stands for; what is no escape stays.
  fileprivate var withoutEscapes: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    let short: [Unicode.Scalar: Unicode.Scalar] = [
      "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}", "\"": "\"", "\\": "\\",
    ]
    var text = String.UnicodeScalarView()
    var rest = unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let mark = rest.first else {
        text.append(scalar)
        continue
      }
      let digits = rest.dropFirst().prefix(mark == "u" ? 4 : 8)
      if let plain = short[mark] {
        text.append(plain)
        rest.removeFirst()
      } else if mark == "u" || mark == "U", let code = UInt32(String(digits), radix: 16),
        let long = Unicode.Scalar(code)
      {
        text.append(long)
        rest.removeFirst(1 + digits.count)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
