import TerminalUI
import Testing

struct RectTests {
  @Test(arguments: [(0, 0, 5), (2, 2, 3), (5, 5, 0), (9, 5, 0), (-1, 0, 5)])
  func `Cut rows and what is left make the whole`(count: Int, cut: Int, left: Int) {
    var area = Rect(x: 1, y: 2, columns: 7, rows: 5)
    let top = area.removeTop(count)
    #expect(top == Rect(x: 1, y: 2, columns: 7, rows: cut))
    #expect(area == Rect(x: 1, y: 2 + cut, columns: 7, rows: left))
    area = Rect(x: 1, y: 2, columns: 7, rows: 5)
    let bottom = area.removeBottom(count)
    #expect(bottom == Rect(x: 1, y: 2 + left, columns: 7, rows: cut))
    #expect(area == Rect(x: 1, y: 2, columns: 7, rows: left))
  }

  @Test func `Columns are cut off the right and dropped at the left`() {
    var area = Rect(x: 1, y: 2, columns: 7, rows: 5)
    #expect(area.removeRight(3) == Rect(x: 5, y: 2, columns: 3, rows: 5))
    #expect(area == Rect(x: 1, y: 2, columns: 4, rows: 5))
    #expect(area.dropping(columns: 3) == Rect(x: 4, y: 2, columns: 1, rows: 5))
    #expect(area.dropping(columns: 9).isEmpty)
  }

  @Test func `A row outside is empty`() {
    let area = Rect(x: 1, y: 2, columns: 7, rows: 5)
    #expect(area.row(4) == Rect(x: 1, y: 6, columns: 7, rows: 1))
    #expect(area.row(5).isEmpty)
    #expect(area.row(-1).isEmpty)
  }

  @Test func `Every style has its letter`() {
    #expect(Set(Style.allCases.map(\.letter)).count == Style.allCases.count)
  }
}
