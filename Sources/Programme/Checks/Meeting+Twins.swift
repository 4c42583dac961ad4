extension Meeting {
  /// A check for each of the first names that several people bear, and one for the rest of them.
  var twins: [Check] {
    let namesakes = Namesakes(speakers.names, most: 200)
    let told = namesakes.shown.map {
      (folded: name(of: .speaker($0.first ?? -1)).lowercased(), members: $0)
    }
    .sorted { $0.folded < $1.folded }.map { twins($0.members) }
    guard namesakes.further > 0 else { return told }
    let what =
      namesakes.further == 1
      ? "1 further name is borne by several people."
      : "\(namesakes.further) further names are borne by several people."
    return told + [
      Check(
        id: "twins", severity: .warning, what: what,
        action: "If they are one person, give them one id.", items: [])
    ]
  }

  private func twins(_ members: [Int]) -> Check {
    let name = members.first.map { self.name(of: .speaker($0)) } ?? ""
    // A check is told from others by few of many ids.
    let ids = members.prefix(8).map { speakers.ids[$0] ?? "" }
    return Check(
      id: "twins:" + ids.joined(separator: ":"), severity: .warning,
      what: "\(members.count) people are called '\(name)'.",
      action: "If they are one person, give them one id.", items: members.map(Item.speaker))
  }
}
