/// The bytes of entries one after the other, and where each begins.
struct PackedEntries: Sendable {
  let bytes: SearchableBytes
  /// Where each entry begins in `bytes`, and where the last one ends.
  let starts: [UInt32]

  /// - Parameter starts: of each entry, and the end of the last.
  init(_ bytes: consuming [UInt8], starts: [UInt32]) {
    self.bytes = SearchableBytes(bytes)
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// Where an entry, which must exist, lies in the bytes.
  func range(_ entry: Int) -> Range<Int> { Int(starts[entry])..<Int(starts[entry + 1]) }
}
