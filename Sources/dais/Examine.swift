import ArgumentParser
import Programme
import Writing

struct Examine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract: "Report the faults of the files and the doubts of the meeting.")

  @Argument(help: "A meeting folder or a programme file.")
  var path: String?

  @OptionGroup var meeting: MeetingOptions

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  func run() throws {
    let loaded = try meeting.load(path)
    switch format {
    case .text: try write(loaded.report)
    case .json: try write(loaded.reportJSON.lines + "\n")
    }
    let severities = loaded.diagnostics.map(\.severity) + loaded.checks.map(\.severity)
    if severities.contains(where: { $0 != .note }) { throw Failure(.nothingFound) }
  }
}
