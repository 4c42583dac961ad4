internal import Programme
internal import Searching
internal import TerminalUI
internal import Views

extension State {
  mutating func openFilter() {
    focus = .list
    mode = .filter(FilterPrompt(line: Prompt(list.filter.toGoOn), before: list))
  }

  mutating func clearFilter() {
    guard !list.filter.isEmpty else {
      notice = Words.noFilter
      return
    }
    applyFilter("")
  }

  /// - Parameter isTyped: whether the next key may be typed behind it.
  mutating func applyFilter(_ query: String, isTyped: Bool = false) {
    apply(Filter(query, previous: list.filter, isTyped: isTyped))
  }

  private mutating func apply(_ filter: Filter) {
    list.filter(filter)
    asksTime = true
    reading = DetailCursor()
    followedLink = false
    reveal()
  }

  mutating func edit(_ edit: Action.Edit) {
    switch mode {
    case .browse, .question: break
    case .filter(var prompt):
      let before = prompt.line.text
      prompt.line.apply(edit)
      prompt.recalled = 0
      mode = .filter(prompt)
      if prompt.line.text != before {
        // In front of the cursor nothing is the last word.
        applyFilter(prompt.line.text, isTyped: prompt.line.head == prompt.line.text)
      }
    case .export(var line):
      line.apply(edit)
      mode = .export(line)
    case .menu(var menu):
      menu.line.apply(edit)
      menu.cursor = 0
      mode = .menu(menu)
    }
  }

  /// Walks through the queries that were kept.
  mutating func recall(older: Bool) {
    guard case .filter(var prompt) = mode else { return }
    let wanted = prompt.recalled + (older ? 1 : -1)
    guard (0...history.count).contains(wanted) else { return }
    prompt.recalled = wanted
    prompt.line = Prompt(wanted == 0 ? "" : history[history.count - wanted])
    mode = .filter(prompt)
    applyFilter(prompt.line.text)
  }

  /// Enter in a line that is being typed.
  mutating func submit() -> Effect? {
    switch mode {
    case .browse, .question: return nil
    case .filter(let prompt):
      mode = .browse
      let kept = Filter(keeping: prompt.line.text, previous: list.filter)
      if kept != list.filter { apply(kept) }
      list.keepSelection()
      keepInHistory(list.filter.query)
      // Behind the prompt nothing else says that it is not what was typed that is looked for.
      if let echo = list.filter.brokenEcho { notice = Words.notUnderstood(echo) }
      return nil
    case .export(let line):
      mode = .browse
      return .export(list.excerpt, name: line.text, replacing: false)
    case .menu(let menu):
      // What was typed may be mended: the menu says that nothing matches.
      guard !menu.found.isEmpty else { return nil }
      mode = .browse
      return menu.action.flatMap { update($0) }
    }
  }

  mutating func keepInHistory(_ query: String) {
    guard !query.isEmpty else { return }
    history.removeAll { $0 == query }
    history.append(query)
    if history.count > 100 { history.removeFirst() }
  }

  mutating func openExport() {
    guard !list.found.isEmpty else {
      notice = Words.nothingToExport
      return
    }
    mode = .export(Prompt(list.defaultFileName))
  }

  mutating func askToReplace(_ name: String) {
    mode = .question(
      Question(
        text: Words.replaceQuestion(name), yes: .export(name: name, replacing: true),
        takesEnter: false))
  }
}

extension ViewList {
  /// The view and its query as a file name: `speakers-tongji.txt`.
  var defaultFileName: String {
    let words = filter.query.lowercased().unicodeScalars.map { scalar -> Character in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Character(scalar) : "-"
    }
    let slug = String(words).split(separator: "-").joined(separator: "-").prefix(40)
    return slug.isEmpty
      ? "\(table.view.rawValue).txt" : "\(table.view.rawValue)-\(slug).txt"
  }
}

extension Filter {
  /// A query that no more is typed to: what it leaves open, as `is:ch` does, asks what it asks of a
  /// command.
  init(keeping query: String, previous: Filter? = nil) {
    let typed = Filter(query, previous: previous)
    let finished = Filter(query, previous: previous, isFinished: true)
    self = finished.terms.count > typed.terms.count ? finished : typed
  }

  /// The query as it is typed on: behind a term that is whole the next one begins.
  fileprivate var toGoOn: String {
    guard let last = terms.last, query.last != " " else { return query }
    if case .state = last.test { return query + " " }
    return query.last == "\"" ? query + " " : query
  }
}
