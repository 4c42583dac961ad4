/// A regular expression as a graph of steps that read bytes (Thompson's construction).
struct PatternProgram: Sendable {
  enum Step: Sendable {
    case byte(ClosedRange<UInt8>, next: Int)
    case either(Int, Int)
    case edge(Edge, next: Int)
    case match
  }

  private(set) var steps: [Step] = [.match]
  private(set) var start = 0

  private static let mostSteps = 3_000
  private static var match: Int { 0 }

  /// `nil` if it has too many steps.
  init?(_ piece: Piece) {
    start = append(piece, before: Self.match)
    if isFull { return nil }
  }

  private var isFull: Bool { steps.count > Self.mostSteps }

  private mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Appends the steps of a piece from its end, and gives the first.
  private mutating func append(_ piece: Piece, before next: Int) -> Int {
    if isFull { return next }
    switch piece {
    case .empty: return next
    case .scalar(let ranges): return append(ranges, before: next)
    case .sequence(let pieces):
      return pieces.reversed().reduce(next) { append($1, before: $0) }
    case .choice(let pieces): return either(pieces.map { append($0, before: next) })
    case .edge(let edge): return append(.edge(edge, next: next))
    case .repeated(let piece, let atLeast, let atMost):
      return append(piece, atLeast, atMost, before: next)
    }
  }

  /// A step that nothing comes behind: a set of no scalars.
  private mutating func either(_ firsts: [Int]) -> Int {
    guard let last = firsts.last else { return append(.edge(.never, next: Self.match)) }
    return firsts.dropLast().reversed().reduce(last) { append(.either($1, $0)) }
  }

  private mutating func append(_ ranges: [ClosedRange<UInt32>], before next: Int) -> Int {
    either(
      ranges.flatMap(byteSequences).map { sequence in
        sequence.reversed().reduce(next) { append(.byte($1, next: $0)) }
      })
  }

  private mutating func append(
    _ piece: Piece, _ atLeast: Int, _ atMost: Int?, before next: Int
  ) -> Int {
    var first = next
    if let atMost {
      for _ in 0..<max(atMost - atLeast, 0) where !isFull {
        first = append(.either(append(piece, before: first), next))
      }
    } else {
      first = append(.either(next, next))
      steps[first] = .either(append(piece, before: first), next)
    }
    for _ in 0..<atLeast where !isFull {
      let longer = append(piece, before: first)
      // A piece without steps would be repeated for nothing, and such repeats repeated.
      if longer == first { break }
      first = longer
    }
    return first
  }
}
