/// Scalar → block → number of strokes, each a literal of printable characters.
struct StrokeTable {
  private var cells = TwoStages(digits: 1)

  init(_ unihan: Unihan) {
    for start in stride(from: 0, to: 0x30000, by: 64) {
      cells.append((UInt32(start)..<UInt32(start + 64)).map { min(unihan.strokes[$0] ?? 0, 63) })
    }
  }

  /// The Swift file that is committed.
  var source: String {
    """
    // Written by `swift run pinyin-table strokes`; do not edit.

    /// How many strokes Han characters have, in two stages: scalar, block of 64, strokes.
    ///
    /// Source: Unihan of Unicode 15.0, kTotalStrokes, the count of China first. A digit is one of
    /// 64 characters from '0'. Two of them number the block of 64 scalars, one counts the strokes:
    /// 0 where none are known, 63 for 63 and more.
    enum StrokeTable {
    \(literal("blocks", lines(of: cells.blocks)))

    \(literal("cells", lines(of: cells.cells)))
    }

    """
  }
}
