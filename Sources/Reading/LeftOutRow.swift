/// Rows of a sheet that are none of its table.
enum LeftOutRow {
  /// The header line again, as printed pages have it.
  case header
  /// A sum of what stands above.
  case total

  var message: String {
    switch self {
    case .header: "the row repeats the header and was left out."
    case .total: "the row is taken for a total and was left out."
    }
  }

  var action: String {
    switch self {
    case .header: "Delete it."
    case .total: "Delete it, or give it more than numbers if it is none."
    }
  }
}

extension CSVReader {
  /// Whether the row stands under the header line as if it were a record.
  func leftOut(from headers: [String], mayHaveTotals: Bool) -> LeftOutRow? {
    if repeats(headers) { return .header }
    return mayHaveTotals && isTotal ? .total : nil
  }

  private func repeats(_ headers: [String]) -> Bool {
    // Most rows differ in the length of their first cells.
    guard cells.count > 1, cells.count <= headers.count else { return false }
    for (cell, header) in zip(cells, headers) where cell.count != header.utf8.count { return false }
    let isSame = zip(cells, headers).allSatisfy { cell, header in
      withBytes(of: cell) { $0.elementsEqual(header.utf8) }
    }
    return isSame && cells.count { $0.count > 0 } > 1
      && headers.dropFirst(cells.count).allSatisfy(\.isEmpty)
  }

  /// Whether it begins with a word for a sum, with numbers alone behind it.
  private var isTotal: Bool {
    guard let place = cells.firstIndex(where: { $0.count > 0 }),
      (3...16).contains(cells[place].count),
      withBytes(of: cells[place], \.mayBeginTotal),
      wordsOfTotals.contains(text(of: cells[place]).headerKey.withoutColon)
    else { return false }
    let others = cells[(place + 1)...].filter { $0.count > 0 }
    return !others.isEmpty && others.allSatisfy { $0.count <= 24 && text(of: $0).isSum }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the first byte is that of one of the words.
  fileprivate var mayBeginTotal: Bool {
    // Asked of each row.
    switch first {
    case UInt8(ascii: "T"), UInt8(ascii: "S"), UInt8(ascii: "G"), UInt8(ascii: "I"),
      UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "g"), UInt8(ascii: "i"),
      0xE5, 0xE6, 0xE7:
      true
    default: false
    }
  }
}

extension String {
  fileprivate var withoutColon: String { String(prefix { $0 != ":" && $0 != "：" }) }

  /// A number, perhaps with a unit of a few letters; neither a time nor a date.
  fileprivate var isSum: Bool {
    guard let first, first.isNumber else { return false }
    let others = filter { !$0.isNumber && !" ,%€$".contains($0) }
    return others.count <= 6 && others.allSatisfy { $0.isLetter || $0 == "." }
      && others.count { $0 == "." } <= 1
  }
}

private let wordsOfTotals: Set<String> = [
  "total", "totals", "grandtotal", "subtotal", "sum", "summe", "gesamt", "insgesamt",
  "gesamtsumme", "合计", "总计", "共计", "小计", "合計", "總計", "共計", "小計",
]
