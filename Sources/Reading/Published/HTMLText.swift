/// HTML as plain text with paragraphs and lists; links keep their addresses. O(bytes).
struct HTMLText {
  private let source: [UInt8]
  private let breaksLines: Bool
  private var writer: PlainWriter
  /// The last number of each list, the outermost first; `nil` where its items are not numbered.
  private var lists: [Int?] = []
  private var preformatted = 0
  private var link: (address: [UInt8], start: Int)?
  private var hasCells = false
  /// Behind this no comment ends.
  private var lastCommentEnd: Int?

  /// Lists in lists are shown so deep; deeper ones do not move to the right.
  private static let deepest = 8

  static func plain(_ source: [UInt8], _ evidence: HTMLEvidence) -> [UInt8] {
    var text = HTMLText(source, evidence)
    text.write()
    return text.writer.bytes
  }

  private init(_ source: [UInt8], _ evidence: HTMLEvidence) {
    (self.source, breaksLines) = (source, evidence.breaksLines)
    writer = PlainWriter(capacity: source.count)
  }

  private mutating func write() {
    var position = 0
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: "<"): position = writeMarkup(at: position)
      case UInt8(ascii: "&"): position = writeReference(at: position)
      case let byte where byte.isBlank: position = writeBlanks(at: position)
      default: position = writeWords(at: position)
      }
    }
    closeLink()
    writer.dropEmptyItem()
  }

  /// Single blanks between words are theirs.
  private mutating func writeWords(at position: Int) -> Int {
    let end = source.withUnsafeBufferPointer { bytes in
      var end = position + 1
      while end < bytes.count {
        if bytes[end].isOfWord {
          end += 1
        } else if bytes[end] == 0x20, end + 1 < bytes.count, bytes[end + 1].isOfWord {
          end += 2
        } else {
          break
        }
      }
      return end
    }
    writer.put(source[position..<end])
    return end
  }

  private mutating func writeReference(at position: Int) -> Int {
    guard let reference = CharacterReference(undoing: source, at: position) else {
      writer.put(source[position])
      return position + 1
    }
    if reference.scalar == "\u{A0}" || reference.scalar.properties.isWhitespace {
      writer.blank()
    } else {
      writer.put(UTF8.encode(reference.scalar).map(Array.init) ?? [])
    }
    return position + reference.length
  }

  /// An empty line ends a paragraph even where tags break the lines: texts are mixed.
  private mutating func writeBlanks(at position: Int) -> Int {
    var (end, lineEnds) = (position, 0)
    while end < source.count, source[end].isBlank {
      if source[end] == 0x0A { lineEnds += 1 }
      if preformatted > 0 { keep(source[end]) }
      end += 1
    }
    if preformatted > 0 { return end }
    if lineEnds > 1 {
      breakParagraph()
    } else if lineEnds == 1, !breaksLines {
      writer.breakLine(1)
    } else {
      writer.blank()
    }
    return end
  }

  private mutating func keep(_ blank: UInt8) {
    switch blank {
    case 0x0A: writer.breakAgain()
    case 0x09: writer.put("    ".utf8)
    default: writer.put(0x20)
    }
  }

  private mutating func writeMarkup(at position: Int) -> Int {
    if let end = commentEnd(at: position) { return end }
    guard let tag = HTMLTag(source, at: position) else {
      writer.put(source[position])
      return position + 1
    }
    apply(tag)
    return tag.end
  }

  /// Behind the comment that begins here; `nil` where none begins or it does not end.
  private mutating func commentEnd(at position: Int) -> Int? {
    guard source[position...].starts(with: "<!--".utf8) else { return nil }
    if lastCommentEnd == nil { lastCommentEnd = source.lastEnd(of: "-->") }
    guard let last = lastCommentEnd, position < last else { return nil }
    var next = position + 4
    while next + 3 <= last {
      if source[next..<(next + 3)].elementsEqual("-->".utf8) { return next + 3 }
      next += 1
    }
    return nil
  }

  private mutating func apply(_ tag: HTMLTag) {
    switch tag.effect {
    case .paragraph: breakParagraph()
    case .line: if !tag.isClosing || tag.name != "br" { breakLine(tag) }
    case .bulletedList: changeList(tag, counter: nil)
    case .numberedList: changeList(tag, counter: 0)
    case .item: if !tag.isClosing { beginItem() }
    case .cell: writeCell(tag)
    case .definition: writer.breakLine(1)
    case .preformatted:
      breakParagraph()
      preformatted = max(preformatted + (tag.isClosing ? -1 : 1), 0)
    case .anchor:
      closeLink()
      if !tag.isClosing { link = (tag.value(of: "href", in: source), writer.bytes.count) }
    case .image:
      let words = tag.value(of: "alt", in: source)
      writer.put(words.isEmpty ? tag.value(of: "src", in: source) : words)
    case .media: if !tag.isClosing { writer.put(tag.value(of: "src", in: source)) }
    case .quotation: writer.put(UInt8(ascii: "\""))
    case .plain: break
    }
  }
}

