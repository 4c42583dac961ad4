internal import Parallel
public import Programme

/// A column to order rows by: keys as bytes without a zero, or numbers.
public struct OrderKey: Sendable {
  private enum Values: Sendable {
    case texts(TextColumn)
    case numbers([Int])
  }

  private let values: Values
  private let isDescending: Bool

  /// The number of a row that has none.
  public static let none = Int.min

  /// - Parameter texts: the key of each row; an empty one comes last, also in descending order.
  public init(texts: TextColumn, descending: Bool = false) {
    (values, isDescending) = (.texts(texts), descending)
  }

  /// - Parameter numbers: one for each row; ``none`` comes last, also in descending order.
  public init(numbers: [Int], descending: Bool = false) {
    (values, isDescending) = (.numbers(numbers), descending)
  }

  /// The rows in the order of this key, those that are alike as they stood.
  fileprivate func ordered(_ rows: [Int32]) -> [Int32] {
    switch values {
    case .numbers(let numbers): ordered(rows, by: numbers)
    case .texts(let column):
      if let codes = column.codes {
        ordered(rows, by: ranks(of: column.texts, codes))
      } else {
        ordered(rows, by: column.texts)
      }
    }
  }

  private func ordered(_ rows: [Int32], by numbers: [Int]) -> [Int32] {
    let flip: UInt64 = isDescending ? .max : 0
    return KeyedRows(rows) { row in
      guard numbers.indices.contains(row), numbers[row] != Self.none else { return nil }
      return (UInt64(bitPattern: Int64(numbers[row])) ^ (1 << 63) ^ flip, 0)
    }.sorted(nil)
  }

  private func ordered(_ rows: [Int32], by texts: Texts) -> [Int32] {
    let prefixes = Prefixes(texts, isDescending: isDescending)
    return KeyedRows(rows) { row in
      prefixes.prefix(of: row, from: 0)
    }.sorted(prefixes)
  }

  /// The rank of each row's text; equal texts have one rank, an empty one has none.
  private func ranks(of texts: Texts, _ codes: [Int32]) -> [Int] {
    let places = (0..<Int32(truncatingIfNeeded: texts.count)).map { $0 }
    let order = OrderKey(texts: TextColumn(texts)).ordered(places)
    var (ranks, rank) = ([Int](repeating: Self.none, count: texts.count), 0)
    for (before, place) in zip([order.first ?? 0] + order, order) where !texts.isEmpty(Int(place)) {
      if texts.bytes[texts.range(Int(before))] != texts.bytes[texts.range(Int(place))] { rank += 1 }
      ranks[Int(place)] = rank
    }
    return codes.map { ranks.indices.contains(Int($0)) ? ranks[Int($0)] : Self.none }
  }
}

/// The rows 0 ..< `count` ordered by the first key, those alike by the next, then as in `start`.
///
/// A stable sort for each key, on all cores where rows are many; room of 32 bytes a row.
/// O(rows log rows) for each key.
public func order(of count: Int, by keys: [OrderKey], from start: [Int32]? = nil) -> [Int32] {
  let rows = start ?? (0..<max(count, 0)).map { Int32(truncatingIfNeeded: $0) }
  return keys.reversed().reduce(rows) { rows, key in key.ordered(rows) }
}
