import Glibc

/// Milliseconds on a clock that only goes forward.
func now() -> Double { milliseconds(CLOCK_MONOTONIC) ?? 0 }

func milliseconds(_ clock: clockid_t) -> Double? {
  var time = timespec()
  guard clock_gettime(clock, &time) == 0 else { return nil }
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}
