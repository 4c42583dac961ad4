import Foundation

/// The release executable that these tests drive.
enum Executable {
  private static let environment = ProcessInfo.processInfo.environment

  /// `DAIS_EXECUTABLE`, or what a release build of this repository left.
  static let path =
    environment["DAIS_EXECUTABLE"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/release/dais").path

  /// Whether a missing executable or tool is a failure; the gate says so.
  static let isRequired = environment["DAIS_REQUIRE_EXECUTABLE"] == "1"

  static let canBeDriven = isRequired || (isThere(path) && Tmux.path != nil)

  static func isThere(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: path)
  }

  /// Fails at once where waiting for a screen would take its whole bound.
  static func check(_ path: String) throws {
    if !isThere(path) { throw Refusal(call: "there is no executable at \(path)") }
  }

  /// Where a tool of this machine lies.
  static func tool(_ name: String) -> String? {
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(where: isThere)
  }
}

/// Nothing that this machine sets can be seen by what is driven.
let plainEnvironment = [
  "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin",
]
