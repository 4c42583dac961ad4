internal import Programme
internal import TerminalUI
public import Views

extension Excerpt {
  /// A header of column ids and the rows; lists are joined by `; `. Source: RFC 4180.
  ///
  /// A cell that a spreadsheet would run as a formula is led in by an apostrophe.
  public var csv: String {
    let header = columns.map(\.rawValue)
    let lines = rows.map { row in
      columns.map { column -> String in
        let value = table.value(row, column)
        switch value {
        case .number(let number): return String(number)
        case .moment(let day, let clock): return isoMoment(day, clock)
        case .later(let day, let days, let clock):
          let end = day.flatMap { Day(ordinal: $0.ordinal + days) }
          return end.map { isoMoment($0, clock) } ?? value.text
        case .absent, .text, .list: return value.text.visible.harmlessInSpreadsheets
        }
      }
    }
    return ([header] + lines).map { $0.map(\.csvCell).joined(separator: ",") + "\r\n" }.joined()
  }
}

extension String {
  /// With an apostrophe in front when it begins like a formula. Source: OWASP ASVS 1.2.10.
  var harmlessInSpreadsheets: String {
    guard let first = unicodeScalars.first else { return self }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return "'" + self
    default: return self
    }
  }

  /// In quotes where RFC 4180 wants them.
  var csvCell: String {
    let special = utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    guard special || first == " " || last == " " else { return self }
    // Scalars, since a quote and a mark on it are one character.
    let parts = unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.map(String.init).joined(separator: "\"\"") + "\""
  }
}
