/// One cell of a row, without the blanks around its text.
struct CSVCell {
  /// Of its first byte in the file, a quote included.
  var offset: Int
  /// Of its text, in the file or in the row's scratch bytes.
  var start: Int
  var count: Int
  /// Whether the text lies in the scratch bytes, since it is not in the file as it reads.
  var isRewritten: Bool
}

/// What is wrong with a row's writing; the row is read all the same.
enum CSVFault {
  /// A quote without an end: the cell ends with its line.
  case unclosedQuote
  /// Text between a closing quote and the separator: it is kept.
  case textAfterQuote
  /// A cell over the limit: it is left blank.
  case tooLong
}

/// Rows of comma-separated values (RFC 4180) one after the other, by bytes.
///
/// Lines end in LF, CRLF or CR; blank rows are left out. O(bytes), without an allocation a row.
struct CSVReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  private(set) var cells: [CSVCell] = []
  private(set) var scratch: [UInt8] = []
  private(set) var faults: [(kind: CSVFault, offset: Int)] = []
  /// Whether a cell of the row holds something.
  private var hasText = false
  /// Whether the file ends inside of a quote that the row opens.
  private(set) var endsInQuote = false
  /// The line the row begins on, from 1, and its first byte.
  private(set) var line = 0
  private(set) var rowStart = 0
  private var position = 0
  private var nextLine = 1
  private var patience = Self.fullPatience
  private let separators: UInt64
  /// Whether each cell is looked for by itself, as tests do to see that the result is the same.
  var readsByCell = false

  /// Quotes may run to the end of the file this often before none is believed any more.
  private static let fullPatience = 16

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static var quotes: UInt64 { UInt64(repeating: quote) }
  private static var lineFeeds: UInt64 { UInt64(repeating: lineFeed) }
  private static var carriageReturns: UInt64 { UInt64(repeating: carriageReturn) }

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from position: Int = 0, line: Int = 1)
  {
    (self.bytes, self.separator) = (bytes, separator)
    (self.position, nextLine) = (position, line)
    separators = UInt64(repeating: separator)
  }

  /// Between two rows, what the reader has to know to go on.
  struct Standing {
    /// Of the first byte of the next row.
    var position: Int
    /// Of the next row.
    var line: Int
    /// How many more quotes may run to the end of the file.
    var patience = fullPatience

    /// Whether the next row reads like the first one of a file.
    var isFresh: Bool { patience == fullPatience }
  }

  var standing: Standing {
    get { Standing(position: position, line: nextLine, patience: patience) }
    set { (position, nextLine, patience) = (newValue.position, newValue.line, newValue.patience) }
  }

  /// Whether there is one more row that holds something.
  mutating func advance() -> Bool {
    while position < bytes.count {
      (line, rowStart) = (nextLine, position)
      cells.removeAll(keepingCapacity: true)
      scratch.removeAll(keepingCapacity: true)
      faults.removeAll(keepingCapacity: true)
      (endsInQuote, hasText) = (false, false)
      while readsByCell || readPlainCells(), readCell() {}
      if hasText || !faults.isEmpty { return true }
    }
    return false
  }

  /// Takes in the cells of the row up to the first that may be quoted or lies near the end of the
  /// file, with one look at eight bytes for all that may end them.
  ///
  /// - Returns: whether the row goes on, with a cell that is to be read by itself.
  private mutating func readPlainCells() -> Bool {
    guard separator != 0x20, let base = UnsafeRawPointer(bytes.baseAddress) else { return true }
    return withUnsafeTemporaryAllocation(of: CSVCell.self, capacity: 16) { room in
      var (start, at, filled) = (position, position, 0)
      // Where a cell begins that holds more than blanks in front of a quote.
      var plain = -1
      defer { cells.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<filled])) }
      while at + 8 <= bytes.count {
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        var marks =
          (word ^ separators).exactZeroBytes | (word ^ Self.lineFeeds).exactZeroBytes
          | (word ^ Self.carriageReturns).exactZeroBytes | (word ^ Self.quotes).exactZeroBytes
        while marks != 0 {
          let end = at + marks.trailingZeroBitCount / 8
          marks &= marks - 1
          if bytes[end] == Self.quote {
            // One inside of a cell is a sign like others.
            guard plain != start, bytes[start..<end].allSatisfy({ $0 == 0x20 }) else {
              plain = start
              continue
            }
            position = start
            return true
          }
          if filled == room.count {
            cells.append(contentsOf: room)
            filled = 0
          }
          room.initializeElement(at: filled, to: plainCell(offset: start, from: start, to: end))
          filled += 1
          guard bytes[end] == separator else { return pass(end) }
          start = end + 1
        }
        at += 8
      }
      position = start
      return true
    }
  }

  /// Whether the row goes on after the cell.
  private mutating func readCell() -> Bool {
    var begin = position
    while begin < bytes.count, bytes[begin] == 0x20 { begin += 1 }
    if begin < bytes.count, bytes[begin] == Self.quote {
      return readQuotedCell(begin)
    }
    return readPlainCell(from: position, offset: position)
  }

  private mutating func readPlainCell(from start: Int, offset: Int) -> Bool {
    let end = plainEnd(start)
    append(offset: offset, from: start, to: end)
    return pass(end)
  }

  /// The separator or line end at or after `start`, or the end of the file.
  private func plainEnd(_ start: Int) -> Int {
    var i = skip(from: start, to: bytes.count) { word in
      (word ^ separators).zeroBytes | (word ^ Self.lineFeeds).zeroBytes
        | (word ^ Self.carriageReturns).zeroBytes
    }
    while i < bytes.count {
      let byte = bytes[i]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      i += 1
    }
    return i
  }

  /// The first byte that is found in eight at a time, or else one of the last seven before `end`.
  ///
  /// - Parameter found: the highest bit of each byte looked for, and perhaps of bytes above it.
  @inline(__always)
  private func skip(from start: Int, to end: Int, _ found: (_ word: UInt64) -> UInt64) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var i = start
    while i + 8 <= end {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      // Of what is found, the first is there for certain.
      let found = found(word)
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    return i
  }

  private mutating func readQuotedCell(_ open: Int) -> Bool {
    let start = open + 1
    guard patience > 0, let quoted = quotedText(start) else {
      endsInQuote = endsInQuote || patience > 0
      patience -= 1
      faults.append((.unclosedQuote, open))
      return readPlainCell(from: start, offset: open)
    }
    var after = quoted.end + 1
    while after < bytes.count, bytes[after] == 0x20, separator != 0x20 { after += 1 }
    let end = plainEnd(after)
    let lines = lineEnds(from: start, to: quoted.end)
    if end == after {
      if quoted.isEscaped || lines > 0 {
        rewrite(offset: open, from: start, to: quoted.end, tail: end..<end)
      } else {
        append(offset: open, from: start, to: quoted.end)
      }
    } else if lines == 0 {
      faults.append((.textAfterQuote, quoted.end + 1))
      rewrite(offset: open, from: start, to: quoted.end, tail: (quoted.end + 1)..<end)
    } else {
      // A quote that ends lines later in front of text is the opening quote of another cell.
      faults.append((.unclosedQuote, open))
      return readPlainCell(from: start, offset: open)
    }
    nextLine += lines
    return pass(end)
  }

  /// Where the closing quote is; `nil` when there is none.
  private func quotedText(_ start: Int) -> (end: Int, isEscaped: Bool)? {
    var isEscaped = false
    var i = start
    while i < bytes.count {
      i = skip(from: i, to: bytes.count) { ($0 ^ Self.quotes).zeroBytes }
      guard i < bytes.count else { break }
      if bytes[i] == Self.quote {
        guard i + 1 < bytes.count, bytes[i + 1] == Self.quote else { return (i, isEscaped) }
        isEscaped = true
        i += 1
      }
      i += 1
    }
    return nil
  }

  private func lineEnds(from start: Int, to end: Int) -> Int {
    var count = 0
    var i = start
    while i < end {
      i = skip(from: i, to: end) { word in
        (word ^ Self.lineFeeds).zeroBytes | (word ^ Self.carriageReturns).zeroBytes
      }
      guard i < end else { break }
      if bytes[i] == Self.lineFeed {
        count += 1
      } else if bytes[i] == Self.carriageReturn {
        count += i + 1 < end && bytes[i + 1] == Self.lineFeed ? 0 : 1
      }
      i += 1
    }
    return count
  }

  /// Goes over the separator or line end at `end`; whether it was a separator.
  private mutating func pass(_ end: Int) -> Bool {
    guard end < bytes.count else {
      position = end
      return false
    }
    position = end + 1
    if bytes[end] == separator { return true }
    nextLine += 1
    if bytes[end] == Self.carriageReturn, position < bytes.count,
      bytes[position] == Self.lineFeed
    {
      position += 1
    }
    return false
  }

  private mutating func append(offset: Int, from start: Int, to end: Int) {
    cells.append(plainCell(offset: offset, from: start, to: end))
  }

  /// The cell of a text in the file, noted as one of the row.
  @inline(__always)
  private mutating func plainCell(offset: Int, from start: Int, to end: Int) -> CSVCell {
    let range = bytes.trimmed(start, end)
    return noted(
      CSVCell(offset: offset, start: range.start, count: range.count, isRewritten: false))
  }

  /// The cell as far as it is read.
  @inline(__always)
  private mutating func noted(_ cell: CSVCell) -> CSVCell {
    var cell = cell
    if cell.count > Limit.fieldBytes {
      faults.append((.tooLong, cell.offset))
      cell.count = 0
    }
    if cell.count > 0 { hasText = true }
    return cell
  }

  /// Takes in the text with single quotes for doubled ones and LF for CRLF.
  private mutating func rewrite(offset: Int, from start: Int, to end: Int, tail: Range<Int>) {
    let begin = scratch.count
    var i = start
    while i < end {
      let byte = bytes[i]
      let next = i + 1 < end ? bytes[i + 1] : 0
      if byte == Self.quote && next == Self.quote {
        i += 1
      } else if byte == Self.carriageReturn && next == Self.lineFeed {
        i += 1
        scratch.append(Self.lineFeed)
        i += 1
        continue
      }
      scratch.append(byte)
      i += 1
    }
    scratch.append(contentsOf: bytes[tail])
    let range = scratch.withUnsafeBufferPointer { $0.trimmed(begin, $0.count) }
    cells.append(
      noted(CSVCell(offset: offset, start: range.start, count: range.count, isRewritten: true)))
  }
}

