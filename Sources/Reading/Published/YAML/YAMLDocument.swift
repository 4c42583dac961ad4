/// The one document of a YAML text: collections, scalars as they are written, aliases.
///
/// Tags are passed over, and keys are texts. What aliases repeat counts by its size and its depth,
/// so neither a small file nor a shallow one can become a large or a deep value.
struct YAMLDocument {
  let root: YAMLValue
  /// Where texts begin that are longer than a field may be; they are left out.
  let overlong: [TextPlace]
  /// What had to be mended before it could be parsed.
  let mending: YAMLMending

  static let mostAliases = 1_000
  /// Of values, keys and ends of collections.
  static let mostEvents = 1 << 24
  /// Of a text: its values take many times its size.
  static let mostBytes = 256 << 20
  /// Declared tags: the parser compares each with all before it, and each use with all of them.
  static let mostTags = 64
  /// How much aliases may repeat beside what the text holds itself: values, and bytes of texts.
  static let repeats = 100_000

  /// O(bytes).
  init(_ bytes: [UInt8]) throws(YAMLFault) {
    guard bytes.count <= Self.mostBytes else {
      throw YAMLFault(
        place: TextPlace(line: 1, column: 1),
        reason: "it is larger than \(Self.mostBytes >> 20) MiB")
    }
    mending = YAMLMending(bytes)
    try Self.countTags(in: mending.bytes)
    var building = YAMLBuilding(mostRepeated: bytes.count + Self.repeats)
    try YAMLParsing.read(mending.bytes) { event throws(YAMLFault) in try building.take(event) }
    (root, overlong) = (building.root, building.overlong)
  }

  /// Refuses a text that declares too many tags. O(bytes).
  private static func countTags(in bytes: [UInt8]) throws(YAMLFault) {
    var (line, tags, isFirst) = (1, 0, true)
    for (position, byte) in bytes.enumerated() {
      if isFirst, byte == UInt8(ascii: "%"), bytes[position...].starts(with: "%TAG".utf8) {
        tags += 1
        guard tags <= mostTags else {
          throw YAMLFault(
            place: TextPlace(line: line, column: 1),
            reason: "it declares more than \(mostTags) tags")
        }
      }
      isFirst = byte == 0x0A || byte == 0x0D
      if byte == 0x0A { line += 1 }
    }
  }
}

/// The bytes of a YAML text without what the parser refuses or takes for the end of a line.
struct YAMLMending {
  private(set) var bytes: [UInt8]
  /// Forbidden characters that were left out.
  private(set) var controls = 0
  /// Characters that part lines or paragraphs in texts, and became blanks.
  private(set) var breaks = 0

  /// O(bytes).
  init(_ text: [UInt8]) {
    bytes = text
    guard text.indices.contains(where: { Self.fault(in: text, at: $0) != nil }) else { return }
    bytes.removeAll(keepingCapacity: true)
    var position = 0
    while position < text.count {
      guard let fault = Self.fault(in: text, at: position) else {
        bytes.append(text[position])
        position += 1
        continue
      }
      if fault.isBreak {
        bytes.append(0x20)
        breaks += 1
      } else {
        controls += 1
      }
      position += fault.length
    }
  }

  /// The character that is at fault at a position. Source: YAML 1.1, 5.1 and 5.4.
  private static func fault(
    in text: [UInt8], at position: Int
  ) -> (length: Int, isBreak: Bool)? {
    func byte(_ distance: Int) -> UInt8 {
      position + distance < text.count ? text[position + distance] : 0
    }
    switch text[position] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F: return (1, false)
    case 0xC2 where byte(1) == 0x85: return (2, true)
    case 0xC2 where byte(1) < 0xA0: return (2, false)
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9): return (3, true)
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return (3, false)
    case 0xEF where byte(1) == 0xBF && (byte(2) == 0xBE || byte(2) == 0xBF): return (3, false)
    default: return nil
    }
  }
}
