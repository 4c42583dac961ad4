import ArgumentParser
import Programme
import Writing

struct Describe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.info.rawValue, abstract: "Say what was read.")

  @Argument(help: "A meeting folder or a programme file.")
  var path: String?

  @OptionGroup var meeting: MeetingOptions

  @Option(help: "text or json.")
  var format: ReportFormat = .text

  func run() throws {
    let loaded = try meeting.load(path)
    complain(about: loaded)
    let summary = Summary(loaded)
    switch format {
    case .text: try write(summary.text)
    case .json: try write(summary.json.lines + "\n")
    }
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
