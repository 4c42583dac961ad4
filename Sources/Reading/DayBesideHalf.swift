extension TableRows where Column: TableColumn {
  /// A day in the first cell of a row that has a text, and the half of the day in the only other one
  /// behind it: `2031年5月10日,上午,,`.
  var dayBesideHalf: (cell: Int, text: String, half: String)? {
    var cells: [Int] = []
    for cell in 0..<cellCount where hasText(at: cell) {
      guard cells.count < 2 else { return nil }
      cells.append(cell)
    }
    guard cells.count == 2, let slot = Column.slot, let first = cells.first, let last = cells.last,
      let title = layout.cell(of: slot.title), !cells.contains(title), byteCount(at: last) <= 24,
      let half = text(at: last), HalfOfDay(cell: half) != nil, half.halfOfDay != nil,
      let day = text(at: first)
    else { return nil }
    var days = BannerDays()
    guard case .day = days.day(in: day, nil) else { return nil }
    return (first, day, half)
  }
}
