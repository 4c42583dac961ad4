/// One session of a program: how it began, and how it answered.
struct Run {
  var start: Answer
  /// Once the first screen stands.
  var memory: Memory
  /// After all keys.
  var memoryAtEnd: Memory
  var answers: [(label: String, answer: Answer)] = []

  var hasEnded: Bool { start.isLast || answers.contains(where: \.answer.isLast) }

  /// Milliseconds until the last byte of each answer so labelled.
  func milliseconds(_ label: String) -> [Double?] {
    answers.filter { $0.label == label }.map(\.answer.settledLast)
  }

  func bytes(_ label: String) -> [Double] {
    answers.filter { $0.label == label }.map { Double($0.answer.bytes) }
  }
}

extension Run {
  /// - Parameter home: a folder that no run before has seen.
  init(_ command: Command, _ script: [Stroke], rows: Int, home: String) throws(Refusal) {
    let terminal = try PseudoTerminal(
      command,
      environment: [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin",
        "HOME": home,
      ])
    start = terminal.answer(
      since: terminal.began, quiet: 150, within: 120_000, expectingBytes: true)
    memory = terminal.memory
    memoryAtEnd = memory
    for stroke in script {
      let answer = terminal.answer(
        since: terminal.type(stroke.keys), quiet: stroke.quiet(rows: rows), within: 60_000)
      if let label = stroke.label { answers.append((label, answer)) }
    }
    memoryAtEnd = terminal.memory
  }
}

extension Stroke {
  /// Milliseconds of silence after which the answer is whole.
  fileprivate func quiet(rows: Int) -> Double { searches ? (rows < 500_000 ? 60 : 150) : 30 }
}
