public import Programme
internal import Searching
public import TerminalUI
public import Views

/// Everything the next frame depends on.
public struct State: Sendable {
  /// The meeting, view by view.
  public internal(set) var tables: Tables
  public internal(set) var size: Size
  public let look: Look
  /// The view that is open.
  public internal(set) var view: View
  /// Each view with its own filter, sort and selection; made when it is first opened.
  var lists = ViewLists()
  var focus = Focus.list {
    // The panes may change their sizes with it.
    didSet { if focus != oldValue { reveal() } }
  }
  var reading = DetailCursor()
  /// Whether the detail pane stands beside or under the list.
  var showsDetail = true
  /// Whether the agenda stands as rooms by times and not as a list.
  var showsGrid = false
  var mode = Mode.browse
  var back: [Place] = []
  var forward: [Place] = []
  /// Whether the detail that is read was reached by a link.
  var followedLink = false
  /// What the last run left; views take theirs when they are opened.
  let kept: Keepsake?
  /// Queries that were kept, the newest last.
  var history: [String] = []
  /// Whether the filter has to be asked anew with the time, if it depends on it.
  var asksTime = true
  /// Whether the time was asked for to go to what is on.
  var seeksNow = false
  /// Whether the time was asked for to pretend a later or an earlier one; `nil` when it was not.
  var seeksTurn: Int?
  /// The moment that is pretended; `nil` for now.
  var pretended: Moment?
  /// The reading that runs beside the loop; `nil` for none.
  var reread: Reread?
  /// Whether the last reading failed: what is shown is older than the files.
  var isBehind = false
  /// How many readings were asked for.
  var readings = 0
  /// The job that runs beside the loop, by its ticket.
  var job: Int?
  /// How many jobs were handed out.
  var tickets = 0
  /// Whether something has changed since the place was last kept.
  var isUnkept = false
  /// A message that goes with the next key.
  public internal(set) var notice: String?
  /// Whether the notice says that something went well.
  var isGoodNews = false

  /// Begins where the last run ended, unless a view or a query is asked for.
  ///
  /// - Parameter keepsake: what the last run left; `nil` for none.
  public init(
    _ loaded: LoadedMeeting, size: Size, look: Look = Look(), view: View? = nil,
    query: String = "", keepsake: Keepsake? = nil
  ) {
    tables = Tables(of: loaded)
    self.size = size.clamped
    self.look = look
    let resumes = view == nil && query.isEmpty
    self.view = view ?? (resumes ? keepsake?.view?.ofAnyRun : nil) ?? .overview
    var kept = keepsake
    if !resumes { kept?[self.view].forgetPlace() }
    self.kept = kept
    history = keepsake?.history ?? []
    showsGrid = resumes && keepsake?.showsGrid == true
    notice = loaded.notice
    lists[self.view] = opened(self.view)
    if !query.isEmpty {
      list.filter(Filter(query))
      list.keepSelection()
    }
    settle()
    reveal()
  }

  /// How frames are drawn, as the terminal and the options want it.
  public struct Look: Sendable, Equatable {
    public var glyphs: Glyphs
    public var ambiguous: AmbiguousWidth

    public init(glyphs: Glyphs = .lines, ambiguous: AmbiguousWidth = .narrow) {
      // Rules, marks and bars are of ambiguous width: two cells would not fit their places.
      self.glyphs = ambiguous == .wide ? .ascii : glyphs
      self.ambiguous = ambiguous
    }
  }

  /// The pane the keyboard talks to.
  enum Focus: Equatable, Sendable {
    case list
    case detail
  }

  /// Where the reader of the detail pane is.
  struct DetailCursor: Equatable, Sendable {
    /// A position among the links of the detail.
    var link = 0
    /// The first visible line.
    var top = 0
  }

  /// What the keyboard currently talks to.
  enum Mode: Sendable {
    case browse
    case filter(FilterPrompt)
    case export(Prompt)
    case menu(Menu)
    case question(Question)
  }
}

extension State {
  var loaded: LoadedMeeting { tables.loaded }
  var meeting: Meeting { loaded.meeting }

  /// The list of the open view.
  var list: ViewList {
    get { lists[view] ?? ViewList(tables[view]) }
    set { lists[view] = newValue }
  }

  /// What the selected row says; `nil` for an empty list.
  var detail: Detail? { list.selectedRow.flatMap { list.table.detail($0) } }
}

extension View {
  /// The view, unless it shows what is so of one run alone.
  fileprivate var ofAnyRun: View? { self == .changes ? nil : self }
}

extension LoadedMeeting {
  /// What is said first when files had faults.
  var notice: String? {
    let faults = diagnostics.filter { $0.severity != .note }
    return faults.first.map { Words.faults($0, more: faults.count - 1) }
  }
}
