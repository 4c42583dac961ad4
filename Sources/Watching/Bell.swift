internal import Glibc

/// What a thread that waits hears at once: a pipe with something in it.
final class Bell: Sendable {
  let descriptor: Int32
  private let ringing: Int32

  /// - Returns: `nil` where no descriptors can be had.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, ringing) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(ringing)
  }

  /// From any thread; it goes on ringing.
  func ring() {
    var byte: UInt8 = 0
    _ = write(ringing, &byte, 1)
  }

  /// Waits until it rings; `nil` waits for ever.
  ///
  /// - Returns: whether it rings.
  func waits(milliseconds: Int?, orFor other: Int32? = nil) -> Bool {
    var entries = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    poll(&entries, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
    return entries[0].revents != 0
  }
}
