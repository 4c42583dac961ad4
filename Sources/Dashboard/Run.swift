public import Programme
public import TerminalUI

/// Runs the dashboard until it quits or the input ends.
///
/// - Parameters:
///   - answer: what came of work beside the loop, asked for when the terminal was woken up or
///     the patience of the state is at its end; `nil` for no more.
///   - shown: told once the first frame is on the terminal.
///   - perform: does the impure work of an effect and reports back.
/// - Returns: why it ended.
public func run<Screen: Terminal & ~Copyable>(
  _ state: consuming State, on terminal: inout Screen, answer: () -> Action? = { nil },
  shown: () -> Void = {}, perform: (Effect, inout Screen) -> Action?
) -> Effect.Reason {
  // The most inputs that are taken before a frame is shown: a flood must not hide what it does.
  let patience = 32
  var unseen = 0
  var effect = state.begin()
  if let reason = state.follow(effect, on: &terminal, perform) { return reason }
  terminal.present(state.frame)
  shown()
  while true {
    let input = terminal.nextInput(within: state.patience)
    let mayHaveAnswer = input == .woken || input == .elapsed
    var pending = mayHaveAnswer ? answer() : state.action(for: input)
    while let action = pending {
      effect = state.update(action)
      if let reason = state.follow(effect, on: &terminal, perform) { return reason }
      pending = mayHaveAnswer ? answer() : nil
    }
    if input == .elapsed {
      _ = state.follow(state.keepWhenIdle(), on: &terminal, perform)
      _ = state.follow(state.lookAtClock(), on: &terminal, perform)
    }
    unseen += 1
    if terminal.hasPendingInput, unseen < patience { continue }
    unseen = 0
    terminal.present(state.frame)
  }
}

extension State {
  /// Has an effect performed, and what its answer asks for, until nothing more is asked for.
  ///
  /// - Returns: why the dashboard ends; `nil` when it goes on.
  fileprivate mutating func follow<Screen: Terminal & ~Copyable>(
    _ first: Effect?, on terminal: inout Screen, _ perform: (Effect, inout Screen) -> Action?
  ) -> Effect.Reason? {
    var next = first
    while let effect = next {
      var answer: Action?
      switch effect {
      case .quit(let reason):
        _ = perform(keeping, &terminal)
        return reason
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspend()
      case .copy(let text, let name):
        answer = .copied(name: name, isSent: terminal.copy(text))
      case .export, .reload, .tellTime, .compute, .keep: answer = perform(effect, &terminal)
      }
      next = if let answer { update(answer) } else { effect.isTimeless ? workOn() : nil }
    }
    return nil
  }

  /// The state after these inputs, with no effect performed but reading, and jobs at once.
  ///
  /// - Parameter moment: the time; `nil` for none.
  public func after(
    _ inputs: [Input], at moment: Moment? = nil, reload: () -> Action?
  ) -> State {
    var state = self
    guard state.perform(state.begin(), moment, reload: reload) else { return state }
    for input in inputs {
      guard let action = state.action(for: input) else { continue }
      guard state.perform(state.update(action), moment, reload: reload) else { return state }
    }
    return state
  }

  /// - Returns: false when the dashboard has quit.
  private mutating func perform(
    _ first: Effect?, _ moment: Moment?, reload: () -> Action?
  ) -> Bool {
    var next = first
    while let effect = next {
      var answer: Action?
      switch effect {
      case .quit: return false
      case .reload: answer = reload()
      case .tellTime: answer = moment.map(Action.timeTold)
      case .compute(let job): answer = job.run()
      case .copy(_, let name): answer = .copied(name: name, isSent: true)
      case .export, .keep, .redraw, .suspend: break
      }
      next = if let answer { update(answer) } else { effect.isTimeless ? workOn() : nil }
    }
    return true
  }

  /// The same state with one more thing to say, after what it says already.
  public func noting(_ text: String?) -> State {
    guard let text else { return self }
    var state = self
    state.notice = [notice, text].compactMap { $0 }.joined(separator: " ")
    return state
  }
}

extension Effect {
  /// Whether the time was asked for: where it is not known, the work goes on without.
  fileprivate var isTimeless: Bool {
    if case .tellTime = self { true } else { false }
  }
}
