/// Which records belong to which other: positions of members, by position of their owner.
///
/// Two flat arrays, so that a million records cost two allocations. Members keep their order.
public struct Grouping: Equatable, Sendable {
  /// The number of owners.
  public let count: Int
  /// Where the members of each owner end; both empty where each record belongs to the owner at its
  /// own position.
  private let ends: [Int32]
  private let members: [Int32]

  /// - Parameters:
  ///   - count: the number of owners.
  ///   - owner: the owner's position; `nil` or out of range leaves the record out.
  public init<Record>(of count: Int, by records: [Record], owner: (Record) -> Int?) {
    self.init(of: count, owners: records.map { Int32(clamping: owner($0) ?? -1) })
  }

  /// - Parameters:
  ///   - count: the number of owners.
  ///   - owners: of each record its owner; out of range leaves the record out.
  public init(of count: Int, owners: [Int32]) {
    self.count = count
    guard !owners.areOwnPositions(of: count) else {
      (ends, members) = ([], [])
      return
    }
    var next = [Int32](repeating: 0, count: count + 1)
    for owner in owners where owner >= 0 && Int(owner) < count { next[Int(owner) + 1] += 1 }
    for i in 0..<count { next[i + 1] += next[i] }
    var members = [Int32](repeating: 0, count: Int(next[count]))
    var position: Int32 = 0
    for owner in owners {
      if owner >= 0 && Int(owner) < count {
        members[Int(next[Int(owner)])] = position
        next[Int(owner)] += 1
      }
      position += 1
    }
    next.removeLast()
    (ends, self.members) = (next, members)
  }

  /// The members of one owner; empty for a position without any.
  public subscript(owner: Int) -> [Int] { Array(members(of: owner)) }

  /// The members of one owner without an array of them. O(1).
  public func members(of owner: Int) -> Members {
    Members(places: members, range: range(of: owner))
  }

  /// The number of members of one owner. O(1).
  public func count(of owner: Int) -> Int { range(of: owner).count }

  private func range(of owner: Int) -> Range<Int> {
    guard owner >= 0, owner < count else { return 0..<0 }
    guard !ends.isEmpty else { return owner..<(owner + 1) }
    return (owner == 0 ? 0 : Int(ends[owner - 1]))..<Int(ends[owner])
  }
}

extension Grouping {
  /// The positions of the members of one owner, ascending.
  public struct Members: RandomAccessCollection, Sendable {
    /// Of all owners; empty where each member is at the position of its owner.
    fileprivate let places: [Int32]
    fileprivate let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }
    public subscript(index: Int) -> Int { places.isEmpty ? index : Int(places[index]) }
  }
}

extension [Int32] {
  /// Whether each of so many numbers is its own position.
  fileprivate func areOwnPositions(of count: Int) -> Bool {
    guard self.count == count else { return false }
    for i in 0..<count where Int(self[i]) != i { return false }
    return true
  }
}
