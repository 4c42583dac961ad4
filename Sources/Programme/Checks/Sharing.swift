/// Does the parts of a work, one after the other or at once.
public protocol Sharing: Sendable {
  /// What `work` makes of 0 ..< `parts`, in this order.
  func results<Result: Sendable>(
    of parts: Int, _ work: @Sendable (_ part: Int) -> Result
  ) -> [Result]
}

/// One part after the other.
public struct OneByOne: Sharing {
  public init() {}

  public func results<Result: Sendable>(
    of parts: Int, _ work: @Sendable (_ part: Int) -> Result
  ) -> [Result] {
    (0..<parts).map(work)
  }
}
