/// Blocks of 64 values; equal blocks are held once.
struct TwoStages {
  /// Two digits for each block: its number.
  private(set) var blocks = ""
  private(set) var cells = ""
  private let width: Int
  private var numbers: [String: Int] = [:]

  init(digits: Int) { width = digits }

  mutating func append(_ values: [Int]) {
    let block = values.map { digits($0, width) }.joined()
    let number = numbers[block] ?? numbers.count
    if numbers.updateValue(number, forKey: block) == nil { cells += block }
    blocks += digits(number, 2)
  }
}

/// A number in digits that are characters from '0', 64 of them.
func digits(_ value: Int, _ count: Int) -> String {
  precondition(value < 1 << (6 * count), "the table needs more digits")
  return (0..<count).reversed().map { String(digit(value >> (6 * $0) & 63)) }.joined()
}

private func digit(_ value: Int) -> Unicode.Scalar { Unicode.Scalar(UInt8(0x30 + value)) }

func literal(_ name: String, _ lines: [String]) -> String {
  let body = lines.map { "    " + $0 }.joined(separator: "\\#\n")
  return "  static let \(name): StaticString = #\"\"\"\n\(body)\n    \"\"\"#"
}

/// Lines of 90 bytes; none ends with a space.
func lines(of text: String) -> [String] {
  let bytes = Array(text.utf8)
  return stride(from: 0, to: bytes.count, by: 90).map { start in
    String(decoding: bytes[start..<min(start + 90, bytes.count)], as: UTF8.self)
  }
}
