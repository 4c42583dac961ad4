internal import TerminalUI

extension State {
  func drawStatus(in area: Rect, on frame: inout Frame) {
    switch mode {
    case .browse:
      if let notice {
        let text = notice.fittedInMiddle(to: area.columns - 1, ambiguous: look.ambiguous)
        frame.write(text, in: area.dropping(columns: 1), style: isGoodNews ? .heading : .warning)
      } else {
        drawHints(in: area, on: &frame)
      }
    case .question(let question):
      let text = question.text.fittedInMiddle(to: area.columns - 1, ambiguous: look.ambiguous)
      frame.write(text, in: area.dropping(columns: 1), style: .warning)
    case .filter(let prompt):
      drawPrompt("/", prompt.line, hints: Words.filterHints, in: area, on: &frame)
    case .export(let line):
      drawPrompt(Words.exportPrompt, line, hints: Words.exportHints, in: area, on: &frame)
    case .menu(let menu):
      drawPrompt(
        "\(menu.title): ", menu.line, hints: menu.takesMore ? Words.sortHints : Words.menuHints,
        in: area, on: &frame)
    }
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
    _ name: String, _ line: Prompt, hints: String, in area: Rect, on frame: inout Frame
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
    let columns = hints.columns(ambiguous: look.ambiguous)
    if right.columns > columns {
      frame.write(hints, in: right.removeRight(columns + 1), style: .dim)
    }
  }
}
