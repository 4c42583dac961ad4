import Glibc
import Searching

/// The search for one word in this process, beside what reading the same text costs at least.
struct Scan {
  private var rows: [[String]] = []
  /// Of the index to the plain read.
  private(set) var ratio: Double?

  /// - Parameter path: a table with tabs.
  init(_ path: String, times: Int = 15) {
    let lines = Lines(bytes(of: path))
    let index = SearchIndex(rows: lines.count, text: lines.fields)
    let filter = Filter("wang")
    let search = timed("dais: rows with 'wang'", times) { index.rows(matching: filter).count }
    let read = timed("read it all, 64 bytes at a time", times) { lines.sum }
    _ = timed("memchr of an absent byte", times) { lines.placeOfAbsent }
    if let search, let read { ratio = search / read }
  }

  var table: Table {
    Table(
      title: "Scan in one process: ms", header: ["what", "least", "median", "result"], rows: rows)
  }

  /// The median.
  private mutating func timed(_ name: String, _ times: Int, _ work: () -> Int) -> Double? {
    var result = work()
    let sample = Sample(
      (0..<times).map { _ in
        let start = now()
        result = work()
        return now() - start
      })
    rows.append([name, fixed(sample.least), fixed(sample.median), String(result)])
    return sample.median
  }
}

/// A text in one piece, and where its lines lie.
private struct Lines {
  private let bytes: [UInt8]
  /// Where each line ends; the next one begins after that.
  private let ends: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
  }

  var count: Int { ends.count }

  func fields(_ line: Int) -> [String] {
    let start = line == 0 ? 0 : ends[line - 1] + 1
    return bytes[start..<ends[line]].split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
    )
    .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Nothing can be found without as much as this: every byte taken once.
  var sum: Int {
    let text = bytes.span.bytes
    var sum = SIMD64<UInt8>()
    for place in stride(from: 0, to: text.byteCount - 63, by: 64) {
      // `^` would go byte by byte.
      sum = sum &+ text.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD64<UInt8>.self)
    }
    return Int(sum.wrappedSum())
  }

  /// 0, as no text holds the byte.
  var placeOfAbsent: Int {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0xFF, bytes.count) == nil ? 0 : 1 } ?? 0
    }
  }
}
