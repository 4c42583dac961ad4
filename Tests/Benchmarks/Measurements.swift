/// A program with so many people.
struct Subject: Hashable {
  var program: Program
  var rows: Int
}

/// The runs of each subject, in the order in which they took turns.
struct Measurements {
  private(set) var runs: [Subject: [Run]] = [:]
  let rows: [Int]

  init(rows: [Int]) { self.rows = rows }

  mutating func add(_ run: Run, of subject: Subject) { runs[subject, default: []].append(run) }

  func has(_ program: Program) -> Bool { runs.keys.contains { $0.program == program } }

  /// One figure of every run.
  func figures(_ program: Program, _ rows: Int, _ figure: (Run) -> Double?) -> [Double?] {
    runs[Subject(program: program, rows: rows), default: []].map(figure)
  }

  /// Milliseconds of every answer to these keys.
  func milliseconds(_ program: Program, _ rows: Int, _ labels: [String]) -> [Double?] {
    runs[Subject(program: program, rows: rows), default: []].flatMap { run in
      labels.flatMap(run.milliseconds)
    }
  }

  func bytes(_ program: Program, _ rows: Int, _ labels: [String]) -> Sample {
    Sample(
      runs[Subject(program: program, rows: rows), default: []].flatMap { run in
        labels.flatMap(run.bytes)
      })
  }
}

extension Sample {
  /// Of the figures that there are.
  init(_ figures: [Double?]) { self.init(figures.compactMap { $0 }) }
}
