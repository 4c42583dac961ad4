import Programme

/// A column of texts while it is read: each different text once, as long as they are few.
struct GrowingColumn: Sendable {
  private var different = ByteIndex()
  /// Positions in ``different``, -1 for none; unused when each record has a text of its own.
  private var codes: [Int32] = []
  private var own = Texts()
  private var isSpread = false
  private let mayBeSpread: Bool

  /// - Parameter mayBeSpread: whether each record gets a text of its own when most are different.
  init(mayBeSpread: Bool = true) { self.mayBeSpread = mayBeSpread }

  mutating func reserve(_ count: Int) { codes.reserveCapacity(count) }

  /// Takes in the text of the next record; empty for none.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if isSpread { return own.append(utf8: text) }
    guard !text.isEmpty else { return codes.append(-1) }
    codes.append(Int32(truncatingIfNeeded: different.position(of: text)))
    if mayBeSpread, different.count > 1024, different.count > codes.count / 4 { spread() }
  }

  /// Takes in the records of a later part of the file.
  mutating func append(_ other: GrowingColumn) {
    if isSpread || other.isSpread {
      spread()
      own.append(contentsOf: other.texts)
      return
    }
    let texts = other.different.texts
    let places = (0..<texts.count).map { place in
      texts.withUTF8(of: place) { Int32(truncatingIfNeeded: different.position(of: $0)) }
    }
    codes.reserveCapacity(codes.count + other.codes.count)
    for code in other.codes { codes.append(code < 0 ? -1 : places[Int(code)]) }
  }

  /// One text a record, also where none has any.
  private var texts: Texts {
    isSpread ? own : TextColumn(different.texts, codes: codes).spread.texts
  }

  private mutating func spread() {
    guard !isSpread else { return }
    own = texts
    (codes, different, isSpread) = ([], ByteIndex(), true)
  }

  /// What was read; without a record where none has a text.
  var column: TextColumn {
    if isSpread { return TextColumn(own) }
    return different.count == 0 ? TextColumn() : TextColumn(different.texts, codes: codes)
  }
}
