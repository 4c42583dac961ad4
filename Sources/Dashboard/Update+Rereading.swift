internal import Programme
internal import TerminalUI
internal import Views

/// A reading that runs beside the loop.
struct Reread: Sendable {
  let ticket: Int
  let isAsked: Bool
  /// Whether the files were saved meanwhile.
  var isOutdated = false
  /// `nil` while it has not lasted.
  var progress: ReadingProgress?
}

extension State {
  /// How long the loop waits for an input, in milliseconds, before it looks how far reading is, or
  /// keeps what the last keys did, or looks at the clock.
  public var patience: Int? {
    if reread != nil { return 200 }
    if isUnkept { return 5_000 }
    return asksClock && pretended == nil ? 30_000 : nil
  }

  /// Has the meeting read again; the answer of a reading that runs comes too late.
  mutating func rereading(asked: Bool) -> Effect {
    readings += 1
    reread = Reread(ticket: readings, isAsked: asked)
    return .reload(
      Rereading(
        ticket: readings, isAsked: asked, tables: tables,
        openViews: View.allCases.filter { lists[$0] != nil }))
  }

  /// Where saves come faster than readings, each reading is shown before the next begins.
  mutating func filesChanged() -> Effect? {
    guard reread != nil else { return rereading(asked: false) }
    reread?.isOutdated = true
    return nil
  }

  /// Shows the meeting as it was read again, unless that was asked for once more.
  mutating func takeReading(_ loaded: LoadedMeeting, _ answer: Rereading.Answer?) -> Effect? {
    guard answer == nil || answer?.ticket == reread?.ticket else { return nil }
    let running = reread
    let former = self.loaded
    swap(in: answer?.tables ?? tables.followed(by: loaded))
    announce(since: former, asked: running?.isAsked ?? true)
    return goOn(after: running)
  }

  /// Says why the meeting stays as it was; the whole of it stands in the checks.
  mutating func takeFailure(
    _ reason: String, _ faults: [Diagnostic], _ ticket: Int?
  ) -> Effect? {
    guard ticket == nil || ticket == reread?.ticket else { return nil }
    (notice, isGoodNews, isBehind) = (reason, false, true)
    let fault = Diagnostic(
      file: loaded.sourceName, severity: .error, message: reason, action: Words.mendTheFile)
    tables = tables.noting(faults.isEmpty ? [fault] : faults)
    if let checks = lists[.checks] { lists[.checks] = checks.reloaded(from: tables) }
    if case .filter(var prompt) = mode, view == .checks {
      prompt.before = prompt.before.reloaded(from: tables)
      mode = .filter(prompt)
    }
    if view == .checks { reveal() }
    return goOn(after: reread)
  }

  private mutating func goOn(after running: Reread?) -> Effect? {
    reread = nil
    return running?.isOutdated == true ? rereading(asked: false) : nil
  }

  /// The places of the lists and of the detail stay, by identity.
  private mutating func swap(in next: Tables) {
    let former = (identity: list.selectedIdentity, link: linkedIdentity)
    tables = next
    asksTime = true
    lists = lists.mapLists { $0.reloaded(from: next) }
    if case .filter(var prompt) = mode {
      prompt.before = prompt.before.reloaded(from: next)
      mode = .filter(prompt)
    }
    // What runs now is about the old rows.
    job = nil
    let successors = next.changes.successors
    func present(_ identity: Identity?) -> Identity? { identity.map { successors[$0] ?? $0 } }
    for place in back.indices { back[place].identity = present(back[place].identity) }
    for place in forward.indices { forward[place].identity = present(forward[place].identity) }
    if list.selectedIdentity == present(former.identity) {
      keepReading(at: present(former.link))
    } else {
      reading = DetailCursor()
    }
    reveal()
  }

  /// The record that the chosen link leads to.
  private var linkedIdentity: Identity? {
    guard let links = detail?.links, links.indices.contains(reading.link) else { return nil }
    return links[reading.link].identity(in: meeting)
  }

  private mutating func keepReading(at identity: Identity?) {
    let links = detail?.links ?? []
    let same = links.firstIndex { $0.identity(in: meeting) == identity }
    reading.link = same ?? min(reading.link, max(links.count - 1, 0))
    reading.top = min(reading.top, max(detailLines.count - max(layout.detailRows, 1), 0))
  }

  /// Says what changed and what is wrong; nothing where nobody asked and all is as it was.
  private mutating func announce(since former: LoadedMeeting, asked: Bool) {
    let kinds = tables.changes.latestKinds
    let isNews = isBehind || !kinds.isEmpty || former.diagnostics != loaded.diagnostics
    isBehind = false
    guard asked || isNews else { return }
    let losses = tables.changes.losses(from: former.meeting)
    let change = losses.isEmpty ? Words.changed(kinds) : Words.lost(losses, kinds)
    // What was wrong before is no news, unless it is asked for.
    let isKnown = !asked && former.diagnostics == loaded.diagnostics
    let fault = isKnown ? nil : loaded.notice
    let texts = [change, fault].compactMap { $0 }
    tell(texts.isEmpty ? Words.reloaded(meeting) : texts.joined(separator: " "))
    isGoodNews = fault == nil && losses.isEmpty
  }
}
