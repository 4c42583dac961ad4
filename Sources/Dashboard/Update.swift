internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  /// Moves the dashboard one step forward.
  ///
  /// Pure: no clock, no file, no terminal. Everything impure is returned as an effect.
  public mutating func update(_ action: Action) -> Effect? {
    let rows = statusRows
    defer { if statusRows < rows { reveal() } }
    // What is said while something is typed stays until it can be seen.
    if action.clearsNotice, case .browse = mode { (notice, isGoodNews) = (nil, false) }
    let isTold = if case .timeTold = action { true } else { false }
    if !isTold { (seeksNow, seeksTurn) = (false, nil) }
    let effect = obey(action)
    isUnkept = isUnkept || !isTold
    return effect ?? timely ?? workOn() ?? (action.isWorthKeeping ? keeping : nil)
  }

  private mutating func obey(_ action: Action) -> Effect? {
    switch action {
    case .move(let step): move(step)
    case .visit(let view): visit(view)
    case .switchPane: switchPane()
    case .focusList: goLeft()
    case .focusDetail: goRight()
    case .open: open()
    case .stepBack: stepBack()
    case .goBack: if !goBack() { notice = Words.noBack }
    case .goForward: goForward()
    case .openFilter: openFilter()
    case .clearFilter: clearFilter()
    case .openSort: openSort()
    case .sort(let keys): sort(by: keys)
    case .sortAlso(let key): sortAlso(by: key)
    case .reverseSort: reverseSort()
    case .turnLayout: turnLayout()
    case .openColumns: openColumns()
    case .toggleColumn(let column): toggleColumn(column)
    case .resetColumns: list.choose(nil)
    case .openGroups: openGroups()
    case .group(let division): group(by: division)
    case .moveMoment(let distance): return moveMoment(by: distance)
    case .copy: return copy()
    case .copied(let name, let isSent):
      if isSent { tell(Words.copied(name)) } else { notice = Words.noClipboard }
    case .openValues(let excluding): openValues(excluding: excluding)
    case .narrow(let term): narrow(by: term)
    case .toggleDetail: toggleDetail()
    case .mark: mark()
    case .toggleMarked: toggleMarked()
    case .toggleDimming: toggleDimming()
    case .moveToMatch(let distance): moveToMatch(by: distance)
    case .moveToSection(let distance): moveToSection(by: distance)
    case .moveToNow: return seekNow()
    case .openExport: openExport()
    case .openHelp: mode = .menu(.help)
    case .openPalette: mode = .menu(.palette)
    case .edit(let edit): self.edit(edit)
    case .submit: return submit()
    case .export(let name, let replacing):
      mode = .browse
      return .export(list.excerpt, name: name, replacing: replacing)
    case .exported(let path, let rows): tell(Words.exported(path, rows: rows))
    case .exportExists(let name): askToReplace(name)
    case .exportFailed(let reason): notice = reason
    case .reload: return rereading(asked: true)
    case .reloaded(let loaded, let answer): return takeReading(loaded, answer)
    case .reloadFailed(let reason, let faults, let ticket):
      return takeFailure(reason, faults, ticket)
    case .filesChanged: return filesChanged()
    case .progressed(let progress): reread?.progress = progress
    case .timeTold(let moment): tellTime(moment)
    case .redraw: return .redraw
    case .suspend: return .suspend
    case .quit: mode = .question(Question(text: Words.leaveQuestion, yes: .leave))
    case .leave: return .quit(.asked)
    case .interrupt: return .quit(.interrupted)
    case .ended(let ending): return .quit(.ended(ending))
    case .resize(let size): resize(to: size)
    case .ignore(let key): notice = Words.noMeaning(key)
    case .answered(let answer): take(answer)
    }
    return nil
  }

  mutating func tell(_ goodNews: String) {
    (notice, isGoodNews) = (goodNews, true)
  }

  private mutating func resize(to size: Size) {
    self.size = size.clamped
    if focus == .detail { revealLink() }
    reveal()
  }
}

extension State {
  /// Keeps this state after a while without a key, so that a line that is cut costs nothing.
  mutating func keepWhenIdle() -> Effect? {
    guard isUnkept, reread == nil else { return nil }
    isUnkept = false
    return keeping
  }

  /// Keeps this state; nothing is copied until it is written.
  var keeping: Effect {
    let state = self
    return .keep { state.keepsake }
  }
}

extension Action {
  /// Whether it changes what a lost connection must not lose; the place itself is kept at the end.
  fileprivate var isWorthKeeping: Bool {
    switch self {
    case .mark, .submit, .clearFilter, .toggleMarked, .narrow, .toggleColumn, .resetColumns, .group,
      .answered:
      true
    default: false
    }
  }

  /// A notice goes with the next key; the terminal's own events leave it.
  fileprivate var clearsNotice: Bool {
    switch self {
    case .timeTold, .resize, .redraw, .answered, .filesChanged, .progressed, .reloaded,
      .reloadFailed:
      false
    default: true
    }
  }
}
