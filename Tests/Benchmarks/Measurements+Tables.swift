private func settled(_ run: Run) -> Double? { run.start.settledLast }

/// The most that was held until the first screen stood, in MiB.
private func peak(_ run: Run) -> Double? { run.memory.peak > 0 ? run.memory.peak / 1024 : nil }

private func resident(_ run: Run) -> Double? {
  run.memory.resident > 0 ? run.memory.resident / 1024 : nil
}

/// The most that was held until all keys were answered.
private func peakAtEnd(_ run: Run) -> Double? {
  run.answers.isEmpty ? nil : run.memoryAtEnd.peak / 1024
}

extension Measurements {
  /// How long each program takes to its first screen, and what memory it holds then.
  func startTable(_ rows: Int) -> Table {
    let there = Program.allCases.filter { runs[Subject(program: $0, rows: rows)] != nil }
    return Table(
      title: "Start at \(grouped(rows)) people: ms from exec; memory in MiB",
      header: [
        "program", "first byte", "settled", "least", "p95", "to fzf", "to fzy", "resident",
        "to fzf", "peak", "to fzf", "peak after keys",
      ],
      rows: there.map { startRow($0, rows) })
  }

  private func startRow(_ program: Program, _ rows: Int) -> [String] {
    let start = Sample(figures(program, rows, settled))
    let memory = [resident, peak, peakAtEnd].map {
      fixed(Sample(figures(program, rows, $0)).median, 1)
    }
    return [
      program.rawValue, fixed(Sample(figures(program, rows, \.start.first)).median),
      fixed(start.median), fixed(start.least), fixed(start.percentile95),
      fixed(startRatio(program, to: .fzf, rows)), fixed(startRatio(program, to: .fzy, rows)),
      memory[0], fixed(residentRatio(program, to: .fzf, rows)),
      memory[1], fixed(peakRatio(program, to: .fzf, rows)), memory[2],
    ]
  }

  func startRatio(_ program: Program, to peer: Program, _ rows: Int) -> Double? {
    medianRatio(figures(program, rows, settled), to: figures(peer, rows, settled))
  }

  /// Of the memory held once the first screen stands.
  func residentRatio(_ program: Program, to peer: Program, _ rows: Int) -> Double? {
    medianRatio(figures(program, rows, resident), to: figures(peer, rows, resident))
  }

  /// Of the most memory held until then.
  func peakRatio(_ program: Program, to peer: Program, _ rows: Int) -> Double? {
    medianRatio(figures(program, rows, peak), to: figures(peer, rows, peak))
  }
}

extension Measurements {
  /// What each key costs, beside the peers that are there.
  func keyTable(_ rows: Int) -> Table {
    let peers = Program.peers.filter(has)
    let groups =
      Stroke.letters.map { ($0, [$0]) } + [("every letter", Stroke.letters)]
      + [Stroke.clear, Stroke.down, Stroke.pageDown, Stroke.sort].map { ($0, [$0]) }
    return Table(
      title: "Keys at \(grouped(rows)) people: ms from write to last byte",
      header: ["key", "first byte", "dais", "p95", "bytes"]
        + peers.flatMap { [$0.rawValue, "p95", "bytes", "dais to it"] },
      rows: groups.map { keyRow($0, $1, rows, peers) })
  }

  private func keyRow(_ name: String, _ labels: [String], _ rows: Int, _ peers: [Program])
    -> [String]
  {
    let own = answerCells(.speakers, rows, labels)
    return [name, fixed(firstByte(rows, labels))] + own
      + peers.flatMap { peer in
        answerCells(peer, rows, labels) + [fixed(keyRatio(labels, to: peer, rows), 3)]
      }
  }

  private func answerCells(_ program: Program, _ rows: Int, _ labels: [String]) -> [String] {
    let sample = Sample(milliseconds(program, rows, labels))
    return [
      fixed(sample.median), fixed(sample.percentile95),
      fixed(bytes(program, rows, labels).median, 0),
    ]
  }

  private func firstByte(_ rows: Int, _ labels: [String]) -> Double? {
    let runs = runs[Subject(program: .speakers, rows: rows), default: []]
    return Sample(
      runs.flatMap { run in
        run.answers.filter { labels.contains($0.label) }.map(\.answer.first)
      }
    ).median
  }

  /// What the keys cost here to what they cost in a peer.
  func keyRatio(_ labels: [String], to peer: Program, _ rows: Int) -> Double? {
    medianRatio(milliseconds(.speakers, rows, labels), to: milliseconds(peer, rows, labels))
  }
}

extension Measurements {
  /// What a key costs with the most people to what it costs with the fewest.
  func growth(_ label: String) -> Double? {
    guard let few = rows.min(), let many = rows.max(), few < many else { return nil }
    return medianRatio(
      milliseconds(.speakers, many, [label]), to: milliseconds(.speakers, few, [label]))
  }

  /// How time and memory of a start grow with the people.
  func curveTable(log: (Double) -> Double) -> Table {
    let points = rows.sorted().map { rows in
      (
        rows: rows, time: Sample(figures(.table, rows, settled)).median,
        memory: Sample(figures(.table, rows, peak)).median
      )
    }
    var table = Table(
      title: "Load curve of dais on one table",
      header: ["people", "settled ms", "ms per 100,000", "peak MiB", "MiB per 100,000"])
    table.rows = points.map { point in
      let share = 100_000 / Double(point.rows)
      return [
        grouped(point.rows), fixed(point.time, 1), fixed(point.time.map { $0 * share }, 1),
        fixed(point.memory, 1), fixed(point.memory.map { $0 * share }, 1),
      ]
    }
    let times = points.compactMap { point in point.time.map { (Double(point.rows), $0) } }
    let memories = points.compactMap { point in point.memory.map { (Double(point.rows), $0) } }
    table.rows.append([
      "grows as people to the", fixed(growthExponent(times, log: log)), "",
      fixed(growthExponent(memories, log: log)), "",
    ])
    return table
  }
}
