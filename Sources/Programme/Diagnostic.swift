/// How much a fault matters; `error` is the worst.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case error, warning, note

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  /// The worse one is smaller, so that it sorts first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A fault in a file, with its place; the rest of the file is read all the same.
public struct Diagnostic: Equatable, Sendable {
  /// Base name.
  public var file: String
  /// Counted from 1; 0 when the fault is the file's as a whole.
  public var line: Int
  /// In characters, from 1; 0 when the fault is the line's as a whole.
  public var column: Int
  public var severity: Severity
  /// What is wrong, ending with a full stop.
  public var message: String
  /// What to do, ending with a full stop or question mark; may be empty.
  public var action: String
  /// Whether it says that the file ends too soon, so that some of it is lost.
  public var isCut: Bool

  public init(
    file: String, line: Int = 0, column: Int = 0, severity: Severity, message: String,
    action: String = "", isCut: Bool = false
  ) {
    (self.file, self.line, self.column) = (file, line, column)
    (self.severity, self.message, self.action) = (severity, message, action)
    self.isCut = isCut
  }

  /// `file:line:column`, as far as known.
  public var place: String {
    line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String {
    action.isEmpty ? "\(place): \(message)" : "\(place): \(message) \(action)"
  }
}
