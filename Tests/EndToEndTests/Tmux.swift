import Foundation

/// A program in a terminal emulator that can be looked at; ended, with its server, when it is lost.
final class Tmux {
  static let path = Executable.tool("tmux")

  private let tool: String
  /// Holds the socket of a server of its own.
  private let home: Workplace

  /// Starts `arguments` in `folder` on a screen of this size.
  init(_ arguments: [String], columns: Int = 80, rows: Int = 24, in folder: String = "/") throws {
    guard let path = Self.path else { throw Refusal(call: "tmux is not installed") }
    try Executable.check(arguments[0])
    tool = path
    home = try Workplace()
    let start = [
      "-f", "/dev/null", "set-option", "-g", "remain-on-exit", "on", ";",
      "set-option", "-g", "status", "off", ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder, "--",
    ]
    try tell(start + arguments)
  }

  deinit { _ = try? tell(["kill-server"]) }

  /// Types text as it stands.
  func type(_ text: String) throws { try tell(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Down`, `C-c`.
  func press(_ keys: String...) throws { try tell(["send-keys", "--"] + keys) }

  func resize(columns: Int, rows: Int) throws {
    try tell(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What is on the screen, blanks at line ends left out.
  var screen: String { get throws { try tell(["capture-pane", "-p"]) } }

  /// The screen once a condition holds, or as it is after so many seconds.
  @discardableResult
  func screen(within seconds: Double = 20, when condition: (String) -> Bool) throws -> String {
    var last = ""
    _ = try holds(within: seconds) {
      last = try screen
      return condition(last)
    }
    return last
  }

  /// Whether the program ends in time. tmux does not always learn its status: ask a terminal.
  func ends(within seconds: Double = 20) throws -> Bool {
    try holds(within: seconds) {
      try tell(["display-message", "-p", "#{pane_dead}"]).hasPrefix("1")
    }
  }

  @discardableResult
  private func tell(_ arguments: [String]) throws -> String {
    let run = try Run([tool, "-S", home.at("socket")] + arguments)
    guard run.ending == .exited(0) else { throw Refusal(call: "tmux: " + run.errors) }
    return run.text
  }
}
