import Programme

/// The ids that several records of a published file state: each is told once, however often.
struct RepeatedIDs {
  private var places = ByteIndex()
  private var all: [RepeatedID] = []

  /// Takes in an id that was there before.
  ///
  /// - Parameter first: where the record stands that keeps it.
  mutating func note(
    _ id: String, _ claim: IDClaim, first: (file: SourceFile, line: Int), at file: SourceFile,
    line: Int
  ) {
    guard let fault = claim.fault else { return }
    if let place = places.value(of: id), all.indices.contains(place) {
      all[place].count += 1
      return
    }
    places.insert(id, all.count)
    all.append(
      RepeatedID(id: id, other: claim.id, fault: fault, file: file, first: first, line: line))
  }

  /// Says of each how often it is there.
  func report(_ faults: Faults) {
    for repeated in all {
      guard repeated.count > 2 else {
        let (message, action) = repeated.fault
        faults.add(repeated.file, line: repeated.line, message, action)
        continue
      }
      faults.add(
        repeated.first.file, line: repeated.first.line,
        "the id \(repeated.id.quoted) is there \(repeated.count.grouped) times, the first here.",
        "Give each an id of its own; the others are read as \(repeated.other.quoted) and so on.")
    }
  }
}

private struct RepeatedID {
  let id: String
  /// What stands for it with the second record that states it.
  let other: String
  /// What is said where there are but two.
  let fault: (message: String, action: String)
  let file: SourceFile
  let first: (file: SourceFile, line: Int)
  let line: Int
  var count = 2
}
