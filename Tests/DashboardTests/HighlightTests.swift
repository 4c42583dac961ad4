import TerminalUI
import Testing
import Views

@testable import Dashboard

@Suite struct HighlightTests {
  @Test(
    arguments: [
      ("2/t:9:00", ["09:00", "09:00", "09:00"]), ("2/t>=9<lt>9:10 opening", ["09:00", "Opening"]),
      ("2/-t:9:00 coffee", ["Coffee"]),
      ("2/t:10:45 | room:quay", ["10:45"]), ("2/^coff", ["Coff"]),
      ("2/t:10:45 -t:9", ["10:45"]),
    ] as [(String, [String])])
  func `The cell of a time that matches is lit`(keys: String, lit: [String]) throws {
    let state = try Player(conference, columns: 100, rows: 30, keys + "<Enter>").state
    #expect(state.lit(in: state.layout.list) == lit)
  }

  @Test(
    arguments: [
      ("2/n:tides", ["tides"]), ("2/tides aula", ["tides", "Aula"]),
      ("2/people:asa", ["Åsa"]), ("2/track:water tides", ["tides", "Water"]),
      ("2/room:aula tides", ["tides", "Aula"]), ("2/role:speaker n:tides", ["tides", "speaker"]),
      ("3/^dirk", ["Dirk"]), ("3/org:dredge", ["Dredge"]), ("3/session:silt", ["Silt"]),
      ("3/n:berg", ["berg"]), ("4/n:dredge, port", ["Dredge"]),
    ] as [(String, [String])])
  func `In the detail what a term asks is lit where its field stands`(keys: String, lit: [String])
    throws
  {
    let state = try Player(conference, columns: 140, rows: 40, keys + "<Enter>").state
    #expect(state.lit(in: try #require(state.layout.detail)) == lit)
  }
}

extension State {
  /// The runs of cells within an area that are lit as matches, line by line.
  fileprivate func lit(in area: Rect) -> [String] {
    let frame = frame
    var (runs, isOpen) = ([String](), false)
    for y in area.y..<area.y + area.rows {
      for x in area.x..<area.x + area.columns {
        let cell = frame[x, y]
        let isLit = cell.style == .match || cell.style == .selectedMatch
        if isLit, !isOpen { runs.append("") }
        isOpen = isLit
        guard isLit, !cell.isCovered, let scalar = Unicode.Scalar(cell.scalar) else { continue }
        runs[runs.count - 1].unicodeScalars.append(scalar)
      }
      isOpen = false
    }
    return runs
  }
}
