/// One text for each of many records; a column with few different texts holds each of them once.
public struct TextColumn: Sendable {
  /// The text of each record or, with ``codes``, the different texts.
  public private(set) var texts: Texts
  /// For each record the position of its text in ``texts``, -1 where it has none; `nil` where the
  /// text at a position is that of the record there, empty where it has none.
  public private(set) var codes: [Int32]?

  /// Past so many different texts that come one by one, each record has a text of its own.
  private static let fewTexts = 64

  public init(_ texts: Texts = Texts()) { (self.texts, codes) = (texts, nil) }

  public init(_ texts: Texts, codes: [Int32]) { (self.texts, self.codes) = (texts, codes) }

  /// The number of records; 0 also where no record has a text.
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

  /// The first record with the same bytes. O(records), without making a text of any.
  public func record(with text: String) -> Int? {
    let entry = texts.position(of: text, among: texts.count)
    guard let codes, let entry else { return entry }
    return codes.firstIndex(of: Int32(truncatingIfNeeded: entry))
  }

  /// Takes in the next record.
  public mutating func append(_ text: String?) {
    guard codes != nil else {
      texts.append(text ?? "")
      return
    }
    guard let text, !text.isEmpty else {
      codes?.append(-1)
      return
    }
    if let known = texts.position(of: text, among: Self.fewTexts) {
      codes?.append(Int32(truncatingIfNeeded: known))
    } else if texts.count < Self.fewTexts {
      codes?.append(Int32(truncatingIfNeeded: texts.count))
      texts.append(text)
    } else {
      self = spread
      texts.append(text)
    }
  }

  /// Takes in further records.
  public mutating func append(contentsOf other: TextColumn) {
    guard codes?.isEmpty != true else {
      self = other
      return
    }
    guard codes != nil, let more = other.codes, other.texts.count <= Self.fewTexts else {
      self = spread
      texts.append(contentsOf: other.spread.texts)
      return
    }
    let places = (0..<other.texts.count).map { place(of: other.texts[$0]) }
    codes?.append(contentsOf: more.map { $0 < 0 ? -1 : places[Int($0)] })
  }

  /// Where a text is among the different ones, as the last one if it is new.
  private mutating func place(of text: String) -> Int32 {
    if let known = texts.position(of: text, among: texts.count) {
      return Int32(truncatingIfNeeded: known)
    }
    texts.append(text)
    return Int32(truncatingIfNeeded: texts.count - 1)
  }

  /// Takes in the text of the record after the last; while none has a text the column stays empty.
  public mutating func append(_ text: String?, at record: Int) {
    guard count > 0 || text?.isEmpty == false else { return }
    while count < record { append(nil) }
    append(text)
  }

  /// The texts of these records, in this order. O(records).
  package func picked(_ records: [Int32]) -> TextColumn {
    guard count > 0 else {
      return TextColumn(Texts(), codes: [Int32](repeating: -1, count: records.count))
    }
    guard let codes else { return TextColumn(Texts(records.lazy.map { texts[Int($0)] })) }
    return TextColumn(texts, codes: records.map { codes[Int($0)] })
  }

  /// The column of so many records in which some have other texts. O(bytes).
  package func replacing(_ others: [Int: String], of records: Int) -> TextColumn {
    var all = Texts()
    all.reserveCapacity(records, bytes: 0)
    for record in 0..<records {
      if let text = others[record] {
        all.append(text)
      } else if let entry = entry(of: record) {
        texts.withUTF8(of: entry) { all.append(utf8: $0) }
      } else {
        all.append("")
      }
    }
    return TextColumn(all)
  }

  /// The same column with a text of its own for each record. O(bytes).
  public var spread: TextColumn {
    guard let codes else { return self }
    var all = Texts()
    all.reserveCapacity(codes.count, bytes: 0)
    for code in codes { texts.withUTF8(of: Int(code)) { all.append(utf8: $0) } }
    return TextColumn(all)
  }
}

extension TextColumn: Equatable {
  /// Whether the records have the same texts, however they are held.
  public static func == (a: TextColumn, b: TextColumn) -> Bool {
    if a.codes == nil, b.codes == nil, a.count == b.count { return a.texts == b.texts }
    if a.codes == b.codes, a.texts == b.texts { return true }
    return (0..<Swift.max(a.count, b.count)).allSatisfy { a[$0] == b[$0] }
  }
}
