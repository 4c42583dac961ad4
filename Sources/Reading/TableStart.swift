/// Where a table begins: at its header line, above which titles may stand.
struct TableStart {
  private(set) var separator: UInt8
  /// Of the first byte of the header line, and its number.
  private(set) var position: Int
  private(set) var line: Int
  /// The lines above, from the first on; blank lines are none.
  private(set) var above: [LineAbove] = []

  /// So many lines are looked at, and so many bytes.
  private static let mostLines = 12
  private static let mostBytes = 1 << 16

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let first = Separator(of: bytes)
    (separator, position, line) = (first.byte, first.start, first.line)
    var lines = HeaderLines(bytes.prefix(Self.mostBytes), from: first.start, line: first.line)
    guard let row = lines.next(separator: first.byte), !row.isCut, !row.isPlainHeader else {
      return
    }
    let (known, isOfPairs) = (row.known, row.isOfPairs)
    if known > 1, !isOfPairs { return }
    find(row, known, isOfTimes: isOfPairs && row.hasTime, &lines)
  }

  /// Looks for the header below a line that is none for sure.
  ///
  /// One word that is known may stand in a title; a line of several more is a header for sure. Pairs
  /// of words and what they are of may be a header all the same: one below goes before them only
  /// where nothing but pairs and single cells stand between, and rows below.
  private mutating func find(
    _ first: HeaderLine, _ count: Int, isOfTimes: Bool, _ lines: inout HeaderLines
  ) {
    let usual = count == 0 || first.filled == 1 ? 2 : 3
    var least = isOfTimes ? 2 : count > 1 ? count + 1 : usual
    var isSure = count > 1 && !isOfTimes
    var (passed, best) = ([first.asLineAbove], 0)
    while passed.count < Self.mostLines, let row = lines.next(separator: nil), !row.isCut {
      let known = row.known
      if known >= least, known > best, isSure ? known == row.filled : known * 3 >= row.filled,
        !row.hasClock, !(row.hasTime && row.isOfPairs), !isSure && count < 2 || lines.goOn
      {
        (separator, position, line, above) = (row.separator, row.position, row.line, passed)
        (best, isSure) = (known, true)
        if !row.mayBePairs { return }
      } else if !row.mayBePairs, row.filled > 1 {
        if count > 1 || best > 0 { return }
        least = usual
      }
      passed.append(row.asLineAbove)
    }
  }
}

/// A line above the header of a table.
struct LineAbove {
  /// Its first words.
  let text: String
  let line: Int
  /// Nothing else stands on it.
  let isLone: Bool
}

extension TableStart {
  /// A reader of the rows from the header line on.
  func reader(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVReader {
    CSVReader(bytes, separator: separator, from: position, line: line)
  }
}

/// The lines of which one may be the header of a table.
private struct HeaderLines {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>
  private var position: Int
  private var line: Int

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, from position: Int, line: Int) {
    (self.bytes, self.position, self.line) = (bytes, position, line)
  }

  /// Whether a line follows.
  var goOn: Bool {
    var ahead = self
    return ahead.next(separator: nil) != nil
  }

  /// The next line with a word; the separator is told from it where none is given.
  mutating func next(separator: UInt8?) -> HeaderLine? {
    while position < bytes.endIndex {
      let (start, number) = (position, line)
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      let isPair =
        end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      position = end + (isPair ? 2 : 1)
      line += 1
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let separator = separator ?? Separator(of: text).byte
      var reader = CSVReader(text, separator: separator)
      guard reader.advance() else { continue }
      let cells = reader.cells.prefix(HeaderLine.mostCells).map { reader.text(of: $0) }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      return HeaderLine(
        cells: cells, separator: separator, position: start, line: number,
        isCut: !reader.faults.isEmpty)
    }
    return nil
  }
}

private struct HeaderLine {
  /// The first of them.
  let cells: [String]
  let separator: UInt8
  let position: Int
  let line: Int
  /// A quote goes on in the next line, or is none.
  let isCut: Bool

  static let mostCells = 64

  /// Whether it begins like the tables of the program itself, which costs no set of words.
  var isPlainHeader: Bool {
    cells.prefix(8).count { ["id", "name", "title", "order", "day", "start", "of"].contains($0) }
      > 1
  }

  var filled: Int { cells.count { !$0.isEmpty } }

  /// The number of cells that are headers of some table.
  var known: Int { cells.count { Self.isKnown($0) } }

  /// Whether each second cell is what one before it is of, and some header is among the others:
  /// `Venue,Loft`.
  var isOfPairs: Bool {
    let filled = cells.filter { !$0.isEmpty }
    let places = filled.indices.filter { Self.isKnown(filled[$0]) }
    return filled.count.isMultiple(of: 2) && !places.isEmpty
      && places.allSatisfy { $0.isMultiple(of: 2) }
  }

  /// Whether it is of pairs, or of one whose second word is a header as well: `会议地点,会议室`.
  var mayBePairs: Bool {
    isOfPairs || filled == 2 && cells.first { !$0.isEmpty }.map(Self.isKnown) ?? false
  }

  private static func isKnown(_ cell: String) -> Bool {
    guard !cell.isEmpty, cell.utf8.count <= 100 else { return false }
    let key = cell.headerKey
    if wordsOfHeaders.contains(key) { return true }
    if let key = key.without(subjects: PublishedColumn.subjects), wordsOfHeaders.contains(key) {
      return true
    }
    if PersonHeader(key) != nil || ChineseHeader(key) != nil { return true }
    guard let loose = LooseHeader(cell) else { return false }
    return loose.key.map(wordsOfHeaders.contains) ?? false
      || loose.parts.first.map(wordsOfHeaders.contains) ?? false
      || loose.joined.contains(where: wordsOfHeaders.contains)
  }

  /// Whether some cell is a time, which no header is.
  var hasClock: Bool { cells.contains { WrittenCell($0, order: nil)?.start != nil } }

  /// Whether some cell is surely a time: a date, or a clock with a colon.
  var hasTime: Bool {
    cells.contains { cell in
      cell.isDate
        || cell.contains { ":：".contains($0) }
          && WrittenCell(cell, order: nil)?.start != nil
    }
  }

  var asLineAbove: LineAbove {
    LineAbove(text: cells.first { !$0.isEmpty } ?? "", line: line, isLone: filled == 1)
  }
}

/// What the columns of any table may be called.
private let wordsOfHeaders: Set<String> = {
  var words = Set(PublishedColumn.allCases.flatMap(\.names))
  words.formUnion(PeopleColumn.allCases.flatMap(\.names))
  words.formUnion(AgendaColumn.allCases.flatMap(\.names))
  words.formUnion(InstitutionColumn.allCases.flatMap(\.names))
  words.formUnion(AttendanceColumn.allCases.flatMap(\.names))
  return words
}()
