/// The names of all people, and those that several bear: what doubts about them begin with.
public struct ComparedNames: Sendable {
  let scan: NameScan
  let namesakes: Namesakes

  /// O(bytes).
  public init(_ names: TextColumn, _ sharing: some Sharing = OneByOne()) {
    scan = NameScan(names, sharing)
    namesakes = Namesakes(scan, most: Meeting.mostTwins, sharing)
  }
}
