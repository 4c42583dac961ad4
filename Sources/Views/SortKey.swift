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
  /// - Parameter holdsHan: whether it has to be told how names in Han stand.
  func orderNote(_ keys: [SortKey], holdsHan: Bool) -> String {
    guard !keys.isEmpty else {
      return orderNote + (holdsHan && nameColumn == .name ? " (pinyin)" : "")
    }
    let words = keys.map { key in
      let manner =
        key.names == .strokes ? " (strokes)" : holdsHan && key.column == .name ? " (pinyin)" : ""
      return key.column.rawValue + manner + (key.isDescending ? " descending" : "")
    }
    return "by " + words.joined(separator: ", ")
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
