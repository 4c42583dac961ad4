internal import Searching
internal import TerminalUI

extension State {
  func drawStatus(in area: Rect, on frame: inout Frame) {
    switch mode {
    case .browse:
      if let notice {
        let text = notice.fittedInMiddle(to: area.columns - 1, ambiguous: look.ambiguous)
        frame.write(text, in: area.dropping(columns: 1), style: isGoodNews ? .heading : .warning)
      } else if let progress = reread?.progress {
        let text = Words.rereading(progress).fitted(
          to: area.columns - 1, ambiguous: look.ambiguous)
        frame.write(text, in: area.dropping(columns: 1), style: .dim)
      } else {
        drawHints(in: area, on: &frame)
      }
    case .question(let question):
      let text = question.text.fittedInMiddle(to: area.columns - 1, ambiguous: look.ambiguous)
      frame.write(text, in: area.dropping(columns: 1), style: .warning)
    case .filter(let prompt):
      // Without a rule the echo stands where the hints stand.
      let echo = layout.rules.isEmpty ? list.filter.echo : ""
      let hints = echo.isEmpty ? Words.filterHints : echo
      drawPrompt(
        "/", prompt.line, hints: hints, cutting: !echo.isEmpty, in: area, on: &frame)
    case .export(let line):
      drawPrompt(Words.exportPrompt, line, hints: Words.exportHints, in: area, on: &frame)
    case .menu(let menu):
      drawPrompt(
        "\(menu.title): ", menu.line, hints: menu.takesMore ? Words.sortHints : Words.menuHints,
        in: area, on: &frame)
    }
  }

  /// How the query is understood, in the rule over the prompt; nothing where it is only words.
  func drawEcho(in rule: Rect, on frame: inout Frame) {
    guard case .filter = mode else { return }
    let echo = list.filter.echo
    guard !echo.isEmpty, rule.columns > 8 else { return }
    let columns = min(echo.columns(ambiguous: look.ambiguous), rule.columns - 4)
    let text = echo.fitted(to: columns, ambiguous: look.ambiguous)
    frame.write(" \(text) ", in: rule.dropping(columns: 1), style: .dim)
  }

  /// The hints of the keymap, dropped from the right where there is no room.
  private func drawHints(in area: Rect, on frame: inout Frame) {
    var text = ""
    for binding in Keymap.bindings {
      guard let hint = binding.hint, let key = binding.keys.first else { continue }
      let next =
        text + (text.isEmpty ? "" : look.glyphs.separator) + "\(key.shortName) \(hint)"
      if next.columns(ambiguous: look.ambiguous) > area.columns - 2 { break }
      text = next
    }
    frame.write(text, in: area.dropping(columns: 1), style: .dim)
  }

  /// A line that is typed: the real cursor stands in it, so that input methods follow.
  private func drawPrompt(
    _ name: String, _ line: Prompt, hints: String, cutting: Bool = false, in area: Rect,
    on frame: inout Frame
  ) {
    var rest = area.dropping(columns: 1)
    rest = rest.dropping(columns: frame.write(name, in: rest, style: .prompt))
    let room = max(rest.columns - 1, 1)
    var head = Substring(line.head)
    while head.columns(ambiguous: look.ambiguous) > room, !head.isEmpty { head = head.dropFirst() }
    let cursor = frame.write(head, in: rest, style: .prompt)
    let tail = line.text.dropFirst(line.cursor)
    let used = cursor + frame.write(tail, in: rest.dropping(columns: cursor), style: .prompt)
    let cursorX = min(rest.x + cursor, area.x + area.columns - 1)
    frame.cursor = Frame.Position(x: cursorX, y: area.y)
    var right = rest.dropping(columns: used + 3)
    let own = hints.columns(ambiguous: look.ambiguous)
    let columns = cutting && right.columns > 10 ? min(own, right.columns - 1) : own
    if right.columns > columns {
      let hints = hints.fitted(to: columns, ambiguous: look.ambiguous)
      frame.write(hints, in: right.removeRight(columns + 1), style: .dim)
    }
  }
}
