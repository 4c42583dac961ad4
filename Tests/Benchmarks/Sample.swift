/// Figures of the same thing, measured again and again.
struct Sample {
  /// Ascending.
  let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  var median: Double? {
    guard let high = value(values.count / 2), let low = value((values.count - 1) / 2) else {
      return nil
    }
    return (low + high) / 2
  }

  /// The value that 95 of 100 do not exceed, by the nearest rank.
  var percentile95: Double? { value((values.count * 95 + 99) / 100 - 1) }

  var least: Double? { values.first }

  private func value(_ position: Int) -> Double? {
    values.indices.contains(position) ? values[position] : nil
  }
}

/// The median of the ratios of figures that were measured side by side.
func medianRatio(_ figures: [Double?], to others: [Double?]) -> Double? {
  let ratios = zip(figures, others).compactMap { figure, other -> Double? in
    guard let figure, let other, other > 0 else { return nil }
    return figure / other
  }
  return Sample(ratios).median
}

/// The power of the size with which a figure grows: the slope of the line through the logarithms.
func growthExponent(_ points: [(size: Double, figure: Double)], log: (Double) -> Double) -> Double?
{
  let logarithms = points.map { (x: log($0.size), y: log($0.figure)) }
  let count = Double(logarithms.count)
  let (x, y) = logarithms.reduce((0, 0)) { ($0.0 + $1.x / count, $0.1 + $1.y / count) }
  let spread = logarithms.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
  guard spread > 0 else { return nil }
  return logarithms.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / spread
}
