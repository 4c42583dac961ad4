extension TextTest {
  /// Whether a folded value passes.
  ///
  /// A name that has spaces is followed by the byte 0x1D and its form without them:
  /// a part, the whole and the beginning are looked for in both, all else in the first.
  public func passes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .contains(let part): value.holds(part)
    case .equals(let whole): value.equalsEitherForm(whole)
    case .begins(let start): value.begins(with: start)
    case .near(let word): value.firstForm.hasWord(near: word)
    case .between(let low, let high): value.firstForm.lies(from: low, below: high)
    case .regex(let pattern): pattern.matches(value.firstForm)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Between the two forms of a name: no folded text has it.
  private static var endOfForm: UInt8 { 0x1D }

  fileprivate var firstForm: UnsafeBufferPointer<UInt8> {
    guard let end = firstIndex(of: Self.endOfForm) else { return self }
    return UnsafeBufferPointer(rebasing: self[..<end])
  }

  fileprivate var secondForm: UnsafeBufferPointer<UInt8>? {
    guard let end = firstIndex(of: Self.endOfForm) else { return nil }
    return UnsafeBufferPointer(rebasing: self[(end + 1)...])
  }

  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var at = 0
    while at + part.count <= count {
      if self[at] == first, self[at...].starts(with: part) { return true }
      at += 1
    }
    return false
  }

  fileprivate func equalsEitherForm(_ whole: [UInt8]) -> Bool {
    if firstForm.elementsEqual(whole) { return true }
    return secondForm?.elementsEqual(whole.lazy.filter { $0 != UInt8(ascii: " ") }) ?? false
  }

  fileprivate func begins(with start: [UInt8]) -> Bool {
    starts(with: start) || secondForm?.starts(with: start) ?? false
  }

  fileprivate func lies(from low: [UInt8], below high: [UInt8]) -> Bool {
    !lexicographicallyPrecedes(low) && (high.isEmpty || lexicographicallyPrecedes(high))
  }
}
