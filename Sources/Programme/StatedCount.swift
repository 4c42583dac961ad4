/// How many records of one kind a file states itself; those that others only name are not among
/// them.
public struct StatedCount: Hashable, Sendable {
  /// In the plural: `sessions`.
  public let kind: String
  /// A base name.
  public let file: String
  public let count: Int

  public init(_ kind: String, in file: String, _ count: Int) {
    (self.kind, self.file, self.count) = (kind, file, count)
  }
}

extension Meeting {
  /// What each file states, where it states any. O(records).
  public var statedCounts: [StatedCount] {
    counts("sessions", sessions.lazy.map(\.place.file)) + counts("people", speakers.files)
      + counts("institutions", institutions.lazy.map(\.place.file))
  }

  private func counts(_ kind: String, _ places: some Sequence<Int32>) -> [StatedCount] {
    var counts = [Int](repeating: 0, count: files.count)
    for place in places where counts.indices.contains(Int(place)) { counts[Int(place)] += 1 }
    return zip(files, counts).filter { $0.1 > 0 }.map { StatedCount(kind, in: $0.0, $0.1) }
  }
}
