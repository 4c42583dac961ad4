import Dashboard
import Glibc
import Parallel
import Saving

/// Keeps what is worth it: now and then beside the loop, and for good at the end.
final class Keeping {
  private let file: KeepsakeFile
  /// What the file holds.
  private var written: Keepsake?
  /// What is to be kept at the end.
  private var latest: (@Sendable () -> Keepsake)?
  private var thread: BackgroundThread?
  private var lastWrite: Int

  private static let secondsBetween = 5

  init(_ file: KeepsakeFile, holding keepsake: Keepsake?) {
    (self.file, written) = (file, keepsake)
    lastWrite = seconds() - Self.secondsBetween
  }

  /// Writes on a thread of its own; what comes within a few seconds waits for the next or the end.
  func keep(_ keepsake: @escaping @Sendable () -> Keepsake) {
    latest = keepsake
    guard seconds() - lastWrite >= Self.secondsBetween else { return }
    lastWrite = seconds()
    thread?.join()
    let file = file
    thread = BackgroundThread { try? file.write(keepsake()) }
    written = nil
  }

  /// Writes the last state, unless the file holds it.
  func finish() throws(SavingFailure) {
    thread?.join()
    guard let keepsake = latest?(), keepsake != written else { return }
    try file.write(keepsake)
  }
}

private func seconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec
}
