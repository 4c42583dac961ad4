/// Who belongs to which institution, column by column.
public struct Affiliations: Equatable, Sendable {
  /// Positions of people.
  public package(set) var speakers: [Int32] = []
  /// Positions of institutions.
  public package(set) var institutions: [Int32] = []

  public init() {}

  public mutating func reserveCapacity(_ count: Int) {
    speakers.reserveCapacity(count)
    institutions.reserveCapacity(count)
  }

  package mutating func append(speaker: Int32, institution: Int32) {
    speakers.append(speaker)
    institutions.append(institution)
  }

  public mutating func append(_ affiliation: Affiliation) {
    speakers.append(Int32(clamping: affiliation.speaker))
    institutions.append(Int32(clamping: affiliation.institution))
  }
}

extension Affiliations: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { speakers.count }

  public subscript(position: Int) -> Affiliation {
    get {
      Affiliation(
        speaker: Int(speakers[position]), institution: Int(institutions[position]))
    }
    set {
      speakers[position] = Int32(clamping: newValue.speaker)
      institutions[position] = Int32(clamping: newValue.institution)
    }
  }

  /// O(records).
  public mutating func replaceSubrange(
    _ subrange: Range<Int>, with affiliations: some Collection<Affiliation>
  ) {
    speakers.replaceSubrange(subrange, with: affiliations.map { Int32(clamping: $0.speaker) })
    institutions.replaceSubrange(
      subrange, with: affiliations.map { Int32(clamping: $0.institution) })
  }
}

extension Affiliations: ExpressibleByArrayLiteral {
  public init(arrayLiteral affiliations: Affiliation...) { self.init(affiliations) }

  public init(_ affiliations: [Affiliation]) {
    self.init()
    for affiliation in affiliations { append(affiliation) }
  }
}
