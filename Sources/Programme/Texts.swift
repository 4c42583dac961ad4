/// Many texts in one piece: a million of them are two allocations.
public struct Texts: Equatable, Sendable {
  /// The UTF-8 of the texts, one after the other.
  public private(set) var bytes: [UInt8]
  /// Where each text ends in ``bytes``; it begins where the one before it ends.
  public private(set) var ends: [UInt32]

  public init() { (bytes, ends) = ([], []) }

  /// - Parameters:
  ///   - bytes: valid UTF-8, less than 4 GiB.
  ///   - ends: ascending, each at a boundary of two scalars.
  public init(bytes: [UInt8], ends: [UInt32]) { (self.bytes, self.ends) = (bytes, ends) }

  public init(_ texts: some Sequence<String>) {
    self.init()
    for text in texts { append(text) }
  }

  public var count: Int { ends.count }

  public mutating func reserveCapacity(_ count: Int, bytes: Int) {
    ends.reserveCapacity(count)
    self.bytes.reserveCapacity(bytes)
  }

  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Appends valid UTF-8.
  public mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Takes in all texts of another; together less than 4 GiB.
  public mutating func append(contentsOf other: Texts) {
    let before = UInt32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: other.bytes)
    ends.reserveCapacity(ends.count + other.ends.count)
    for end in other.ends { ends.append(before &+ end) }
  }

  /// Where a text lies in ``bytes``; empty outside.
  public func range(_ position: Int) -> Range<Int> {
    guard position >= 0, position < ends.count else { return 0..<0 }
    let start = position == 0 ? 0 : Int(ends[position - 1])
    return start..<Int(ends[position])
  }

  /// Empty outside.
  public subscript(position: Int) -> String {
    String(decoding: bytes[range(position)], as: UTF8.self)
  }

  public func isEmpty(_ position: Int) -> Bool { range(position).isEmpty }

  /// The bytes of a text, valid inside `body` only; none outside.
  public func withUTF8<Result>(
    of position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let range = range(position)
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Where the same bytes lie among the first texts. O(limit).
  func position(of text: String, among limit: Int) -> Int? {
    (0..<min(count, limit)).first { position in
      withUTF8(of: position) { $0.elementsEqual(text.utf8) }
    }
  }
}
