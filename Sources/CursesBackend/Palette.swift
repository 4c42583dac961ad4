internal import CNcurses
internal import TerminalUI

/// Whether colours are used.
public enum ColorUse: String, Hashable, Sendable, CaseIterable {
  /// Where the terminal has colours and `NO_COLOR` is unset or empty.
  case auto
  case always
  case never
}

/// How each style looks on the terminal in use.
///
/// Attributes alone tell the styles apart; a colour only adds to them.
struct Palette {
  struct Look: Equatable {
    var attributes: attr_t = 0
    /// A curses colour pair; 0 is the terminal's own colours.
    var pair: Int16 = 0
  }

  private enum Ink: Int16, CaseIterable {
    case match = 1
    case link
    case warning

    var color: Int16 {
      switch self {
      case .match: Int16(COLOR_YELLOW)
      case .link: Int16(COLOR_CYAN)
      case .warning: Int16(COLOR_RED)
      }
    }
  }

  let hasColors: Bool
  private let looks: [Look]

  /// Call it after `newterm`: it prepares the colours of the current screen.
  init(_ use: ColorUse) {
    let isWanted =
      switch use {
      case .auto: (Environment.value("NO_COLOR") ?? "").isEmpty
      case .always: true
      case .never: false
      }
    hasColors = isWanted && has_colors() && start_color() == OK
    if hasColors {
      let background = use_default_colors() == OK ? -1 : Int16(COLOR_BLACK)
      for ink in Ink.allCases { init_pair(ink.rawValue, ink.color, background) }
    }
    let hasColors = hasColors
    looks = Style.allCases.map { Self.look(of: $0, inColor: hasColors) }
  }

  subscript(style: Style) -> Look {
    let index = Int(style.rawValue)
    return looks.indices.contains(index) ? looks[index] : Look()
  }

  private static func look(of style: Style, inColor: Bool) -> Look {
    let pair = inColor ? ink(of: style)?.rawValue ?? 0 : 0
    return Look(attributes: attributes(of: style, inColor: inColor), pair: pair)
  }

  private static func attributes(of style: Style, inColor: Bool) -> attr_t {
    switch style {
    case .plain, .bar, .prompt: 0
    case .heading, .unfocused, .warning: cn_a_bold()
    case .current: cn_a_bold() | cn_a_reverse()
    case .selected: cn_a_reverse()
    case .match: cn_a_bold() | cn_a_underline()
    case .selectedMatch: cn_a_reverse() | cn_a_underline()
    case .dim: cn_a_dim()
    case .link: inColor ? 0 : cn_a_underline()
    }
  }

  private static func ink(of style: Style) -> Ink? {
    switch style {
    case .match: .match
    case .link, .bar: .link
    case .warning: .warning
    case .plain, .heading, .current, .selected, .unfocused, .selectedMatch, .dim, .prompt: nil
    }
  }
}
