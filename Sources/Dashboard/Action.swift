public import Programme
public import TerminalUI
public import Views

/// Something the user asked for, or an answer of the shell; named for the intention.
public enum Action: Sendable {
  case move(Step)
  case visit(View)
  case switchPane
  case focusList, focusDetail
  case open
  case stepBack
  case goBack, goForward
  case openFilter, clearFilter
  case openSort
  case sort([SortKey])
  /// By this key where the keys so far are alike.
  case sortAlso(SortKey)
  case reverseSort
  /// The next layout of the view.
  case turnLayout
  case openColumns
  /// Shows a column or hides it.
  case toggleColumn(Column)
  /// Shows the columns that hold something.
  case resetColumns
  case openGroups
  /// Puts the rows under headings; `nil` for those of the view itself.
  case group(Division?)
  /// To the next moment, or an earlier one, at which something begins or ends: as if it were then.
  case moveMoment(by: Int)
  case copy
  case openValues(excluding: Bool)
  /// Adds a term to the filter.
  case narrow(String)
  case toggleDetail
  case mark
  /// Only what is marked, or all again.
  case toggleMarked
  /// Hides what does not match, or dims it.
  case toggleDimming
  case moveToMatch(by: Int)
  /// To the first row of another day or section.
  case moveToSection(by: Int)
  case moveToNow
  case openExport
  case openHelp, openPalette
  case edit(Edit)
  case submit
  case reload, redraw, suspend
  case quit, leave, interrupt
  /// A key without a meaning here.
  case ignore(Key)

  case export(name: String, replacing: Bool)
  case exported(path: String, rows: Int)
  case exportExists(name: String)
  case exportFailed(reason: String)
  /// Without an answer's ticket it is compared at once.
  case reloaded(LoadedMeeting, Rereading.Answer? = nil)
  case timeTold(Moment)
  /// Whether the terminal was told.
  case copied(name: String, isSent: Bool)
  /// - Parameter faults: all that is wrong with the files, where that is known.
  case reloadFailed(reason: String, faults: [Diagnostic] = [], ticket: Int? = nil)
  /// The files of the meeting were saved.
  case filesChanged
  /// How far reading again has come.
  case progressed(ReadingProgress)
  case resize(Size)
  case ended(Ending)
  /// What a job has found.
  case answered(Answer)

  /// How far a move goes.
  public enum Step: Hashable, Sendable {
    case line(Int)
    /// Half pages: 2 is a page.
    case halfPages(Int)
    case start, end
  }

  /// A change of the line that is being typed.
  public enum Edit: Hashable, Sendable {
    case insert(String)
    case deleteBackward, deleteForward, deleteWord, deleteAll, deleteToEnd
    case left, right, start, end
  }
}

/// Work the shell does on behalf of the state; it answers with another action.
public enum Effect: Sendable {
  case export(Excerpt, name: String, replacing: Bool)
  /// Beside the loop; a later one takes the place of those before.
  case reload(Rereading)
  /// The filter depends on the moment.
  case tellTime(zone: String?)
  /// Beside the loop, for it may take long.
  case compute(Job)
  /// Into the clipboard of whoever sits at the terminal.
  case copy(String, name: String)
  /// Something worth keeping for the next run has changed, or the run ends.
  case keep(@Sendable () -> Keepsake)
  case redraw
  case suspend
  case quit(Reason)

  /// Why the dashboard ends.
  public enum Reason: Hashable, Sendable {
    case asked
    case interrupted
    case ended(Ending)
  }
}
