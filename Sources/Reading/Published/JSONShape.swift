/// What one pass over the bytes of a JSON text tells: its depth, and its keys at the top.
///
/// Nothing is said about whether it is JSON; decoding does that.
struct JSONShape {
  private(set) var isArray = false
  /// Of the top-level object, or of the first object in the top-level array.
  private(set) var keys: Set<String> = []
  /// The keys of the objects in the top-level object, by their own key.
  private(set) var innerKeys: [String: Set<String>] = [:]
  /// How many arrays and objects lie in one another at the most.
  private(set) var depth = 0

  /// O(bytes).
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (position, open, isFirst, key) = (0, 0, true, 0..<0)
    var outer = ""
    while position < bytes.count {
      switch bytes[position] {
      case Self.quote:
        let start = position + 1
        position = Self.end(ofTextFrom: start, in: bytes)
        key = start..<position
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if open == 0 { isArray = bytes[position] == UInt8(ascii: "[") }
        open += 1
        depth = max(depth, open)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if isArray, open == 2, bytes[position] == UInt8(ascii: "}") { isFirst = false }
        open = max(open - 1, 0)
      case UInt8(ascii: ":"):
        guard open <= 2, key.count < 256 else { break }
        let name = String(decoding: bytes[key], as: UTF8.self)
        if isArray ? open == 2 && isFirst : open == 1 {
          if keys.count < 256 { keys.insert(name) }
          outer = name
        } else if !isArray, open == 2, innerKeys[outer, default: []].count < 64 {
          innerKeys[outer, default: []].insert(name)
        }
      default: break
      }
      position += 1
    }
  }

  /// Where the closing quote is, or the end of the bytes.
  private static func end(
    ofTextFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != quote {
      position += bytes[position] == backslash ? 2 : 1
    }
    return min(position, bytes.count)
  }
}
