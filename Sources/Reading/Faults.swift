import Programme

/// A file that is being read, by its position among the files of the meeting.
struct SourceFile {
  var position: Int
  var name: String
}

/// The faults of all files of one meeting, as they turn up.
final class Faults {
  private var found: [(file: Int, diagnostic: Diagnostic)] = []
  private var unsaid: [Int: (file: SourceFile, count: Int)] = [:]
  private var counts: [Int: Int] = [:]

  /// Past the limit of a file its faults are counted and no longer told.
  func add(
    _ file: SourceFile, line: Int = 0, column: Int = 0, _ message: String, _ action: String = "",
    as severity: Severity = .warning
  ) {
    counts[file.position, default: 0] += 1
    guard counts[file.position, default: 0] <= Limit.faults else {
      unsaid[file.position, default: (file, 0)].count += 1
      return
    }
    let diagnostic = Diagnostic(
      file: file.name, line: line, column: column, severity: severity, message: message,
      action: action)
    found.append((file.position, diagnostic))
  }

  /// By file, line and column.
  var diagnostics: [Diagnostic] {
    var all = found.enumerated().sorted {
      ($0.element.file, $0.element.diagnostic.line, $0.element.diagnostic.column, $0.offset)
        < ($1.element.file, $1.element.diagnostic.line, $1.element.diagnostic.column, $1.offset)
    }.map(\.element.diagnostic)
    for (file, count) in unsaid.sorted(by: { $0.key < $1.key }).map(\.value) {
      all.append(
        Diagnostic(
          file: file.name, severity: .warning, message: "\(count) more faults are not listed.",
          action: "Correct the first ones and read the file again."))
    }
    return all
  }
}

extension String {
  /// The text in quotes for a message, cut where it would fill the screen.
  var quoted: String {
    let shown = prefix(60)
    return shown.endIndex == endIndex ? "'\(self)'" : "'\(shown)…'"
  }
}
