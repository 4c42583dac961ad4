import Foundation

/// Something of the system that did not work, and why.
struct Refusal: Error {
  var call: String
  var code: Int32 = 0
}

/// Starts `arguments[0]` with default signals; `direct` says what its streams are.
///
/// Foundation's `Process` waits for every descendant that keeps its descriptors, so for a server
/// that tmux leaves behind as well.
func spawned(
  _ arguments: [String], _ environment: [String: String], leadingSession: Bool = false,
  directing direct: (inout posix_spawn_file_actions_t) -> Void
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  direct(&actions)
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  // POSIX_SPAWN_SETSID, which Glibc declares for _GNU_SOURCE only.
  let newSession: Int16 = leadingSession ? 0x80 : 0
  posix_spawnattr_setflags(
    &attributes, newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
  var words = arguments.map { strdup($0) } + [nil]
  var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
  defer { for text in words + settings { free(text) } }
  var process: pid_t = 0
  let code = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &settings)
  guard code == 0 else { throw Refusal(call: "posix_spawn of \(arguments[0])", code: code) }
  return process
}
