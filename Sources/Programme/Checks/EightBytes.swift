extension UInt64 {
  /// The highest bit of each of the eight bytes that are `byte`; no other bit.
  @inline(__always)
  func bytes(equal byte: UInt8) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let odd = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return ~((odd & low) &+ low | odd | low)
  }
}
