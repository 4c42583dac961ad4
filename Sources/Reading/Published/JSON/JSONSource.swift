import FoundationEssentials
import Parallel
import Programme

extension CodingUserInfoKey {
  static let source = CodingUserInfoKey(rawValue: "source")
}

/// The text that is decoded, and what in it was not as its format wants it.
///
/// What decodes itself from it leaves its misfits here and goes on.
final class JSONSource: Sendable {
  let bytes: [UInt8]
  private let places: JSONPlaces
  private let lineStarts: [Int]
  private let findings = Latest(Findings())

  private struct Findings: Sendable {
    var misfits: [(place: TextPlace?, path: String, what: String)] = []
    var untold = 0
    /// How many more containers may be looked at to find places.
    var steps = JSONSteps()
    /// Objects that should say what something is called and do not.
    var nameless: (count: Int, first: [any CodingKey]) = (0, [])
    /// Objects whose keys are data and came in an order that is not that of the text.
    var disordered = 0
  }

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
  ///
  /// `nil` where the text has more of them than are kept or may be looked at.
  func children(of path: [any CodingKey]) -> [(key: String, index: Int, line: Int)]? {
    let children = findings.change { places.children(of: path, bytes, &$0.steps) }
    return children?.map { ($0.key, $0.index, line(of: $0.offset)) }
  }

  func note(_ path: [any CodingKey], _ what: String) {
    findings.change { findings in
      guard findings.misfits.count < Limit.faults else {
        findings.untold += 1
        return
      }
      let offset = places.offset(of: path, bytes, &findings.steps)
      findings.misfits.append((offset.map { place(of: $0) }, path.written, what))
    }
  }

  /// The keys of an object were put in the order of their letters.
  func noteDisorder() { findings.change { $0.disordered += 1 } }

  /// An object stands where something is called by a name, and has none.
  func noteNameless(_ path: [any CodingKey]) {
    findings.change { findings in
      if findings.nameless.count == 0 { findings.nameless.first = path }
      findings.nameless.count += 1
    }
  }

  private func reportNameless(_ file: SourceFile, _ faults: Faults) {
    let (count, first) = findings.value.nameless
    guard count > 0 else { return }
    let offset = findings.change { places.offset(of: first, bytes, &$0.steps) }
    let place = offset.map { self.place(of: $0) }
    faults.add(
      file, line: place?.line ?? 0, column: place?.column ?? 0,
      count == 1
        ? "at \(first.written): the object has no name."
        : "at \(first.written): \(count.grouped) objects have no name, the first here.",
      "Write \"name\"; what is called otherwise is passed over.")
  }

  func report(_ file: SourceFile, _ faults: Faults) {
    reportNameless(file, faults)
    let findings = findings.value
    for (place, path, what) in findings.misfits {
      faults.add(
        file, line: place?.line ?? 0, column: place?.column ?? 0,
        path.isEmpty ? what : "at \(path): \(what)",
        "It is passed over.")
    }
    faults.addUntold(findings.untold, of: file)
    guard findings.disordered > 0 else { return }
    faults.add(
      file, "the text is too large to keep the order of all its keys.",
      "\(findings.disordered) objects are read in the order of the letters of their keys.")
  }
}

extension Decoder {
  /// `nil` when something else than a document is decoded.
  var source: JSONSource? {
    CodingUserInfoKey.source.flatMap { userInfo[$0] as? JSONSource }
  }

  func note(_ what: String) { source?.note(codingPath, what) }

  /// Tells an object without a name, unless nothing is in it.
  func noteNameless() {
    guard let object = try? container(keyedBy: JSONKey.self), !object.allKeys.isEmpty else {
      return
    }
    source?.noteNameless(codingPath)
  }
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
