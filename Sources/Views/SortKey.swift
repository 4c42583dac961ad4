public import Searching

/// A column to sort by.
public struct SortKey: Hashable, Sendable {
  public var column: Column
  public var isDescending: Bool
  /// How names in Han stand; of no meaning in other columns.
  public var names: NameOrder

  public init(_ column: Column, descending: Bool = false, names: NameOrder = .pinyin) {
    self.column = column
    isDescending = descending
    self.names = names
  }
}

/// Why the keys of a sort, as they are written, mean nothing.
public enum SortKeyFailure: Error, Equatable {
  case unknownColumn(String, known: [String])
}

extension View {
  /// The order in words: `by role, name descending`; the view's own without keys.
  ///
  /// - Parameter holdsHan: whether it has to be told how names in Han stand in a column.
  func orderNote(_ keys: [SortKey], holdsHan: (Column) -> Bool) -> String {
    guard !keys.isEmpty else {
      return orderNote + (nameColumn == .name && holdsHan(.name) ? " (pinyin)" : "")
    }
    let words = keys.map { key in
      key.column.rawValue + (key.manner(holdsHan).map { " (\($0))" } ?? "")
        + (key.isDescending ? " descending" : "")
    }
    return "by " + words.joined(separator: ", ")
  }

  /// The same where there is little room: `pinyin`, `strokes descending`, `by role, …`; empty for
  /// the order that the view has anyway.
  func briefOrderNote(_ keys: [SortKey], holdsHan: (Column) -> Bool) -> String {
    guard let key = keys.first else {
      return nameColumn == .name && holdsHan(.name) ? "pinyin" : ""
    }
    let manner = key.column == nameColumn ? key.manner(holdsHan) : nil
    return (manner ?? "by \(key.column.rawValue)") + (key.isDescending ? " descending" : "")
      + (keys.count > 1 ? ", …" : "")
  }

  /// The column of that id, or of a name that queries give it: `org` is the institution.
  public func column(_ id: String) throws(SortKeyFailure) -> Column {
    if let column = columns.first(where: { $0.rawValue == id }) { return column }
    guard let field = Field(named: id),
      let column = columns.first(where: { $0.fields(in: self).contains(field) })
    else { throw .unknownColumn(id, known: columns.map(\.rawValue)) }
    return column
  }

  /// Reads `name,-sessions`, and `name:strokes` for names in Han by their strokes.
  public func sortKeys(_ text: String) throws(SortKeyFailure) -> [SortKey] {
    var keys: [SortKey] = []
    for word in text.split(separator: ",") {
      let trimmed = word.filter { $0 != " " }
      let descending = trimmed.hasPrefix("-")
      let id = String(trimmed.dropFirst(descending ? 1 : 0))
      let isByStrokes = id == "\(nameColumn.rawValue):strokes" && nameColumn == .name
      keys.append(
        isByStrokes
          ? SortKey(.name, descending: descending, names: .strokes)
          : SortKey(try column(id), descending: descending))
    }
    return keys
  }
}

extension SortKey {
  /// How names in Han stand, where it has to be told.
  fileprivate func manner(_ holdsHan: (Column) -> Bool) -> String? {
    names == .strokes ? "strokes" : holdsHan(column) ? "pinyin" : nil
  }
}
