import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct RunTests {
  private func state(_ terminal: borrowing ScriptedTerminal) -> State {
    State(builtIn, size: terminal.size)
  }

  @Test func `The first frame is shown before a key is asked for`() throws {
    var terminal = try ScriptedTerminal("")
    let first = state(terminal).frame
    let reason = run(state(terminal), on: &terminal) { _, _ in nil }
    #expect(terminal.frames == [first])
    #expect(reason == .ended(.closed))
  }

  @Test func `Each key is answered by a frame`() throws {
    var terminal = try ScriptedTerminal("3/lei<Enter>")
    _ = run(state(terminal), on: &terminal) { _, _ in nil }
    #expect(terminal.frames.count == 7)
    #expect(terminal.frames.last?.text.contains("▸ LEI Xinghui") == true)
  }

  @Test func `Another size is answered by a frame of that size`() throws {
    var terminal = try ScriptedTerminal("<Resize:50x12>")
    _ = run(state(terminal), on: &terminal) { _, _ in nil }
    #expect(terminal.frames.last?.size == Size(columns: 50, rows: 12))
  }

  @Test func `Leaving ends the run`() throws {
    var terminal = try ScriptedTerminal("qyj")
    #expect(run(state(terminal), on: &terminal) { _, _ in nil } == .asked)
    #expect(terminal.frames.count == 2)
  }

  @Test func `An export is performed by the shell and its answer shown`() throws {
    var terminal = try ScriptedTerminal("3e<Enter>")
    _ = run(state(terminal), on: &terminal) { effect, _ in
      guard case .export(let excerpt, let name, _) = effect else { return nil }
      return .exported(path: name, rows: excerpt.rows.count)
    }
    #expect(terminal.frames.last?.text.contains("Exported 6 rows to speakers.txt") == true)
  }

  @Test func `An answer may lead to the next effect`() throws {
    var asked: [Bool] = []
    var terminal = try ScriptedTerminal("3e<Enter>y")
    _ = run(state(terminal), on: &terminal) { effect, _ in
      guard case .export(_, let name, let replacing) = effect else { return nil }
      asked.append(replacing)
      return replacing ? .exported(path: name, rows: 6) : .exportExists(name: name)
    }
    #expect(asked == [false, true])
  }

  @Test func `Redrawing and suspending reach the terminal, not the shell`() throws {
    var terminal = try ScriptedTerminal("<C-l><C-z>")
    _ = run(state(terminal), on: &terminal) { effect, _ in
      if case .keep = effect { return nil }
      Issue.record("the shell was asked")
      return nil
    }
    #expect(terminal.redraws == 1)
    #expect(terminal.suspensions == 1)
  }

  @Test func `The headless twin sees what the terminal shows`() throws {
    let keys = "3/wang<Enter>j<Enter>"
    var terminal = try ScriptedTerminal(keys)
    _ = run(state(terminal), on: &terminal) { _, _ in nil }
    let twin = state(terminal).after(try Input.inputs(keys: keys)) { nil }
    #expect(terminal.frames.last == twin.frame)
  }

  @Test func `The headless twin reads again and performs nothing else`() throws {
    let start = State(builtIn, size: Size(columns: 80, rows: 24))
    let state = start.after(try Input.inputs(keys: "3re<Enter>")) {
      .reloaded(builtIn.editing { $0.removeLast() })
    }
    #expect(state.list.table.count == 5)
  }
}
