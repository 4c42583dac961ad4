import Programme

extension LoadedMeeting {
  /// Why the next version looks like a broken file, or like one of which a part was saved; `nil`
  /// where it looks whole. O(records).
  func loss(in next: LoadedMeeting) -> String? {
    unreadFile(in: next) ?? unnamedFile(in: next) ?? brokenFile(in: next) ?? halfFile(in: next)
      ?? cutFile(in: next)
  }

  /// A file that could be read before, and of which nothing is read now.
  private func unreadFile(in next: LoadedMeeting) -> String? {
    let unread = Set(unreadFiles.map(\.name))
    let lost = next.unreadFiles.first { name, _ in
      !unread.contains(name) && meeting.files.contains(name)
    }
    return lost.map { Words.unread($0.fault) }
  }

  /// A published file that nothing names any more, and with it most of the records: meeting.toml
  /// that is cut between two lines is as correct as a whole one.
  private func unnamedFile(in next: LoadedMeeting) -> String? {
    guard publishedFormat != nil, next.publishedFormat == nil,
      next.recordCount < recordCount - next.recordCount
    else { return nil }
    return Words.unnamed(recordCount, next.recordCount)
  }

  /// Errors that are new, and fewer records.
  private func brokenFile(in next: LoadedMeeting) -> String? {
    let errors = next.diagnostics.filter { $0.severity == .error }
    guard errors.count > diagnostics.count(where: { $0.severity == .error }),
      let fault = errors.last, next.recordCount < recordCount
    else { return nil }
    return Words.lost(recordCount, next.recordCount, fault)
  }

  /// A file that is still read and has lost most of what it stated, or all: a table that is cut
  /// between two rows, or behind its header, is as correct as a whole one.
  private func halfFile(in next: LoadedMeeting) -> String? {
    let now = next.meeting.statedCounts
    for before in meeting.statedCounts
    where next.meeting.files.contains(before.file) {
      let left = now.first { ($0.kind, $0.file) == (before.kind, before.file) }?.count ?? 0
      let least = left == 0 ? Self.atOnce : Self.fewRecords
      if before.count >= least, left < before.count - left { return Words.half(before, left) }
    }
    return nil
  }

  /// A file that ends too soon and did not before: its last record may be half of what it was.
  private func cutFile(in next: LoadedMeeting) -> String? {
    let known = Set(diagnostics.filter(\.isCut).map(\.file))
    let cut = next.diagnostics.first {
      $0.isCut && !known.contains($0.file) && meeting.files.contains($0.file)
    }
    return cut.map(Words.unread)
  }

  /// Of fewer than so many, most may well be taken out at once.
  private static let fewRecords = 10
  /// So many are hardly taken out at once to leave none.
  private static let atOnce = 3

  private var recordCount: Int {
    meeting.sessions.count + meeting.speakers.count + meeting.institutions.count
  }
}
