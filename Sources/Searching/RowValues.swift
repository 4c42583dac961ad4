/// Which of a field's values each row has, where rows share few values.
public enum RowValues: Sendable {
  /// At most one a row; -1 for none.
  case one([Int32])
  /// Those of row `r` are `values[offsets[r]..<offsets[r + 1]]`.
  case many(offsets: [Int32], values: [Int32])

  /// - Parameter values: positions of the values of a row.
  public init(rows: Int, values: (Int) -> [Int]) {
    var (offsets, all) = ([Int32(0)], [Int32]())
    offsets.reserveCapacity(max(rows, 0) + 1)
    for row in 0..<max(rows, 0) {
      all.append(contentsOf: values(row).map { Int32(truncatingIfNeeded: $0) })
      offsets.append(Int32(truncatingIfNeeded: all.count))
    }
    self = .many(offsets: offsets, values: all)
  }

  /// Sets the bits of the candidates that have a value in `hits`; others may be set as well.
  func mark(_ hits: Bits, _ candidates: Bits, _ found: inout Bits) {
    switch self {
    case .one(let values):
      // A byte for each value, the first for none, is asked sooner than a bit.
      let isHit: [UInt8] = [0] + (0..<hits.range.count).map { hits[$0] ? 1 : 0 }
      values.withUnsafeBufferPointer { values in
        isHit.withUnsafeBufferPointer { isHit in
          found.formUnion(candidates) { row in UInt64(isHit[Int(values[row]) + 1]) }
        }
      }
    case .many(let offsets, let values):
      found.formUnion(candidates) { row in
        let own = Int(offsets[row])..<Int(offsets[row + 1])
        return own.contains { hits[Int(values[$0])] } ? 1 : 0
      }
    }
  }

  /// How many values a row has.
  func count(of row: Int) -> Int {
    switch self {
    case .one(let values): values[row] < 0 ? 0 : 1
    case .many(let offsets, _): Int(offsets[row + 1] - offsets[row])
    }
  }
}
