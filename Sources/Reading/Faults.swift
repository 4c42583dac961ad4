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
  /// Of files of which nothing was read.
  private(set) var unread: [(name: String, fault: Diagnostic)] = []

  /// Past the limit of a file its faults are counted and no longer told, but for its end.
  func add(
    _ file: SourceFile, line: Int = 0, column: Int = 0, _ message: String, _ action: String = "",
    as severity: Severity = .warning, isCut: Bool = false
  ) {
    counts[file.position, default: 0] += 1
    guard isCut || counts[file.position, default: 0] <= Limit.faults else {
      unsaid[file.position, default: (file, 0)].count += 1
      return
    }
    let diagnostic = Diagnostic(
      file: file.name, line: line, column: column, severity: severity, message: message,
      action: action, isCut: isCut)
    found.append((file.position, diagnostic))
  }

  /// Tells why nothing of a file is read.
  ///
  /// - Parameter at: where it is told, if not under the name of the file itself.
  func add(
    unread file: SourceFile, at place: CellPlace? = nil, line: Int = 0, column: Int = 0,
    _ message: String, _ action: String
  ) {
    let told = place ?? CellPlace(file: file, place: TextPlace(line: line, column: column))
    let fault = Diagnostic(
      file: told.file.name, line: told.place.line, column: told.place.column, severity: .error,
      message: message, action: action)
    unread.append((file.name, fault))
    add(
      told.file, line: fault.line, column: fault.column, message, action, as: fault.severity)
  }

  func add(_ fault: NameFault, _ at: CellPlace) {
    add(at.file, line: at.place.line, column: at.place.column, fault.message, fault.action)
  }

  /// All of one file, in the order in which they turned up.
  var told: ToldFaults {
    ToldFaults(told: found.map(\.diagnostic), untold: unsaid.values.reduce(0) { $0 + $1.count })
  }

  func add(_ others: ToldFaults, of file: SourceFile) {
    for fault in others.told {
      add(
        file, line: fault.line, column: fault.column, fault.message, fault.action,
        as: fault.severity, isCut: fault.isCut)
    }
    addUntold(others.untold, of: file)
  }

  func addUntold(_ count: Int, of file: SourceFile) {
    if count > 0 { unsaid[file.position, default: (file, 0)].count += count }
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

/// The faults of a part of a file, which may be read on another thread.
struct ToldFaults: Sendable {
  private(set) var told: [Diagnostic] = []
  private(set) var untold = 0

  /// Takes in those of the part that follows.
  mutating func append(_ next: ToldFaults, linesBefore: Int) {
    for var fault in next.told {
      fault.line += linesBefore
      told.append(fault)
    }
    untold += next.untold
  }
}

extension String {
  /// The text in quotes for a message, cut where it would fill the screen.
  var quoted: String {
    let shown = prefix(60)
    return shown.endIndex == endIndex ? "'\(self)'" : "'\(shown)…'"
  }
}
