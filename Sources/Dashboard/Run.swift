public import TerminalUI

/// Runs the dashboard until it quits or the input ends.
///
/// - Parameter perform: does the impure work of an effect and reports back.
/// - Returns: why it ended.
public func run<Screen: Terminal & ~Copyable>(
  _ state: consuming State, on terminal: inout Screen,
  perform: (Effect, inout Screen) -> Action?
) -> Effect.Reason {
  // The most inputs that are taken before a frame is shown: a flood must not hide what it does.
  let patience = 32
  var unseen = 0
  terminal.present(state.frame)
  while true {
    var pending = state.action(for: terminal.nextInput(within: nil))
    while let action = pending {
      pending = nil
      guard let effect = state.update(action) else { continue }
      switch effect {
      case .quit(let reason): return reason
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .export, .reload: pending = perform(effect, &terminal)
      }
    }
    unseen += 1
    if terminal.hasPendingInput, unseen < patience { continue }
    unseen = 0
    terminal.present(state.frame)
  }
}

extension State {
  /// The state after these inputs, with no effect performed but reading.
  public func after(_ inputs: [Input], reload: () -> Action?) -> State {
    var state = self
    for input in inputs {
      var pending = state.action(for: input)
      while let action = pending {
        pending = nil
        switch state.update(action) {
        case .quit: return state
        case .reload: pending = reload()
        case .export, .redraw, .suspend, nil: break
        }
      }
    }
    return state
  }

  /// The same state with one more thing to say, after what it says already.
  public func noting(_ text: String?) -> State {
    guard let text else { return self }
    var state = self
    state.notice = [notice, text].compactMap { $0 }.joined(separator: " ")
    return state
  }
}
