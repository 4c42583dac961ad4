internal import Synchronization

/// A value that is made when it is first asked for, and shared by all copies of its owner.
public final class Once<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)

  public init() {}

  /// The value, made by the first who asks; others wait for it meanwhile.
  public func value(_ make: () -> Value) -> Value {
    held.withLock { held in
      if let value = held { return value }
      let value = make()
      held = value
      return value
    }
  }

  /// The value if it was made.
  public var made: Value? { held.withLock { $0 } }
}
