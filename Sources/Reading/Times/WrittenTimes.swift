/// What the texts of a session's times tell beside its clocks.
struct WrittenTimes {
  /// Minutes east of UTC that the start is written with.
  var offset: Int?
  /// Whether the length is so much time, and not the way from one clock to another, as whole days
  /// are: a change of the clocks moves the end.
  var isMeasured = false
}
