import CursesBackend
import Glibc
import Parallel
import Programme
import Reading
import Searching
import TerminalUI
import Views

/// Reads a long file on another thread while this one tells how far it has come.
///
/// A signal that asks to end erases the line and ends the program at once.
///
/// - Parameter ordersPeople: whether people are put in order meanwhile.
func watchedMeeting(
  at path: String, timeZone: String?, ordersPeople: Bool
) throws(ReadingFailure) -> LoadedMeeting {
  let bell = Bell()
  let progress = LoadProgress()
  let outcome = Once<Result<LoadedMeeting, ReadingFailure>>()
  let thread = BackgroundThread {
    _ = outcome.value { result(of: path, timeZone, progress, ordersPeople) }
    bell.ring()
  }
  if thread.hasBegun { wait(for: bell, telling: path, progress) }
  thread.join()
  bell.remove()
  return try outcome.value { result(of: path, timeZone, nil, ordersPeople) }.get()
}

private func result(
  of path: String, _ timeZone: String?, _ progress: LoadProgress?, _ ordersPeople: Bool
) -> Result<LoadedMeeting, ReadingFailure> {
  Result { () throws(ReadingFailure) in
    try meeting(
      at: path, timeZone: timeZone, progress: progress,
      orderPeople: ordersPeople ? peopleOrder : nil, spellNames: latinSpellings)
  }
}

/// Whether a file, or one of the tables of a folder, may take long to read.
func isLong(_ path: String) -> Bool {
  let tables = ["speakers", "agenda", "institutions", "attendance"].map { "\(path)/\($0).csv" }
  return ([path] + tables).contains { path in
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && status.st_size > 4 << 20
  }
}

/// Wakes the thread that waits: for the end of the work, or for a signal that asks to end.
///
/// The end of the work is a signal too, so that both are waited for at once.
private struct Bell: Sendable {
  private let waiting = pthread_self()
  private let heard: sigset_t
  private let earlier: sigset_t

  init() {
    var (heard, earlier) = (sigset_t(), sigset_t())
    sigemptyset(&heard)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGUSR1] { sigaddset(&heard, signal) }
    pthread_sigmask(SIG_BLOCK, &heard, &earlier)
    (self.heard, self.earlier) = (heard, earlier)
  }

  func ring() { pthread_kill(waiting, SIGUSR1) }

  /// The signal that came, ``done`` for the end of the work; `nil` when none came in time.
  func wait(milliseconds: Int) -> Int32? {
    var heard = heard
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    let signal = sigtimedwait(&heard, nil, &time)
    return signal > 0 ? signal : nil
  }

  static let done = SIGUSR1

  /// Gives the signals back.
  func remove() {
    var earlier = earlier
    pthread_sigmask(SIG_SETMASK, &earlier, nil)
  }
}

private func wait(for bell: Bell, telling path: String, _ progress: LoadProgress) {
  var width = 0
  var patience = 300
  while true {
    let signal = bell.wait(milliseconds: patience)
    let line = signal == nil ? progress.line(of: path) : ""
    // The terminal writes ^C behind the line.
    tell(line, over: signal == SIGINT && width > 0 ? width + 2 : width)
    width = line.count
    patience = 200
    guard let signal else { continue }
    if signal != Bell.done { _exit(128 + signal) }
    return
  }
}

/// Writes the line over the one before it; an empty one erases it.
private func tell(_ line: String, over width: Int) {
  guard width > 0 || !line.isEmpty else { return }
  let rest = max(width - line.count, 0)
  let blanks = String(repeating: " ", count: rest)
  let back = line.isEmpty ? "\r" : ""
  try? write("\r" + line + blanks + back, to: STDERR_FILENO)
}

extension LoadProgress {
  /// `Reading people.csv: 41 of 82 MB · 512,000 rows · ^C stops`
  fileprivate func line(of path: String) -> String {
    let name = String((path.split(separator: "/").last.map(String.init) ?? path).visible.prefix(24))
    guard total > 0 else { return "Reading \(name) · ^C stops" }
    return "Reading \(name): \(bytes / 1_000_000) of \(total / 1_000_000) MB"
      + " · \(rows.grouped) rows · ^C stops"
  }
}
