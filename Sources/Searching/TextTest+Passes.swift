extension TextTest {
  /// Whether one folded element of a field passes.
  func passes(_ value: UnsafeBufferPointer<UInt8>) -> Bool { false }
}
