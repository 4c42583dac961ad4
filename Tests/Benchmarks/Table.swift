/// Cells in columns; the first column is what the others are about.
struct Table {
  var title: String
  var header: [String]
  var rows: [[String]] = []

  /// Aligned: words at the left, figures at the right.
  var text: String {
    let lines = [header] + rows
    let widths = header.indices.map { column in
      lines.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return ([title] + lines.map { aligned($0, widths) }).joined(separator: "\n")
  }
}

private func aligned(_ cells: [String], _ widths: [Int]) -> String {
  let fitted = zip(cells, widths).enumerated().map { column, cell in
    let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
    return column == 0 ? cell.0 + blanks : blanks + cell.0
  }
  return "  " + fitted.joined(separator: "  ")
}

/// A figure with so many decimals; a dash where there is none.
func fixed(_ value: Double?, _ decimals: Int = 2) -> String {
  guard let value, value.isFinite, abs(value) < 1e12 else { return "–" }
  let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
  let scaled = Int((abs(value) * scale).rounded())
  let (whole, part) = scaled.quotientAndRemainder(dividingBy: Int(scale))
  let sign = value < 0 && scaled > 0 ? "-" : ""
  guard decimals > 0 else { return sign + String(whole) }
  let digits = String(part)
  return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
}

/// 1000000 as 1,000,000.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return digits.indices.reduce(into: "") { text, index in
    if index > 0, (digits.count - index) % 3 == 0 { text += "," }
    text.append(digits[index])
  }
}
