/// One text for each of many records; a column with few different texts holds each of them once.
public struct TextColumn: Sendable {
  /// The text of each record or, with ``codes``, the different texts.
  public private(set) var texts: Texts
  /// For each record the position of its text in ``texts``, -1 where it has none; `nil` where the
  /// text at a position is that of the record there, empty where it has none.
  public private(set) var codes: [Int32]?

  public init(_ texts: Texts = Texts()) { (self.texts, codes) = (texts, nil) }

  public init(_ texts: Texts, codes: [Int32]) { (self.texts, self.codes) = (texts, codes) }

  /// The number of records.
  public var count: Int { codes?.count ?? texts.count }

  /// The position of a record's text in ``texts``; `nil` where it has none.
  public func entry(of record: Int) -> Int? {
    guard let codes else {
      return record >= 0 && record < texts.count && !texts.isEmpty(record) ? record : nil
    }
    guard record >= 0, record < codes.count, codes[record] >= 0 else { return nil }
    return Int(codes[record])
  }

  /// `nil` where the record has none.
  public subscript(record: Int) -> String? { entry(of: record).map { texts[$0] } }

  /// Takes in the next record; one by one, each has a text of its own.
  public mutating func append(_ text: String?) {
    if let held = codes {
      codes = nil
      texts = Texts(held.map { $0 < 0 ? "" : texts[Int($0)] })
    }
    texts.append(text ?? "")
  }
}

extension TextColumn: Equatable {
  /// Whether the records have the same texts, however they are held.
  public static func == (a: TextColumn, b: TextColumn) -> Bool {
    if a.codes == nil, b.codes == nil { return a.texts == b.texts }
    return a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
  }
}