extension UInt64 {
  init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of the lowest byte that is zero, and perhaps of bytes above it.
  fileprivate var zeroBytes: UInt64 {
    (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080
  }

  /// The highest bit of each byte that is zero, and no other.
  fileprivate var exactZeroBytes: UInt64 {
    ~(((self & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | self | 0x7F7F_7F7F_7F7F_7F7F)
  }
}

extension CSVReader {
  /// Whether the file ends in the row, without the end of a line and outside of quotes.
  var endsFile: Bool {
    position == bytes.count && !endsInQuote
      && bytes.last.map { $0 != Self.lineFeed && $0 != Self.carriageReturn } ?? false
  }

  /// The bytes of a cell's text, which are valid inside `body` only.
  func withBytes<Result>(
    of cell: CSVCell, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if cell.isRewritten {
      return scratch.withUnsafeBufferPointer { body($0.part(cell.start, cell.count)) }
    }
    return body(bytes.part(cell.start, cell.count))
  }

  func text(of cell: CSVCell) -> String {
    withBytes(of: cell) { String(decoding: $0, as: UTF8.self) }
  }

  /// The line and column of a byte of the row or of a later one.
  func place(of offset: Int) -> TextPlace {
    let end = min(max(offset, rowStart), bytes.count)
    return TextPlace(of: end - rowStart, in: bytes[rowStart..<end], line: line)
  }
}

extension UnsafeBufferPointer<UInt8> {
  func part(_ start: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[start..<(start + count)])
  }

  /// The part without white space at its ends, a no-break and an ideographic space included.
  func trimmed(_ start: Int, _ end: Int) -> (start: Int, count: Int) {
    var (first, last) = (start, end)
    while first < last, let width = blankWidth(at: first, before: last) { first += width }
    while last > first, let width = blankWidth(endingAt: last, after: first) { last -= width }
    return (first, last - first)
  }

  private func blankWidth(at i: Int, before end: Int) -> Int? {
    switch self[i] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: i + 1 < end && self[i + 1] == 0xA0 ? 2 : nil
    case 0xE3: i + 2 < end && self[i + 1] == 0x80 && self[i + 2] == 0x80 ? 3 : nil
    default: nil
    }
  }

  private func blankWidth(endingAt end: Int, after start: Int) -> Int? {
    switch self[end - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xA0: end - 2 >= start && self[end - 2] == 0xC2 ? 2 : nil
    case 0x80:
      end - 3 >= start && self[end - 3] == 0xE3 && self[end - 2] == 0x80 ? 3 : nil
    default: nil
    }
  }
}
