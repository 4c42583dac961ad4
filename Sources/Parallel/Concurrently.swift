internal import Glibc
internal import Synchronization

/// The cores of the machine, at least 1.
public let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

/// The results of `work` for 0 ..< `parts`, each on a thread of its own; returns when all are done.
///
/// The first part runs on the thread that calls. A thread that cannot be had costs time only: its
/// part runs here too.
public func concurrently<Result: Sendable>(
  parts: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard parts > 1 else { return (0..<max(parts, 0)).map(work) }
  return withoutActuallyEscaping(work) { work in
    let others = (1..<parts).map { part in Part { work(part) } }
    let first = work(0)
    return [first] + others.map { $0.result() }
  }
}

/// The results of `work` for 0 ..< `pieces`, in this order; returns when all are done.
///
/// Each core takes the next piece when it is done with one: of one that is slower for a while the
/// others take over what it does not come to.
public func onAllCores<Result: Sendable>(
  pieces: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let begun = Atomic(0)
  let done = concurrently(parts: min(coreCount, pieces)) { _ in
    var done: [(piece: Int, result: Result)] = []
    while true {
      let piece = begun.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return done }
      done.append((piece, work(piece)))
    }
  }
  return done.joined().sorted { $0.piece < $1.piece }.map(\.result)
}

/// One part of the work and what came of it.
private final class Part<Result: Sendable>: Sendable {
  private let slot: Slot
  private let thread: BackgroundThread
  private let work: @Sendable () -> Result

  private final class Slot: Sendable {
    let result = Mutex<Result?>(nil)
  }

  init(_ work: @escaping @Sendable () -> Result) {
    let slot = Slot()
    (self.slot, self.work) = (slot, work)
    thread = BackgroundThread {
      let result = work()
      slot.result.withLock { $0 = result }
    }
  }

  func result() -> Result {
    thread.join()
    return slot.result.withLock { $0 } ?? work()
  }
}
