internal import Programme
internal import TerminalUI
public import Views

extension Detail {
  /// The detail as linear text: no columns, no drawing, one thing a line.
  public var text: String {
    let body = lines.map { line -> String in
      switch line {
      case .blank: ""
      case .heading(let text): text.visible
      case .text(let text): text.visible
      case .bullet(let text): "- " + text.visible
      case .link(let link): link.text.visible
      }
    }
    return ([title.visible] + body).map { $0 + "\n" }.joined()
  }
}

extension Link {
  fileprivate var text: String {
    (lead.isEmpty ? "" : "\(lead) · ") + (label.isEmpty ? "" : "\(label): ") + name
      + (note.isEmpty ? "" : " (\(note))")
  }
}

extension Excerpt {
  /// The view and its details as linear text, for a screen reader.
  public var plain: String {
    let opening = "\(table.meeting.facts.title)\n\(table.view.title): \(heading)\n".visibleLines
    let items = rows.enumerated().map { number, row in
      "\n\(number + 1). " + (table.detail(row)?.text ?? "\n")
    }
    return opening + items.joined()
  }
}

extension String {
  fileprivate var visibleLines: String {
    split(separator: "\n").map { $0.visible + "\n" }.joined()
  }
}
