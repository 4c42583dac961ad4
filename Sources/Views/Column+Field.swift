public import Searching

extension Column {
  /// The name by which queries ask a view for this column.
  public func field(in view: View) -> Field? { fields(in: view).first }
}

extension Value {
  /// What a query can ask for: the elements of a list, else the whole.
  public var elements: [String] {
    switch self {
    case .absent: []
    case .text(let text): text.isEmpty ? [] : [text]
    case .list(let elements): elements
    case .number, .moment, .later: [text]
    }
  }
}
