import Searching
import TerminalUI
import Views

@testable import Dashboard

extension State {
  /// What is wrong with this state and its frame; `nil` when all is well.
  func faults(in frame: Frame) -> String? {
    if frame.size != size { return "the frame is \(frame.size)" }
    if !list.isEmpty, !list.rows.indices.contains(list.cursor) {
      return "the cursor \(list.cursor) is outside \(list.count) rows"
    }
    if let cursor = frame.cursor,
      !(0..<size.columns).contains(cursor.x) || !(0..<size.rows).contains(cursor.y)
    {
      return "the real cursor stands at \(cursor)"
    }
    return showsSelection && !hasMarker(frame) ? "the selection is out of sight" : nil
  }

  /// Whether the list can be seen, with something to mark.
  private var showsSelection: Bool {
    if case .menu = mode { return false }
    return !isTiny && !list.isEmpty && !layout.list.isEmpty
  }

  private func hasMarker(_ frame: Frame) -> Bool {
    let area = layout.list
    return (area.y..<area.y + area.rows).contains { y in
      (area.x..<area.x + area.columns).contains { frame[$0, y].scalar == look.glyphs.marker.value }
    }
  }
}
