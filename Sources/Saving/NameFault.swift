/// Why a text cannot be the base name of a new file.
public enum NameFault: Error, Equatable, Sendable {
  case empty
  /// Names a folder: holds `/`.
  case slash
  /// Holds a control, bidi, zero-width or other character that nobody could see.
  case invisible(Unicode.Scalar)
  /// Begins with `.` (hidden) or `-` (an option to other programs).
  case leading(Character)
  /// Begins or ends with a blank.
  case blank
  case tooLong

  /// Characters of a base name at most; its UTF-8 has at most 255 bytes as well.
  public static let longest = 100

  /// The first fault of a base name that someone typed; `nil` when it can be used.
  public init?(in name: String) {
    guard let first = name.first, let last = name.last else {
      self = .empty
      return
    }
    if name.contains("/") {
      self = .slash
    } else if let scalar = name.unicodeScalars.first(where: { $0.isInvisible }) {
      self = .invisible(scalar)
    } else if first == "." || first == "-" {
      self = .leading(first)
    } else if first.isWhitespace || last.isWhitespace {
      self = .blank
    } else if name.count > Self.longest || name.utf8.count > 255 {
      self = .tooLong
    } else {
      return nil
    }
  }
}

extension NameFault: CustomStringConvertible {
  /// What is wrong and what to do, to follow `place: `.
  public var description: String {
    switch self {
    case .empty: "a name is missing. Type one."
    case .slash: "a name cannot hold '/'. Leave the folder out."
    case .invisible(let scalar):
      "a name cannot hold the invisible character \(scalar.shown). Leave it out."
    case .leading(let character): "a name cannot begin with '\(character)'. Begin with a letter."
    case .blank: "a name cannot begin or end with a blank. Leave it out."
    case .tooLong:
      "the name is too long. Use at most \(Self.longest) characters, or 85 Chinese ones."
    }
  }
}

extension Unicode.Scalar {
  /// Controls, separators of lines, format characters, fillers, private use, noncharacters.
  var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default:
      properties.isNoncharacterCodePoint
        || properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }

  /// `<1B>`: the number in hexadecimal.
  var shown: String { "<\(String(value, radix: 16, uppercase: true))>" }
}

extension String {
  /// The text in single quotes, with nothing in it that could act on a terminal.
  var quoted: String {
    "'" + unicodeScalars.map { $0.isInvisible ? $0.shown : String($0) }.joined() + "'"
  }
}
