import ArgumentParser
import Dashboard
import Programme
import TerminalUI
import Views

/// Where the dashboard begins and how it is drawn.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: "The view to begin with: overview, agenda, speakers, institutions, checks, changes.")
  var view: View?

  @Option(help: "Begin with this filter.")
  var filter = ""

  @Flag(help: "Draw rules, marks and bars in ASCII.")
  var ascii = false

  @Option(help: "The columns of characters of ambiguous width: 1 or 2.")
  var ambiguous = 1

  func validate() throws {
    guard AmbiguousWidth(rawValue: ambiguous) != nil else {
      throw ValidationError("--ambiguous \(ambiguous): it is 1 or 2.")
    }
  }

  var look: State.Look {
    State.Look(
      glyphs: ascii ? .ascii : .lines, ambiguous: AmbiguousWidth(rawValue: ambiguous) ?? .narrow)
  }

  func state(of loaded: LoadedMeeting, size: Size, keepsake: Keepsake? = nil) -> State {
    State(loaded, size: size, look: look, view: view, query: filter, keepsake: keepsake)
  }
}
