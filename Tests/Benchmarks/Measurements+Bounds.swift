extension Measurements {
  /// The figures that have a bound, as far as they were measured.
  var bounds: [Bound] { rows.flatMap(letterBounds) + rows.flatMap(startBounds) + growthBounds }

  private func letterBounds(_ rows: Int) -> [Bound] {
    let name = "every letter at \(grouped(rows))"
    let sample = Sample(milliseconds(.speakers, rows, Stroke.letters))
    switch rows {
    case 1_000_000:
      return [
        Bound(name: name + ", median", value: sample.median, limit: 16, unit: "ms"),
        Bound(name: name + ", p95", value: sample.percentile95, limit: 25, unit: "ms"),
        letterBound(name, .fzf, 0.05, rows), letterBound(name, .fzy, 0.2, rows),
        Bound(
          name: Stroke.sort + " at \(grouped(rows))",
          value: Sample(milliseconds(.speakers, rows, [Stroke.sort])).median, limit: 1000,
          unit: "ms"),
      ]
    case 100_000:
      return [Bound(name: name + ", median", value: sample.median, limit: 4, unit: "ms")]
    case _: return []
    }
  }

  private func letterBound(_ name: String, _ peer: Program, _ limit: Double, _ rows: Int) -> Bound {
    Bound(
      name: "\(name), to \(peer.rawValue)", value: keyRatio(Stroke.letters, to: peer, rows),
      limit: limit, unit: "×")
  }

  private func startBounds(_ rows: Int) -> [Bound] {
    guard rows == 100_000 || rows == 1_000_000 else { return [] }
    return [Program.table, .folder].flatMap { program in
      let name = "\(program.rawValue) at \(grouped(rows))"
      let start = Bound(
        name: "start of \(name), to fzf", value: startRatio(program, to: .fzf, rows),
        limit: rows == 100_000 ? 0.6 : 1, unit: "×")
      return rows == 1_000_000 ? [start] + memoryBounds(program, name, rows) : [start]
    }
  }

  private func memoryBounds(_ program: Program, _ name: String, _ rows: Int) -> [Bound] {
    let ratios = [
      ("resident", residentRatio(program, to: .fzf, rows)),
      ("peak", peakRatio(program, to: .fzf, rows)),
    ]
    return ratios.map {
      Bound(name: "\($0) memory of \(name), to fzf", value: $1, limit: 1, unit: "×")
    }
  }

  private var growthBounds: [Bound] {
    guard let few = rows.min(), let many = rows.max(), few < many else { return [] }
    return [Stroke.down, Stroke.pageDown, Stroke.clear].map { label in
      Bound(
        name: "\(label) at \(grouped(many)), to \(grouped(few))", value: growth(label), limit: 1.2,
        unit: "×")
    }
  }
}
