import Programme

/// The ids that several records of a published file state: each is told once, however often.
struct RepeatedIDs {
  private var slots = ByteIndex()
  private var all: [RepeatedID] = []

  /// Takes in an id that was there before.
  ///
  /// - Parameter first: where the record stands that keeps it.
  mutating func note(_ id: String, _ claim: IDClaim, first: RecordPlace, at place: RecordPlace) {
    guard let fault = claim.fault else { return }
    if let slot = slots.value(of: id), all.indices.contains(slot) {
      all[slot].count += 1
      return
    }
    slots.insert(id, all.count)
    all.append(RepeatedID(id: id, other: claim.id, fault: fault, first: first, place: place))
  }

  /// Says of each how often it is there.
  ///
  /// - Parameter file: the file that a record came from.
  func report(_ faults: Faults, file: (RecordPlace) -> SourceFile) {
    for repeated in all {
      guard repeated.count > 2 else {
        let (place, fault) = (repeated.place, repeated.fault)
        faults.add(file(place), line: Int(place.line), fault.message, fault.action)
        continue
      }
      faults.add(
        file(repeated.first), line: Int(repeated.first.line),
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
  let first: RecordPlace
  let place: RecordPlace
  var count = 2
}
