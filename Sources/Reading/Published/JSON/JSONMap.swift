/// The values of an object whose keys are data, in the order of the text.
struct JSONMap<Value: Decodable>: Decodable {
  private(set) var entries: [(key: String, line: Int, value: Value)] = []

  init() {}

  init(from decoder: any Decoder) {
    guard let object = try? decoder.container(keyedBy: JSONKey.self) else {
      decoder.note("an object is expected.")
      return
    }
    // Decoding forgets the order of keys.
    let children = decoder.source?.children(of: decoder.codingPath)
    if children == nil, object.allKeys.count > 1 { decoder.source?.noteDisorder() }
    var places: [String: (rank: Int, line: Int)] = [:]
    for (rank, child) in (children ?? []).enumerated() {
      places[child.key] = places[child.key] ?? (rank, child.line)
    }
    let keys = object.allKeys.map { (place: places[$0.stringValue] ?? (.max, 0), key: $0) }
    for (place, key) in keys.sorted(by: {
      ($0.place.rank, $0.key.stringValue) < ($1.place.rank, $1.key.stringValue)
    }) {
      do {
        if try object.decodeNil(forKey: key) { continue }
        entries.append((key.stringValue, place.line, try object.decode(Value.self, forKey: key)))
      } catch {
        decoder.source?.note(object.codingPath + [key], misfit(error))
      }
    }
  }
}

extension JSONMap: Sequence {
  func makeIterator() -> IndexingIterator<[(key: String, line: Int, value: Value)]> {
    entries.makeIterator()
  }
}

/// A key that is data.
struct JSONKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}
