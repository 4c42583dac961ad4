import Searching

extension Pattern {
  func matches(_ text: String) -> Bool { folded(text).withUnsafeBufferPointer { matches($0) } }

  func firstMatch(in text: String) -> String? {
    let bytes = folded(text)
    let range = bytes.withUnsafeBufferPointer { firstRange(in: $0) }
    return range.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
