import ArgumentParser
import Programme
import Saving
import TerminalUI
import Writing

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.convert.rawValue,
    abstract: "Write a meeting as an editable folder.",
    discussion: "The way to begin one's own: dais convert --to my-meeting")

  @Argument(help: "A meeting folder or a programme file.")
  var path: String?

  @Option(help: "The new folder; never one that holds anything.")
  var to: String

  @OptionGroup var meeting: MeetingOptions

  func run() throws {
    let loaded = try meeting.load(path)
    complain(about: loaded)
    do throws(SavingFailure) {
      _ = try createFolder(at: to, holding: nativeFolder(of: loaded.meeting))
    } catch {
      throw Failure(.unwritable, error.description)
    }
    try write("Wrote '\(to)'. To open it: dais '\(to)'".visible + "\n")
  }
}
