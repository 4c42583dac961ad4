import CursesBackend
import Dashboard
import Glibc
import Parallel
import Programme
import Saving
import TerminalUI
import Views
import Writing

/// The dashboard on the real terminal: takes it, runs, gives it back.
struct DashboardSession {
  /// What is read again when it is asked for or saved.
  let source: MeetingSource
  let exportFolder: String
  /// The time where the meeting is; asked again for each query that depends on it.
  let moment: (_ zone: String?) -> Moment?
  /// Where places and marks are kept; `nil` keeps nothing.
  let keepsakeFile: KeepsakeFile?
  /// What the last run left there.
  let kept: KeepsakeFile.Found?

  /// - Parameter begin: the first state, for the size of the terminal and what the last run left.
  func run(color: ColorUse, begin: (Size, Keepsake?) -> State) throws(Failure) -> Status {
    let keeping = keepsakeFile.flatMap { file in
      kept?.mayBeReplaced == false ? nil : Keeping(file, holding: kept?.keepsake)
    }
    let reason: Effect.Reason
    do throws(TerminalError) {
      reason = try onTerminal(color, keeping) { size in
        begin(size, kept?.keepsake).noting(kept?.notice)
      }
    } catch {
      // By now the terminal has been given back.
      throw Failure(.unusable, error.description)
    }
    // By now too, and so has the timer that ends a program which cannot end.
    do throws(SavingFailure) {
      try keeping?.finish()
    } catch {
      complain("\(error.description) Marks and places of this run are not kept.")
    }
    return Status(reason)
  }

  private func onTerminal(
    _ color: ColorUse, _ keeping: Keeping?, begin: (Size) -> State
  ) throws(TerminalError) -> Effect.Reason {
    let input = source.path == "-" ? controllingTerminal() : STDIN_FILENO
    var terminal = try CursesTerminal(input: input, color: color)
    let state = begin(terminal.size).noting(terminal.notice)
    let tables = state.tables
    let side = SideWork(source, showing: state.tables.loaded)
    return Dashboard.run(
      state, on: &terminal, answer: side.answer, shown: { prepareLongViews(of: tables) },
      perform: { effect, _ in perform(effect, side, keeping) })
  }

  /// The first screen does not wait for orders and indices of a million rows.
  private func prepareLongViews(of tables: Tables) {
    guard tables.areLong else { return }
    _ = BackgroundThread {
      tables.prepare()
      _ = tables.loaded.checks
    }
  }

  private func perform(_ effect: Effect, _ side: SideWork, _ keeping: Keeping?) -> Action? {
    switch effect {
    case .keep(let keepsake):
      keeping?.keep(keepsake)
      return nil
    case .export(let excerpt, let name, let replacing):
      return export(excerpt, name: name, replacing: replacing)
    case .reload(let rereading): return side.begin(rereading)
    case .tellTime(let zone): return moment(zone).map(Action.timeTold)
    case .compute(let job): return side.begin(job)
    case .redraw, .suspend, .copy, .quit: return nil
    }
  }

  private func export(_ excerpt: Excerpt, name: String, replacing: Bool) -> Action {
    do throws(SavingFailure) {
      let saved = try save(
        Array(excerpt.text().utf8), as: name, in: exportFolder.wholePath, replacing: replacing)
      return .exported(path: saved.path, rows: excerpt.rows.count)
    } catch {
      if error == .exists(name), !replacing { return .exportExists(name: name) }
      return .exportFailed(reason: error.description)
    }
  }
}

/// Where keys come from when standard input was the meeting.
private func controllingTerminal() -> Int32 { open("/dev/tty", O_RDWR | O_CLOEXEC) }

/// - Throws: `unusable` when the dashboard has no terminal to run on.
func requireTerminal(forKeys: Bool) throws(Failure) {
  guard isatty(STDOUT_FILENO) == 1 else {
    throw Failure(.unusable, TerminalError.outputIsNoTerminal.description)
  }
  guard !forKeys || isatty(STDIN_FILENO) == 1 else {
    throw Failure(.unusable, TerminalError.inputIsNoTerminal.description)
  }
}

extension Status {
  init(_ reason: Effect.Reason) {
    switch reason {
    case .asked: self = .done
    case .interrupted, .ended(.interrupt): self = .interrupted
    case .ended(.hangUp), .ended(.closed): self = .hungUp
    case .ended(.terminate): self = .terminated
    }
  }
}

extension String {
  /// The path from the root, so that a notice says where a file went; itself where there is none.
  var wholePath: String {
    guard let resolved = realpath(self, nil) else { return self }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
