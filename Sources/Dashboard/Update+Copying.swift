internal import TerminalUI
internal import Views

extension State {
  /// The link that is read, else the selected row: its name, then what else the list can show.
  mutating func copy() -> Effect? {
    guard let text = textToCopy else {
      notice = Words.noCopy
      return nil
    }
    let bounded = text.visible.beginning(ofBytes: Self.mostCopied)
    let name = bounded.split(separator: " · ", maxSplits: 1).first ?? ""
    return .copy(bounded, name: String(name.prefix(60)))
  }

  /// Bytes at most: some terminals stop at a few kilobytes.
  private static let mostCopied = 4_096

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

extension String {
  /// The whole characters that so many bytes hold; of a longer first one what they hold of it.
  fileprivate func beginning(ofBytes most: Int) -> String {
    let characters = prefix(most, of: indices) { self[$0].utf8.count }
    guard characters.isEmpty, !isEmpty else { return String(characters) }
    let scalars = unicodeScalars
    return String(prefix(most, of: scalars.indices) { scalars[$0].utf8.count })
  }

  /// The parts that begin at the first indices, as long as their bytes have room.
  private func prefix(
    _ most: Int, of indices: some Sequence<Index>, bytes: (Index) -> Int
  ) -> Substring {
    var room = most
    for index in indices {
      room -= bytes(index)
      if room < 0 { return self[..<index] }
    }
    return self[...]
  }
}
