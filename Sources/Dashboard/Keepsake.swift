internal import Programme
internal import Searching
public import Views

/// What is kept of a meeting between two runs: places, queries and marks, all by identity.
public struct Keepsake: Equatable, Sendable {
  /// The view that was open last.
  public internal(set) var view: View?
  /// Whether the agenda stands as rooms by times.
  var showsGrid = false
  /// Queries that were kept, the newest last.
  var history: [String] = []
  /// By the position of the view.
  private var lists = [KeptList](repeating: KeptList(), count: View.allCases.count)

  public init() {}

  subscript(view: View) -> KeptList {
    get { lists[view.position] }
    set { lists[view.position] = newValue }
  }

  /// How a list was left.
  struct KeptList: Equatable, Sendable {
    var query = ""
    var sort: [SortKey] = []
    var division: Division?
    /// `nil` for those that hold something.
    var columns: [Column]?
    /// The key of the selected record.
    var selected: String?
    var dims = false
    var marks: [String] = []

    /// Leaves the marks alone.
    mutating func forgetPlace() {
      self = KeptList(marks: marks)
    }
  }

  /// Queries at most.
  static let mostQueries = 100
}

extension State {
  /// What to keep of this state.
  public var keepsake: Keepsake {
    var keepsake = kept ?? Keepsake()
    keepsake.view = view
    keepsake.history = history
    keepsake.showsGrid = showsGrid
    for view in View.allCases {
      if let list = lists[view] { keepsake[view] = list.kept }
    }
    return keepsake
  }

  /// A view as it was left in the last run, or as it is at first.
  func opened(_ view: View) -> ViewList {
    var list = ViewList(tables[view])
    if let kept { list.restore(kept[view]) }
    return list
  }
}

extension ViewList {
  fileprivate var kept: Keepsake.KeptList {
    Keepsake.KeptList(
      query: filter.query, sort: wantedSort, division: wantedSorting.division, columns: chosen,
      selected: selectedIdentity?.key, dims: dims, marks: marks.keys(in: table))
  }

  /// Stands as it stood, as far as its records are still there. O(rows).
  fileprivate mutating func restore(_ kept: Keepsake.KeptList) {
    mark(kept.marks)
    if let columns = kept.columns { choose(columns) }
    arrange(Sorting(kept.sort, division: kept.division))
    filter(Filter(keeping: kept.query))
    settle()
    if kept.dims { dims(true) }
    guard let key = kept.selected,
      let row = (0..<table.count).first(where: { table.identity($0)?.key == key }),
      let position = rows.position(of: row)
    else { return }
    select(position)
  }
}
