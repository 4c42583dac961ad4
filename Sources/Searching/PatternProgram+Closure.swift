/// What stands on one side of a place in a text.
enum Neighbour: Int, Hashable, CaseIterable {
  case none, word, other

  init(_ byte: UInt8) { self = byte.isOfWord ? .word : .other }
}

extension Edge {
  func isBetween(_ before: Neighbour, _ after: Neighbour) -> Bool {
    switch self {
    case .start: before == .none
    case .end: after == .none
    case .word: (before == .word) != (after == .word)
    case .notWord: (before == .word) == (after == .word)
    case .never: false
    }
  }
}

/// The steps that can be next, without reading a byte.
struct Closure {
  /// Those that read a byte.
  private(set) var readers: [(bytes: ClosedRange<UInt8>, next: Int)] = []
  private(set) var matches = false
  private let count: Int

  init(of steps: StepSet, in program: PatternProgram, _ before: Neighbour, _ after: Neighbour) {
    count = program.steps.count
    var seen = steps
    var rest = steps.steps
    while let step = rest.popLast() {
      switch program.steps[step] {
      case .byte(let bytes, let next): readers.append((bytes, next))
      case .either(let one, let other):
        if seen.insert(one) { rest.append(one) }
        if seen.insert(other) { rest.append(other) }
      case .edge(let edge, let next):
        if edge.isBetween(before, after), seen.insert(next) { rest.append(next) }
      case .match: matches = true
      }
    }
  }

  /// The steps behind those that read this byte.
  func reading(_ byte: UInt8) -> StepSet {
    var next = StepSet(upTo: count)
    for reader in readers where reader.bytes.contains(byte) { next.insert(reader.next) }
    return next
  }
}

extension PatternProgram {
  /// The end of the longest match that begins at `start`.
  func longestMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var (steps, end) = (StepSet(upTo: self.steps.count), Int?.none)
    steps.insert(self.start)
    var before = start > 0 ? Neighbour(text[start - 1]) : .none
    for place in start...text.count {
      let after = place < text.count ? Neighbour(text[place]) : .none
      let closure = Closure(of: steps, in: self, before, after)
      if closure.matches { end = place }
      guard place < text.count else { break }
      steps = closure.reading(text[place])
      if steps.isEmpty { break }
      before = after
    }
    return end
  }
}
