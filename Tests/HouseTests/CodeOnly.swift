/// Swift source without what its comments and string literals say; lines stay lines.
///
/// Enough for looking words up: an interpolation counts as part of its string.
func codeOnly(_ text: String) -> String {
  var code: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.first {
    if rest.starts(with: "//".utf8) {
      rest = rest.drop { $0 != newline }
    } else if rest.starts(with: "/*".utf8) {
      skip(to: "*/", in: &rest, keeping: &code)
    } else if let mark = openingMark(of: rest) {
      rest = rest.dropFirst(mark.opening.utf8.count)
      code += "\"\"".utf8
      skip(to: mark.closing, escapes: mark.escapes, in: &rest, keeping: &code)
    } else {
      code.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: code, as: UTF8.self)
}

private let newline = UInt8(ascii: "\n")

/// How a string literal that begins here opens and closes.
private func openingMark(
  of rest: ArraySlice<UInt8>
) -> (opening: String, closing: String, escapes: Bool)? {
  let hashes = String(repeating: "#", count: rest.prefix { $0 == UInt8(ascii: "#") }.count)
  for quotes in ["\"\"\"", "\""] where rest.starts(with: (hashes + quotes).utf8) {
    return (hashes + quotes, quotes + hashes, hashes.isEmpty)
  }
  return nil
}

/// Goes past `end`; only the newlines on the way are kept.
private func skip(
  to end: String, escapes: Bool = false, in rest: inout ArraySlice<UInt8>, keeping: inout [UInt8]
) {
  while let byte = rest.first, !rest.starts(with: end.utf8) {
    if byte == newline { keeping.append(byte) }
    rest = rest.dropFirst(escapes && byte == UInt8(ascii: "\\") ? 2 : 1)
  }
  rest = rest.dropFirst(end.utf8.count)
}
