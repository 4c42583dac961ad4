import Programme

extension Gathering {
  /// The ids of people as they are given out, and their names, of which none is empty.
  ///
  /// Only where ids are missing, there twice or beyond ASCII are they claimed one by one.
  mutating func claimIDs(
    of people: PeoplePart, _ late: inout LateFaults
  ) -> (ids: Texts, names: Texts) {
    if people.hasAscendingIDs || people.ids.areDifferentInASCII {
      return (people.ids, people.names)
    }
    speakers.reserve(people.count)
    var (ids, names) = (Texts(), Texts())
    ids.reserveCapacity(people.count, bytes: people.ids.bytes.count)
    names.reserveCapacity(people.count, bytes: people.names.bytes.count)
    for row in 0..<people.count {
      let id = claimID(row, of: people, &late)
      ids.append(id)
      if people.names.isEmpty(row) {
        names.append(id)
      } else {
        people.names.withUTF8(of: row) { names.append(utf8: $0) }
      }
    }
    return (ids, names)
  }

  private mutating func claimID(
    _ row: Int, of people: PeoplePart, _ late: inout LateFaults
  ) -> String {
    guard !people.ids.isEmpty(row) else {
      let wanted = people.names[row].id(or: "person")
      return speakers.claim(wanted, for: row) ?? wanted
    }
    let stated = people.ids[row]
    let other = speakers.claim(stated, for: row)
    let lookalike = speakers.lookalike(of: stated)
    if let fault = claimFault(stated, other: other, lookalike: lookalike) {
      late.add(row, .id, fault.message, fault.action, as: fault.severity)
    }
    return other ?? stated
  }
}

extension Texts {
  /// Whether all texts are there, in ASCII, and no two alike; two of one hash count as alike.
  fileprivate var areDifferentInASCII: Bool {
    guard !bytes.contains(where: { $0 >= 0x80 }) else { return false }
    var slots = [UInt64](repeating: 0, count: 16)
    while slots.count < count * 2 { slots += slots }
    let mask = UInt64(slots.count - 1)
    let hashing = ByteHash()
    for position in 0..<count {
      let range = range(position)
      guard !range.isEmpty else { return false }
      let hash = withUTF8(of: position) { hashing.hash($0) } | 1
      var slot = hash & mask
      while slots[Int(slot)] != 0 {
        if slots[Int(slot)] == hash { return false }
        slot = (slot + 1) & mask
      }
      slots[Int(slot)] = hash
    }
    return true
  }
}
