internal import Parallel

/// A query made ready for one index: fields found, shared values looked at, the cheap part first.
indirect enum Plan: Sendable {
  case all([Plan])
  case any([Plan])
  case not(Plan)
  /// One of the probes finds the row.
  case probes([Probe])
  /// A set of rows known by other means: marked, now, changed.
  case rows(RowSet)

  init(_ expression: Expression, of index: SearchIndex, _ states: RowStates) {
    switch expression {
    case .all(let parts):
      let plans = parts.eachOnce.map { Plan($0, of: index, states) }
      self = .all(plans.sorted { $0.cost < $1.cost })
    case .any(let parts): self = .any(parts.eachOnce.map { Plan($0, of: index, states) })
    case .not(let part): self = .not(Plan(part, of: index, states))
    case .term(let term): self = Plan(term.test, of: term.field, in: index, states)
    }
  }

  private init(
    _ test: Test, of field: Field?, in index: SearchIndex, _ states: RowStates
  ) {
    switch test {
    case .anyOf(let tests):
      self = .any(tests.eachOnce.map { Plan($0, of: field, in: index, states) })
    case .firstOf(let tests): self = Plan(firstOf: tests, of: field, in: index, states)
    case .state(let state): self = .rows(states.rows(in: state))
    case .runsAt(let minutes): self = .rows(states.rows(runningAt: minutes))
    case .beginsFromNow(let signs): self = .rows(states.rows(beginningFromNow: signs))
    case .text, .number, .day, .exists:
      let fields = index.fields(for: field, test)
      let probes = fields.compactMap { Probe(test, of: $0, today: states.today) }
      let own = Plan.probes(probes.sorted { $0.cost < $1.cost })
      let linked = index.linkedFields(for: field, test)
      self =
        linked.isEmpty
        ? own : .any([own] + linked.map { .rows($0.rows(passing: test, today: states.today)) })
    }
  }

  /// That of the first test that finds any row; the last where none does.
  private init(
    firstOf tests: [Test], of field: Field?, in index: SearchIndex, _ states: RowStates
  ) {
    let plans = tests.lazy.map { Plan($0, of: field, in: index, states) }
    self = plans.first { $0.findsAny(of: index.count) } ?? .any([])
  }

  /// Whether any row passes; many rows are shared between the cores.
  private func findsAny(of rows: Int) -> Bool {
    let words = (rows + 63) / 64
    let parts = rows < SearchIndex.worthSharing ? 1 : min(coreCount, 16)
    return concurrently(parts: parts) { part in
      let first = words * part / parts * 64
      let last = min(words * (part + 1) / parts * 64, rows)
      return !self.rows(among: Bits(allOf: first..<last)).isEmpty
    }.contains(true)
  }

  var cost: Int {
    switch self {
    case .all(let plans), .any(let plans): plans.reduce(0) { $0 + $1.cost }
    case .not(let plan): plan.cost
    case .probes(let probes): probes.reduce(0) { $0 + $1.cost }
    case .rows: 0
    }
  }

  /// Those of the candidates that match.
  func rows(among candidates: Bits) -> Bits {
    var found = candidates
    switch self {
    case .all(let plans):
      for plan in plans where !found.isEmpty { found = plan.rows(among: found) }
    case .any(let plans):
      found = Bits(candidates.range)
      for plan in plans { found.formUnion(plan.rows(among: candidates)) }
    case .not(let plan): found.subtract(plan.rows(among: candidates))
    case .probes(let probes):
      found = Bits(candidates.range)
      var rest = candidates
      for probe in probes where !rest.isEmpty {
        probe.mark(rest, &found)
        rest.subtract(found)
      }
      found.formIntersection(candidates)
    case .rows(let set): found.formIntersection(Bits(set, candidates.range))
    }
    return found
  }
}

extension Array where Element: Hashable {
  /// What is asked twice is asked once.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return count < 2 ? self : filter { seen.insert($0).inserted }
  }
}
