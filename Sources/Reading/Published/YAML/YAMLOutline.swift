extension [UInt8] {
  /// Whether the first line that is no comment marks a document, or has a key of one that is read.
  ///
  /// A table or TOML begins with neither.
  var beginsYAML: Bool {
    switch YAMLBeginning(self) {
    case .marker: true
    case .key(let key, let rest):
      Self.firstKeys.contains(key) && (rest.isEmpty || rest.hasPrefix(" ")) && !rest.contains("\t")
    case .other: false
    }
  }

  /// Whether it begins as YAML of any kind does, and as no line of names of columns.
  var looksLikeYAML: Bool {
    switch YAMLBeginning(self) {
    case .marker: return true
    case .key(let key, let rest):
      guard !key.contains(where: { ",;\t".contains($0) }) else { return false }
      guard let mark = rest.first else { return true }
      let value = rest.dropFirst().drop { $0 == " " }
      let isCollection = value.first.map { "&*!|>[{\"'".contains($0) } ?? true
      return mark == " " && (isCollection || !value.contains { ",;\t".contains($0) })
    case .other: return false
    }
  }

  private static let firstKeys: Set<String> = [
    "id", "title", "raw_title", "days", "name", "tiers", "link", "slug", "address",
  ]
}

/// The first line of a text that is neither empty nor a comment, as YAML would have it.
private enum YAMLBeginning {
  case marker
  /// What stands before the first colon, and behind it.
  case key(String, rest: Substring)
  case other

  init(_ bytes: [UInt8]) {
    self = .other
    let lines = bytes.prefix(4_096).split { $0 == 0x0A || $0 == 0x0D }
    for line in lines {
      let text = String(decoding: line, as: UTF8.self).trimmed
      guard !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("%"), !text.behindHyphen.isEmpty
      else { continue }
      self = YAMLBeginning(line: text)
      return
    }
  }

  private init(line text: String) {
    if text == "---" || text.hasPrefix("--- ") {
      self = .marker
      return
    }
    let start = text.behindHyphen
    if let colon = start.firstIndex(of: ":") {
      self = .key(String(start[..<colon]), rest: start[colon...].dropFirst())
    } else {
      self = .other
    }
  }
}

extension String {
  /// What the first entry of a list is, without the name it is repeated by and its bracket.
  fileprivate var behindHyphen: Substring {
    guard self == "-" || hasPrefix("- ") else { return self[...] }
    var rest = dropFirst().drop { $0 == " " }
    if rest.hasPrefix("&") { rest = rest.drop { $0 != " " }.drop { $0 == " " } }
    if rest.hasPrefix("{") { rest = rest.dropFirst().drop { $0 == " " } }
    return rest
  }
}
