internal import Programme
internal import TerminalUI
internal import Views

/// Every word of the dashboard's own, in one table.
enum Words {
  static let filter = "filter"
  static let open = "open"
  static let pane = "pane"
  static let export = "export"
  static let help = "help"
  static let quitHint = "quit"

  static let moveDown = "Move down one line"
  static let moveUp = "Move up one line"
  static let pageDown = "Move down one page"
  static let pageUp = "Move up one page"
  static let halfPageDown = "Move down half a page"
  static let halfPageUp = "Move up half a page"
  static let moveToStart = "Move to the first line"
  static let moveToEnd = "Move to the last line"
  static let filterAsYouType = "Filter this view as you type"
  static let openItem = "Open: read the details, follow the link"
  static let switchPane = "Switch between list and details"
  static let focusDetail = "Go to the details"
  static let focusList = "Go to the list"
  static let stepBack = "One step back: pop-up, prompt, filter, previous place"
  static let goBack = "Back to the previous place"
  static let goForward = "Forward again"
  static let clearFilter = "Clear the filter"
  static let toggleDimming = "Hide what does not match, or dim it"
  static let nextMatch = "Next match"
  static let previousMatch = "Previous match"
  static let previousDay = "Previous day or section"
  static let nextDay = "Next day or section"
  static let now = "What is on now, or next"
  static let mark = "Mark, or take the mark away"
  static let onlyMarked = "Show only what is marked, or all again"
  static let filterTo = "Filter to the value under the cursor"
  static let exclude = "Exclude the value under the cursor"
  static let sortBy = "Sort by a column"
  static let reverseSort = "Reverse the order"
  static let toggleDetail = "Show or hide the detail pane"
  static let exportView = "Export this view to a text file"
  static let reload = "Read the meeting again"
  static let openPalette = "All commands by name"
  static let openHelp = "All keys; type to find one"
  static let redraw = "Draw the screen anew"
  static let suspend = "Suspend"
  static let quit = "Leave, after one question"
  static let leaveAtOnce = "Leave at once"
  static let visitChanges = "What changed since the start, and since the last reload"
  static func visit(_ view: View) -> String { "View: \(view.title)" }

  static let helpTitle = "Keys"
  static let paletteTitle = "Commands"
  static let sortTitle = "Sort by"
  static let filterToTitle = "Filter to"
  static let excludeTitle = "Exclude"
  static let byStrokes = " by strokes"
  static let descending = ", descending"
  static let programmeOrder = "the view's own order"
  static let typeToFind = "type to find"
  static let leaveQuestion = "Leave dais?  y leaves · Esc stays"
  static let exportPrompt = "Export to file: "
  static let exportHints = "enter save · esc cancel"
  static let filterHints = "enter keep · esc restore · tab pane"
  static let menuHints = "enter choose · esc close"
  static let sorting = "sorting …"
  static let sortHints = "enter sort by · space then by · esc close"
  static let nothingHere = "Nothing here."
  static func nothing(in view: View) -> String {
    switch view {
    case .overview: nothingHere
    case .agenda: "No session is listed."
    case .speakers: "Nobody is listed, and nobody appears."
    case .institutions: "No institution is listed or named."
    case .checks: "Nothing doubtful."
    case .changes: nothingChanged
    }
  }
  static let nothingChanged = "Nothing changed since the start."
  static let noDetail = "Nothing is selected."
  static let noRoom = "There is no room for the details here."
  static let noRoomForPane = "There is no room for both panes here. Enter reads the details."
  static let noFilter = "There is no filter to clear."
  static let noLink = "Nothing here leads further."
  static let noBack = "This is where you began. q leaves."
  static let noForward = "There is no later place."
  static let nothingToExport = "Nothing to export: no row is shown."
  static let noValue = "Nothing here can be asked for in this view."
  static let nothingMarked = "Nothing is marked here. Space marks a row."
  static let noMatches = "Without a filter there are no matches. / begins one."
  static let noOtherMatch = "Nothing matches."
  static let noOtherDay = "There is no other day or section that way."
  static let noTime = "What time it is there is not known."
  static let noClocks = "No session here has a day and a time."
  static func nextAfter(_ moment: Moment) -> String { "Nothing is on at \(moment): this is next." }
  static func allOver(_ moment: Moment) -> String { "Everything here is over at \(moment)." }
  static let fromTheStart = "That was the last match: on from the first."
  static let fromTheEnd = "That was the first match: on from the last."
  static let dimming = "What does not match is dimmed."
  static let hiding = "What does not match is hidden."
  static let noReverse = "This view has one order. s sorts by a column."

