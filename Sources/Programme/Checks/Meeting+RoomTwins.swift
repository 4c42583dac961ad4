extension Meeting {
  private static let mostRoomTwins = 100

  /// Rooms whose names differ only in case, blanks and marks; none are merged.
  var roomTwins: [Check] {
    var first: [String: Int] = [:]
    for (position, session) in sessions.enumerated() {
      for room in [session.room].compactMap(\.self) + session.otherRooms
      where first[room] == nil {
        first[room] = position
      }
    }
    let groups = Dictionary(grouping: first) { $0.key.keyOfRoom }.values.filter { $0.count > 1 }
      .map { $0.sorted { ($0.value, $0.key) < ($1.value, $1.key) } }
      .sorted { ($0.first?.value ?? 0) < ($1.first?.value ?? 0) }
    return groups.prefix(Self.mostRoomTwins).map { rooms in
      let items = rooms.map { Item.session($0.value) }
      return Check(
        id: "room-twins:\(rooms.first?.key ?? "")", severity: .note,
        what: "\(rooms.map(\.key).inWords) may be one room.",
        action: advice(
          when: "if they are one, ", "name it in one way", in: "agenda.csv", for: items),
        items: items)
    }
      + further(
        max(groups.count - Self.mostRoomTwins, 0), "room-twins",
        "further room may be written in several ways.",
        "further rooms may be written in several ways each.", "If they are one, name it in one way."
      )
  }
}

extension String {
  /// Equal for names of the same letters and figures; between two figures a mark counts, and so do
  /// signs: `Level -1`, `C++`, `C#`.
  fileprivate var keyOfRoom: String {
    var key = ""
    for word in LooseName(withWordsForSigns).words {
      if let last = key.last, let next = word.first, last.isNumber, next.isNumber { key += "." }
      key += word
    }
    return key
  }

  /// With words for signs that count, and blanks for hyphens that do not.
  private var withWordsForSigns: String {
    guard utf8.contains(where: { "+-#".utf8.contains($0) }) || contains("−") else { return self }
    var (text, last) = ("", Character(" "))
    let characters = Array(self)
    for (place, character) in characters.enumerated() {
      let isBeforeFigure = characters.dropFirst(place + 1).first?.isNumber == true
      switch character {
      case "+": text += " plus "
      case "#" where last.isLetter && !isBeforeFigure: text += " sharp "
      case "-", "−": text += last == " " && isBeforeFigure ? " minus " : " "
      default: text.append(character)
      }
      last = character
    }
    return text
  }
}
