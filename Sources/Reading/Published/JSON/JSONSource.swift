import FoundationEssentials
import Programme

extension CodingUserInfoKey {
  static let source = CodingUserInfoKey(rawValue: "source")
}

/// The text that is decoded, and what in it was not as its format wants it.
///
/// What decodes itself from it leaves its misfits here and goes on. One thread decodes.
final class JSONSource: Sendable {
  let bytes: [UInt8]
  private let places: JSONPlaces
  private nonisolated(unsafe) var misfits: [(place: TextPlace?, path: String, what: String)] = []
  private nonisolated(unsafe) var untold = 0
  private nonisolated(unsafe) var steps = Limit.jsonSteps
  private let lineStarts: [Int]

  init(_ bytes: [UInt8], places: JSONPlaces) {
    (self.bytes, self.places) = (bytes, places)
    var starts = [0]
    for (position, byte) in bytes.enumerated() where byte == 0x0A { starts.append(position + 1) }
    lineStarts = starts
  }

  /// From 1; a binary search.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Far to the right in a line the column is 0: counting it for each fault would take too long.
  func place(of offset: Int) -> TextPlace {
    let line = line(of: offset)
    let start = lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : 0
    let end = min(max(offset, start), bytes.count)
    if end - start > 4_096 {
      var place = TextPlace(line: line)
      place.column = 0
      return place
    }
    return TextPlace(of: end - start, in: bytes[start..<end], line: line)
  }

  /// The containers inside the one that a path leads to, with the lines they begin in.
  func children(
    of path: [any CodingKey]
  ) -> [(key: String, index: Int, line: Int)] {
    places.children(of: path, bytes, &steps).map { ($0.key, $0.index, line(of: $0.offset)) }
  }

  func note(_ path: [any CodingKey], _ what: String) {
    guard misfits.count < Limit.faults else {
      untold += 1
      return
    }
    let offset = places.offset(of: path, bytes, &steps)
    misfits.append((offset.map { place(of: $0) }, path.written, what))
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    for (place, path, what) in misfits {
      faults.add(
        file, line: place?.line ?? 0, column: place?.column ?? 0,
        path.isEmpty ? what : "at \(path): \(what)",
        "It is passed over.")
    }
    faults.addUntold(untold, of: file)
  }
}

extension Decoder {
  /// `nil` when something else than a document is decoded.
  var source: JSONSource? {
    CodingUserInfoKey.source.flatMap { userInfo[$0] as? JSONSource }
  }

  func note(_ what: String) { source?.note(codingPath, what) }
}

extension [any CodingKey] {
  /// `sessions[3].startsAt`
  var written: String {
    var path = ""
    for key in self {
      if let index = key.intValue {
        path += "[\(index)]"
      } else if key.stringValue.utf8.allSatisfy(\.isKeyByte) {
        path += (path.isEmpty ? "" : ".") + key.stringValue
      } else {
        path += "[\(key.stringValue.quoted)]"
      }
    }
    return path
  }
}

extension UInt8 {
  fileprivate var isKeyByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x80...0xFF: true
    default: false
    }
  }
}
