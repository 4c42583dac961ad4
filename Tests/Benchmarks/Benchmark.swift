import Glibc

/// Measures dais, and its peers beside it, through a pseudo-terminal and in this process.
@main
enum Benchmark {
  static func main() {
    do {
      if CommandLine.arguments.contains("--help") { return print(Options.usage, terminator: "") }
      let options = try Options(CommandLine.arguments.dropFirst())
      let report = try Session(options).report()
      if let path = options.json {
        let file = try FileWriter(path)
        file.append(report.json)
        try file.close()
      }
      print(report.text, terminator: "")
    } catch let fault as Options.Fault {
      say("\(fault.text)\n\n\(Options.usage)")
      exit(2)
    } catch let fault as Refusal {
      say(fault.text)
      exit(1)
    } catch {
      say("\(error)")
      exit(1)
    }
  }
}

/// Writes a line to standard error.
func say(_ text: String) {
  let line = Array("bench: \(text)\n".utf8)
  _ = write(2, line, line.count)
}

/// The seed of the people: every benchmark is of the same ones.
private let seed: UInt64 = 2026

/// One benchmark: which programs take turns, how often, and what is made of it.
private struct Session {
  private let options: Options
  private let begin = Load()

  init(_ options: Options) { self.options = options }

  func report() throws(Refusal) -> Report {
    var report = Report()
    report.missing = Program.peers.filter { installed($0.rawValue) == nil }.map(\.rawValue)
    let measured = try measurements(options.rows, Program.allCases)
    report.tables = options.rows.map(measured.startTable) + options.rows.map(measured.keyTable)
    report.bounds = measured.bounds
    if options.curve {
      let rows = [125_000, 250_000, 500_000, 1_000_000]
      report.tables.append(try measurements(rows, [.table]).curveTable(log: log))
    }
    try scan(into: &report)
    report.load = Load().ofOthers(since: begin)
    return report
  }

  private func scan(into report: inout Report) throws(Refusal) {
    guard let rows = options.rows.max() else { return }
    say("scanning \(grouped(rows)) people")
    let scan = Scan(try Dataset.written(rows: rows, seed: seed, below: options.folder).tabs)
    report.tables.append(scan.table)
    // A smaller text fits into the processor, where beginning threads is what costs.
    guard rows >= 1_000_000 else { return }
    report.bounds.append(
      Bound(name: "scan for one word, to reading it all", value: scan.ratio, limit: 3, unit: "×"))
  }

  /// Every program with every number of people in turn, again and again; the first turn warms up.
  private func measurements(_ rows: [Int], _ programs: [Program]) throws(Refusal) -> Measurements {
    var measurements = Measurements(rows: rows)
    let datasets = try datasets(rows)
    for turn in 0...options.repetitions {
      say(turn == 0 ? "warming up" : "run \(turn) of \(options.repetitions)")
      for dataset in datasets {
        for program in programs {
          let run = try run(program, dataset)
          guard turn > 0, let run else { continue }
          measurements.add(run, of: Subject(program: program, rows: dataset.rows))
        }
      }
    }
    return measurements
  }

  private func datasets(_ rows: [Int]) throws(Refusal) -> [Dataset] {
    var datasets: [Dataset] = []
    for rows in rows {
      say("writing \(grouped(rows)) people")
      datasets.append(try Dataset.written(rows: rows, seed: seed, below: options.folder))
    }
    return datasets
  }

  /// `nil` where the program is not installed.
  private func run(_ program: Program, _ dataset: Dataset) throws(Refusal) -> Run? {
    guard let command = program.command(opening: dataset, with: options.dais) else { return nil }
    let home = try newFolder(in: options.folder)
    let run = try Run(command, program.script, rows: dataset.rows, home: home)
    // What only says why it cannot begin is soon quiet.
    if run.hasEnded, program != .floor {
      throw Refusal("\(program.rawValue) ended by itself.", code: 0)
    }
    return run
  }
}
