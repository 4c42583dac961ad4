import Programme

extension Gathering {
  /// Says once a file which of its sessions never were accepted, or are not yet, by their status.
  ///
  /// - Parameter first: the position of the first session of the file.
  func tellStandings(_ file: SourceFile, from first: Int = 0) {
    let told = records.sessions.dropFirst(first).filter { Int($0.place.file) == file.position }
    var (refused, open) = (StandingTally(), StandingTally())
    for session in told where session.status != nil {
      switch session.standing {
      case .refused: refused.note(session)
      case .open: open.note(session)
      case nil: break
      }
    }
    refused.tell(
      "rejected or withdrawn", "Read as cancelled; see is:cancelled.", file, faults)
    open.tell(
      "not settled", "Read as part of the programme; take out what is none.", file,
      faults)
  }
}

/// The sessions of a file with statuses of one kind.
private struct StandingTally {
  private var count = 0
  private var first: (title: String, line: Int)?
  private var statuses: [String] = []
  /// So many statuses are named.
  private static let most = 5

  mutating func note(_ session: Session) {
    count += 1
    first = first ?? (session.title, Int(session.place.line))
    guard let status = session.status, statuses.count < Self.most else { return }
    if !statuses.contains(status) { statuses.append(status) }
  }

  func tell(_ what: String, _ action: String, _ file: SourceFile, _ faults: Faults) {
    guard let first else { return }
    let words = statuses.map(\.quoted).joined(separator: ", ")
    faults.add(
      file, line: first.line,
      "\(count == 1 ? "1 session is" : "\(count) sessions are") \(what) by "
        + "\(count == 1 ? "its" : "their") status (\(words)), "
        + "\(count == 1 ? "" : "the first ")\(first.title.quoted).",
      action, as: .note)
  }
}
