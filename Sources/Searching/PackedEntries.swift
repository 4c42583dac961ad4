/// The bytes of entries one after the other, and where each begins.
struct PackedEntries: Sendable {
  let bytes: SearchableBytes
  /// Where each entry begins in `bytes`, and where the last one ends.
  let starts: [UInt32]
  /// Which bytes there are: a text with another one is nowhere.
  private let holds: [Bool]

  /// - Parameter starts: of each entry, and the end of the last.
  init(_ bytes: consuming [UInt8], starts: [UInt32]) {
    holds = bytes.heldBytes
    self.bytes = SearchableBytes(bytes)
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// Where an entry, which must exist, lies in the bytes.
  func range(_ entry: Int) -> Range<Int> { Int(starts[entry])..<Int(starts[entry + 1]) }

  /// Whether a text can be here at all.
  func mayHold(_ text: [UInt8]) -> Bool { text.allSatisfy { holds[Int($0)] } }
}

extension [UInt8] {
  /// For each byte whether it is among these.
  fileprivate var heldBytes: [Bool] {
    var held = [Bool](repeating: false, count: 256)
    held.withUnsafeMutableBufferPointer { held in
      withUnsafeBufferPointer { bytes in for byte in bytes { held[Int(byte)] = true } }
    }
    return held
  }
}
