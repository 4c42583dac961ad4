import ArgumentParser
import CursesBackend
import Dashboard
import Glibc
import Programme
import Reading
import Searching
import TerminalUI
import Views
import Writing

struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.browse.rawValue, abstract: "Open the dashboard.")

  @Argument(help: "A meeting folder or a programme file.")
  var path: String?

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: "Colours: auto, always or never.")
  var color: ColorUse = .auto

  @Flag(help: "Print the view and its details as linear text, for a screen reader.")
  var plain = false

  @Option(help: "Exports go into this folder.")
  var exportDir = "."

  func run() throws {
    if plain {
      let loaded = try meeting.load(path)
      complain(about: loaded)
      let excerpt = Excerpt(
        of: Table(screen.view ?? .overview, of: loaded), filter: Filter(screen.filter),
        moment: meeting.moment(of: Filter(screen.filter), in: loaded))
      try write(excerpt.plain)
      if excerpt.rows.isEmpty { throw Failure(.nothingFound) }
      return
    }
    let path = path ?? defaultMeetingPath
    try requireTerminal(forKeys: path != "-")
    let source = MeetingSource(path: path, timeZone: meeting.timeZone)
    let keepsakeFile = KeepsakeFile(ofMeetingAt: path)
    let kept = keepsakeFile?.read()
    let first = screen.view ?? kept?.keepsake?.view
    let loaded = try meeting.load(path, ordersPeople: first == .speakers)
    let session = DashboardSession(
      source: source, exportFolder: exportDir,
      moment: { meeting.moment(inZone: $0) }, keepsakeFile: keepsakeFile, kept: kept)
    let status = try session.run(color: color) { size, keepsake in
      screen.state(of: loaded, size: size, keepsake: keepsake)
    }
    if status != .done { throw Failure(status) }
  }
}

/// A start with nothing but a path, or without any: the dashboard on that or the default meeting.
struct BareStart {
  private let path: String?

  /// `nil` where there is something to parse: an option, a command, more than a path.
  init?(_ arguments: [String]) {
    let given = arguments.dropFirst()
    guard let first = given.first else {
      path = defaultMeetingPath
      return
    }
    guard given.count == 1, !first.isEmpty, !first.hasPrefix("-"),
      CommandName(rawValue: first) == nil
    else { return nil }
    path = first
  }

  var status: Status {
    do throws(Failure) {
      try requireTerminal(forKeys: path != "-")
      let source = MeetingSource(path: path)
      let keepsakeFile = KeepsakeFile(ofMeetingAt: path)
      let kept = keepsakeFile?.read()
      let loaded = try load(path: path, ordersPeople: kept?.keepsake?.view == .speakers)
      let session = DashboardSession(
        source: source, exportFolder: ".",
        moment: { now(inTimeZone: $0) }, keepsakeFile: keepsakeFile, kept: kept)
      return try session.run(color: .auto) { size, keepsake in
        State(loaded, size: size, keepsake: keepsake)
      }
    } catch {
      complain(error.message)
      return error.status
    }
  }
}
