import Programme

/// Turns the texts of a published file into plain text and counts what had to be mended.
struct Repairs: Equatable {
  /// What had to be mended in a text.
  enum Kind: CaseIterable {
    case html, references, controls, ampersands, joinedLines, outerBlanks, oddBlanks, composed
  }

  /// Texts by what was mended in them; of controls the characters.
  private(set) var counts: [Kind: Int] = [:]
  private var longLines = LongTexts()
  /// Used by ``tidied(_:)``.
  var longTidied = LongTexts()

  /// One line of plain text; `nil` when nothing is left.
  mutating func line(_ raw: String) -> String? {
    guard raw.utf8.count > LongTexts.least else { return plainLine(raw) }
    return repeated(raw, \.longLines) { $0.plainLine(raw) }
  }

  /// What became of a long text when it last came, else what becomes of it now; counted each time.
  mutating func repeated(
    _ raw: String, _ texts: WritableKeyPath<Repairs, LongTexts>,
    _ repair: (inout Repairs) -> String?
  ) -> String? {
    if let known = self[keyPath: texts].known(raw) {
      for (kind, number) in known.counts { count(kind, number) }
      return known.text
    }
    var once = Repairs()
    let text = repair(&once)
    for (kind, number) in once.counts { count(kind, number) }
    self[keyPath: texts].keep(raw, text, once.counts)
    return text
  }

  private mutating func plainLine(_ raw: String) -> String? {
    let bytes = Array(raw.utf8)
    guard !bytes.isPlainLine else { return raw.isEmpty ? nil : raw }
    let (text, isHTML) = plain(scrubbed(bytes))
    let trimmed = trimmed(text)
    let line = trimmed.asOneLine
    if !isHTML, line != trimmed { count(.joinedLines) }
    return composed(line)
  }

  /// Plain text with paragraphs and lists; `nil` when nothing is left.
  mutating func prose(_ raw: String) -> String? {
    let text = plain(scrubbed(Array(raw.utf8)))
    return composed(text.isHTML ? text.bytes : text.bytes.withoutTabs.asPlainLines)
  }

  mutating func count(_ kind: Kind, _ number: Int = 1) {
    if number > 0 { counts[kind, default: 0] += number }
  }

  /// Takes in what was mended elsewhere.
  mutating func add(_ other: Repairs) {
    for (kind, number) in other.counts { count(kind, number) }
  }

  mutating func scrubbed(_ bytes: [UInt8]) -> [UInt8] {
    guard let scrub = TextScrub(bytes) else { return bytes }
    count(.controls, scrub.controls)
    if scrub.hadOddBlanks { count(.oddBlanks) }
    return scrub.bytes
  }

  /// HTML as plain text, also HTML that was escaped; else only references are decoded.
  private mutating func plain(_ bytes: [UInt8]) -> (bytes: [UInt8], isHTML: Bool) {
    if let text = htmlText(bytes) { return (text, true) }
    guard let decoded = bytes.withoutReferences else { return (bytes, false) }
    if let text = htmlText(decoded) { return (text, true) }
    count(.references)
    return (scrubbed(decoded), false)
  }

  private mutating func htmlText(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "<")) else { return nil }
    let evidence = HTMLEvidence(bytes)
    guard evidence.isHTML else { return nil }
    count(.html)
    return scrubbed(HTMLText.plain(bytes, evidence))
  }

  /// Line ends around a text come from the notation of the file; blanks alone are a slip.
  private mutating func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let text = bytes[...].trimmingBlanks
    if text.count < bytes.count, !text.isEmpty, !bytes.contains(0x0A) { count(.outerBlanks) }
    return Array(text)
  }

  mutating func composed(_ bytes: [UInt8]) -> String? {
    guard !bytes.isEmpty else { return nil }
    guard let composed = ComposedLetters.composed(bytes) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    count(.composed)
    return String(decoding: composed, as: UTF8.self)
  }
}

extension Repairs {
  /// Says once for the whole file what was mended and how often.
  func report(_ file: SourceFile, _ faults: Faults) {
    for kind in Kind.allCases {
      guard let number = counts[kind] else { continue }
      faults.add(file, kind.sentence(number), as: .note)
    }
  }
}

extension Repairs.Kind {
  fileprivate func sentence(_ number: Int) -> String {
    let texts = number == 1 ? "1 text" : "\(number) texts"
    let (are, they) = number == 1 ? ("is", "it") : ("are", "they")
    return switch self {
    case .html: "\(texts) held HTML: \(they) \(are) shown as plain text."
    case .references: "\(texts) held character references like '&amp;': these are decoded."
    case .controls:
      number == 1
        ? "1 control or invisible character in a text is left out."
        : "\(number) control or invisible characters in texts are left out."
    case .ampersands:
      "\(number) '&' stood alone or named a character that XML does not know: read as meant."
    case .joinedLines: "\(texts) of one line ran over several lines or tabs: joined by blanks."
    case .outerBlanks: "\(texts) had blanks at the ends: these are left out."
    case .oddBlanks: "\(texts) held blanks of odd widths: these are plain blanks now."
    case .composed: "\(texts) held letters and accents apart: these are composed (NFC)."
    }
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Whether a line needs no look at what it holds.
  var isPlainLine: Bool {
    first != 0x20 && last != 0x20
      && !contains { byte in
        byte < 0x20 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0x7F
          || byte == 0xC2 || (0xCC...0xCD).contains(byte) || byte == 0xD8
          || (0xE1...0xE3).contains(byte)
          || byte == 0xEF
      }
  }
}
