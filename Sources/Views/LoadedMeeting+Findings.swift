public import Programme

extension LoadedMeeting {
  /// Faults and doubts together: worst first, then by place. O(n log n).
  public var findings: [Finding] { findings(after: []) }

  /// - Parameter later: those of a later reading, which stand before the others of their kind.
  func findings(after later: [Diagnostic]) -> [Finding] {
    let records = RecordsByLine(meeting, diagnostics)
    let facts = FactLines(self)
    let neighbours = NearestRecords(meeting, diagnostics.filter { records[$0].isEmpty })
    // A later reading counts its lines otherwise than the meeting that is shown.
    var found = later.map { (order: Order($0.severity, 0, 0, 0), finding: Finding($0, items: [])) }
    let files = meeting.files + diagnostics.map(\.file)
    let ranks = Dictionary(zip(files, 1...)) { first, _ in first }
    for fault in diagnostics {
      let order = Order(fault.severity, ranks[fault.file] ?? 0, fault.line, fault.column)
      let nearby =
        neighbours[fault].map { meeting.link(to: $0) } ?? facts[fault].map { Link(to: $0) }
      let items = records[fault]
      let finding = Finding(fault, items: items, nearby: items.isEmpty ? nearby : nil)
      found.append((order, finding))
    }
    for check in checks {
      let place = meeting.recordPlace(of: check)
      let file = place.file < 0 ? Int.max : Int(place.file) + 1
      found.append((Order(check.severity, file, Int(place.line), 0), Finding(check, of: self)))
    }
    let orders = found.map(\.order)
    return found.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
      .map { found[$0].finding }.withDistinctIDs
  }

  /// By what findings are told before others.
  private struct Order: Comparable {
    let severity: Severity
    let file, line, column: Int

    init(_ severity: Severity, _ file: Int, _ line: Int, _ column: Int) {
      (self.severity, self.file, self.line, self.column) = (severity, file, line, column)
    }

    static func < (a: Order, b: Order) -> Bool {
      (a.severity, a.file, a.line, a.column) < (b.severity, b.file, b.line, b.column)
    }
  }

  /// To a head count in the overview; `nil` for one that stands elsewhere.
  func countLink(_ position: Int) -> Link? {
    countLines.first { $0.topic == .count(position) }.map { Link(to: $0) }
  }
}

extension [Finding] {
  /// The findings with a number behind each id that was there before. O(n log n).
  fileprivate var withDistinctIDs: [Finding] {
    let ids = map(\.id).sorted()
    guard zip(ids, ids.dropFirst()).contains(where: { $0 == $1 }) else { return self }
    var seen: [String: Int] = [:]
    return map { finding in
      var finding = finding
      let number = seen[finding.id, default: 0] + 1
      seen[finding.id] = number
      if number > 1 { finding.id += "-\(number)" }
      return finding
    }
  }
}
