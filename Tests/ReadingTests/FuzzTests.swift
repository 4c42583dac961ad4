import Foundation
import Programme
import Testing

@testable import Reading

/// Broken documents of every format, bounded by count: what .ci/fuzz does for longer.
@Suite struct FuzzTests {
  @Test func `No reader traps, whatever is done to a document`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("FuzzTests: seed \(seed)")
    var random = Mutations(seed)
    var read = 0
    for document in try Self.documents() {
      for _ in 0..<200 {
        let broken = random.broken(document)
        if (try? meeting(standardInput: broken, timeZone: "Europe/Berlin")) != nil { read += 1 }
        _ = formatName(of: broken)
        _ = mended(String(decoding: broken.prefix(4_096), as: UTF8.self))
      }
    }
    // Most are still read in part: the mutations reach the readers and not only the refusals.
    #expect(read > 0, "seed \(seed)")
  }

  /// What a fuzzer once found stays found.
  @Test func `No crasher of the past traps`() throws {
    for document in try Self.files(in: "Crashers") {
      _ = try? meeting(standardInput: document, timeZone: "Europe/Berlin")
      _ = mended(String(decoding: document, as: UTF8.self))
    }
  }

  private static func documents() throws -> [[UInt8]] {
    let documents = try files(in: "Seeds")
    try #require(!documents.isEmpty)
    return documents
  }

  private static func files(in name: String) throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.sorted().map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }
}

/// Breaks documents at random, the same way for the same seed.
private struct Mutations {
  private var random: SplitMix

  init(_ seed: UInt64) { random = SplitMix(seed) }

  /// The document with a few of its bytes changed, left out, doubled, moved or cut off.
  mutating func broken(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = Int.random(in: 1...min(64, bytes.count - at), using: &random)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<at + length)
      case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
      case 3: bytes.insert(contentsOf: Self.traps.randomElement(using: &random) ?? [], at: at)
      case 4: bytes.removeSubrange(at...)
      case 5:
        let other = Int.random(in: 0..<bytes.count, using: &random)
        bytes.swapAt(at, other)
      default:
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        if let digit = digits.randomElement(using: &random) {
          bytes.insert(contentsOf: Array("99999".utf8), at: digit)
        }
      }
    }
    return bytes
  }

  private static let traps: [[UInt8]] =
    [
      "&amp;", "&#xFFFFFFFF;", "&#0;", "<", "</", "]]>", "\"", "\\", "{", "[", "}", ",", ":", ";",
      "\r\n ", "\u{FEFF}", "\u{202E}", "-0", "1e400", "null", "9999-12-31", "24:00", "T29:59",
      "\u{0}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]
}

/// Numbers that only look random. Source: Steele, Lea, Flood, OOPSLA 2014.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
