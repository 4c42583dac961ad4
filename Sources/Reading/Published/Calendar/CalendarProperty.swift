import Programme

/// A content line of an iCalendar: `NAME;PARAMETER=VALUE:VALUE` (RFC 5545, 3.1).
struct CalendarProperty {
  /// In upper case.
  let name: String
  /// Names in upper case; values without their quotes.
  let parameters: [(name: String, value: String)]
  /// As written, with its escapes.
  let value: String

  /// `nil` for a line that begins with no name and colon.
  init?(_ content: [UInt8]) {
    let nameEnd = content.firstIndex { !$0.isNameByte } ?? content.count
    guard nameEnd > 0 else { return nil }
    var reader = ParameterReader(content, from: nameEnd)
    guard let parameters = reader.parameters() else { return nil }
    name = String(decoding: content[..<nameEnd], as: UTF8.self).uppercased()
    self.parameters = parameters
    value = String(decoding: content[reader.position...], as: UTF8.self)
  }

  /// The value of a parameter; `nil` when it is not there or empty.
  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// The value as a text, its escapes resolved.
  var text: String { value.utf8.contains(UInt8(ascii: "\\")) ? value.unescaped : value }

  /// The texts between the commas of the value.
  var texts: [String] {
    var (parts, part, isEscaped) = ([String](), "", false)
    for scalar in value.unicodeScalars {
      if scalar == ",", !isEscaped {
        parts.append(part)
        part = ""
      } else {
        part.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return (parts + [part]).map(\.unescaped)
  }
}

extension CalendarProperty {
  /// Whether it is left out knowingly: versions, colours, what only programs use, and what says
  /// nothing out of the ordinary.
  var isOfSoftware: Bool {
    Self.namesOfSoftware.contains(name) || Self.usual[name] == value.trimmed.uppercased()
      || Self.marksOfSoftware.contains { name.hasPrefix($0) }
  }

  private static let namesOfSoftware: Set<String> = [
    "VERSION", "CALSCALE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "TRANSP", "COLOR",
    "IMAGE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-WR-RELCALID", "X-APPLE-CALENDAR-COLOR",
    "X-OUTLOOK-COLOR",
  ]

  private static let usual = ["CLASS": "PUBLIC", "PRIORITY": "0"]

  private static let marksOfSoftware = ["X-MICROSOFT-CDO-", "X-MS-OLK-", "X-MOZ-"]
}

/// Reads what stands between the name of a property and its value.
private struct ParameterReader {
  private let content: [UInt8]
  private(set) var position: Int

  /// The last colon with a date behind it: Exchange writes `TZID=tzone://Microsoft/Utc:20310703`
  /// without quotes.
  private lazy var colonOfTime = content.colonOfTime

  init(_ content: [UInt8], from position: Int) {
    (self.content, self.position) = (content, position)
  }

  /// Leaves the position behind the colon; `nil` when there is no colon.
  mutating func parameters() -> [(name: String, value: String)]? {
    var all: [(name: String, value: String)] = []
    while position < content.count {
      let mark = content[position]
      position += 1
      if mark == UInt8(ascii: ":") { return all }
      guard mark == UInt8(ascii: ";") else { return nil }
      let name = text(until: [UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":")])
      var value = ""
      if position < content.count, content[position] == UInt8(ascii: "=") {
        position += 1
        let first = name.uppercased() == "TZID" ? colonOfTime ?? 0 : 0
        value = text(until: [UInt8(ascii: ";"), UInt8(ascii: ":")], colonsFrom: first)
      }
      all.append((name.uppercased(), value))
    }
    return nil
  }

  /// Up to a mark outside of quotes, without the quotes; a colon before a place is none.
  private mutating func text(until marks: [UInt8], colonsFrom first: Int = 0) -> String {
    var (text, isQuoted) = ([UInt8](), false)
    while position < content.count {
      let byte = content[position]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, marks.contains(byte), byte != UInt8(ascii: ":") || position >= first {
        break
      } else {
        text.append(byte)
      }
      position += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The last colon with eight digits behind it. O(n).
  fileprivate var colonOfTime: Int? {
    indices.last { place in
      guard self[place] == UInt8(ascii: ":") else { return false }
      let digits = self[place...].dropFirst().prefix(8)
      return digits.count == 8 && Int(digits: digits) != nil
    }
  }
}

extension String {
  /// The text without the escapes of RFC 5545, 3.3.11; a backslash that escapes nothing stays.
  fileprivate var unescaped: String {
    var (text, isEscaped) = ("", false)
    for scalar in unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n", "N": text.unicodeScalars.append("\n")
        case "\\", ";", ",", ":", "\"": text.unicodeScalars.append(scalar)
        default: text.unicodeScalars.append(contentsOf: ["\\", scalar])
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? text + "\\" : text
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (0x30...0x39).contains(self) || (0x61...0x7A).contains(self | 0x20)
      || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
