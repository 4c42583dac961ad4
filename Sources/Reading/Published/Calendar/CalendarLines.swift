/// The content lines of an iCalendar, unfolded as bytes (RFC 5545, 3.1).
struct CalendarLines {
  /// The line that ``advance()`` came to, without its end.
  private(set) var content: [UInt8] = []
  /// Of the first of the lines that were folded into this one, from 1.
  private(set) var line = 0
  /// Whether the line was longer than is read.
  private(set) var isCut = false

  private let bytes: [UInt8]
  private var position = 0
  private var nextLine = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on to the next line; `false` at the end. O(its length).
  mutating func advance() -> Bool {
    content.removeAll(keepingCapacity: true)
    isCut = false
    guard position < bytes.count else { return false }
    line = nextLine
    takeOne()
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
      position += 1
      takeOne()
    }
    return true
  }

  private mutating func takeOne() {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D {
      position += 1
    }
    let room = Limit.fieldBytes - content.count
    if position - start > room { isCut = true }
    content.append(contentsOf: bytes[start..<min(position, start + room)])
    guard position < bytes.count else { return }
    let isPair =
      bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    position += isPair ? 2 : 1
    nextLine += 1
  }
}

extension [UInt8] {
  /// Whether an iCalendar begins here; only such text is folded by bytes.
  var beginsCalendar: Bool {
    let start = String(decoding: prefix(64).drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self)
    return start.uppercased().hasPrefix("BEGIN:VCALENDAR")
  }

  /// The bytes with folds moved out of characters, so that each line is correct text.
  ///
  /// Folding counts bytes and may part a character. Lines keep their number. O(n).
  var withWholeFoldedCharacters: [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(count)
    var (position, parted) = (0, ArraySlice<UInt8>())
    while position < count {
      let fold = foldLength(at: position)
      let next = position + fold
      if fold > 0, next < count, self[next].isContinuation, mended.last ?? 0 >= 0x80 {
        parted += self[position..<next]
        position = next
        while position < count, self[position].isContinuation {
          mended.append(self[position])
          position += 1
        }
      } else {
        mended += parted
        parted = []
        mended.append(self[position])
        position += 1
      }
    }
    return mended + parted
  }

  /// How many bytes the line end and the blank of a fold take; 0 where there is none.
  private func foldLength(at position: Int) -> Int {
    let isPair = self[position] == 0x0D
    let blank = position + (isPair ? 2 : 1)
    guard blank < count, self[blank] == 0x20 || self[blank] == 0x09,
      self[blank - 1] == 0x0A
    else { return 0 }
    return isPair || self[position] == 0x0A ? blank + 1 - position : 0
  }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
