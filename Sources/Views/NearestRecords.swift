internal import Programme

/// The records next to lines with faults that were read from none: the last one before the line,
/// else the first one after it.
struct NearestRecords {
  private var found: [String: [Int: Item]] = [:]

  /// O(records × log faults), and nothing where no fault has a line.
  init(_ meeting: Meeting, _ faults: [Diagnostic]) {
    let wanted = Dictionary(grouping: faults.filter { $0.line > 0 }, by: \.file)
    for (file, name) in meeting.files.enumerated() {
      guard let lines = wanted[name] else { continue }
      let nearest = Nearest(Set(lines.map(\.line)).sorted(), of: file, in: meeting)
      found[name] = nearest.items
    }
  }

  subscript(fault: Diagnostic) -> Item? { found[fault.file]?[fault.line] }
}

/// Of one file.
private struct Nearest {
  private let lines: [Int]
  /// For each line the nearest record between it and the line before, and the first behind it.
  private var before: [(line: Int, item: Item)?]
  private var after: [(line: Int, item: Item)?]

  init(_ lines: [Int], of file: Int, in meeting: Meeting) {
    self.lines = lines
    before = Array(repeating: nil, count: lines.count)
    after = before
    for i in meeting.sessions.indices { add(.session(i), file, meeting) }
    for i in meeting.speakers.indices { add(.speaker(i), file, meeting) }
    for i in meeting.institutions.indices { add(.institution(i), file, meeting) }
  }

  private mutating func add(_ item: Item, _ file: Int, _ meeting: Meeting) {
    let place = meeting.place(of: item)
    guard Int(place.file) == file, place.line > 0 else { return }
    let line = Int(place.line)
    // The first wanted line that is not before the record, and the one before it.
    let next = lines.firstPosition { $0 >= line }
    let last = next - 1
    if next < lines.count, lines[next] > line, before[next].map({ $0.line < line }) ?? true {
      before[next] = (line, item)
    }
    if last >= 0, after[last].map({ line < $0.line }) ?? true { after[last] = (line, item) }
  }

  var items: [Int: Item] {
    var (items, earlier, later) = ([Int: Item](), Item?.none, Item?.none)
    for (position, line) in lines.enumerated().reversed() {
      later = after[position]?.item ?? later
      items[line] = later
    }
    for (position, line) in lines.enumerated() {
      earlier = before[position]?.item ?? earlier
      if let earlier { items[line] = earlier }
    }
    return items
  }
}

extension [Int] {
  /// Where the first number stands that is large enough, in an ascending list. O(log n).
  fileprivate func firstPosition(where isEnough: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isEnough(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
