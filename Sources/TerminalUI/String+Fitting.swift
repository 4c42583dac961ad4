/// Column widths that fit into a line: the widest give way first, down to one cell.
///
/// - Parameter gap: the cells between two columns.
public func shrunk(_ widths: [Int], to line: Int, gap: Int) -> [Int] {
  var widths = widths
  var excess = widths.reduce(0, +) + gap * max(widths.count - 1, 0) - line
  while excess > 0, let widest = widths.max(), widest > 1 {
    let next = widths.filter { $0 < widest }.max() ?? 1
    let wide = widths.indices.filter { widths[$0] == widest }
    let step = min(widest - max(next, 1), max(1, excess / wide.count))
    guard step > 0 else { break }
    for i in wide where excess > 0 {
      let cut = min(step, excess)
      widths[i] -= cut
      excess -= cut
    }
  }
  return widths
}

extension String {
  /// The text cut with `…` or padded to exactly `width` cells, in its visible form.
  ///
  /// - Parameter right: padded on the left, as numbers are.
  public func fitted(
    to width: Int, right: Bool = false, ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    let own = columns(ambiguous: ambiguous)
    if own <= width {
      let padding = String(repeating: " ", count: width - own)
      return right ? padding + self : self + padding
    }
    var (kept, used) = ("", 0)
    let mark = Unicode.Scalar(0x2026).map { $0.columns(ambiguous: ambiguous) } ?? 1
    for scalar in unicodeScalars {
      let next = String(scalar).columns(ambiguous: ambiguous)
      guard used + next + mark <= width else { break }
      kept.unicodeScalars.append(scalar)
      used += next
    }
    guard used + mark <= width else { return String(repeating: " ", count: max(width, 0)) }
    return kept + "…" + String(repeating: " ", count: width - used - mark)
  }

  /// The text cut as ``fitted(to:right:ambiguous:)`` does, in front of its last characters where
  /// there is room for some others beside these.
  public func fitted(
    to width: Int, keeping end: String, ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    let rest = width - end.columns(ambiguous: ambiguous)
    guard !end.isEmpty, hasSuffix(end), rest >= 4, columns(ambiguous: ambiguous) > width else {
      return fitted(to: width, ambiguous: ambiguous)
    }
    return String(dropLast(end.count)).fitted(to: rest, ambiguous: ambiguous) + end
  }

  /// The text with `…` for its middle where it is wider than `width`: paths keep their ends.
  public func fittedInMiddle(to width: Int, ambiguous: AmbiguousWidth = .narrow) -> String {
    guard columns(ambiguous: ambiguous) > width, width > 8 else {
      return columns(ambiguous: ambiguous) > width ? fitted(to: width, ambiguous: ambiguous) : self
    }
    let head = prefix(fitting: width / 2, unicodeScalars, ambiguous)
    let room = width - head.columns(ambiguous: ambiguous) - "…".columns(ambiguous: ambiguous)
    let tail = prefix(fitting: room, unicodeScalars.reversed(), ambiguous)
    return head + "…" + String(String.UnicodeScalarView(tail.unicodeScalars.reversed()))
  }

  private func prefix(
    fitting width: Int, _ scalars: some Sequence<Unicode.Scalar>, _ ambiguous: AmbiguousWidth
  ) -> String {
    var (kept, used) = ("", 0)
    for scalar in scalars {
      used += String(scalar).columns(ambiguous: ambiguous)
      guard used <= width else { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept
  }
}
