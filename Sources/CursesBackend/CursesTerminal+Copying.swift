internal import CNcurses
internal import TerminalUI

extension CursesTerminal {
  /// Source: XTerm control sequences, OSC 52. Whether the terminal obeys it does not say.
  public mutating func copy(_ text: String) -> Bool {
    // Consoles that do not know the sequence print it.
    guard hasClipboard, ending == nil, streams.takesOutput else { return false }
    streams.write("\u{1B}]52;c;\(text.base64)\u{7}")
    return true
  }
}

extension String {
  /// Source: RFC 4648, section 4.
  var base64: String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = Array(utf8)
    var coded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let sign = signs[bits >> (18 - 6 * place) & 63]
        coded.append(place <= group.count ? sign : UInt8(ascii: "="))
      }
    }
    return String(decoding: coded, as: UTF8.self)
  }
}
