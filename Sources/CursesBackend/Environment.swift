internal import Glibc
internal import TerminalUI

/// The part of the environment that curses would obey.
enum Environment {
  /// What a user or a client may not choose: places of descriptions, sizes, delays, tables.
  private static let hostile = [
    "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "ESCDELAY", "LINES", "COLUMNS", "BAUDRATE",
    "TABSIZE", "CC",
  ]

  static func value(_ name: String) -> String? {
    guard let bytes = getenv(name) else { return nil }
    return String(cString: bytes)
  }

  /// Runs `body` where curses finds descriptions of the system only, and the size it is to use.
  ///
  /// HOME is away meanwhile, for ncurses reads `~/.terminfo` first; the other variables stay away.
  static func prepared<Result>(for size: Size, _ body: () -> Result) -> Result {
    for name in hostile + ncursesNames { unsetenv(name) }
    setenv("LINES", String(size.rows), 1)
    setenv("COLUMNS", String(size.columns), 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    let home = value("HOME")
    unsetenv("HOME")
    defer { if let home { setenv("HOME", home, 1) } }
    return body()
  }

  private static var ncursesNames: [String] {
    var names: [String] = []
    var entry = environ
    while let bytes = entry.pointee {
      let name = String(cString: bytes).prefix { $0 != "=" }
      if name.hasPrefix("NCURSES_") { names.append(String(name)) }
      entry += 1
    }
    return names
  }

  /// Makes wide characters work in every locale, also one that is not installed.
  ///
  /// Only the class of characters changes: numbers and dates stay as they are.
  static func chooseUTF8() {
    for name in ["C.UTF-8", "", "en_US.UTF-8"] {
      if setlocale(LC_CTYPE, name) != nil, String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
      {
        return
      }
    }
  }
}
