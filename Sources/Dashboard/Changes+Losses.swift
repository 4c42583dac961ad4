internal import Programme
internal import Views

/// So many records of a sort are gone of so many.
struct RecordLoss: Equatable {
  let records: String
  let gone: Int
  let before: Int
}

extension Changes {
  /// What is gone since the last reload, where that is much of what there was: perhaps a part of a
  /// file was saved. Empty where it is little.
  func losses(from former: Meeting) -> [RecordLoss] {
    let losses = latestLosses.map { records, count in
      RecordLoss(records: records, gone: count, before: former.count(of: records))
    }
    return losses.contains(where: \.isLarge) ? losses : []
  }
}

extension RecordLoss {
  /// A tenth of them, and more than somebody takes out by hand and by name.
  fileprivate var isLarge: Bool { gone >= 3 && gone >= before / 10 }
}

extension Meeting {
  fileprivate func count(of records: String) -> Int {
    switch records {
    case "sessions": sessions.count
    case "people": speakers.count
    default: institutions.count
    }
  }
}
