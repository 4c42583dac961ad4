/// A width and a height, in terminal cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The largest and smallest screen that is drawn, whatever a client announces.
  public static let largest = Size(columns: 500, rows: 200)

  /// The same size, at least 1×1 and at most ``largest``.
  public var clamped: Size {
    Size(
      columns: min(max(columns, 1), Size.largest.columns),
      rows: min(max(rows, 1), Size.largest.rows))
  }
}

/// A rectangle of cells; the origin of the screen is its top left corner.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var size: Size

  public init(x: Int = 0, y: Int = 0, size: Size) {
    self.x = x
    self.y = y
    self.size = size
  }

  public init(x: Int, y: Int, columns: Int, rows: Int) {
    self.init(x: x, y: y, size: Size(columns: max(columns, 0), rows: max(rows, 0)))
  }

  public var columns: Int { size.columns }
  public var rows: Int { size.rows }
  public var isEmpty: Bool { size.columns <= 0 || size.rows <= 0 }

  /// One row of the rectangle, counted from its top; empty when outside.
  public func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, columns: columns, rows: (0..<max(rows, 0)).contains(index) ? 1 : 0)
  }

  /// The same rectangle without its first `count` columns.
  public func dropping(columns count: Int) -> Rect {
    let cut = min(max(count, 0), columns)
    return Rect(x: x + cut, y: y, columns: columns - cut, rows: rows)
  }

  /// Its first `count` columns.
  public func prefix(_ count: Int) -> Rect {
    Rect(x: x, y: y, columns: min(max(count, 0), columns), rows: rows)
  }

  /// Cuts `count` rows off the top and returns them; the rest stays in `self`.
  public mutating func removeTop(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    defer {
      y += taken
      size.rows -= taken
    }
    return Rect(x: x, y: y, columns: columns, rows: taken)
  }

  /// Cuts `count` rows off the bottom and returns them; the rest stays in `self`.
  public mutating func removeBottom(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    size.rows -= taken
    return Rect(x: x, y: y + rows, columns: columns, rows: taken)
  }

  /// Cuts `count` columns off the right and returns them; the rest stays in `self`.
  public mutating func removeRight(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    size.columns -= taken
    return Rect(x: x + columns, y: y, columns: taken, rows: rows)
  }
}

extension Rect {
  /// Cuts `count` columns off the left and returns them; the rest stays in `self`.
  public mutating func removeLeft(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    defer { self = dropping(columns: taken) }
    return Rect(x: x, y: y, columns: taken, rows: rows)
  }
}