extension HTMLText {
  /// Inside of lists there are no empty lines.
  private mutating func breakParagraph() { writer.breakLine(lists.isEmpty ? 2 : 1) }

  private mutating func breakLine(_ tag: HTMLTag) {
    hasCells = false
    if tag.name == "br", lists.isEmpty { writer.breakAgain() } else { writer.breakLine(1) }
  }

  private mutating func changeList(_ tag: HTMLTag, counter: Int?) {
    writer.dropEmptyItem()
    breakParagraph()
    if !tag.isClosing {
      lists.append(counter)
    } else if !lists.isEmpty {
      lists.removeLast()
      breakParagraph()
    }
  }

  private mutating func beginItem() {
    if lists.isEmpty { lists.append(nil) }
    let indent = String(repeating: "  ", count: min(lists.count - 1, Self.deepest))
    if let number = lists.last ?? nil {
      lists[lists.count - 1] = number + 1
      writer.item("\(indent)\(number + 1). ")
    } else {
      writer.item("\(indent)- ")
    }
  }

  /// Cells of a row are parted by bars.
  private mutating func writeCell(_ tag: HTMLTag) {
    guard !tag.isClosing else { return }
    if hasCells {
      writer.blank()
      writer.put(UInt8(ascii: "|"))
      writer.blank()
    }
    hasCells = true
  }

  /// Writes the address behind the words of a link, unless they are the address.
  private mutating func closeLink() {
    guard let (address, start) = link else { return }
    link = nil
    guard !address.isEmpty, address.first != UInt8(ascii: "#"), start <= writer.bytes.count else {
      return
    }
    let shown = address.starts(with: "mailto:".utf8) ? Array(address.dropFirst(7)) : address
    let words = writer.bytes[start...].trimmingBlanks
    if words.isEmpty {
      writer.put(shown)
    } else if !words.elementsEqual(shown) {
      writer.put(" (".utf8)
      writer.put(shown)
      writer.put(UInt8(ascii: ")"))
    }
  }
}

extension [UInt8] {
  /// Behind the last occurrence of a mark; 0 where there is none. O(bytes).
  fileprivate func lastEnd(of mark: String) -> Int {
    let mark = Array(mark.utf8)
    var start = count - mark.count
    while start >= 0 {
      if self[start..<(start + mark.count)].elementsEqual(mark) { return start + mark.count }
      start -= 1
    }
    return 0
  }
}

extension UInt8 {
  /// Whether it begins neither markup nor a reference, and is no blank.
  fileprivate var isOfWord: Bool {
    self != UInt8(ascii: "<") && self != UInt8(ascii: "&") && !isBlank
  }
}

extension String {
  /// What stands in the body of an HTML document; all of the text where it has none. O(bytes).
  var htmlBody: String {
    let bytes = Array(utf8)
    let letters = bytes.map(\.lowercasedASCII)
    guard let open = letters.firstRange(of: Array("<body".utf8)),
      let tag = HTMLTag(bytes, at: open.lowerBound)
    else { return self }
    let rest = letters[tag.end...]
    let end = rest.firstRange(of: Array("</body".utf8))?.lowerBound ?? bytes.count
    return String(decoding: bytes[tag.end..<end], as: UTF8.self)
  }
}
