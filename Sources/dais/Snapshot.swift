import ArgumentParser
import Dashboard
import Programme
import TerminalUI

struct Snapshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.snapshot.rawValue,
    abstract: "Print the screen after these keys, without a terminal.",
    discussion: """
      Keys stand for themselves; <Enter> <Esc> <Tab> <S-Tab> <Up> <Down> <Left> <Right> \
      <Home> <End> <PgUp> <PgDn> <Space> <BS> <C-x> <F1>…<F12> <Resize:80x24> <lt> for the \
      others. No effect is performed but reading. The letters of --styles: \(Self.legend).
      """)

  private static let legend = Style.allCases.map { "\($0.letter) \($0)" }.joined(separator: ", ")

  @Argument(help: "A meeting folder or a programme file.")
  var path: String?

  @Option(help: "Columns and rows.")
  var size = "100x26"

  @Option(help: "The keys to press.")
  var keys = ""

  @Flag(help: "Also print the style of each cell, by one letter.")
  var styles = false

  @OptionGroup var meeting: MeetingOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard let size = Size(notation: size) else {
      throw ValidationError("--size '\(size)': it is written like 100x26.")
    }
    let inputs = try inputs
    let loaded = try meeting.load(path)
    complain(about: loaded)
    let state = screen.state(of: loaded, size: size).after(
      inputs, at: meeting.at.flatMap(Moment.init)
    ) {
      do throws(Failure) {
        return .reloaded(try meeting.load(path))
      } catch {
        return .reloadFailed(reason: error.message)
      }
    }
    let frame = state.frame
    try write(frame.text + "\n" + (styles ? "\n" + frame.styleText + "\n" : ""))
  }

  private var inputs: [Input] {
    get throws {
      do throws(UnknownKey) {
        return try Input.inputs(keys: keys)
      } catch {
        throw ValidationError("--keys: '\(error.notation)' names no key.")
      }
    }
  }
}
