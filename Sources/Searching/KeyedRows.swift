internal import Parallel

/// Rows with the beginnings of their keys, so that sorting looks at one piece of memory.
struct KeyedRows {
  struct Row {
    var first: UInt64
    var more: UInt32
    /// Where the row stood: those that are alike stay so.
    let place: Int32

    @inline(__always)
    func holdsLess(than other: Row) -> Bool {
      first == other.first ? more < other.more : first < other.first
    }
  }

  /// The bytes of a key that a row holds.
  static let width = 12

  private let rows: [Int32]
  private var keyed: [Row] = []
  /// The rows without a key, as they stood.
  private var rest: [Int32] = []

  init(_ rows: [Int32], _ prefix: (Int) -> (UInt64, UInt32)?) {
    self.rows = rows
    keyed.reserveCapacity(rows.count)
    for (place, row) in rows.enumerated() {
      if let (first, more) = prefix(Int(row)) {
        keyed.append(Row(first: first, more: more, place: Int32(truncatingIfNeeded: place)))
      } else {
        rest.append(row)
      }
    }
  }

  /// The rows by their keys, then those without one.
  ///
  /// - Parameter prefixes: where the keys go on; `nil` if the rows hold all of them.
  consuming func sorted(_ prefixes: Prefixes?) -> [Int32] {
    var keyed = keyed
    self.keyed = []
    let rows = rows
    let bounds = Self.part(&keyed)
    keyed.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let buffer = buffer
      _ = concurrently(parts: bounds.count - 1) { part in
        let range = bounds[part]..<bounds[part + 1]
        Self.sort(UnsafeMutableBufferPointer(rebasing: buffer[range]), rows, prefixes)
      }
    }
    return keyed.map { rows[Int($0.place)] } + rest
  }

  /// Moves rows that come first to the front; gives the bounds of one part for each core.
  ///
  /// Rows that hold the same bytes stay in one part: what follows may tell them apart.
  private static func part(_ keyed: inout [Row]) -> [Int] {
    let parts = keyed.count < 20_000 ? 1 : min(coreCount, 8)
    guard parts > 1 else { return [0, keyed.count] }
    let step = keyed.count / 512
    let samples = stride(from: 0, to: keyed.count, by: step).map { keyed[$0] }.sorted(by: precedes)
    let splitters = (1..<parts).map { samples[samples.count * $0 / parts] }
    func part(_ row: Row) -> Int {
      var part = 0
      while part < splitters.count, !row.holdsLess(than: splitters[part]) { part += 1 }
      return part
    }
    var counts = [Int](repeating: 0, count: parts)
    for row in keyed { counts[part(row)] += 1 }
    let bounds = counts.reduce(into: [0]) { bounds, count in
      bounds.append(bounds[bounds.count - 1] + count)
    }
    var ends = bounds
    keyed = [Row](unsafeUninitializedCapacity: keyed.count) { target, count in
      for row in keyed {
        let part = part(row)
        target.initializeElement(at: ends[part], to: row)
        ends[part] += 1
      }
      count = keyed.count
    }
    return bounds
  }

  @inline(__always)
  private static func precedes(_ a: Row, _ b: Row) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.more != b.more { return a.more < b.more }
    return a.place < b.place
  }

  /// Sorts by the bytes that the rows hold, then each run of rows alike by the bytes behind them.
  private static func sort(
    _ keyed: UnsafeMutableBufferPointer<Row>, _ rows: [Int32], _ prefixes: Prefixes?
  ) {
    var runs = [(range: keyed.startIndex..<keyed.endIndex, offset: width)]
    while let run = runs.popLast() {
      var slice = UnsafeMutableBufferPointer(rebasing: keyed[run.range])
      if slice.count < manyRows { slice.sort(by: precedes) } else { sortByBytes(slice) }
      guard let prefixes else { return }
      forEachTie(in: slice) { tie in
        if prefixes.isEnded(slice[tie.lowerBound].more) { return }
        if tie.count <= few { return insert(slice, tie, rows, prefixes, from: run.offset) }
        var goesOn = false
        for at in tie {
          let behind = prefixes.prefix(of: Int(rows[Int(slice[at].place)]), from: run.offset)
          goesOn = goesOn || behind != nil
          (slice[at].first, slice[at].more) = behind ?? prefixes.ended
        }
        let start = run.range.lowerBound
        if goesOn {
          runs.append((start + tie.lowerBound..<start + tie.upperBound, run.offset + width))
        }
      }
    }
  }

  /// So many rows are put in order sooner byte by byte than by comparing two.
  private static let manyRows = 1024

  /// So few rows are compared by the rest of their keys at once.
  private static let few = 12

  /// Sorts rows that hold the same bytes by the bytes behind them.
  private static func insert(
    _ keyed: UnsafeMutableBufferPointer<Row>, _ tie: Range<Int>, _ rows: [Int32],
    _ prefixes: Prefixes, from offset: Int
  ) {
    for at in tie.dropFirst() {
      let row = keyed[at]
      var free = at
      while free > tie.lowerBound,
        prefixes.precedes(
          Int(rows[Int(row.place)]), Int(rows[Int(keyed[free - 1].place)]), from: offset)
      {
        keyed[free] = keyed[free - 1]
        free -= 1
      }
      keyed[free] = row
    }
  }

  private static func forEachTie(
    in keyed: UnsafeMutableBufferPointer<Row>, _ body: (Range<Int>) -> Void
  ) {
    var start = 0
    for at in keyed.indices {
      let isLast = at + 1 == keyed.count
      if isLast || keyed[at + 1].first != keyed[start].first
        || keyed[at + 1].more != keyed[start].more
      {
        if at > start { body(start..<at + 1) }
        start = at + 1
      }
    }
  }
}
