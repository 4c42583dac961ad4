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
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // Blank lines may come first.
        if counts[0, default: 0] > 0 { break }
        continue
      }
      counts[Self.candidates.contains(byte) ? byte : 0, default: 0] += 1
    }
    let best = Self.candidates.map { counts[$0, default: 0] }.max() ?? 0
    byte = Self.candidates.first { counts[$0, default: 0] == best } ?? byte
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
