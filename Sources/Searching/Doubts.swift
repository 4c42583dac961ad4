/// How is read what may be read in two ways; where nothing else is said, the likelier way.
struct Manner {
  /// Words at the end are a part of the value before them, `d:20 mar`; else they are looked for.
  var joinsLast = true
  /// Words behind a name and a comma are further names, `n:lee, ann`; else they are looked for.
  var listsNames = false
}

/// What of a query may be read otherwise than it was, or goes on to something else.
struct Doubts {
  /// What stands last, where it is on the way to the name of a field or to a part of a value.
  struct Begun {
    let place: Int
    /// The fields that it may be going to name; none where it is of a value.
    var names: [String] = []
  }

  /// Words at the end were read as a part of the value before them.
  var hasJoinedLast = false
  /// Words behind a name and a comma may be further names.
  var hasListOfNames = false
  var begun: Begun?
}
