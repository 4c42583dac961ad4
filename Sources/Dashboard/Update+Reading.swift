internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  /// Moves through the detail: from link to link, and by lines where there are none.
  mutating func read(_ step: Action.Step) {
    let lines = detailLines
    let page = max(layout.detailRows, 1)
    let lastTop = max(lines.count - page, 0)
    reading.top = min(reading.top, lastTop)
    switch step {
    case .line(let distance): stepThroughLinks(distance, lines: lines, page: page)
    case .halfPages(let halves):
      reading.top = min(max(reading.top + halves * page / 2, 0), lastTop)
      selectVisibleLink(lines, page: page)
    case .start: reading = DetailCursor()
    case .end:
      reading.top = lastTop
      reading.link = max((detail?.links.count ?? 0) - 1, 0)
    }
  }

  private mutating func stepThroughLinks(_ distance: Int, lines: [DetailRow], page: Int) {
    let next = reading.link + distance.signum()
    let window = (reading.top - 1)...(reading.top + page)
    if let place = lines.firstIndex(where: { $0.link == next }), window.contains(place) {
      reading.link = next
      revealLink()
      return
    }
    let top = reading.top + distance.signum()
    if top >= 0, top <= max(lines.count - page, 0) {
      reading.top = top
    } else if lines.contains(where: { $0.link == next }) {
      reading.link = next
      revealLink()
    }
  }

  private mutating func selectVisibleLink(_ lines: [DetailRow], page: Int) {
    let visible = lines.dropFirst(reading.top).prefix(page)
    if visible.contains(where: { $0.link == reading.link }) { return }
    if let link = visible.lazy.compactMap(\.link).first { reading.link = link }
  }

  /// Scrolls the detail so that the chosen link can be seen.
  mutating func revealLink() {
    let lines = detailLines
    let page = max(layout.detailRows, 1)
    guard let place = lines.firstIndex(where: { $0.link == reading.link }) else { return }
    let last = lines.lastIndex { $0.link == reading.link } ?? place
    if place < reading.top { reading.top = max(place - 1, 0) }
    if last >= reading.top + page { reading.top = last - page + 1 }
  }

  /// Enter: from the list into the detail, from the detail along the link.
  mutating func open() {
    switch focus {
    case .list:
      guard !list.isEmpty else {
        notice = Words.nothingHere
        return
      }
      focusDetail()
    case .detail: followLink()
    }
  }

  private mutating func followLink() {
    guard let links = detail?.links, links.indices.contains(reading.link) else {
      notice = Words.noLink
      return
    }
    remember()
    switch links[reading.link].destination {
    case .item(let item): go(to: item)
    case .line(let identity): go(toLine: identity)
    }
  }

  /// Shows a line of the overview among the others.
  private mutating func go(toLine identity: Identity) {
    show(.overview)
    select(identity)
    focus = .list
  }

  /// Shows a record in its view, with the detail in focus.
  private mutating func go(to item: Item) {
    guard let identity = meeting.identity(of: item) else { return }
    show(item.view)
    select(identity)
    focus = .detail
    followedLink = true
  }

  /// Selects a record; a filter that hides it is cleared and the notice says so.
  mutating func select(_ identity: Identity) {
    if !list.select(identity), !list.filter.isEmpty, list.table.row(of: identity) != nil {
      let query = list.filter.query
      list.filter(Filter(""))
      if list.select(identity) { notice = Words.filterCleared(query) }
    }
    reading = DetailCursor()
    reveal()
  }
}

extension Item {
  var view: View {
    switch self {
    case .session: .agenda
    case .speaker: .speakers
    case .institution: .institutions
    }
  }
}
