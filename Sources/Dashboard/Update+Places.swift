internal import Programme
internal import Searching
internal import Views

extension State {
  private var place: Place {
    Place(
      view: view, identity: list.selectedIdentity, query: list.filter.query, focus: focus,
      reading: reading,
      followedLink: followedLink)
  }

  /// The most places that are kept.
  private static let memory = 100

  /// Puts where the reader is on the back stack.
  mutating func remember() {
    back.append(place)
    if back.count > Self.memory { back.removeFirst() }
    forward = []
  }

  /// - Returns: false when there is no earlier place.
  mutating func goBack() -> Bool {
    guard let last = back.popLast() else { return false }
    forward.append(place)
    restore(last)
    return true
  }

  mutating func goForward() {
    guard let next = forward.popLast() else {
      notice = Words.noForward
      return
    }
    back.append(place)
    restore(next)
  }

  private mutating func restore(_ place: Place) {
    show(place.view)
    if list.filter.query != place.query { list.filter(Filter(keeping: place.query)) }
    if let identity = place.identity { select(identity) }
    guard place.focus == .detail, detail != nil, !isTiny else { return }
    focus = .detail
    reading = place.reading
    followedLink = place.followedLink
  }

  /// Esc: one step back, and never out of the program.
  mutating func stepBack() {
    switch mode {
    case .filter(let prompt):
      list = prompt.before
      mode = .browse
      reveal()
    case .export, .menu, .question: mode = .browse
    case .browse:
      if focus == .detail {
        if followedLink, goBack() { return }
        focus = .list
      } else if !list.filter.isEmpty, let last = list.beforeMarked, last.query == list.filter.query
      {
        applyFilter(last.before)
      } else if !list.filter.isEmpty {
        clearFilter()
      } else if !goBack() {
        notice = Words.noBack
      }
    }
  }
}
