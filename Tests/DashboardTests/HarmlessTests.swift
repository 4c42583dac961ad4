import Programme
import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct HarmlessTests {
  static let meeting = hostileMeeting()

  @Test(arguments: [(80, 24), (150, 60), (40, 12), (60, 9), (12, 3)])
  func `No cell holds what could act on a terminal`(columns: Int, rows: Int) throws {
    for view in 1...5 {
      var player = try Player(Self.meeting, columns: columns, rows: rows, "\(view)")
      for keys in [
        "", "<Enter>", "<PgDn>", "<PgDn>", "<Esc>", "/end", "<Enter>", "s", "<Esc>", "e",
      ] {
        try player.play(keys)
        for _ in 0..<(keys.isEmpty ? player.state.list.count : 1) {
          expectHarmless(player.state.frame, "view \(view) after '\(keys)'")
          if keys.isEmpty { try player.play("j") }
        }
      }
    }
  }

  @Test func `A hostile notice and a hostile question are harmless`() throws {
    var player = try Player()
    player.perform(.exportExists(name: hostileName("name")))
    expectHarmless(player.state.frame, "question")
    player.perform(.exportFailed(reason: hostileName("reason")))
    expectHarmless(player.state.frame, "notice")
  }

  private func expectHarmless(_ frame: Frame, _ comment: Comment) {
    for (place, cell) in frame.cells.enumerated() where cell.scalar != 0x20 {
      let isHarmless = cell.isCovered ? coversRightly(place, frame) : isVisible(cell.scalar)
      if !isHarmless {
        Issue.record("\(comment): cell \(place) holds U+\(String(cell.scalar, radix: 16))")
        return
      }
    }
    #expect(frame.marks.allSatisfy { $0.unicodeScalars.allSatisfy(isMark) }, comment)
  }

  private func coversRightly(_ place: Int, _ frame: Frame) -> Bool {
    let left = place % frame.size.columns == 0 ? Cell.blank : frame.cells[place - 1]
    return Unicode.Scalar(left.scalar)?.columns() == 2
  }

  private func isVisible(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned, .nonspacingMark, .enclosingMark:
      return false
    default: return true
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
  }
}

@Suite struct ASCIILookTests {
  static let meeting = loaded([
    (
      "meeting.toml",
      "title = \"Plain meeting\"\ndates = [\"2026-05-20\", \"2026-05-21\"]\ncity = \"Porto\"\n"
    ),
    ("institutions.csv", "name,kind,city\nNorth,university,Oslo\nSouth,enterprise,Rome\n"),
    ("speakers.csv", "name,position,institutions\nAnn,Dean,North\nBob,Head,South\n"),
    (
      "agenda.csv",
      "day,start,end,title,kind,people\n2026-05-20,09:00,10:00,A,talk,chair: Ann; Bob\n"
        + "2026-05-21,09:00,10:00,B,talk,Ann\n2026-05-21,09:30,10:00,C,,Ann\n"
    ),
  ])

  static let moments = [
    "1", "2", "3", "4", "5", "1<Enter>", "2<Enter>", "3<Enter>", "4<Enter>", "5<Enter>", "3/ann",
    "3/nothing", "3s", "?", ":", "3e", "q", "~", "r", "x",
  ]

  @Test(arguments: moments, [(80, 24), (130, 40), (40, 12), (24, 6), (15, 4)])
  func `The ASCII look of an ASCII meeting is ASCII`(keys: String, size: (Int, Int)) throws {
    var player = try Player(
      Self.meeting, columns: size.0, rows: size.1, look: State.Look(glyphs: .ascii), keys)
    if case .reload = player.effects.last { player.perform(.reloaded(Self.meeting)) }
    let foreign = player.screen.unicodeScalars.filter { !$0.isASCII }
    #expect(foreign.isEmpty, "\(String(String.UnicodeScalarView(foreign)))\n\(player.screen)")
  }
}

@Suite struct AlignmentTests {
  @Test(arguments: [AmbiguousWidth.narrow, .wide], ["2", "3", "4", "5"])
  func `The divider stands at one column beside wide names`(
    ambiguous: AmbiguousWidth, view: String
  ) throws {
    let glyphs: Glyphs = ambiguous == .wide ? .ascii : .lines
    let player = try Player(
      conference, look: State.Look(glyphs: glyphs, ambiguous: ambiguous), view)
    let layout = player.state.layout
    let divider = try #require(layout.divider)
    let frame = player.state.frame
    for y in divider.y..<divider.y + divider.rows {
      let cell = frame[divider.x, y]
      let allowed = [glyphs.vertical, glyphs.moreAbove, glyphs.moreBelow].map(\.value)
      #expect(allowed.contains(cell.scalar), "row \(y)")
    }
  }

  @Test(arguments: ["2", "3", "4"])
  func `Cells of wide names begin under their titles`(view: String) throws {
    let player = try Player(conference, columns: 160, rows: 40, view + "p")
    let (state, frame) = (player.state, player.state.frame)
    let list = state.list
    for column in list.columns(for: state.view, width: state.layout.list.columns) {
      guard !column.column.isNumeric, column.x > 3 else { continue }
      for y in state.layout.list.y + 2..<state.layout.list.y + state.layout.list.rows {
        // A heading of a day runs across; rows begin behind the gutter.
        guard frame[1, y].scalar == 0x20 || frame[1, y].scalar == state.look.glyphs.marker.value
        else { continue }
        #expect(frame[column.x - 1, y].scalar == 0x20, "\(column.column) in row \(y)")
        #expect(!frame[column.x, y].isCovered, "\(column.column) in row \(y)")
      }
    }
  }

  @Test func `Numbers of one column end at one cell`() throws {
    let player = try Player(columns: 120, rows: 40, "2p")
    let list = player.state.list
    let columns = list.columns(for: .agenda, width: player.state.layout.list.columns)
    let order = try #require(columns.first { $0.column == .order })
    let end = order.x + order.width - 1
    let digits = (0..<16).map {
      player.state.frame[end, player.state.layout.list.y + 2 + $0].scalar
    }
    #expect(digits.map { UInt8(truncatingIfNeeded: $0) } == Array("1234567890123456".utf8))
  }
}
