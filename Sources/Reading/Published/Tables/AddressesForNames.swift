import Programme

extension String {
  /// Without addresses of pages between its commas, semicolons and lines; `nil` where there are none.
  var withoutPageAddresses: String? {
    // Most names have no colon; in markup addresses tell names from what stands beside them.
    guard utf8.contains(UInt8(ascii: ":")), contains("://"), !contains("<"), !contains("](") else {
      return nil
    }
    var rest = self
    for part in split(whereSeparator: { ",;，；|".contains($0) || $0.isNewline }) {
      let bare = String(part).trimmed
      guard bare.isPageAddress, let place = rest.firstRange(of: bare) else { continue }
      rest.removeSubrange(place)
    }
    return rest == self ? nil : rest.trimmed
  }

  private var isPageAddress: Bool {
    guard hasPrefix("http://") || hasPrefix("https://") else { return false }
    return !contains(where: \.isWhitespace)
  }
}

/// Cells of people that hold addresses of pages, which name nobody.
struct AddressesForNames {
  private var cells: [String: CountedTexts] = [:]

  mutating func note(_ text: String, under header: String, line: Int) {
    cells[header, default: CountedTexts()].note(text, line: line)
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    for (header, cells) in cells.sorted(by: { $0.key < $1.key }) {
      guard let first = cells.first else { continue }
      let isOne = cells.count == 1
      faults.add(
        file, line: first.line, column: 1,
        "\(isOne ? "1 cell" : "\(cells.count.grouped) cells") of \(header.quoted) "
          + "\(isOne ? "holds an address" : "hold addresses") of the web where names stand, the "
          + "first \(first.text.quoted); \(isOne ? "it is" : "they are") kept, and nobody is made "
          + "of \(isOne ? "it" : "them").",
        "Write names, or call the column otherwise.")
    }
  }
}
