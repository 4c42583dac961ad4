import Programme

/// A value of a YAML document; scalars are text as written, whatever YAML takes them for.
struct YAMLValue: Equatable {
  enum Shape: Equatable {
    case text(String)
    case list([YAMLValue])
    case entries([YAMLEntry])
    /// Nothing, `~` or `null`.
    case absent
  }
  var shape: Shape
  /// From 1.
  var line: Int
}

/// A key of a YAML mapping and its value.
struct YAMLEntry: Equatable {
  var key: String
  var value: YAMLValue
}

/// Why a YAML document could not be read.
struct YAMLFault: Error, Equatable {
  var place: TextPlace
  /// A clause without its full stop.
  var reason: String
}

extension YAMLValue {
  /// The value of a key; `nil` where there is none or nothing in it.
  subscript(key: String) -> YAMLValue? {
    guard case .entries(let entries) = shape,
      let value = entries.first(where: { $0.key == key })?.value, value.shape != .absent
    else { return nil }
    return value
  }

  var text: String? {
    if case .text(let text) = shape { text } else { nil }
  }

  /// The values of a list; none of anything else.
  var list: [YAMLValue] {
    if case .list(let values) = shape { values } else { [] }
  }

  var entries: [YAMLEntry] {
    if case .entries(let entries) = shape { entries } else { [] }
  }
}
