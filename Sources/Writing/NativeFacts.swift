import Programme

/// The text of meeting.toml: keys first, then tables.
func nativeFacts(of facts: Facts) -> String {
  var text = NativeTOML()
  text.key("title", facts.title)
  text.key("other_titles", facts.otherTitles.isEmpty ? nil : facts.otherTitles.cell)
  text.dates(facts)
  text.key("timezone", facts.timeZone)
  text.key("part_of_day", facts.partOfDay)
  text.key("venue", facts.venue)
  text.key("city", facts.city)
  text.list("convenors", facts.convenors)
  text.key("order", facts.orderNote)
  text.key("source", facts.source)
  text.extras(facts.extras)
  for statement in facts.statements {
    text.table(
      "aims",
      [("text", statement.text), ("kind", statement.kind), ("source", statement.source)])
  }
  for caption in facts.captions {
    text.table(
      "captions",
      [
        ("text", caption.text), ("photographer", caption.photographer),
        ("source", caption.source),
      ])
  }
  for source in facts.sources {
    text.table(
      "sources",
      [
        ("id", source.id), ("title", source.title), ("url", source.url), ("unit", source.unit),
        ("note", source.note),
      ])
  }
  for inference in facts.inferences {
    text.table(
      "inferences",
      [("of", inference.of), ("because", inference.because), ("source", inference.source)])
  }
  return text.text
}

/// Lines of TOML 1.0, every value a basic string.
private struct NativeTOML {
  private(set) var text = ""
  private var keys: Set<String> = []

  /// Writes each key once: a second value of one key cannot be kept.
  mutating func key(_ name: String, _ value: String?) {
    guard let value, keys.insert(name).inserted else { return }
    text += "\(name.tomlKey) = \(value.tomlString)\n"
  }

  /// Those that would mean something as keys of their own are marked by their table.
  mutating func extras(_ extras: [Extra]) {
    guard !extras.isEmpty else { return }
    text += "\n[extra]\n"
    keys = []
    for extra in extras { key(extra.name, extra.value) }
  }

  mutating func list(_ name: String, _ values: [String]) {
    guard !values.isEmpty, keys.insert(name).inserted else { return }
    text += "\(name.tomlKey) = [\(values.map(\.tomlString).joined(separator: ", "))]\n"
  }

  mutating func dates(_ facts: Facts) {
    guard let first = facts.firstDay else { return }
    if let last = facts.lastDay {
      list("dates", [first.description, last.description])
    } else {
      key("dates", first.description)
    }
  }

  mutating func table(_ name: String, _ entries: [(key: String, value: String?)]) {
    text += "\n[[\(name)]]\n"
    for (key, value) in entries {
      if let value { text += "\(key) = \(value.tomlString)\n" }
    }
  }
}

extension String {
  fileprivate var tomlKey: String {
    let isBare =
      !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
      }
    return isBare ? self : tomlString
  }

  /// A basic string; NUL, which parsers in C cut off at, becomes its picture.
  fileprivate var tomlString: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\0": text += "\u{2400}"
      case "\u{1}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
