import Glibc

/// A program and its arguments; its standard input is the terminal unless a file is named.
struct Command {
  var path: String
  var arguments: [String] = []
  var input: String?
}

extension Command {
  /// Begins it as the leader of a session, with default signals and the terminal `slave`.
  func spawned(in slave: String, environment: [String: String]) throws(Refusal) -> pid_t {
    var streams = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&streams)
    defer { posix_spawn_file_actions_destroy(&streams) }
    // The first terminal that the leader of a session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&streams, 1, slave, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&streams, 1, 2)
    posix_spawn_file_actions_addopen(&streams, 0, input ?? slave, O_RDONLY, 0)
    var attributes = defaultSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &streams, &attributes, &words, &settings)
    guard code == 0 else { throw Refusal(path, code: code) }
    return process
  }
}

private func defaultSignals() -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  // POSIX_SPAWN_SETSID, which Glibc declares for _GNU_SOURCE only.
  let newSession: Int16 = 0x80
  posix_spawnattr_setflags(
    &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  return attributes
}

/// Where a program of this machine lies.
func installed(_ name: String) -> String? {
  let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
  return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}
