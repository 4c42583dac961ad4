/// What the command line asks for.
struct Options {
  var rows = [1000, 100_000, 1_000_000]
  var repetitions = 7
  var curve = false
  var json: String?
  var dais = ".build/release/dais"
  /// A folder for what is written; whoever made it removes it.
  var folder = ""

  static let usage = """
    bench [--rows 1000,100000,1000000] [--reps 7] [--quick] [--curve] [--json FILE]
      --rows   how many people, at most ten million
      --reps   runs of each program, after one that is not counted
      --quick  3 runs with 1,000 and 100,000 people
      --curve  also the start at 125,000 to 1,000,000 people
      --json   the same tables, written to a file

    """

  /// What cannot be understood, as a sentence.
  struct Fault: Error { var text: String }

  init(_ arguments: some Sequence<String>) throws(Fault) {
    var rest = Array(arguments)[...]
    while let option = rest.popFirst() {
      switch option {
      case "--quick": (rows, repetitions) = ([1000, 100_000], 3)
      case "--curve": curve = true
      case "--rows": rows = try Self.counts(rest.popFirst(), of: option)
      case "--reps": repetitions = try Self.count(rest.popFirst(), of: option)
      case "--json": json = try Self.value(rest.popFirst(), of: option)
      case "--dais": dais = try Self.value(rest.popFirst(), of: option)
      case "--folder": folder = try Self.value(rest.popFirst(), of: option)
      case _: throw Fault(text: "there is no option '\(option)'.")
      }
    }
    if folder.isEmpty { throw Fault(text: "--folder is missing; .ci/bench gives it.") }
  }

  private static func value(_ text: String?, of option: String) throws(Fault) -> String {
    guard let text, !text.isEmpty else { throw Fault(text: "\(option) needs a value.") }
    return text
  }

  private static func count(_ text: String?, of option: String) throws(Fault) -> Int {
    let value = try value(text, of: option)
    guard let count = Int(value), 1...10_000_000 ~= count else {
      throw Fault(text: "'\(value)' for \(option) is not a number from 1 to 10000000.")
    }
    return count
  }

  private static func counts(_ text: String?, of option: String) throws(Fault) -> [Int] {
    var counts: [Int] = []
    for part in try value(text, of: option).split(separator: ",") {
      counts.append(try count(String(part), of: option))
    }
    return Set(counts).sorted()
  }
}
