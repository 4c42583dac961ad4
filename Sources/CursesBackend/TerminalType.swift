/// Which terminfo descriptions to try, best first, and what to say when it is not the first.
struct TerminalType: Equatable {
  /// The name the environment gave, if a terminal could bear it.
  let asked: String?
  let wasSet: Bool

  static let fallbacks = ["xterm-256color", "xterm", "vt100", "ansi", "linux"]

  init(_ name: String?) {
    asked = name.flatMap { Self.isName($0) ? $0 : nil }
    wasSet = name?.isEmpty == false
  }

  /// Whether `name` may reach a path and a message: 1 to 64 of letters, digits and `+._-`.
  private static func isName(_ name: String) -> Bool {
    guard (1...64).contains(name.utf8.count), let first = name.utf8.first else { return false }
    return isAlphanumeric(first)
      && name.utf8.allSatisfy { isAlphanumeric($0) || "+._-".utf8.contains($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  var candidates: [String] {
    guard let asked else { return Self.fallbacks }
    return [asked] + Self.fallbacks.filter { $0 != asked }
  }

  /// One sentence for the status line; `nil` when the terminal is what the user said.
  func notice(using name: String) -> String? {
    guard name != asked else { return nil }
    if let asked { return "The terminal type '\(asked)' is unknown here; going on as \(name)." }
    let fault = wasSet ? "is not a name" : "is not set"
    return "The terminal type (TERM) \(fault); going on as \(name)."
  }

  /// Whether the type is known to switch bracketed paste on and off, where terminfo is silent.
  static func isXtermLike(_ name: String) -> Bool {
    let families = [
      "xterm", "screen", "tmux", "rxvt", "putty", "vte", "gnome", "konsole", "alacritty", "foot",
      "kitty", "wezterm", "st-", "iterm", "mintty", "ms-terminal",
    ]
    return families.contains { name.hasPrefix($0) }
  }
}
