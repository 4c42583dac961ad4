import Glibc

/// How a program ended.
enum Ending: Equatable {
  case exited(Int32)
  case signalled(Int32)
  /// Not within the time it had.
  case running
}

/// Seconds on a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Whether a condition came to hold within so many seconds; looked at every few milliseconds.
func holds(within seconds: Double, _ condition: () throws -> Bool) rethrows -> Bool {
  let end = now() + seconds
  repeat {
    if try condition() { return true }
    poll(nil, 0, 5)
  } while now() < end
  return try condition()
}

/// The ending of a child, from its wait status.
func ending(of status: Int32) -> Ending {
  status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
}
