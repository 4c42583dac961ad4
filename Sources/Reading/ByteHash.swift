/// A hash of bytes that differs in each process, so that no file can be made to collide.
struct ByteHash {
  private let seed = UInt64.random(in: .min ... .max)

  /// Eight bytes at a time, each folded in by a full multiplication.
  func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var value = seed ^ UInt64(truncatingIfNeeded: key.count)
    guard let start = UnsafeRawPointer(key.baseAddress), key.count >= 8 else {
      return mixed(mixed(value, key.shortWord), 0xA076_1D64_78BD_642F)
    }
    var at = 0
    while at + 8 < key.count {
      value = mixed(value, start.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    // The last word may hold bytes of the one before it.
    let last = start.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
    return mixed(mixed(value, last), 0xA076_1D64_78BD_642F)
  }

  private func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ b).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15 ^ seed | 1)
    return product.high ^ product.low
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Fewer than eight bytes as one number.
  fileprivate var shortWord: UInt64 {
    var word: UInt64 = 0
    for byte in self { word = word << 8 | UInt64(byte) }
    return word
  }
}
