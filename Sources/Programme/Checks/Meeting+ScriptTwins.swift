extension Meeting {
  /// People whose names may be one in two scripts. Many people share a reading: those of different
  /// institutions are told only where nothing else comes near.
  func scriptTwins(
    _ scan: NameScan, _ namesakes: Namesakes, _ spelling: NameSpelling, _ sharing: some Sharing
  ) -> [Check] {
    let likely = ScriptTwins(scan, namesakes, spelling, sharing) {
      speakers.pinyin[$0] == nil && speakers.otherNames.isEmpty($0)
    }
    let pairs = likely.pairs.filter { mayBeOne($0.names, isUnique: $0.isUnique) }.map(\.names)
    let told = pairs.prefix(Self.mostTwins).map(check(ofScriptTwins:))
    return told
      + further(
        pairs.count - told.count, "script-twins", "further name is read like another.",
        "further names are read like others.", "If they are one person, give them one id.")
  }

  private func check(ofScriptTwins pair: NamePair) -> Check {
    let members = [pair.first, pair.second]
    return Check(
      id: "script-twins:" + members.map { speakers.ids[$0] ?? "" }.joined(separator: ":"),
      severity: .note,
      what: members.map { name(of: .speaker($0)) }.inWords + " may be the same person.",
      action: oneID(members), items: members.map(Item.speaker))
  }

  /// Whether they have an institution in common, or none that differs; nobody appears beside
  /// oneself.
  private func mayBeOne(_ pair: NamePair, isUnique: Bool) -> Bool {
    guard Set(sessions(of: pair.first)).isDisjoint(with: sessions(of: pair.second)) else {
      return false
    }
    let (mine, theirs) = (institutions(of: pair.first), institutions(of: pair.second))
    if !Set(mine).isDisjoint(with: theirs) { return true }
    return isUnique && Set(mine.map(isInHan)).isDisjoint(with: theirs.map(isInHan))
  }

  /// Institutions in two scripts may be one; in one script they are not, by different names.
  private func isInHan(_ institution: Int) -> Bool {
    institutions[institution].name.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
  }
}
