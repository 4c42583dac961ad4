extension PackedEntries {
  /// Sets the bits of the entries that hold `text`, in one pass over their bytes.
  ///
  /// - Parameter afterMark: only right behind a byte below the space.
  func scan(
    for text: [UInt8], afterMark: Bool = false, _ entries: Range<Int>, _ found: inout Bits
  ) {
    guard !entries.isEmpty else { return }
    withScan(for: text, afterMark) { $0.run(entries, &found) }
  }

  /// The same for entries that lie far apart: one after the other, the rest is passed over.
  func scan(
    for text: [UInt8], afterMark: Bool = false, each candidates: Bits, _ found: inout Bits
  ) {
    withScan(for: text, afterMark) { scan in
      candidates.forEachGroup { entries in
        // Far entries wait for memory: asked for together, they wait together.
        guard scan.touch(entries) else { return }
        for entry in entries { scan.run(entry..<entry + 1, &found) }
      }
    }
  }

  /// A scan made ready once; none for an empty text.
  private func withScan(
    for text: [UInt8], _ isAfterMark: Bool, _ body: (inout Scan) -> Void
  ) {
    guard let first = text.first, let last = text.last else { return }
    bytes.storage.withUnsafeBytes { all in
      starts.withUnsafeBufferPointer { starts in
        text.withUnsafeBufferPointer { text in
          var scan = Scan(
            all: all, starts: starts, text: text, firsts: SIMD64(repeating: first),
            lasts: SIMD64(repeating: last), isAfterMark: isAfterMark)
          body(&scan)
        }
      }
    }
  }
}

/// One pass for one text. The buffers outlive it, and 64 readable bytes follow the last entry.
private struct Scan {
  let all: UnsafeRawBufferPointer
  let starts: UnsafeBufferPointer<UInt32>
  let text: UnsafeBufferPointer<UInt8>
  let firsts: SIMD64<UInt8>
  let lasts: SIMD64<UInt8>
  let isAfterMark: Bool
  /// The entry that was reached.
  private var entry = 0

  init(
    all: UnsafeRawBufferPointer, starts: UnsafeBufferPointer<UInt32>,
    text: UnsafeBufferPointer<UInt8>, firsts: SIMD64<UInt8>, lasts: SIMD64<UInt8>,
    isAfterMark: Bool
  ) {
    (self.all, self.starts, self.text) = (all, starts, text)
    (self.firsts, self.lasts, self.isAfterMark) = (firsts, lasts, isAfterMark)
  }

  /// Loads the beginning of each entry; whether any has a byte.
  func touch(_ entries: UnsafeBufferPointer<Int>) -> Bool {
    var places: UInt32 = 0
    for entry in entries { places |= starts[entry + 1] }
    var bytes: UInt8 = 0
    for entry in entries { bytes |= all[Int(starts[entry])] }
    return places != 0 && bytes != 0
  }

  @inline(__always)
  mutating func run(_ entries: Range<Int>, _ found: inout Bits) {
    entry = entries.lowerBound
    // What lies before this place is done: an entry that was found is not looked at again.
    var floor = Int(starts[entry])
    var at = floor
    let end = Int(starts[entries.upperBound]) - (text.count - 1)
    while at < end {
      var bits = hits(at)
      while bits != 0 {
        let place = at + bits.trailingZeroBitCount
        bits &= bits - 1
        guard place >= floor, place < end, isHit(place) else { continue }
        found.insert(entry)
        floor = Int(starts[entry + 1])
        // The rest of the entry is passed over, as far as it lies in these bytes.
        if floor - at < 64 { bits &= .max &<< UInt64(floor - at) } else { break }
      }
      at += 64
    }
  }

  /// One bit for each of 64 bytes where both ends of the text fit.
  @inline(__always)
  private func hits(_ at: Int) -> UInt64 {
    let begins = all.loadUnaligned(fromByteOffset: at, as: SIMD64<UInt8>.self) .== firsts
    let rests =
      all.loadUnaligned(fromByteOffset: at + text.count - 1, as: SIMD64<UInt8>.self) .== lasts
    let words = unsafeBitCast(begins .& rests, to: SIMD8<UInt64>.self) & 0x0101_0101_0101_0101
    if words.wrappedSum() == 0 { return 0 }
    // Gathers the low bits of eight bytes in the highest byte of a product.
    let gathered = (words &* 0x0102_0408_1020_4080) &>> 56
    var bits: UInt64 = 0
    for lane in 0..<8 { bits |= gathered[lane] &<< UInt64(8 * lane) }
    return bits
  }

  /// Whether the text lies here; moves to the entry that has it.
  @inline(__always)
  private mutating func isHit(_ place: Int) -> Bool {
    if isAfterMark, place == 0 || all[place - 1] >= 0x20 { return false }
    if text.count > 2 {
      for index in 1..<text.count - 1 where all[place + index] != text[index] { return false }
    }
    advance(to: place)
    return true
  }

  /// Hits of a common text lie in neighbouring entries, so steps grow from one.
  private mutating func advance(to place: Int) {
    guard starts[entry + 1] <= place else { return }
    var (low, step) = (entry + 1, 1)
    while low + step < starts.count - 1, starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(low + step, starts.count - 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    entry = low
  }
}
