internal import Glibc
internal import Synchronization

/// A thread that does one thing and ends; it can be waited for.
public final class BackgroundThread: Sendable {
  private let thread: pthread_t?
  private let isJoined = Mutex(false)

  /// Begins at once; where no thread can be had, nothing is done and ``hasBegun`` is false.
  public init(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    // The default follows the limits of the shell, which can be small or endless.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let code = pthread_create(&thread, &attributes, { begin($0) }, box.toOpaque())
    pthread_attr_destroy(&attributes)
    if code != 0 { box.release() }
    self.thread = code == 0 ? thread : nil
  }

  /// Whether a thread was begun.
  public var hasBegun: Bool { thread != nil }

  /// Waits for the end.
  public func join() {
    guard let thread else { return }
    isJoined.withLock { joined in
      if !joined { pthread_join(thread, nil) }
      joined = true
    }
  }

  deinit {
    guard let thread else { return }
    if !isJoined.withLock({ $0 }) { pthread_detach(thread) }
  }
}

private final class Work: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Signals belong to the thread that owns the terminal.
private func begin(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_BLOCK, &all, nil)
  guard let argument else { return nil }
  Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body()
  return nil
}
