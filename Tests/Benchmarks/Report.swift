/// What was measured, where and when.
struct Report {
  let date = Machine.date
  let machine = "\(Machine.model), \(Machine.cores) cores"
  var tables: [Table] = []
  var bounds: [Bound] = []
  /// The share of a core that other processes used meanwhile.
  var load = 0.0
  var missing: [String] = []

  var text: String {
    ([heading] + (tables + [Bound.table(bounds)]).map(\.text)).joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let absent =
      missing.isEmpty ? "" : "\nNot installed, so not measured: \(missing.joined(separator: ", "))."
    return """
      dais benchmark, \(date), \(machine)
      Other processes used \(fixed(load * 100, 0)) % of a core meanwhile\
      \(load > 0.2 ? ": too much; measure again." : ".")
      Figures are medians; ratios are medians of ratios of runs side by side.\(absent)
      """
  }

  var json: String {
    let fields = [
      ("date", quotedJSON(date)), ("machine", quotedJSON(machine)), ("load", fixed(load, 3)),
      ("missing", list(missing.map(quotedJSON))),
      ("tables", list((tables + [Bound.table(bounds)]).map(\.json))),
    ]
    return object(fields) + "\n"
  }
}

extension Table {
  fileprivate var json: String {
    object([
      ("title", quotedJSON(title)), ("header", list(header.map(quotedJSON))),
      ("rows", list(rows.map { list($0.map(quotedJSON)) })),
    ])
  }
}

private func object(_ fields: [(String, String)]) -> String {
  "{" + fields.map { "\(quotedJSON($0)): \($1)" }.joined(separator: ", ") + "}"
}

private func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

private func quotedJSON(_ text: String) -> String {
  let escaped = text.map { character in
    switch character {
    case "\"", "\\": "\\\(character)"
    case "\n": "\\n"
    case "\t": "\\t"
    case _: String(character)
    }
  }
  return "\"" + escaped.joined() + "\""
}
