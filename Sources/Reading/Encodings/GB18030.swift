/// Text in GB18030 (GB 18030-2005), the encoding of Chinese spreadsheets.
struct GB18030 {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Characters of two bytes, and how many of them are in the everyday part, GB 2312.
  private(set) var pairs = 0
  private(set) var everydayPairs = 0
  /// Whether the last character lacks its end, and U+FFFD stands for it.
  private(set) var isCut = false

  /// `nil` for bytes that are no GB18030. O(bytes).
  ///
  /// - Parameter mayBeCut: whether the last character may lack its end.
  init?(_ raw: [UInt8], mayBeCut: Bool = false) {
    bytes.reserveCapacity(raw.count + raw.count / 2)
    var i = 0
    while i < raw.count {
      guard raw[i] >= 0x80 else {
        bytes.append(raw[i])
        i += 1
        continue
      }
      if mayBeCut, Self.isCut(raw[i...].prefix(4)) {
        bytes += UTF8.encodedReplacementCharacter
        isCut = true
        return
      }
      guard i + 1 < raw.count, let width = take(raw[i...].prefix(4)) else { return nil }
      i += width
    }
  }

  /// Whether it reads like Chinese: nearly all characters are everyday ones.
  var isPlausible: Bool { pairs > 0 && everydayPairs * 10 >= pairs * 9 }

  /// Whether these last bytes begin a character and do not end it.
  private static func isCut(_ code: ArraySlice<UInt8>) -> Bool {
    let parts: [ClosedRange<UInt8>] = [0x81...0xFE, 0x30...0x39, 0x81...0xFE]
    return code.count <= parts.count && zip(code, parts).allSatisfy { $1.contains($0) }
  }

  /// Takes in one character of two or four bytes and says how many.
  private mutating func take(_ code: ArraySlice<UInt8>) -> Int? {
    let digits = code.map { Int($0) }
    guard (0x81...0xFE).contains(digits[0]) else { return nil }
    if (0x40...0xFE).contains(digits[1]), digits[1] != 0x7F {
      let trail = digits[1] - 0x40 - (digits[1] > 0x7F ? 1 : 0)
      pairs += 1
      if digits[0] >= 0xA1, digits[0] <= 0xF7, digits[1] >= 0xA1 { everydayPairs += 1 }
      return append(Self.pair((digits[0] - 0x81) * 190 + trail)) ? 2 : nil
    }
    guard digits.count == 4, (0x30...0x39).contains(digits[1]),
      (0x81...0xFE).contains(digits[2]), (0x30...0x39).contains(digits[3])
    else { return nil }
    let lead = (digits[0] - 0x81) * 10 + digits[1] - 0x30
    let number = (lead * 126 + digits[2] - 0x81) * 10 + digits[3] - 0x30
    return append(Self.quadruple(number)) ? 4 : nil
  }

  private mutating func append(_ value: UInt32?) -> Bool {
    guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return false }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return true
  }

  /// The character of two bytes with this number.
  private static func pair(_ number: Int) -> UInt32 {
    GB18030Table.cells.withUTF8Buffer { digits in
      let start = number * 3
      guard start + 3 <= digits.count else { return 0 }
      return digits[start..<(start + 3)].reduce(0) { $0 << 6 | UInt32($1 &- 0x30) }
    }
  }

  /// The character of four bytes: past the first plane in order, in it those that no pair has.
  private static func quadruple(_ number: Int) -> UInt32? {
    if number >= 189_000 {
      return number < 189_000 + 0x10_0000 ? UInt32(0x1_0000 + number - 189_000) : nil
    }
    return unpaired.indices.contains(number) ? unpaired[number] : nil
  }

  private static let unpaired: [UInt32] = {
    var isPaired = [Bool](repeating: false, count: 0x1_0000)
    for number in 0..<(126 * 190) { isPaired[Int(pair(number))] = true }
    // Until 2005 these pairs were private characters, and the order of the others is that old.
    let moved = Array(0xFE10...0xFE19) + [0x1E3F] + Array(0x9FB4...0x9FBB)
    let old =
      [0xE5E5] + Array(0xE78D...0xE796)
      + [0xE7C7, 0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864]
    for scalar in moved { isPaired[scalar] = false }
    for scalar in old { isPaired[scalar] = true }
    return (UInt32(0x80)...0xFFFF).filter { !isPaired[Int($0)] && !(0xD800...0xDFFF).contains($0) }
  }()
}
