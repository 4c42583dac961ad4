/// What stands between the cells of a table, told from its first line.
struct Separator {
  var byte: UInt8
  /// Where the table begins: after the `sep=` line that spreadsheets write, if there is one.
  var start: Int
  var line: Int

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    (byte, start, line) = (UInt8(ascii: ","), 0, 1)
    if let announced = Self.announced(in: bytes) {
      (byte, start, line) = (announced.byte, announced.end, 2)
      return
    }
    // The last count is that of all other bytes.
    var counts = [Int](repeating: 0, count: Self.candidates.count + 1)
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // Blank lines may come first.
        if counts[Self.candidates.count] > 0 { break }
        continue
      }
      counts[Self.candidates.firstIndex(of: byte) ?? Self.candidates.count] += 1
    }
    var best = 0
    for i in Self.candidates.indices where counts[i] > counts[best] { best = i }
    byte = Self.candidates[best]
  }

  /// In the order of preference.
  private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// The separator of a `sep=` line, and where the next line begins.
  private static func announced(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (byte: UInt8, end: Int)? {
    guard bytes.count > 5, bytes.prefix(4).elementsEqual("sep=".utf8),
      candidates.contains(bytes[4])
    else { return nil }
    if bytes[5] == UInt8(ascii: "\n") { return (bytes[4], 6) }
    guard bytes[5] == UInt8(ascii: "\r") else { return nil }
    let isPair = bytes.count > 6 && bytes[6] == UInt8(ascii: "\n")
    return (bytes[4], isPair ? 7 : 6)
  }
}
