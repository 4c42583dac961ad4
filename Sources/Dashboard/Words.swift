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
  static let focusDetail = "Go to the details, in a grid to the room on the right"
  static let focusList = "Go to the list, in a grid to the room on the left"
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
  static let turnLayout = "Agenda as a list, or as rooms by times"
  static let groupBy = "Group by day, room, role …"
  static let chooseColumns = "Choose the columns"
  static let earlier = "As if it were earlier: when something last began or ended"
  static let later = "As if it were later: when something next begins or ends"
  static let copyItem = "Copy the selected item"
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
  static let groupTitle = "Group by"
  static let columnsTitle = "Columns"
  static let usualColumns = "those that hold something"
  static let fixedColumns = "The columns of this view are fixed."
  static let noGroups = "This view has its own headings, or nothing to group by."
  /// How a choice of headings reads in the menu.
  static func group(_ division: Division?, in view: View) -> String {
    switch division {
    case nil: view == .agenda ? "day, while in programme order" : noHeadings
    case .day?: "day, in any order"
    case .letter?: "first letter"
    case .none?: noHeadings
    case let division?: division.rawValue
    }
  }
  private static let noHeadings = "no headings"
  static let filterToTitle = "Filter to"
  static let excludeTitle = "Exclude"
  static let byStrokes = " by strokes"
  static let byNumber = ", how many"
  static let descending = ", descending"
  static let programmeOrder = "the view's own order"
  static let typeToFind = "type to find"
  static let leaveQuestion = "Leave dais?  y leaves · Esc stays"
  static let exportPrompt = "Export to file: "
  static let exportHints = "enter save · esc cancel"
  static let filterHints = "enter keep · esc restore · tab pane"
  /// What a query can be, over the prompt while nothing is typed.
  static let queryExamples = "wang li · room:A · org:tongji · t:9-11 · is:now · -staff · more in ?"
  /// What can be typed into a filter, for the help.
  static let queryHelp: [(query: String, meaning: String)] = [
    ("wang li", "Filter: both words, in any order; pinyin and Han too"),
    ("\"exchange report\"", "Filter: the phrase"),
    ("^lei", "Filter: what begins so"),
    ("room:B2", "Filter: in one field, also name role title org kind track"),
    ("role=chair", "Filter: the whole value of a field"),
    ("org:tongji,fudan", "Filter: any of these"),
    ("-role:staff", "Filter: not"),
    ("tongji OR fudan", "Filter: one or the other; brackets too"),
    ("t:9-10:30 t>14", "Filter: begins in that time, or later"),
    ("at:now d:sat", "Filter: runs at that time; on that day"),
    ("dur>30", "Filter: longer than so many minutes"),
    ("people=0 sessions>2", "Filter: counts"),
    ("has:room no:people", "Filter: has any; has none"),
    ("is:now", "Filter: a state, also next past marked cancelled clash"),
    ("~tonji", "Filter: nearly spelt so"),
    ("/tong.uni/", "Filter: a regular expression"),
  ]
  static let menuHints = "enter choose · esc close"
  static let sorting = "sorting …"
  static let sortHints = "enter sort by · space then by · esc close"
  static let sortMoreHints = "enter keep those, then by this · space then by · esc close"
  static let columnHints = "enter show or hide · space and stay · esc close"
  static let columnMoreHints = "enter done · space show or hide"
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
  static let noCopy = "There is nothing to copy."
  static let noClipboard = "This kind of terminal has no clipboard that programs reach."
  static func copied(_ name: String) -> String { "Copied '\(name)', if the terminal allows it." }
  static func pretending(_ moment: Moment) -> String { "as if at \(moment)" }
  static func pretends(_ moment: Moment) -> String {
    "As if it were \(moment). t goes back to now."
  }
  static let noTurn = "Nothing begins or ends beyond that."
  static let oneLayout = "This view has one layout."
  static let noRoomName = "no room"
  static let noOtherInRoom = "Nothing else is in this room that way. [ ] go to another day."
  static let noOtherRoom = "There is no room further left."
  /// `Wed 20 May 2026 · rooms 1–3 of 12`
  static func grid(_ day: String, _ rooms: Range<Int>, of count: Int) -> String {
    let part = "rooms \(rooms.lowerBound + 1)–\(rooms.upperBound) of \(count)"
    return [day, rooms.count == count ? "" : part].filter { !$0.isEmpty }.joined(separator: " · ")
  }
  /// In front of how the query is understood.
  static let foundUntilEnter = "as it stands it finds none · "
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
  static func broader(_ term: String, rows: Int) -> String { "Part of it: \(term): \(rows)" }
  static func instead(_ term: String, rows: Int) -> String { "With \(term) instead: \(rows)" }
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
  static func changed(_ kinds: [(kind: Change.Kind, count: Int)]) -> String? {
    kinds.isEmpty
      ? nil
      : "Changed: " + kinds.map { $0.kind.spoken($0.count) }.joined(separator: ", ")
        + ". D lists what."
  }
  /// `Read again: 31 of 120 sessions are gone, 2 moved; D lists them.`
  static func lost(
    _ losses: [RecordLoss], _ kinds: [(kind: Change.Kind, count: Int)]
  ) -> String {
    let gone = losses.map { "\($0.gone) of \($0.before) \($0.records)" }
    let others = kinds.filter { $0.kind != .gone }.map { ", " + $0.kind.spoken($0.count) }
    return "Read again: " + gone.spokenList + " are gone" + others.joined() + "; D lists them."
  }
  static let mendTheFile = "What is shown is the last good reading; mend the file and save it."
  static let behind = "last good reading, not as on disk"
  static func held(_ reason: String) -> String { "\(reason) r reads it as it is." }
  static func noField(_ field: String) -> String {
    "This view has no '\(field)'; another may."
  }
  static func toCount(_ term: String) -> String { "To count them: \(term)" }
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

extension [String] {
  /// `a, b and c`.
  fileprivate var spokenList: String {
    dropLast().joined(separator: ", ") + (count > 1 ? " and " : "") + (last ?? "")
  }
}

extension Change.Kind {
  /// So many of a kind: `1 moved`, `2 given other people`.
  fileprivate func spoken(_ count: Int) -> String {
    switch self {
    case .cancelled, .gone, .moved, .renamed, .new, .restored, .edited: "\(count) \(rawValue)"
    case .peopleAdded: "people added to \(count)"
    case .peopleDropped: "people dropped from \(count)"
    }
  }
}
