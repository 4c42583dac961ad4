internal import TerminalUI
internal import Views

extension State {
  /// The link that is read, else the selected row: its name, then what else the list can show.
  mutating func copy() -> Effect? {
    guard let text = textToCopy else {
      notice = Words.noCopy
      return nil
    }
    let bounded = String(text.visible.prefix(Self.mostCopied))
    let name = bounded.split(separator: " · ", maxSplits: 1).first ?? ""
    return .copy(bounded, name: String(name.prefix(60)))
  }

  /// Characters at most: some terminals stop at a few kilobytes.
  private static let mostCopied = 2_000

  private var textToCopy: String? {
    if focus == .detail, let links = detail?.links, links.indices.contains(reading.link) {
      return links[reading.link].name
    }
    guard let row = list.selectedRow else { return nil }
    let name = view.nameColumn
    let others = list.shownColumns.filter { $0 != name && $0 != .order }
    return ([name] + others).map { list.table.value(row, $0).text }
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
