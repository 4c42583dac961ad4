internal import Programme
public import TerminalUI
internal import Views

/// A key, what it does and what it is called: stated once, for keymap, hints, help and palette.
struct Binding: Sendable {
  let keys: [Key]
  let action: Action
  /// What help and palette say.
  let text: String
  /// The word of the status line; `nil` for keys that are not hinted at.
  let hint: String?

  init(_ keys: [Key], _ action: Action, _ text: String, hint: String? = nil) {
    (self.keys, self.action, self.text, self.hint) = (keys, action, text, hint)
  }
}

/// What the keys mean while browsing: the one table.
enum Keymap {
  static let bindings: [Binding] =
    moves + views
    + [
      Binding([.character("/")], .openFilter, Words.filterAsYouType, hint: Words.filter),
      Binding([.enter], .open, Words.openItem, hint: Words.open),
      Binding([.tab, .backTab], .switchPane, Words.switchPane, hint: Words.pane),
      Binding([.character("l"), .right], .focusDetail, Words.focusDetail),
      Binding([.character("h"), .left], .focusList, Words.focusList),
      Binding([.escape], .stepBack, Words.stepBack),
      Binding([.character("<")], .goBack, Words.goBack),
      Binding([.character(">")], .goForward, Words.goForward),
      Binding([.character("x")], .clearFilter, Words.clearFilter),
      Binding([.character("z")], .toggleDimming, Words.toggleDimming),
      Binding([.character("n")], .moveToMatch(by: 1), Words.nextMatch),
      Binding([.character("N")], .moveToMatch(by: -1), Words.previousMatch),
      Binding([.character(" ")], .mark, Words.mark),
      Binding([.character("M")], .toggleMarked, Words.onlyMarked),
      Binding([.character("=")], .openValues(excluding: false), Words.filterTo),
      Binding([.character("!")], .openValues(excluding: true), Words.exclude),
      Binding([.character("[")], .moveToSection(by: -1), Words.previousDay),
      Binding([.character("]")], .moveToSection(by: 1), Words.nextDay),
      Binding([.character("t")], .moveToNow, Words.now),
      Binding([.character(",")], .moveMoment(by: -1), Words.earlier),
      Binding([.character(".")], .moveMoment(by: 1), Words.later),
      Binding([.character("s")], .openSort, Words.sortBy),
      Binding([.character("S")], .reverseSort, Words.reverseSort),
      Binding([.character("o")], .openGroups, Words.groupBy),
      Binding([.character("v")], .turnLayout, Words.turnLayout),
      Binding([.character("c")], .openColumns, Words.chooseColumns),
      Binding([.character("p")], .toggleDetail, Words.toggleDetail),
      Binding([.character("y")], .copy, Words.copyItem),
      Binding([.character("e")], .openExport, Words.exportView, hint: Words.export),
      Binding([.character("r"), .function(5)], .reload, Words.reload),
      Binding([.character("D")], .visit(.changes), Words.visitChanges),
      Binding([.character(":")], .openPalette, Words.openPalette),
      Binding([.character("?"), .function(1)], .openHelp, Words.openHelp, hint: Words.help),
      Binding([.control("l")], .redraw, Words.redraw),
      Binding([.control("z")], .suspend, Words.suspend),
      Binding([.character("q")], .quit, Words.quit, hint: Words.quitHint),
      Binding([.control("c")], .interrupt, Words.leaveAtOnce),
    ]

  private static let moves = [
    Binding([.character("j"), .down], .move(.line(1)), Words.moveDown),
    Binding([.character("k"), .up], .move(.line(-1)), Words.moveUp),
    Binding([.pageDown, .control("f")], .move(.halfPages(2)), Words.pageDown),
    Binding([.pageUp, .control("b")], .move(.halfPages(-2)), Words.pageUp),
    Binding([.control("d")], .move(.halfPages(1)), Words.halfPageDown),
    Binding([.control("u")], .move(.halfPages(-1)), Words.halfPageUp),
    Binding([.character("g"), .home], .move(.start), Words.moveToStart),
    Binding([.character("G"), .end], .move(.end), Words.moveToEnd),
  ]

  private static let views = View.tabs.enumerated().map { number, view in
    Binding([.character(Character(String(number + 1)))], .visit(view), Words.visit(view))
  }

  private static let actions: [Key: Action] = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }
  ) { first, _ in first }

  /// What a key does while browsing, a full-width twin included; `nil` when it does nothing.
  static func action(for key: Key) -> Action? { actions[key] ?? actions[key.halfWidth] }
}

extension Key {
  /// The key that was meant when an input method sent its Chinese or full-width twin.
  var halfWidth: Key {
    guard case .character(let character) = self, character.unicodeScalars.count == 1,
      let scalar = character.unicodeScalars.first
    else { return self }
    switch scalar {
    case "、": return .character("/")
    case "。", "｡": return .character(".")
    case "《", "〈": return .character("<")
    case "》", "〉": return .character(">")
    case "【", "「": return .character("[")
    case "】", "」": return .character("]")
    case "\u{3000}": return .character(" ")
    default:
      guard (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      else { return self }
      return .character(Character(narrow))
    }
  }
}

extension State {
  /// What an input means right now.
  public func action(for input: Input) -> Action? {
    switch input {
    case .resized(let size): .resize(size)
    case .resumed: .redraw
    case .elapsed, .woken: nil
    case .ended(let ending): .ended(ending)
    case .pasted(let text): isTyping ? .edit(.insert(text)) : nil
    case .key(let key): action(for: key)
    }
  }

  private var isTyping: Bool {
    switch mode {
    case .filter, .export, .menu: true
    case .browse, .question: false
    }
  }

  private func action(for key: Key) -> Action? {
    if key == .control("c") { return .interrupt }
    if key == .control("l") { return .redraw }
    switch mode {
    case .browse: return Keymap.action(for: key) ?? .ignore(key)
    case .question(let question): return answer(key, to: question)
    case .menu(let menu): return menu.action(for: key) ?? typing(key)
    case .filter, .export: return typing(key)
    }
  }

  private func answer(_ key: Key, to question: Question) -> Action {
    switch key.halfWidth {
    case .character("y"), .character("Y"): question.yes
    case .enter where question.takesEnter: question.yes
    case .character("q") where question.isOfLeaving: question.yes
    default: .stepBack
    }
  }

  private func typing(_ key: Key) -> Action? {
    switch key {
    case .character(let character): .edit(.insert(String(character)))
    case .enter: .submit
    case .escape: .stepBack
    case .tab, .backTab: .switchPane
    case .backspace, .control("h"): .edit(.deleteBackward)
    case .delete: .edit(.deleteForward)
    case .control("u"): .edit(.deleteAll)
    case .control("w"): .edit(.deleteWord)
    case .control("k"): .edit(.deleteToEnd)
    case .left: .edit(.left)
    case .right: .edit(.right)
    case .home, .control("a"): .edit(.start)
    case .end, .control("e"): .edit(.end)
    case .up, .control("p"): .move(.line(-1))
    case .down, .control("n"): .move(.line(1))
    case .pageUp, .control("b"): .move(.halfPages(-2))
    case .pageDown, .control("f"): .move(.halfPages(2))
    case .control("z"): .suspend
    case .control, .function: nil
    }
  }
}
