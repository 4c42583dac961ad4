public import Programme
internal import TerminalUI
public import Views

/// A JSON value to be written; objects keep their order.
public enum JSON: Sendable {
  case null
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  public init(_ number: Int?) { self = number.map { .number($0) } ?? .null }

  fileprivate var isNull: Bool { if case .null = self { true } else { false } }

  /// On one line. Source: RFC 8259.
  public var text: String {
    switch self {
    case .null: "null"
    case .number(let number): String(number)
    case .string(let text): text.jsonQuoted
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.0.jsonQuoted):\($0.1.text)" }.joined(separator: ",") + "}"
    }
  }

  /// The outermost object or array with one element a line, so that versions can be compared.
  public var lines: String {
    switch self {
    case .null, .number, .string: return text
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      return "[\n" + elements.map(\.text).joined(separator: ",\n") + "\n]"
    case .object(let members):
      return "{\n" + members.map { "\($0.0.jsonQuoted):\($0.1.lines)" }.joined(separator: ",\n")
        + "\n}"
    }
  }
}

extension String {
  /// In quotes, with everything that could act on a terminal written as `\u` and four digits.
  var jsonQuoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.visibleForm == nil {
          result.unicodeScalars.append(scalar)
        } else {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        }
      }
    }
    return result + "\""
  }
}

extension Excerpt {
  /// One object; a row has every column of its view.
  public var json: String {
    let members: [(String, JSON)] = [
      ("meeting", .string(table.meeting.facts.title)), ("view", .string(table.view.rawValue)),
      ("query", .string(query)), ("sort", .string(orderNote)),
      ("total", .number(table.count)), ("count", .number(rows.count)),
      ("rows", .array(rows.map(jsonRow))),
    ]
    return JSON.object(members).lines + "\n"
  }

  /// How many rows have a clock without a date, for which JSON has no shape. O(rows).
  public var rowsWithoutDate: Int {
    guard table.view == .agenda else { return 0 }
    return rows.count { row in
      [Column.start, .end].contains { column in
        let value = table.value(row, column)
        return !value.isAbsent && JSON(value).isNull
      }
    }
  }

  private func jsonRow(_ row: Int) -> JSON {
    .object(table.view.columns.map { ($0.rawValue, JSON(table.value(row, $0))) })
  }
}

extension JSON {
  init(_ value: Value) {
    switch value {
    case .absent: self = .null
    case .text(let text): self = .string(text)
    case .list(let elements): self = .array(elements.map { .string($0) })
    case .number(let number): self = .number(number)
    // A clock without a day is no moment; the text and CSV forms show it.
    case .moment(let day, let clock): self = day == nil ? .null : .string(isoMoment(day, clock))
    case .later(let day, let days, let clock):
      let end = day.flatMap { Day(ordinal: $0.ordinal + days) }
      self = end == nil ? .null : .string(isoMoment(end, clock))
    }
  }
}

/// `YYYY-MM-DDTHH:MM`; hours past midnight belong to the next day; the clock alone without a day.
public func isoMoment(_ day: Day?, _ clock: Clock) -> String {
  guard let day else { return clock.description }
  guard clock.minutes >= 1440, let time = Clock(minutes: clock.minutes - 1440) else {
    return "\(day)T\(clock)"
  }
  return "\(day.next)T\(time)"
}
