import Programme

/// One table of a native folder: standard columns, then those the program has no name for.
struct NativeTable {
  private let standard: [String]
  private var rows: [(cells: [String], extras: [Extra])] = []

  init(_ standard: [String]) { self.standard = standard }

  var isEmpty: Bool { rows.isEmpty }

  /// - Parameter cells: one for each standard column.
  ///
  /// A time or a number that was not understood goes back to its column, if all of the row can.
  mutating func append(_ cells: [String?], extras: [Extra]) {
    var cells = cells.map { $0 ?? "" }
    let misfits = extras.filter { Extra.misfits.contains($0.name) && standard.contains($0.name) }
    let goBack = misfits.allSatisfy { misfit in
      // A dash says that the day is open.
      misfit.isNeverUnderstood
        && standard.firstIndex(of: misfit.name).map { cells[$0] == "" || cells[$0] == "-" } == true
    }
    var rest: [Extra] = []
    for extra in extras where !extra.value.isEmpty {
      if goBack, misfits.contains(extra), let column = standard.firstIndex(of: extra.name) {
        cells[column] = extra.value
      } else {
        rest.append(extra)
      }
    }
    rows.append((cells, rest))
  }

  /// Standard columns without a value are left out, unless other columns could be mistaken for them.
  var bytes: [UInt8] {
    let extras = extraColumns
    let used = standard.indices.filter { column in
      !extras.isEmpty || rows.contains { $0.cells[checked: column]?.isEmpty == false }
    }
    var text = NativeText()
    text.append(used.map { standard[$0] } + headers(of: extras))
    for row in rows {
      let values = row.extras.byColumn
      text.append(used.map { row.cells[checked: $0] ?? "" } + extras.map { values[$0] ?? "" })
    }
    return text.bytes
  }

  /// With a mark where a name means something here, or is that of another column but for its case.
  private func headers(of extras: [String]) -> [String] {
    var taken = Set(standard.map(\.columnKey))
    return extras.map { name in
      let isPlain = taken.insert(name.columnKey).inserted && !name.columnKey.isEmpty
      return isPlain && !name.hasPrefix("extra:") ? name : "extra:\(name)"
    }
  }

  /// In an order that keeps that of each row, as far as the rows agree.
  private var extraColumns: [String] {
    var names: [String] = []
    var ahead: [String: Set<String>] = [:]
    for row in rows where !row.extras.isEmpty {
      var previous: String?
      for name in row.extras.columns {
        if ahead[name] == nil { names.append(name) }
        ahead[name, default: []].formUnion(previous.map { [$0] } ?? [])
        previous = name
      }
    }
    var ordered: [String] = []
    var placed: Set<String> = []
    while !names.isEmpty {
      let next = names.firstIndex { ahead[$0]?.isSubset(of: placed) == true } ?? 0
      placed.insert(names[next])
      ordered.append(names.remove(at: next))
    }
    return ordered
  }
}

extension Extra {
  /// Columns whose values may be kept as they are written.
  fileprivate static let misfits = [
    "day", "start", "end", "duration", "declared", "registered", "present",
  ]

  /// Whether no such column understands the value, whatever else the row says: it has no digit and
  /// no word for an hour.
  var isNeverUnderstood: Bool {
    !value.isNotSet && !value.unicodeScalars.contains { $0.properties.numericType != nil }
      && !Clock.namedHours.contains { value.lowercased().contains($0.word) }
  }
}

extension [Extra] {
  /// A column for each, also where two bear one name.
  fileprivate var columns: [String] {
    var uses: [String: Int] = [:]
    return map { extra in
      uses[extra.name, default: 0] += 1
      let number = uses[extra.name, default: 1]
      return number == 1 ? extra.name : "\(extra.name) (\(number))"
    }
  }

  fileprivate var byColumn: [String: String] {
    Dictionary(zip(columns, map(\.value)), uniquingKeysWith: { first, _ in first })
  }
}

/// Lines of comma-separated values, RFC 4180 with LF.
private struct NativeText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ cells: [String]) {
    for (i, cell) in cells.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    guard cell.needsQuotes else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension String {
  /// Equal for headers that readers take for one.
  fileprivate var columnKey: String {
    String(lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" })
  }

  fileprivate var needsQuotes: Bool {
    hasBlankEnds
      || utf8.contains { byte in
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
        default: false
        }
      }
  }

  var hasBlankEnds: Bool {
    [unicodeScalars.first, unicodeScalars.last].contains { scalar in
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}": true
      default: false
      }
    }
  }
}
