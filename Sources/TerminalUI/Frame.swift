/// One position of the screen.
public struct Cell: Hashable, Sendable {
  /// A Unicode scalar; 0 when the wide character to the left covers this cell.
  public var scalar: UInt32
  /// A position in ``Frame/marks`` plus 1 when combining marks follow the scalar, else 0.
  public var marks: UInt16
  public var style: Style

  public static let blank = Cell(scalar: 0x20, marks: 0, style: .plain)

  /// The right half of a wide character.
  public var isCovered: Bool { scalar == 0 }
}

/// A complete picture of the terminal: every cell, drawn from scratch.
///
/// A view writes into a frame and never reads from the terminal. Which cells really
/// changed is the business of the backend. Text is made harmless here: control, bidi and
/// zero-width characters are drawn as their visible form and reach no terminal.
public struct Frame: Equatable, Sendable {
  public let size: Size
  public private(set) var cells: [Cell]
  /// Combining marks of those cells that have any, at most four a cell.
  public private(set) var marks: [String] = []
  /// Where the real cursor stands; `nil` hides it.
  public var cursor: Position?
  /// How characters of ambiguous width are counted.
  public let ambiguous: AmbiguousWidth

  public struct Position: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  public init(size: Size, ambiguous: AmbiguousWidth = .narrow) {
    self.size = size.clamped
    self.ambiguous = ambiguous
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size: size) }

  /// The cell at a position; a blank one outside the frame.
  public subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * size.columns + x] : .blank
  }

  func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.columns && y < size.rows
  }

  /// Writes one line of text into the first row of `area`, clipped to it and to the frame.
  ///
  /// A wide character that would be cut in half is replaced by a blank.
  ///
  /// - Returns: the number of columns written.
  @discardableResult
  public mutating func write(_ text: some StringProtocol, in area: Rect, style: Style = .plain)
    -> Int
  {
    guard area.rows > 0 else { return 0 }
    var pen = Pen(x: area.x, end: area.x + area.columns, y: area.y, style: style)
    let isDrawn = text.utf8.withContiguousStorageIfAvailable { drawASCII($0, &pen) } ?? false
    if !isDrawn {
      for scalar in String(text).unicodeScalars where !draw(scalar, &pen) { break }
    }
    return pen.x - area.x
  }

  /// - Returns: false, with nothing drawn, when there is more than printable ASCII.
  private mutating func drawASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ pen: inout Pen) -> Bool {
    guard bytes.isPrintableASCII else { return false }
    for byte in bytes where !put(UInt32(byte), width: 1, &pen) { break }
    return true
  }

  /// Where the next character goes.
  struct Pen {
    var x: Int
    let end: Int
    let y: Int
    let style: Style
    var last: Int?
  }

  /// - Returns: false when the line is full.
  private mutating func draw(_ scalar: Unicode.Scalar, _ pen: inout Pen) -> Bool {
    if scalar.isPrintableASCII { return put(scalar.value, width: 1, &pen) }
    if let visible = scalar.visibleForm {
      for shown in visible.unicodeScalars where !put(shown.value, width: 1, &pen) { return false }
      return true
    }
    let width = scalar.columns(ambiguous: ambiguous)
    if width == 0 {
      join(scalar, to: pen)
      return true
    }
    return put(scalar.value, width: width, &pen)
  }

  private mutating func put(_ scalar: UInt32, width: Int, _ pen: inout Pen) -> Bool {
    guard pen.x + width <= pen.end else {
      if pen.x < pen.end { set(pen.x, pen.y, Cell(scalar: 0x20, marks: 0, style: pen.style)) }
      return false
    }
    defer {
      pen.last = pen.x
      pen.x += width
    }
    if width == 2 {
      setWide(pen.x, pen.y, Cell(scalar: scalar, marks: 0, style: pen.style))
    } else {
      set(pen.x, pen.y, Cell(scalar: scalar, marks: 0, style: pen.style))
    }
    return true
  }

  private mutating func join(_ mark: Unicode.Scalar, to pen: Pen) {
    guard let x = pen.last, contains(x, pen.y), !mark.isVariationSelector else { return }
    let place = pen.y * size.columns + x
    if cells[place].marks == 0 {
      guard marks.count < Int(UInt16.max) else { return }
      marks.append("")
      cells[place].marks = UInt16(marks.count)
    }
    let index = Int(cells[place].marks) - 1
    if marks[index].unicodeScalars.count < 4 { marks[index].unicodeScalars.append(mark) }
  }

  private mutating func set(_ x: Int, _ y: Int, _ cell: Cell) {
    guard contains(x, y) else { return }
    let place = y * size.columns + x
    // What is left of a wide character that loses a half is a blank.
    if cells[place].isCovered { blank(place - 1) }
    if x + 1 < size.columns, cells[place + 1].isCovered { blank(place + 1) }
    cells[place] = cell
  }

  /// Sets both halves, or blanks where the edge of the frame cuts one off.
  private mutating func setWide(_ x: Int, _ y: Int, _ cell: Cell) {
    let isWhole = contains(x, y) && contains(x + 1, y)
    let blank = Cell(scalar: 0x20, marks: 0, style: cell.style)
    set(x, y, isWhole ? cell : blank)
    set(x + 1, y, blank)
    if isWhole { cells[y * size.columns + x + 1].scalar = 0 }
  }

  private mutating func blank(_ place: Int) {
    guard cells.indices.contains(place) else { return }
    cells[place].scalar = 0x20
    cells[place].marks = 0
  }

  /// Gives every cell of `area` the same style and leaves the characters alone.
  public mutating func paint(_ area: Rect, _ style: Style) {
    for y in visible(area.y, area.rows, size.rows) {
      for x in visible(area.x, area.columns, size.columns) {
        cells[y * size.columns + x].style = style
      }
    }
  }

  /// The part of `start ..< start + count` that lies in `0 ..< limit`.
  private func visible(_ start: Int, _ count: Int, _ limit: Int) -> Range<Int> {
    let from = min(max(start, 0), limit)
    return from..<min(max(start + count, from), limit)
  }

  /// Repeats one narrow character over `area`; any other is drawn as blanks.
  public mutating func fill(_ area: Rect, _ character: Unicode.Scalar, style: Style = .plain) {
    let isNarrow = character.visibleForm == nil && character.columns(ambiguous: ambiguous) == 1
    let cell = Cell(scalar: isNarrow ? character.value : 0x20, marks: 0, style: style)
    for y in visible(area.y, area.rows, size.rows) {
      for x in visible(area.x, area.columns, size.columns) { set(x, y, cell) }
    }
  }

  /// Draws typographic signs by one ASCII character each: `…` by `~`, `·` by `-`. O(cells).
  public mutating func spellInASCII() {
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let cell = self[x, y]
        guard cell.scalar > 0x7E, let plain = Unicode.Scalar(cell.scalar)?.asciiSign else {
          continue
        }
        set(x, y, Cell(scalar: plain.value, marks: cell.marks, style: cell.style))
      }
    }
  }

  /// The combining marks of a cell; empty for most.
  public func marks(of cell: Cell) -> String {
    let index = Int(cell.marks) - 1
    return marks.indices.contains(index) ? marks[index] : ""
  }
}

extension Frame {
  /// The characters of the frame, one line per row, trailing blanks removed.
  public var text: String {
    lines { cell, frame in
      guard !cell.isCovered, let scalar = Unicode.Scalar(cell.scalar) else { return "" }
      return String(Character(scalar)) + frame.marks(of: cell)
    }
  }

  /// One letter a cell (``Style/letter``), one line per row, trailing plain cells removed.
  public var styleText: String {
    lines { cell, _ in cell.style == .plain ? " " : String(cell.style.letter) }
  }

  private func lines(_ symbol: (Cell, Frame) -> String) -> String {
    (0..<size.rows).map { y in
      var line = ""
      for x in 0..<size.columns { line += symbol(self[x, y], self) }
      while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// The ASCII character that stands for a sign of typography; `nil` for letters and the rest.
  fileprivate var asciiSign: Unicode.Scalar? {
    switch self {
    case "…": "~"
    case "·", "–", "—", "‐", "‑": "-"
    case "•": "*"
    case "‘", "’": "'"
    case "“", "”": "\""
    default: nil
    }
  }
}
