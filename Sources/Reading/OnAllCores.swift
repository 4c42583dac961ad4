import Parallel
import Programme

/// Work of which each part has a thread of its own.
struct OnAllCores: Sharing {
  func results<Result: Sendable>(
    of parts: Int, _ work: @Sendable (_ part: Int) -> Result
  ) -> [Result] {
    concurrently(parts: parts, work)
  }
}
