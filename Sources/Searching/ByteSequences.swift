/// The ranges of bytes, one after the other, whose sequences are the UTF-8 of a range of scalars.
func byteSequences(of scalars: ClosedRange<UInt32>) -> [[ClosedRange<UInt8>]] {
  var rest = [scalars]
  var sequences: [[ClosedRange<UInt8>]] = []
  while let range = rest.popLast() {
    if let last = range.lastOfFirstPart {
      rest.append(last + 1...range.upperBound)
      rest.append(range.lowerBound...last)
    } else {
      let (low, high) = (range.lowerBound.utf8, range.upperBound.utf8)
      sequences.append(zip(low, high).map { $0...$1 })
    }
  }
  return sequences
}

extension ClosedRange<UInt32> {
  /// Where to cut, if not every combination of the bytes in between is in the range.
  fileprivate var lastOfFirstPart: UInt32? {
    for last: UInt32 in [0x7F, 0x7FF, 0xFFFF] where lowerBound <= last && last < upperBound {
      return last
    }
    for shift: UInt32 in [6, 12, 18] where lowerBound.utf8.count > shift / 6 {
      let mask: UInt32 = (1 << shift) - 1
      if lowerBound & ~mask == upperBound & ~mask { return nil }
      if lowerBound & mask != 0 { return lowerBound | mask }
      if upperBound & mask != mask { return (upperBound & ~mask) - 1 }
    }
    return nil
  }
}

extension UInt32 {
  fileprivate var utf8: [UInt8] {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (self >> shift & 0x3F)) }
    func lead(_ bits: UInt32, _ shift: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: bits | self >> shift)
    }
    switch self {
    case ..<0x80: return [lead(0, 0)]
    case ..<0x800: return [lead(0xC0, 6), tail(0)]
    case ..<0x10000: return [lead(0xE0, 12), tail(6), tail(0)]
    default: return [lead(0xF0, 18), tail(12), tail(6), tail(0)]
    }
  }
}
