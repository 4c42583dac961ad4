/// What a figure should not exceed; it is reported, never failed on.
struct Bound {
  var name: String
  var value: Double?
  var limit: Double
  /// `×` for a ratio.
  var unit: String

  var verdict: String {
    guard let value else { return "not measured" }
    return value <= limit ? "ok" : "over"
  }

  static func table(_ bounds: [Bound]) -> Table {
    Table(
      title: "Bounds", header: ["figure", "measured", "at most", "unit", ""],
      rows: bounds.map {
        [$0.name, fixed($0.value, 3), fixed($0.limit, 2), $0.unit, $0.verdict]
      })
  }
}
