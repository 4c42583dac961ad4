/// Plain text while it is written: paragraphs, lines and blanks are asked for, and come once.
struct PlainWriter {
  private(set) var bytes: [UInt8] = []
  private var lineBreaks = 0
  private var wantsBlank = false
  /// Where the last marker of an item begins, with the line breaks before it, and where it ends.
  private var marker: (start: Int, end: Int, lineBreaks: Int) = (0, 0, 0)

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Whether nothing was written since the beginning, or since a marker.
  private var isAtStart: Bool { bytes.count == marker.end }

  /// At most one empty line comes of it, and none at the beginning.
  mutating func breakLine(_ count: Int) {
    guard !isAtStart else { return }
    lineBreaks = max(lineBreaks, min(count, 2))
    wantsBlank = false
  }

  /// One more line break than was asked for.
  mutating func breakAgain() { breakLine(lineBreaks + 1) }

  mutating func blank() {
    if !isAtStart, lineBreaks == 0 { wantsBlank = true }
  }

  mutating func put(_ byte: UInt8) {
    flush()
    bytes.append(byte)
  }

  mutating func put(_ text: some Collection<UInt8>) {
    guard !text.isEmpty else { return }
    flush()
    bytes.append(contentsOf: text)
  }

  /// Begins an item of a list; one that held nothing leaves no marker.
  mutating func item(_ text: String) {
    dropEmptyItem()
    breakLine(1)
    let breaks = lineBreaks
    flush()
    let start = bytes.count - breaks
    bytes.append(contentsOf: text.utf8)
    marker = (start, bytes.count, breaks)
  }

  mutating func dropEmptyItem() {
    guard isAtStart, marker.end > marker.start else { return }
    bytes.removeLast(marker.end - marker.start)
    lineBreaks = marker.lineBreaks
    wantsBlank = false
    marker = bytes.isEmpty ? (0, 0, 0) : (bytes.count, -1, 0)
  }

  private mutating func flush() {
    if lineBreaks > 0 {
      while bytes.count > max(marker.end, 0), bytes.last == 0x20 { bytes.removeLast() }
      for _ in 0..<lineBreaks { bytes.append(0x0A) }
    } else if wantsBlank {
      bytes.append(0x20)
    }
    (lineBreaks, wantsBlank) = (0, false)
  }
}
