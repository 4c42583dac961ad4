/// Which records belong to which other: positions of members, by position of their owner.
///
/// Two flat arrays, so that a million records cost two allocations. Members keep their order.
public struct Grouping: Equatable, Sendable {
  private let offsets: [Int32]
  private let members: [Int32]

  /// - Parameters:
  ///   - count: the number of owners.
  ///   - owner: the owner's position; `nil` or out of range leaves the record out.
  public init<Record>(of count: Int, by records: [Record], owner: (Record) -> Int?) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for record in records {
      if let place = owner(record), place >= 0, place < count { offsets[place + 1] += 1 }
    }
    for i in 0..<count { offsets[i + 1] += offsets[i] }
    var next = offsets
    var members = [Int32](repeating: 0, count: Int(offsets[count]))
    for (position, record) in records.enumerated() {
      if let place = owner(record), place >= 0, place < count {
        members[Int(next[place])] = Int32(position)
        next[place] += 1
      }
    }
    self.offsets = offsets
    self.members = members
  }

  /// The members of one owner; empty for a position without any.
  public subscript(owner: Int) -> [Int] {
    guard owner >= 0, owner + 1 < offsets.count else { return [] }
    return members[Int(offsets[owner])..<Int(offsets[owner + 1])].map { Int($0) }
  }

  /// The number of members of one owner. O(1).
  public func count(of owner: Int) -> Int {
    guard owner >= 0, owner + 1 < offsets.count else { return 0 }
    return Int(offsets[owner + 1] - offsets[owner])
  }
}
