internal import Searching
internal import TerminalUI

extension State {
  /// What is said in the status line instead of hints; `nil` for nothing.
  private var message: String? {
    switch mode {
    case .browse: notice
    case .question(let question): question.text
    case .filter, .export, .menu: nil
    }
  }

  /// The rows of the status line: as many as a message needs, up to a third of the screen.
  var statusRows: Int {
    guard let message, message.utf8.count > size.columns - 2 else { return 1 }
    let lines = message.wrapped(to: size.columns - 2, ambiguous: look.ambiguous).count
    return max(min(lines, size.rows / 3), 1)
  }

  func drawStatus(in area: Rect, on frame: inout Frame) {
    switch mode {
    case .browse:
      if let notice {
        drawMessage(notice, isGoodNews ? .heading : .warning, in: area, on: &frame)
      } else if let progress = reread?.progress {
        let text = Words.rereading(progress).fitted(
          to: area.columns - 1, ambiguous: look.ambiguous)
        frame.write(text, in: area.dropping(columns: 1), style: .dim)
      } else {
        drawHints(in: area, on: &frame)
      }
    case .question(let question): drawMessage(question.text, .warning, in: area, on: &frame)
    case .filter(let prompt):
      // Without a rule the echo stands where the hints stand.
      let echo = layout.rules.isEmpty ? list.echo : ""
      let hints = echo.isEmpty ? Words.filterHints : echo
      drawPrompt(
        "/", prompt.line, hints: hints, cutting: !echo.isEmpty, in: area, on: &frame)
    case .export(let line):
      drawPrompt(Words.exportPrompt, line, hints: Words.exportHints, in: area, on: &frame)
    case .menu(let menu):
      drawPrompt(
        "\(menu.title): ", menu.line,
        hints: menu.hasGathered ? menu.hints.gathered : menu.hints.first, cutting: true, in: area,
        on: &frame)
    }
  }

  /// A message; a longer one than there are rows for is cut at the end.
  private func drawMessage(_ text: String, _ style: Style, in area: Rect, on frame: inout Frame) {
    let line = area.dropping(columns: 1)
    guard area.rows > 1 else {
      let text = text.fittedInMiddle(to: line.columns, ambiguous: look.ambiguous)
      frame.write(text, in: line, style: style)
      return
    }
    let lines = text.wrapped(to: area.columns - 2, ambiguous: look.ambiguous)
    for y in 0..<min(area.rows, lines.count) {
      let isCut = y == area.rows - 1 && lines.count > area.rows
      let text = isCut ? "… \(lines.last ?? "")" : lines[y]
      frame.write(text, in: line.row(y), style: style)
    }
  }

  /// How the query is understood, in the rule over the prompt; nothing where it is only words.
  func drawEcho(in rule: Rect, on frame: inout Frame) {
    guard case .filter(let prompt) = mode else { return }
    let echo = prompt.line.text.isEmpty ? Words.queryExamples : list.echo
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
