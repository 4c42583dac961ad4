internal import Programme
public import TerminalUI

extension Key {
  /// The names of `--keys`, without their brackets, in lower case.
  private static let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "up": .up, "down": .down,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "space": .character(" "), "bs": .backspace, "del": .delete,
    "lt": .character("<"),
  ]

  init?(notation: String) {
    let name = notation.lowercased()
    if let key = Key.names[name] {
      self = key
    } else if name.hasPrefix("c-"), let letter = name.dropFirst(2).first, name.count == 3 {
      self = .control(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number),
      name == "f\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The key as help writes it.
  var shortName: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    }
  }
}

/// A word of `--keys` that names no key.
public struct UnknownKey: Error, Equatable {
  public let notation: String
}

extension Input {
  /// Reads `3/tongji<Enter>j`: characters stand for themselves, names in brackets for keys.
  public static func inputs(keys text: String) throws(UnknownKey) -> [Input] {
    var inputs: [Input] = []
    var rest = Substring(text)
    while let first = rest.first {
      rest = rest.dropFirst()
      guard first == "<", let close = rest.firstIndex(of: ">") else {
        inputs.append(.key(.character(first)))
        continue
      }
      let name = String(rest[..<close])
      rest = rest[rest.index(after: close)...]
      guard let input = Input(notation: name) else { throw UnknownKey(notation: "<\(name)>") }
      inputs.append(input)
    }
    return inputs
  }

  private init?(notation: String) {
    if notation.lowercased().hasPrefix("resize:") {
      guard let size = Size(notation: notation.dropFirst(7)) else { return nil }
      self = .resized(size)
    } else if let key = Key(notation: notation) {
      self = .key(key)
    } else {
      return nil
    }
  }
}

extension Size {
  /// Reads `100x26`.
  public init?(notation: some StringProtocol) {
    let parts = notation.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(digits: parts[0].utf8),
      let rows = Int(digits: parts[1].utf8), columns > 0,
      rows > 0
    else { return nil }
    self = Size(columns: columns, rows: rows).clamped
  }
}
