extension FoldingTable {
  /// Where a scalar's text begins in `targets`; nil if the scalar folds to itself.
  static func place(of scalar: UInt32) -> Int? {
    let (block, cell) = (Int(scalar >> 6), Int(scalar & 63))
    // The table ends with plane 2; what follows are tags and selectors, or unassigned.
    guard block < blocks.utf8CodeUnitCount / 2 else {
      return (0xE0000...0xE0FFF).contains(scalar) ? nothing : nil
    }
    let number = digit(blocks, 2 * block) << 6 | digit(blocks, 2 * block + 1)
    let at = 3 * (number << 6 | cell)
    let place = digit(cells, at) << 12 | digit(cells, at + 1) << 6 | digit(cells, at + 2)
    return place == 0 ? nil : place - 1
  }

  /// Appends the text that begins at `place`.
  static func append(targetAt place: Int, to bytes: inout [UInt8]) {
    var at = place
    while at < targets.utf8CodeUnitCount, targets.utf8Start[at] != endOfTarget {
      bytes.append(targets.utf8Start[at])
      at += 1
    }
  }

  /// The end of a text, where an empty one begins.
  private static var nothing: Int { targets.utf8CodeUnitCount - 1 }
  private static var endOfTarget: UInt8 { UInt8(ascii: ".") }

  private static func digit(_ literal: StaticString, _ index: Int) -> Int {
    Int(literal.utf8Start[index] &- UInt8(ascii: "0"))
  }
}
