internal import Programme
internal import Views

/// Where the reader was: a view, what was selected, and whether the detail was read.
struct Place: Equatable, Sendable {
  let view: View
  var identity: Identity?
  let query: String
  let focus: State.Focus
  let reading: State.DetailCursor
  let followedLink: Bool
}
