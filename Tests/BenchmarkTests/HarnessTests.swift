import Testing

@testable import benchmark

struct HarnessTests {
  @Test(arguments: [
    ("\u{1B}[6n", 0, "\u{1B}[1;1R"), ("x\u{1B}[c", 0, "\u{1B}[?1;2c"),
    ("\u{1B}[6n", 3, "\u{1B}[1;1R"),
    ("\u{1B}[6n", 4, ""), ("\u{1B}[6", 0, ""), ("\u{1B}[2J", 0, ""),
  ])
  func `A query is answered once, also in two pieces`(bytes: String, answered: Int, reply: String) {
    #expect(replies(to: ArraySlice(bytes.utf8), after: answered) == Array(reply.utf8))
  }

  @Test func `A program in the terminal is heard, and its end is its quiet`() throws {
    let terminal = try PseudoTerminal(
      Command(path: "/bin/sh", arguments: ["-c", "read line; echo heard $line"]), environment: [:])
    let start = terminal.type("this\n")
    let answer = terminal.answer(since: start, quiet: 20_000, within: 20_000)
    #expect(answer.settled)
    // What the terminal shows of the typed line, and the answer.
    #expect(answer.bytes == "this\r\n".utf8.count + "heard this\r\n".utf8.count)
  }

  @Test(arguments: [
    (["--reps", "0"], "'0' for --reps is not a number from 1 to 10000000."),
    (["--rows"], "--rows needs a value."),
    (["--quick"], "--folder is missing; .ci/bench gives it."),
    (["--fast"], "there is no option '--fast'."),
  ])
  func `What cannot be understood is said`(arguments: [String], text: String) {
    #expect { try Options(arguments) } throws: { ($0 as? Options.Fault)?.text == text }
  }

  @Test func `Sizes are told once and in order`() throws {
    #expect(try Options(["--folder", "/", "--rows", "50,7,50"]).rows == [7, 50])
  }
}
