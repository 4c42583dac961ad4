import Foundation
import TerminalUI
import Testing

@testable import CursesBackend

/// What comes from the terminal.
extension CursesTerminalTests {
  @Test func `Keys, pastes and resizes arrive in order`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    pty.type("j\u{1B}OP\u{1B}OBü\u{1B}[200~two\rlines\u{1B}[201~")
    let inputs = (0..<5).map { _ in terminal.nextInput(within: 5_000) }
    #expect(
      inputs == [
        .key(.character("j")), .key(.function(1)), .key(.down), .key(.character("ü")),
        .pasted("two\rlines"),
      ])
    let input = terminal.nextInput(within: 0)
    #expect(input == .elapsed)
  }

  @Test func `A key whose rest came while the program was busy is whole`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    pty.type("\u{1B}")
    let first = terminal.nextInput(within: 0)
    #expect(first == .elapsed)
    terminal.lastBytes -= 60
    pty.type("[A")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.up))
  }

  @Test func `Waiting input can be seen beforehand`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    #expect(!fact(terminal.hasPendingInput))
    pty.type("jk")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.character("j")))
    #expect(fact(terminal.hasPendingInput))
    let input2 = terminal.nextInput(within: 5_000)
    #expect(input2 == .key(.character("k")))
    #expect(!fact(terminal.hasPendingInput))
  }

  @Test func `Another thread can wake the loop up, and nobody where there is no terminal`() throws {
    CursesTerminal.wake()
    do {
      let pty = try PseudoTerminal()
      var terminal = try taken(pty)
      let before = terminal.nextInput(within: 0)
      #expect(before == .elapsed)
      CursesTerminal.wake()
      CursesTerminal.wake()
      let input = terminal.nextInput(within: 5_000)
      #expect(input == .woken)
      let after = terminal.nextInput(within: 0)
      #expect(after == .elapsed)
    }
    CursesTerminal.wake()
  }

  @Test func `Resizes are answered once, with the last size`() throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    for columns in 10...60 {
      pty.resize(columns: columns, rows: 20)
      kill(getpid(), SIGWINCH)
    }
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .resized(Size(columns: 60, rows: 20)))
    #expect(fact(terminal.size) == Size(columns: 60, rows: 20))
    let input2 = terminal.nextInput(within: 0)
    #expect(input2 == .elapsed)
  }

  @Test func `A terminal that has hung up ends the input for good`() throws {
    let pty = try PseudoTerminal()
    let other = dup(pty.program)
    var terminal = try CursesTerminal(type: "vt100", output: other, input: other)
    terminal.present(frame(terminal, "a"))
    pty.hangUp()
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .ended(.closed))
    let input2 = terminal.nextInput(within: nil)
    #expect(input2 == .ended(.closed))
    close(other)
  }

  @Test(arguments: [(SIGTERM, Ending.terminate), (SIGINT, .interrupt)])
  func `A signal asks the loop to end`(number: Int32, ending: Ending) throws {
    let pty = try PseudoTerminal()
    var terminal = try taken(pty)
    // The threads of tests block signals; another thread of the process takes it.
    kill(getpid(), number)
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .ended(ending))
  }

  @Test func `While nobody reads, the newest frame waits and keys are heard`() throws {
    let pty = try PseudoTerminal(columns: 200, rows: 60)
    var terminal = try taken(pty)
    var letter = 0
    // Fill what lies between the program and its reader.
    while terminal.waiting == nil, letter < 200 {
      let text = String(repeating: letter % 2 == 0 ? "a" : "b", count: 200)
      var picture = Frame(size: terminal.size)
      for y in 0..<(terminal.streams.takesOutput ? 1 : 60) {
        picture.write(text, in: picture.bounds.row(y))
      }
      terminal.present(picture)
      letter += 1
    }
    #expect(fact(terminal.waiting) != nil)
    terminal.present(frame(terminal, "the newest"))
    pty.type("j")
    let input = terminal.nextInput(within: 5_000)
    #expect(input == .key(.character("j")))
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while read(pty.reader, &buffer, buffer.count) > 0 {}
    let input2 = terminal.nextInput(within: 200)
    #expect(input2 == .elapsed)
    #expect(fact(terminal.waiting) == nil)
    #expect(pty.written().contains("the newest"))
  }
}
