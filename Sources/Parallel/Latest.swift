internal import Synchronization

/// A value that threads share: each sees what was set last.
public final class Latest<Value: Sendable>: Sendable {
  private let held: Mutex<Value>

  public init(_ value: Value) { held = Mutex(value) }

  public var value: Value {
    get { held.withLock { $0 } }
    set { held.withLock { $0 = newValue } }
  }

  /// Changes the value where it is, while no other thread sees it.
  public func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    held.withLock { body(&$0) }
  }
}
