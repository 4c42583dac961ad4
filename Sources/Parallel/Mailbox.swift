internal import Synchronization

/// Where one thread leaves what another takes: first come, first served.
public final class Mailbox<Value: Sendable>: Sendable {
  private let waiting = Mutex<[Value]>([])

  public init() {}

  public func post(_ value: Value) { waiting.withLock { $0.append(value) } }

  /// The oldest that has not been taken; `nil` when there is none.
  public func take() -> Value? { waiting.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}
