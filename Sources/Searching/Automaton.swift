/// A pattern as a table: one row a state, one column a class of bytes that it tells not apart.
///
/// A state knows what a match that begins anywhere before may read next. A match is known one byte
/// late, as `$` and `\b` ask for what follows; the last column is the end of the text.
struct Automaton: Sendable {
  /// Where the row of the next state begins; `found` where the pattern has matched.
  private let table: [UInt32]
  private let classes: [UInt8]
  private let end: Int
  private let start: UInt32

  private static let found: UInt32 = 0
  private static let mostStates = 6_000
  private static let mostWork = 4_000_000

  func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    table.withUnsafeBufferPointer { table in
      classes.withUnsafeBufferPointer { classes in
        var state = start
        for byte in text {
          state = table[Int(state) &+ Int(classes[Int(byte)])]
          if state == Self.found { return true }
        }
        return table[Int(state) &+ end] == Self.found
      }
    }
  }

  /// `nil` if there are too many states, or too much is to be done to find them.
  init?(_ program: PatternProgram) {
    let classes = ByteClasses(program)
    var states = States(program, classes)
    var at = 0
    while at < states.keys.count {
      guard at < Self.mostStates, states.work < Self.mostWork else { return nil }
      states.follow(at)
      at += 1
    }
    (table, self.classes, end) = (states.table, classes.ofByte, classes.count)
    start = UInt32(truncatingIfNeeded: classes.count + 1)
  }
}

/// Bytes that no step tells apart are of one class.
private struct ByteClasses {
  private(set) var ofByte: [UInt8] = []
  /// One byte of each class.
  private(set) var representatives: [UInt8] = []

  var count: Int { representatives.count }

  init(_ program: PatternProgram) {
    var begins = [Bool](repeating: false, count: 257)
    for step in program.steps {
      guard case .byte(let range, _) = step else { continue }
      begins[Int(range.lowerBound)] = true
      begins[Int(range.upperBound) + 1] = true
    }
    for byte in UInt8.min...UInt8.max {
      let isFirst = byte == 0 || byte.isOfWord != (byte - 1).isOfWord
      if isFirst || begins[Int(byte)] { representatives.append(byte) }
      ofByte.append(UInt8(truncatingIfNeeded: representatives.count - 1))
    }
  }
}

/// The states found so far; the first is that of a match.
private struct States {
  struct Key: Hashable {
    /// Those that may be next; the start always may.
    let steps: StepSet
    let before: Neighbour
  }

  private(set) var keys: [Key]
  private(set) var table: [UInt32] = []
  private(set) var work = 0
  private var numbers: [Key: Int]
  private let program: PatternProgram
  private let classes: ByteClasses
  private let (hasEdges, asksForWords): (Bool, Bool)

  init(_ program: PatternProgram, _ classes: ByteClasses) {
    (self.program, self.classes) = (program, classes)
    var start = StepSet(upTo: program.steps.count)
    start.insert(program.start)
    keys = [Key(steps: start, before: .other), Key(steps: start, before: .none)]
    numbers = [keys[1]: 1]
    let edges = program.steps.compactMap { if case .edge(let edge, _) = $0 { edge } else { nil } }
    (hasEdges, asksForWords) = (!edges.isEmpty, edges.contains { $0 == .word || $0 == .notWord })
  }

  /// Appends the row of a state.
  mutating func follow(_ state: Int) {
    if state == 0 {
      table += [UInt32](repeating: 0, count: classes.count + 1)
      return
    }
    let closures = closures(of: keys[state])
    for byte in classes.representatives {
      let closure = closures[Neighbour(byte).rawValue]
      let next = closure.matches ? 0 : number(of: closure.reading(byte), after: byte)
      table.append(UInt32(truncatingIfNeeded: next * (classes.count + 1)))
      work += closure.readers.count + program.steps.count / 8 + 10
    }
    let isFound = closures[Neighbour.none.rawValue].matches
    table.append(isFound ? 0 : UInt32(truncatingIfNeeded: classes.count + 1))
  }

  /// One for each neighbour that may follow; they differ only where an edge is asked for.
  private func closures(of key: Key) -> [Closure] {
    func closure(before after: Neighbour) -> Closure {
      Closure(of: key.steps, in: program, key.before, after)
    }
    return hasEdges
      ? Neighbour.allCases.map(closure)
      : [Closure](repeating: closure(before: .other), count: Neighbour.allCases.count)
  }

  private mutating func number(of steps: StepSet, after byte: UInt8) -> Int {
    var steps = steps
    steps.insert(program.start)
    let key = Key(steps: steps, before: asksForWords ? Neighbour(byte) : .other)
    if let number = numbers[key] { return number }
    numbers[key] = keys.count
    keys.append(key)
    return keys.count - 1
  }
}
