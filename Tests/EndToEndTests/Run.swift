import Foundation

/// A program that ran to its end without a terminal.
struct Run {
  var ending: Ending
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs `arguments[0]` with nothing on its standard input, for `seconds` at most.
  ///
  /// Its output goes through files, so it may be of any length.
  init(
    _ arguments: [String], in folder: String = "/",
    environment: [String: String] = plainEnvironment, within seconds: Double = 60
  ) throws {
    try Executable.check(arguments[0])
    let spool = try Workplace()
    let script = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder]
    let process = try spawned(script + arguments, environment) { streams in
      posix_spawn_file_actions_addopen(&streams, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&streams, 1, spool.at("out"), O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_addopen(&streams, 2, spool.at("err"), O_WRONLY | O_CREAT, 0o600)
    }
    var status: Int32 = 0
    let hasEnded = holds(within: seconds) { waitpid(process, &status, WNOHANG) == process }
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
    }
    ending = hasEnded ? EndToEndTests.ending(of: status) : .running
    output = try Data(contentsOf: URL(filePath: spool.at("out")))
    errors = try spool.text(of: "err")
  }
}
