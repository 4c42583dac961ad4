internal import TerminalUI

extension Menu {
  static var help: Menu { Menu(title: Words.helpTitle, entries: entries) }

  static var palette: Menu { Menu(title: Words.paletteTitle, entries: entries) }

  private static var entries: [Entry] {
    Keymap.bindings.map { binding in
      Entry(
        keys: binding.keys.map(\.shortName).joined(separator: " "), text: binding.text,
        action: binding.action)
    }
  }
}
