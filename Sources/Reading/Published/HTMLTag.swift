/// One tag of HTML in a text, as far as plain text can show what it means.
struct HTMLTag {
  /// What a tag does to the text around it.
  enum Effect {
    /// Begins a paragraph.
    case paragraph
    /// Begins a line.
    case line
    case bulletedList, numberedList, item
    case cell, definition
    /// Keeps blanks and lines as they are.
    case preformatted
    case anchor
    /// Stands for something at another address.
    case image, media
    case quotation
    /// Changes how letters look, which plain text cannot.
    case plain
  }

  let effect: Effect
  let isClosing: Bool
  let name: String
  /// The bytes of its attributes.
  let attributes: Range<Int>
  /// Behind its `>`.
  let end: Int

  /// The tag that begins at a `<`; `nil` for names that HTML has not, and where it does not end.
  ///
  /// O(length of the tag): it ends before the next `<` outside of quotes.
  init?(_ bytes: [UInt8], at position: Int) {
    var next = position + 1
    isClosing = next < bytes.count && bytes[next] == UInt8(ascii: "/")
    if isClosing { next += 1 }
    let start = next
    while next < bytes.count, bytes[next].isOfTagName, next - start < 12 { next += 1 }
    guard next > start, next < bytes.count,
      bytes[next].isBlank || bytes[next] == UInt8(ascii: "/") || bytes[next] == UInt8(ascii: ">")
    else { return nil }
    let name = String(decoding: bytes[start..<next].map(\.lowercasedASCII), as: UTF8.self)
    guard let effect = Self.effects[name], let end = Self.end(bytes, from: next) else {
      return nil
    }
    (self.effect, self.name, self.end) = (effect, name, end)
    attributes = next..<(end - 1)
  }

  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var (position, quote) = (start, UInt8?.none)
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return position + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      position += 1
    }
    return nil
  }

  /// The value of an attribute as one line without references; empty where it is not there.
  func value(of wanted: String, in bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[attributes]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].trimmingBlanks.split { $0.isBlank }.last ?? []
      rest = rest[(equals + 1)...].drop { $0.isBlank }
      let quote = rest.first
      let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
      if isQuoted { rest = rest.dropFirst() }
      let value = rest.prefix { isQuoted ? $0 != quote : !$0.isBlank }
      rest = rest.dropFirst(value.count + (isQuoted ? 1 : 0))
      if name.map(\.lowercasedASCII).elementsEqual(wanted.utf8) {
        let value = Array(value.trimmingBlanks)
        return (value.withoutReferences ?? value).asOneLine
      }
    }
    return []
  }

  private static let effects: [String: Effect] = {
    let names: [(Effect, String)] = [
      (.paragraph, "p div h1 h2 h3 h4 h5 h6 hr blockquote section article header footer main"),
      (.paragraph, "table dl figure center address aside nav details fieldset form"),
      (.line, "br tr dt figcaption caption summary"),
      (.bulletedList, "ul menu dir"), (.numberedList, "ol"), (.item, "li"),
      (.cell, "td th"), (.definition, "dd"), (.preformatted, "pre"), (.anchor, "a"),
      (.image, "img"), (.media, "iframe video audio embed source"), (.quotation, "q"),
      (.plain, "b i u s em strong code tt kbd samp var small big sub sup span font mark cite"),
      (.plain, "del ins abbr acronym strike dfn time nobr wbr bdi bdo label object picture"),
      (.plain, "thead tbody tfoot colgroup col html body"),
      // What Word writes at the end of each paragraph.
      (.plain, "o:p"),
    ]
    var effects: [String: Effect] = [:]
    for (effect, list) in names {
      for name in list.split(separator: " ") { effects[String(name)] = effect }
    }
    return effects
  }()
}

extension UInt8 {
  fileprivate var isOfTagName: Bool { isLetterOrDigit || self == UInt8(ascii: ":") }

  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  var trimmingBlanks: ArraySlice {
    let tail = drop { $0.isBlank }
    guard let last = tail.lastIndex(where: { !$0.isBlank }) else { return [] }
    return tail[...last]
  }
}