  static func replaceQuestion(_ name: String) -> String {
    "Replace '\(name)'?  y replaces · Esc keeps it"
  }
  static func exported(_ path: String, rows: Int) -> String {
    "Exported \(rows) \(rows == 1 ? "row" : "rows") to \(path)"
  }
  static func filterCleared(_ query: String) -> String {
    "The filter '\(query)' hid this; it is cleared."
  }
  static func noMeaning(_ key: Key) -> String {
    "\(key.shortName) does nothing here. ? shows the keys."
  }
  static func at(_ moment: Moment) -> String { "at \(moment)" }
  static func noMatch(_ query: String) -> String { "Nothing matches '\(query)'." }
  static let lookingForWhy = "looking for the reason …"
  static func without(_ term: String, rows: Int) -> String { "Without \(term): \(rows)" }
  static func didYouMean(_ word: String) -> String { "Did you mean '\(word)'?" }
  static func figures(of meeting: Meeting) -> [String] {
    [
      counted(meeting.sessions.count, "item", "items"),
      counted(meeting.speakers.count, "person", "people"),
      counted(meeting.institutions.count, "institution", "institutions"),
    ]
  }
  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
  static func marked(_ count: Int) -> String { "\(count) marked" }
  static func reloaded(_ meeting: Meeting) -> String {
    "Read again: " + figures(of: meeting).joined(separator: ", ") + "."
  }
  /// `Changed: 2 moved, 1 new. D lists them.`
  static func changed(_ kinds: [(kind: Change.Kind, count: Int)]) -> String {
    "Changed: " + kinds.map { $0.kind.spoken($0.count) }.joined(separator: ", ") + ". D lists what."
  }
  static let mendTheFile = "What is shown is the last good reading; mend the file and save it."
  static let behind = "last good reading, not as on disk"
  static func held(_ reason: String) -> String { "\(reason) r reads it as it is." }
  static func noField(_ field: String) -> String {
    "This view has no '\(field)'; another may."
  }
  static func notUnderstood(_ echo: String) -> String { "In the filter: \(echo)." }
  static func obstacle(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .noClocks: noClocks
    case .unknownTime: "\(noTime) --at '2026-05-20 09:40' tells it."
    case .nothingMarked: nothingMarked
    case .nothingChanged: "\(nothingChanged) A file that is saved anew may bring changes."
    }
  }
  static func nothingHas(_ terms: [String]) -> String {
    "Nothing has " + terms.joined(separator: ", nor ") + "."
  }
  static func lost(_ before: Int, _ now: Int, _ fault: Diagnostic) -> String {
    "\(fault.place): \(fault.message) Only \(now) of \(before) records are left."
  }
  static func unread(_ fault: Diagnostic) -> String { "\(fault.place): \(fault.message)" }
  static func unnamed(_ before: Int, _ now: Int) -> String {
    "meeting.toml names no published file. Only \(now) of \(before) records are left."
  }
  /// `agenda.csv: 3 of 120 sessions are left; save it whole.`
  static func half(_ before: StatedCount, _ left: Int) -> String {
    "\(before.file): \(left) of \(before.count) \(before.kind) are left; save it whole."
  }
  /// `Reading again: 41 of 82 MB · 512,000 rows`
  static func rereading(_ progress: ReadingProgress) -> String {
    guard progress.total > 0 else { return "Reading again …" }
    return "Reading again: \(progress.bytes / 1_000_000) of \(progress.total / 1_000_000) MB"
      + " · \(progress.rows.grouped) rows"
  }
  static func faults(_ first: Diagnostic, more: Int) -> String {
    more == 0 ? first.description : "\(first) (\(more) more: 5 Checks)"
  }
}

extension Change.Kind {
  /// So many of a kind: `1 moved`, `2 given other people`.
  fileprivate func spoken(_ count: Int) -> String {
    switch self {
    case .cancelled, .removed, .moved, .renamed, .new, .restored, .edited: "\(count) \(rawValue)"
    case .peopleAdded: "people added to \(count)"
    case .peopleDropped: "people dropped from \(count)"
    }
  }
}
