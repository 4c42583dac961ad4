import Programme

extension Draft {
  /// A fault that a file may have hundreds of times: it is told once, with the first place.
  ///
  /// - Parameters:
  ///   - message: the same for each.
  ///   - example: what it is about here; that of the first is told.
  mutating func tally(
    _ message: String, as example: String? = nil, _ action: String, line: Int = 0
  ) {
    if let known = tallies.firstIndex(where: { $0.message == message }) {
      tallies[known].count += 1
    } else if tallies.count < Limit.tallies {
      tallies.append(Tally(message: message, example: example, action: action, line: line))
    } else {
      fault(line: line, message + (example.map { ", as \($0)" } ?? ""), action)
    }
  }

  func reportTallies() {
    for tally in tallies {
      let often = tally.count == 1 ? "" : " (\(tally.count) times, the first here)"
      let example = tally.example.map { ", as \($0)" } ?? ""
      fault(line: tally.line, "\(tally.message)\(example)\(often).", tally.action)
    }
  }
}

extension Limit {
  /// Different faults that are counted.
  static let tallies = 64
}

/// A fault and how often a file has it.
struct Tally {
  let message: String
  let example: String?
  let action: String
  let line: Int
  var count = 1
}

extension Draft {
  mutating func tallyNamelessBody() {
    tally("a sponsor or an institution has no name", "Give it one; nothing of it is read.")
  }

  /// Two records of a kind that is told apart by id only, with one id.
  mutating func tallyTwice(_ id: String, _ line: Int) {
    tally("the id \(id.quoted) is there twice", "Change one; the first is read.", line: line)
  }
}
