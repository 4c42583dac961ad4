import Foundation
import Testing

/// The few tests of the release executable; everything finer is tested below it.
@Suite(
  .serialized,
  .enabled(
    if: Executable.canBeDriven,
    "It needs a release build and tmux; DAIS_REQUIRE_EXECUTABLE=1 makes their absence a failure.")
)
enum EndToEnd {}

extension Tmux {
  /// `dais` on a screen of this size, once it shows its views.
  static func dais(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, in folder: String = "/"
  ) throws -> Tmux {
    let tmux = try Tmux([Executable.path] + arguments, columns: columns, rows: rows, in: folder)
    try tmux.screen { $0.contains("Overview") }
    return tmux
  }
}

extension Run {
  /// `dais` with these arguments and no terminal.
  static func dais(_ arguments: String..., in folder: String = "/") throws -> Run {
    try Run([Executable.path] + arguments, in: folder)
  }
}
