internal import Glibc
internal import Parallel

extension Watch {
  /// What `read` makes of the files while they stay as they are; read again where they did not.
  ///
  /// - Returns: `nil` where they were saved again and again while they were read.
  public func settledReading<Outcome>(
    attempts: Int = 50, _ read: () -> (outcome: Outcome, names: [String])
  ) -> (outcome: Outcome, signature: Signature)? {
    var known = settled.value
    for _ in 0..<attempts {
      let files = files.value
      let before = files.signature
      guard before == known else {
        // Not seen twice yet.
        known = before
        pause()
        continue
      }
      let (outcome, names) = read()
      let more = names.filter { !files.names.contains($0) }
      guard more.isEmpty else {
        self.files.value.names += more
        known = nil
        continue
      }
      if files.signature == before { return (outcome, before) }
      known = nil
    }
    return nil
  }

  private func pause() { poll(nil, 0, Int32(clamping: settling)) }
}
