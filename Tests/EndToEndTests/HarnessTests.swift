import Foundation
import Testing

/// The harness itself, on programs that every machine has.
@Suite(.serialized) struct HarnessTests {
  @Test func `A program has the terminal as its own, and its size`() throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", "stty size; echo own >/dev/tty; pwd"], columns: 100, rows: 30, in: "/usr")
    #expect(terminal.ended() == .exited(0))
    #expect(terminal.output == "30 100\r\nown\r\n/usr\r\n")
  }

  @Test func `What is typed arrives, and what is written is read`() throws {
    let terminal = try PseudoTerminal(["/bin/sh", "-c", "read line; echo \"<$line>\"; exit 7"])
    terminal.type("hello\n")
    #expect(terminal.shows { $0.contains("<hello>") })
    #expect(terminal.ended() == .exited(7))
  }

  @Test func `A condition that does not come to hold is told within its bound`() throws {
    let terminal = try PseudoTerminal(["/bin/cat"])
    #expect(!terminal.shows(within: 0.1) { $0.contains("never") })
    #expect(terminal.ended(within: 0.1) == .running)
  }

  @Test func `A resize is announced`() throws {
    let script = "trap 'stty size; exit 3' WINCH; echo ready; while :; do read line; done"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script])
    #expect(terminal.shows { $0.contains("ready") })
    terminal.resize(columns: 40, rows: 12)
    #expect(terminal.shows { $0.contains("12 40") })
    #expect(terminal.ended() == .exited(3))
  }

  @Test(arguments: [false, true])
  func `A line that is cut ends a program unless it ignores the signal`(ignoring: Bool) throws {
    let script = "echo ready; read line; echo unread; exit 5"
    let terminal = try PseudoTerminal(["/bin/sh", "-c", script], ignoringHangUp: ignoring)
    #expect(terminal.shows { $0.contains("ready") })
    terminal.hangUp()
    #expect(terminal.ended() == (ignoring ? .exited(5) : .signalled(SIGHUP)))
  }

  @Test func `Processor time is measured`() throws {
    let script = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"
    let busy = try PseudoTerminal(["/bin/sh", "-c", script])
    #expect(busy.ended(within: 60) == .exited(0))
    let idle = try PseudoTerminal(["/bin/cat"])
    idle.type("\u{4}")
    #expect(idle.ended() == .exited(0))
    #expect(busy.processorTime > idle.processorTime)
  }

  @Test func `Settings of the terminal outlive the program`() throws {
    let left = try PseudoTerminal(["/bin/sh", "-c", "stty -echo -icanon"])
    #expect(left.ended() == .exited(0))
    #expect(!left.isCooked)
    let restored = try PseudoTerminal(["/bin/sh", "-c", "stty -echo; stty echo"])
    #expect(restored.ended() == .exited(0))
    #expect(restored.isCooked)
  }

  @Test func `Only the given environment is seen`() throws {
    let terminal = try PseudoTerminal(["/usr/bin/env"], environment: [:])
    #expect(terminal.ended() == .exited(0))
    #expect(!terminal.output.contains("HOME="))
  }

  @Test func `A program without a terminal is run to its end`() throws {
    let run = try Run(["/bin/sh", "-c", "echo out; echo err >&2; test -t 1; exit $(($? + 3))"])
    #expect(run.ending == .exited(4))
    #expect(run.text == "out\n")
    #expect(run.errors == "err\n")
  }

  @Test(.enabled(if: Tmux.path != nil || Executable.isRequired, "tmux is not installed."))
  func `A screen is looked at, typed at, resized and left`() throws {
    let script = "echo hello; read line; stty size; read line; exit 3"
    let tmux = try Tmux(["/bin/sh", "-c", script], columns: 30, rows: 5)
    #expect(try tmux.screen { $0.contains("hello") }.hasPrefix("hello\n"))
    try tmux.resize(columns: 50, rows: 8)
    try tmux.type("a;b")
    try tmux.press("Enter")
    #expect(try tmux.screen { $0.contains("8 50") }.contains("hello\na;b\n8 50\n"))
    #expect(try !tmux.ends(within: 0.05))
    try tmux.press("Enter")
    #expect(try tmux.ends())
  }
}
