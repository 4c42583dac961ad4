extension TextTest {
  /// Whether a folded value passes.
  public func passes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .contains(let part): value.holds(part)
    case .equals(let whole): value.elementsEqual(whole)
    case .begins(let start): value.starts(with: start)
    case .near(let word): value.hasWord(near: word)
    case .between(let low, let high): value.lies(from: low, below: high)
    case .regex(let pattern): pattern.matches(value)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var at = 0
    while at + part.count <= count {
      if self[at] == first, self[at...].starts(with: part) { return true }
      at += 1
    }
    return false
  }

  fileprivate func lies(from low: [UInt8], below high: [UInt8]) -> Bool {
    !lexicographicallyPrecedes(low) && (high.isEmpty || lexicographicallyPrecedes(high))
  }
}
