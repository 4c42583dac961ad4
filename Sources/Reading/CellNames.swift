import Programme

/// The records that the different cells of a column name.
struct CellNames {
  /// Where the records of each cell end in ``positions``.
  private var ends: [Int32] = []
  private var positions: [Int32] = []

  mutating func append(_ records: [Int32]) {
    positions += records
    ends.append(Int32(truncatingIfNeeded: positions.count))
  }

  /// Goes through the records that a row's cell names, each with those before it.
  func visit(
    _ cells: TextColumn, _ row: Int, _ take: (Int32, ArraySlice<Int32>) -> Void
  ) {
    guard let cell = cells.entry(of: row) else { return }
    let start = cell == 0 ? 0 : Int(ends[cell - 1])
    for place in start..<Int(ends[cell]) { take(positions[place], positions[start..<place]) }
  }
}

extension Gathering {
  /// Finds, in the order of the rows, what the different cells of a column name.
  ///
  /// - Parameter find: the position of the record with a name, which is made if need be.
  mutating func named(
    in cells: TextColumn, _ column: PeopleColumn, _ late: inout LateFaults,
    find: (inout Gathering, UnsafeBufferPointer<UInt8>, (NameFault) -> Void) -> Int
  ) -> CellNames {
    var named = CellNames()
    // Where institutions are listed, a dash may be the name of one.
    let isOpen = column == .institutions && !institutions.isListed
    var doubtful: [(cell: Int32, fault: NameFault)] = []
    for cell in 0..<cells.texts.count {
      var found: [Int32] = []
      cells.texts.visitNames(of: cell, column) { name in
        if isOpen, name.namesNone { return }
        let position = find(&self, name) {
          doubtful.append((Int32(truncatingIfNeeded: cell), $0))
        }
        found.append(Int32(truncatingIfNeeded: position))
      }
      named.append(found)
    }
    late.add(doubtful, in: cells, column)
    return named
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// See ``String/namesNone``; long names are not made texts.
  fileprivate var namesNone: Bool {
    isNotSet || count <= 6 && String(decoding: self, as: UTF8.self).namesNone
  }
}

extension Texts {
  /// Goes through each name that a cell lists once; a cell with one name costs no text.
  fileprivate func visitNames(
    of cell: Int, _ column: PeopleColumn, _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let isOne = withUTF8(of: cell) { bytes in
      guard bytes.isOneName else { return false }
      take(bytes)
      return true
    }
    guard !isOne else { return }
    let text = self[cell]
    let names = column == .institutions ? text.institutionParts : text.listParts
    for name in names.withoutRepeats { name.withUTF8Bytes(take) }
  }
}
