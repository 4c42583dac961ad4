import FoundationEssentials
import Programme

extension PublishedDocument {
  /// The document as values of its format; what does not fit is a fault of the file.
  func decoded<Value: Decodable>(
    _ type: Value.Type, keys: JSONKeys? = nil, _ faults: Faults
  ) throws(ReadingFailure) -> Value {
    guard bytes.count <= Limit.jsonBytes else {
      throw .nothingRead(file.name, "it is larger than \(Limit.jsonBytes >> 20) MiB.")
    }
    let scan = JSONScan(bytes, keys: keys)
    let source = JSONSource(bytes, places: scan.places)
    if let fault = scan.fault { throw malformed(at: fault.offset, fault.what, source) }
    report(scan, source, faults)
    do {
      let value = try Self.decode(Value.self, scan.repaired(bytes), source)
      source.report(file, faults)
      return value
    } catch {
      throw malformed(at: 0, "it is not laid out as its first keys say", source)
    }
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], _ source: JSONSource
  ) throws -> Value {
    let decoder = JSONDecoder()
    if let key = CodingUserInfoKey.source { decoder.userInfo[key] = source }
    return try decoder.decode(Value.self, from: Data(bytes))
  }

  private func malformed(at offset: Int, _ what: String, _ source: JSONSource) -> ReadingFailure {
    let place = source.place(of: offset)
    return .nothingRead("\(file.name):\(place.line):\(place.column)", "\(what).")
  }

  private func report(_ scan: JSONScan, _ source: JSONSource, _ faults: Faults) {
    for (offset, key) in scan.twice {
      let place = source.place(of: offset)
      faults.add(
        file, line: place.line, column: place.column, "the key \(key.quoted) is there twice.",
        "Remove one; the first is used.")
    }
    if let said = scan.unread.said, let first = scan.unread.keys.first {
      let place = source.place(of: first.offset)
      faults.add(
        file, line: place.line, column: place.column, said, "What stands there is left out.",
        as: .note)
    }
    for (kind, action) in JSONScan.repairs {
      let edits = scan.edits.filter { $0.kind.name == kind }
      guard let first = edits.first else { continue }
      let place = source.place(of: first.range.lowerBound)
      faults.add(
        file, line: place.line, column: place.column,
        edits.count == 1 ? "JSON forbids \(kind)." : "JSON forbids \(kind): \(edits.count) times.",
        action)
    }
  }
}

extension Limit {
  /// Of a JSON text: decoded, it takes many times its size.
  static let jsonBytes = 64 << 20
}

extension JSONEdit.Kind {
  fileprivate var name: String {
    switch self {
    case .control: "control characters in a text"
    case .surrogate: "half a surrogate pair"
    case .noNumber: "NaN and Infinity"
    }
  }
}

extension JSONScan {
  fileprivate static let repairs = [
    ("control characters in a text", "They are read as if escaped."),
    ("half a surrogate pair", "It is read as U+FFFD."),
    ("NaN and Infinity", "They are read as no value."),
  ]

  /// The bytes with all edits made. O(bytes).
  func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard !edits.isEmpty else { return bytes }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + edits.count * 5)
    var position = 0
    for edit in edits {
      repaired += bytes[position..<edit.range.lowerBound]
      repaired += edit.replacement.utf8
      position = edit.range.upperBound
    }
    return repaired + bytes[position...]
  }
}
