extension KeyedRows {
  /// Sorts rows by the bytes that they hold, those alike as they stand. O(rows); room of 16 bytes
  /// a row.
  ///
  /// From the last byte on: each pass keeps the order of the one before where bytes are the same.
  static func sortByBytes(_ rows: UnsafeMutableBufferPointer<Row>) {
    let counts = byteCounts(rows)
    let room = UnsafeMutableBufferPointer<Row>.allocate(capacity: rows.count)
    defer { room.deallocate() }
    var (from, to) = (rows, room)
    for place in 0..<width {
      let counts = counts[place * 256..<place * 256 + 256]
      if counts.contains(rows.count) { continue }
      move(from, to, by: place, starts(counts))
      swap(&from, &to)
    }
    if from.baseAddress != rows.baseAddress { _ = rows.update(fromContentsOf: from) }
  }

  /// How many rows have each byte at each place: 256 counts a place.
  private static func byteCounts(_ rows: UnsafeMutableBufferPointer<Row>) -> [Int] {
    var counts = [Int](repeating: 0, count: width * 256)
    for row in rows {
      for place in 0..<width { counts[place * 256 + row.byte(place)] += 1 }
    }
    return counts
  }

  /// Where the rows of each byte begin.
  private static func starts(_ counts: ArraySlice<Int>) -> [Int] {
    var next = 0
    return counts.map { count in
      defer { next += count }
      return next
    }
  }

  private static func move(
    _ from: UnsafeMutableBufferPointer<Row>, _ to: UnsafeMutableBufferPointer<Row>,
    by place: Int, _ starts: [Int]
  ) {
    var next = starts
    for row in from {
      let byte = row.byte(place)
      to.initializeElement(at: next[byte], to: row)
      next[byte] += 1
    }
  }
}

extension KeyedRows.Row {
  /// The byte at a place, counted from the last one.
  @inline(__always)
  fileprivate func byte(_ place: Int) -> Int {
    let bytes = place < 4 ? UInt64(more) >> (8 * place) : first >> (8 * (place - 4))
    return Int(bytes & 0xFF)
  }
}
