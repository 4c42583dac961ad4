/// What a program wrote to its terminal until it was quiet; milliseconds since it was asked.
struct Answer {
  var first: Double?
  var last: Double?
  var bytes = 0
  /// Whether it came to be quiet in time.
  var settled = false
  /// Whether the program ended with it.
  var isLast = false

  /// `nil` too where the program was never quiet.
  var settledLast: Double? { settled ? last : nil }
}

extension PseudoTerminal {
  /// Waits until nothing is written for `quiet` ms in which the command uses less than a fifth of
  /// a core: one that still loads or searches without a word is not quiet.
  func answer(
    since start: Double, quiet: Double, within limit: Double, expectingBytes: Bool = false
  ) -> Answer {
    var answer = Answer()
    var silence = Silence()
    while now() - start < limit {
      switch received(within: silence.rest(of: quiet)) {
      case (let count, _)? where count == 0:
        (answer.settled, answer.isLast) = (true, true)
        return answer
      case (let count, let time)?:
        answer.take(count, at: time - start)
        silence = Silence()
      case nil:
        answer.settled =
          silence.isRest(of: quiet, processorTime) && !(expectingBytes && answer.bytes == 0)
        if answer.settled { return answer }
      }
    }
    return answer
  }
}

extension Answer {
  fileprivate mutating func take(_ count: Int, at time: Double) {
    first = first ?? time
    last = time
    bytes += count
  }
}

/// A time without output, and what the command computes in it.
private struct Silence {
  private var began: (time: Double, processorTime: Double)?

  /// How long to wait next; reading the clock of another process can wait until nothing is read.
  func rest(of quiet: Double) -> Double {
    guard let began else { return min(5, quiet) }
    return began.time + quiet - now()
  }

  /// Whether it has lasted and the command was idle; if not, it begins anew.
  mutating func isRest(of quiet: Double, _ processorTime: Double?) -> Bool {
    guard let processorTime else { return true }
    let time = now()
    defer { began = (time, processorTime) }
    guard let began, time - began.time >= quiet - 0.5 else { return false }
    return processorTime - began.processorTime < 0.2 * (time - began.time)
  }
}
