/// Why the terminal could not be taken over.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  case outputIsNoTerminal
  case inputIsNoTerminal
  /// The terminal cannot place its cursor; the name is one that ``TerminalType`` accepts.
  case cannotPlaceCursor(type: String)
  case noDescription
  case noFreeDescriptor

  public var description: String {
    switch self {
    case .outputIsNoTerminal:
      "standard output is not a terminal. To get text, use: dais list speakers"
    case .inputIsNoTerminal:
      "standard input is not a terminal. To get text, use: dais list speakers"
    case .cannotPlaceCursor(let type):
      "the terminal type '\(type)' cannot place its cursor. "
        + "To get text, use: dais list speakers, or dais --plain"
    case .noDescription:
      "no description of a terminal could be used. To get text, use: dais list speakers"
    case .noFreeDescriptor:
      "the terminal cannot be opened: too many files are open. Close some, or raise 'ulimit -n'."
    }
  }
}
