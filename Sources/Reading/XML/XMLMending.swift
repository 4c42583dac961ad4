/// The bytes of an XML document without what no parser takes: controls, ampersands that stand for
/// themselves, the named characters of HTML. O(bytes).
///
/// Marked sections, comments and instructions keep their ampersands. Lines stay lines.
struct XMLMending {
  private(set) var bytes: [UInt8]
  /// Forbidden characters that were left out, also those that were written as references.
  private(set) var controls = 0
  /// Ampersands that stand for themselves, and references to characters that HTML names.
  private(set) var ampersands = 0

  init(_ document: [UInt8]) {
    bytes = document
    let faults = document.withUnsafeBufferPointer { Self.faults(in: $0) }
    guard !faults.isEmpty else { return }
    bytes = []
    bytes.reserveCapacity(document.count + faults.count * 4)
    var start = 0
    for fault in faults {
      bytes.append(contentsOf: document[start..<fault.range.lowerBound])
      bytes.append(contentsOf: fault.replacement)
      start = fault.range.upperBound
      if fault.isControl { controls += 1 } else { ampersands += 1 }
    }
    bytes.append(contentsOf: document[start...])
  }

  private struct Fault {
    var range: Range<Int>
    var replacement: [UInt8] = []
    var isControl = false
  }

  private static let ampersand = Array("&amp;".utf8)

  private static func faults(in bytes: UnsafeBufferPointer<UInt8>) -> [Fault] {
    var faults: [Fault] = []
    var position = 0
    // Behind this an ampersand means something again.
    var literalEnd = 0
    while position < bytes.count {
      position = bytes.passingPlainBytes(from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte < 0x20 {
        if !byte.isAllowedControl {
          faults.append(Fault(range: position..<(position + 1), isControl: true))
        }
      } else if byte == UInt8(ascii: "&") {
        if position >= literalEnd { fault(at: position, bytes).map { faults.append($0) } }
      } else if byte == UInt8(ascii: "<") {
        if position >= literalEnd, let end = bytes.literalEnd(at: position) { literalEnd = end }
      } else if byte == 0xEF, bytes.isNoncharacter(at: position) {
        faults.append(Fault(range: position..<(position + 3), isControl: true))
      }
      position += 1
    }
    return faults
  }

  /// What is wrong with the ampersand at a position; `nil` when XML knows what it means.
  private static func fault(at position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    let body = bytes[(position + 1)..<min(position + 12, bytes.count)]
      .prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
    let end = position + 1 + body.count
    let bare = Fault(range: position..<(position + 1), replacement: ampersand)
    guard !body.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return bare }
    if body.first == UInt8(ascii: "#") {
      return numberedFault(body.dropFirst(), range: position..<(end + 1)) { bare }
    }
    let name = String(decoding: body, as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return nil }
    guard let scalar = NamedReferences.scalar(name) else { return bare }
    let replacement = "&#\(scalar.value);"
    return Fault(range: position..<(end + 1), replacement: Array(replacement.utf8))
  }

  private static func numberedFault(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, range: Range<Int>, bare: () -> Fault
  ) -> Fault? {
    let isHex = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let number = UInt32(text, radix: isHex ? 16 : 10), !text.hasPrefix("+") else {
      return bare()
    }
    guard let scalar = Unicode.Scalar(number) else { return bare() }
    let isForbidden =
      number < 0x20 ? !UInt8(number).isAllowedControl : (0xFFFE...0xFFFF).contains(number)
    return isForbidden && scalar.value == number ? Fault(range: range, isControl: true) : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The next control, ampersand, tag or byte 0xEF, or one of the last bytes before it: eight bytes
  /// are looked at together.
  @inline(__always)
  fileprivate func passingPlainBytes(from start: Int) -> Int {
    guard let base = UnsafeRawPointer(baseAddress) else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs = ones << 7
    /// The high bit of each byte that is zero, and perhaps of one behind such a byte.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
    var position = start
    while position + 8 <= count {
      let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let controls = (word &- ones &* 0x20) & ~word & highs
      let found =
        controls | zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x3C)
        | zeros(word ^ ones &* 0xEF)
      // What is found behind the first may be none: a borrow from it.
      if found != 0 { return position + UInt64(littleEndian: found).trailingZeroBitCount / 8 }
      position += 8
    }
    return position
  }

  /// Whether U+FFFE or U+FFFF is here.
  fileprivate func isNoncharacter(at position: Int) -> Bool {
    position + 2 < count && self[position + 1] == 0xBF && self[position + 2] >= 0xBE
  }

  /// Where the marked section, comment or instruction ends that begins here; `nil` for a tag.
  fileprivate func literalEnd(at position: Int) -> Int? {
    let literals = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
    guard position + 1 < count,
      self[position + 1] == UInt8(ascii: "!") || self[position + 1] == UInt8(ascii: "?")
    else { return nil }
    for (open, close) in literals where self[position...].starts(with: open.utf8) {
      return end(of: Array(close.utf8), from: position + open.utf8.count)
    }
    return nil
  }

  /// Behind a mark; the end when it is not there, which the parser then says.
  private func end(of mark: [UInt8], from start: Int) -> Int {
    var position = start
    while position + mark.count <= count {
      if self[position] == mark[0], self[position...].starts(with: mark) {
        return position + mark.count
      }
      position += 1
    }
    return count
  }
}

extension UInt8 {
  /// A tab, a line feed, a carriage return: the controls that XML takes.
  fileprivate var isAllowedControl: Bool { self == 0x09 || self == 0x0A || self == 0x0D }
}
