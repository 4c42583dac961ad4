internal import TerminalUI

extension Menu {
  /// The keys, then what can be typed into a filter: choosing one opens it.
  static var help: Menu {
    Menu(
      title: Words.helpTitle,
      entries: entries
        + Words.queryHelp.map { Entry(keys: $0.query, text: $0.meaning, action: .openFilter) })
  }

  static var palette: Menu { Menu(title: Words.paletteTitle, entries: entries) }

  private static var entries: [Entry] {
    Keymap.bindings.map { binding in
      Entry(
        keys: binding.keys.map(\.shortName).joined(separator: " "), text: binding.text,
        action: binding.action)
    }
  }
}
