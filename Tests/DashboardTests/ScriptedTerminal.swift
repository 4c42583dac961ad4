import TerminalUI

@testable import Dashboard

/// A terminal that plays inputs and keeps every frame it was shown; it ends closed.
struct ScriptedTerminal: Terminal, ~Copyable {
  let size: Size
  private var inputs: ArraySlice<Input>
  private(set) var frames: [Frame] = []
  private(set) var redraws = 0
  private(set) var suspensions = 0
  private(set) var copied: [String] = []

  init(columns: Int = 80, rows: Int = 24, _ keys: String) throws {
    size = Size(columns: columns, rows: rows)
    inputs = try Input.inputs(keys: keys)[...]
  }

  /// Plays these inputs after the keys.
  init(_ keys: String, then more: [Input]) throws {
    try self.init(keys)
    inputs += more
  }

  mutating func present(_ frame: Frame) { frames.append(frame) }
  mutating func redraw() { redraws += 1 }
  mutating func suspend() { suspensions += 1 }
  mutating func copy(_ text: String) -> Bool {
    copied.append(text)
    return true
  }
  mutating func nextInput(within milliseconds: Int?) -> Input {
    inputs.popFirst() ?? .ended(.closed)
  }
}
