/// What queries look for in one field of all rows.
public struct FieldIndex: Sendable {
  /// The names a query may give it; none for hidden texts, which only plain words look in.
  public let names: [Field]
  /// Whether words without a field look here too: the view shows it, or it is a hidden name.
  let isForPlainWords: Bool
  /// Of each row or, with ``values``, of the values that rows share.
  let texts: FoldedTexts?
  /// Which entries of ``texts`` each row has; `nil` where entry and row are the same number.
  let values: RowValues?
  /// The field as a number, by row; ``absent`` where there is none.
  let numbers: [Int32]?

  /// A number that no field has.
  public static let absent = Int32.min

  /// - Parameters:
  ///   - texts: one entry a row or, with `values`, one for each value that rows share.
  ///   - numbers: one a row, ``absent`` for none; without them the number of elements counts.
  public init(
    _ names: [Field], texts: FoldedTexts? = nil, values: RowValues? = nil,
    numbers: [Int32]? = nil, forPlainWords: Bool = true
  ) {
    (self.names, self.texts, self.values, self.numbers) = (names, texts, values, numbers)
    isForPlainWords = forPlainWords && texts != nil
  }

  func answers(to field: Field?) -> Bool {
    field.map { names.contains($0) } ?? isForPlainWords
  }

  /// The field as a number; ``absent`` for none.
  func number(of row: Int) -> Int32 {
    if let numbers { return numbers[row] }
    if let values { return Int32(truncatingIfNeeded: values.count(of: row)) }
    guard let texts else { return Self.absent }
    let elements = texts.elementCount(row)
    return Int32(truncatingIfNeeded: elements)
  }

  func holdsSomething(in rows: Range<Int>) -> Bool { rows.contains { holdsSomething($0) } }

  /// Whether the row has anything in the field.
  func holdsSomething(_ row: Int) -> Bool {
    if let values { return values.count(of: row) > 0 }
    if let texts { return !texts.own.range(row).isEmpty }
    return numbers.map { $0[row] != Self.absent } ?? false
  }
}

extension FoldedTexts {
  /// How many elements an entry has.
  func elementCount(_ entry: Int) -> Int {
    own.bytes.storage[own.range(entry)].count { $0 == Self.endOfElement }
  }
}
