/// Who appears where, column by column: 16 bytes for each.
public struct Appearances: Equatable, Sendable {
  /// Positions of sessions.
  public package(set) var sessions: [Int32] = []
  /// Positions of people; -1 for none.
  public package(set) var speakers: [Int32] = []
  /// Positions of institutions; -1 for none.
  public package(set) var institutions: [Int32] = []
  /// Few different texts, so that ``TextColumn/codes`` is there unless they are many.
  public package(set) var roles = TextColumn(Texts(), codes: [])

  public init() {}

  /// Columns of one length.
  package init(
    sessions: [Int32], speakers: [Int32], institutions: [Int32], roles: TextColumn
  ) {
    (self.sessions, self.speakers) = (sessions, speakers)
    (self.institutions, self.roles) = (institutions, roles)
  }

  /// People in sessions, without institutions; columns of one length.
  package init(sessions: [Int32], speakers: [Int32], roles: TextColumn) {
    self.init(
      sessions: sessions, speakers: speakers,
      institutions: [Int32](repeating: -1, count: sessions.count), roles: roles)
  }

  public mutating func append(_ appearance: Appearance) {
    sessions.append(Int32(clamping: appearance.session))
    speakers.append(Int32(clamping: appearance.speaker ?? -1))
    institutions.append(Int32(clamping: appearance.institution ?? -1))
    roles.append(appearance.role)
  }

  public mutating func append(contentsOf other: Appearances) {
    guard !sessions.isEmpty else {
      self = other
      return
    }
    sessions.append(contentsOf: other.sessions)
    speakers.append(contentsOf: other.speakers)
    institutions.append(contentsOf: other.institutions)
    roles.append(contentsOf: other.roles)
  }

  /// The appearances at these positions, in this order. O(positions).
  package func picked(_ positions: [Int32]) -> Appearances {
    Appearances(
      sessions: positions.map { sessions[Int($0)] },
      speakers: positions.map { speakers[Int($0)] },
      institutions: positions.map { institutions[Int($0)] }, roles: roles.picked(positions))
  }
}

extension Appearances: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { sessions.count }

  /// Setting one is O(records).
  public subscript(position: Int) -> Appearance {
    get {
      Appearance(
        session: Int(sessions[position]),
        speaker: speakers[position] < 0 ? nil : Int(speakers[position]),
        institution: institutions[position] < 0 ? nil : Int(institutions[position]),
        role: roles[position] ?? "")
    }
    set { replaceSubrange(position..<(position + 1), with: CollectionOfOne(newValue)) }
  }

  /// O(records).
  public mutating func replaceSubrange(
    _ subrange: Range<Int>, with appearances: some Collection<Appearance>
  ) {
    var all = Appearances()
    for i in 0..<subrange.lowerBound { all.append(self[i]) }
    for appearance in appearances { all.append(appearance) }
    for i in subrange.upperBound..<count { all.append(self[i]) }
    self = all
  }
}

extension Appearances: ExpressibleByArrayLiteral {
  public init(arrayLiteral appearances: Appearance...) { self.init(appearances) }

  public init(_ appearances: [Appearance]) {
    self.init()
    for appearance in appearances { append(appearance) }
  }
}
