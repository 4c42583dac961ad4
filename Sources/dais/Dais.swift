import ArgumentParser
import Glibc

/// The commands; without one it is the dashboard.
struct Dais: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dais",
    abstract: "Browse the agenda, the speakers and the institutions of a meeting.",
    discussion: """
      PATH is a meeting folder or one programme file; without it, $DAIS_MEETING or the \
      meeting that the program carries with it. '-' reads standard input.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, ExportRows.self, Show.self, Describe.self, Examine.self, Convert.self,
      Snapshot.self,
    ],
    defaultSubcommand: Browse.self)

  /// Parses the arguments, runs the command and says how it ended.
  static func status() -> Status {
    do {
      var command = try parseAsRoot()
      try command.run()
      return .done
    } catch let failure as Failure {
      complain(failure.message)
      return failure.status
    } catch {
      return status(ofUsage: error)
    }
  }

  /// Help and version go to standard output; wrong usage to standard error.
  private static func status(ofUsage error: any Error) -> Status {
    let text = fullMessage(for: error)
    if exitCode(for: error) == .success {
      do {
        try write(text + "\n")
      } catch {
        complain(error.message)
        return error.status
      }
      return .done
    }
    let prefix = "Error: "
    complain(text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
    return .unusable
  }
}

/// What an argument is when it is no path.
enum CommandName: String {
  case browse, export, show, info, check, convert, snapshot
  /// The other name of `export`.
  case list
  /// Answered by the parser of arguments.
  case help
}
