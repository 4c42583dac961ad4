extension UnsafeBufferPointer<UInt8> {
  /// Equal for names that are equal in lower case, however their letters are composed.
  ///
  /// What has a case or can be taken apart beyond ASCII is left out, and so is a letter of ASCII
  /// in front of a mark: names that differ only there share a hash and are compared.
  func foldedHash(_ seed: UInt64) -> UInt64 {
    var hash = seed
    var at = 0
    while at < count {
      let byte = self[at]
      if byte < 0x80 {
        at += 1
        guard at >= count || !isMark(at) else { continue }
        hash.mix((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else {
        let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        let end = Swift.min(at + width, count)
        if isWhole(at, end) { for i in at..<end { hash.mix(self[i]) } }
        at = end
      }
    }
    return (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Of the bytes as they are.
  func byteHash(_ seed: UInt64) -> UInt32 {
    var hash = seed
    var at = 0
    let start = UnsafeRawPointer(baseAddress)
    while let start, at + 8 <= count {
      hash = (hash ^ start.loadUnaligned(fromByteOffset: at, as: UInt64.self)).mixed
      at += 8
    }
    var word = UInt64(truncatingIfNeeded: count)
    while at < count {
      word = word << 8 | UInt64(self[at])
      at += 1
    }
    return UInt32(truncatingIfNeeded: (hash ^ word).mixed >> 32)
  }

  /// By way of a text, for names with scalars that stand for plainer ones.
  var exactFoldedHash: UInt64 {
    UInt64(truncatingIfNeeded: String(decoding: self, as: UTF8.self).lowercased().hashValue)
  }

  /// U+0300 to U+036F.
  private func isMark(_ at: Int) -> Bool {
    self[at] == 0xCC || (self[at] == 0xCD && at + 1 < count && self[at + 1] < 0xB0)
  }

  /// Han and Hangul, which have no case.
  private func isWhole(_ at: Int, _ end: Int) -> Bool {
    guard end - at > 2 else { return false }
    switch self[at] {
    case 0xE4...0xE9, 0xEB...0xED: return true
    case 0xE3: return self[at + 1] >= 0x90
    case 0xEA: return self[at + 1] >= 0xB0
    case 0xF0: return (0xA0...0xAE).contains(self[at + 1])
    default: return false
    }
  }
}

extension [UInt8] {
  /// Whether no scalar stands for plainer ones: compatibility ideographs, single jamo, the kelvin.
  var hasPlainNames: Bool {
    withUnsafeBufferPointer { bytes in
      for i in 0..<Swift.max(bytes.count - 1, 0) where bytes[i] >= 0xCD {
        let next = bytes[i + 1]
        switch bytes[i] {
        case 0xCD where next == 0xBE: return false
        case 0xE1 where (0x84...0x87).contains(next) || next == 0xBF: return false
        case 0xE2 where next == 0x84: return false
        case 0xEF where (0xA4...0xAB).contains(next): return false
        case 0xF0 where next == 0xAF: return false
        default: break
        }
      }
      return true
    }
  }
}

extension UInt64 {
  fileprivate var mixed: UInt64 {
    let product = self &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  fileprivate mutating func mix(_ byte: UInt8) {
    self = (self ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
