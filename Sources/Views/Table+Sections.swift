internal import Programme
internal import Searching

extension Table {
  /// The order of the rows and the headings between them. O(rows log rows).
  public func arrangement(_ sorting: Sorting = Sorting()) -> Arrangement {
    guard let division = sorting.division, division != .none else {
      return Arrangement(
        order: order(by: sorting.keys), starts: sorting == Sorting() ? ownStarts : [])
    }
    let numbers = sectionNumbers(division)
    let order = Order(
      Searching.order(
        of: count,
        by: [OrderKey(numbers: numbers, descending: sorting.isBackwards(division))]
          + orderKeys(sorting.keys),
        from: ownOrder?.rows))
    return Arrangement(
      order: order, starts: starts(in: order.rows) { numbers[Int($0)] != numbers[Int($1)] })
  }

  /// The heading that a row stands under.
  ///
  /// - Parameter division: `nil` for the headings of the view itself.
  public func section(_ row: Int, by division: Division?) -> String {
    guard let division else { return section(row) ?? "" }
    return switch division {
    case .day: sessionDay(row) ?? ""
    case .room: value(row, .room).first ?? "No room"
    case .track: value(row, .track).first ?? "No track"
    case .kind: value(row, .kind).first ?? "No kind"
    case .role: value(row, .role).first ?? "No role"
    case .institution: value(row, .institution).first ?? "No institution"
    case .letter: letter(of: row)
    case .none: ""
    }
  }

  /// The first row of each section of the view's own.
  private var ownStarts: [Int32] {
    guard count > 0, section(0) != nil else { return [] }
    let rows = ownOrder?.rows ?? (0..<Int32(clamping: count)).map { $0 }
    guard view == .agenda else { return starts(in: rows) { section(Int($0)) != section(Int($1)) } }
    // Days are compared, and no text of each is made.
    return starts(in: rows) {
      meeting.sessions[Int($0)].isOnOtherDay(than: meeting.sessions[Int($1)])
    }
  }

  private func starts(in rows: [Int32], isNew: (Int32, Int32) -> Bool) -> [Int32] {
    let others = zip(rows, rows.dropFirst()).filter { isNew($0, $1) }.map(\.1)
    return rows.prefix(1) + others
  }
}

extension Table {
  /// The number of each row's section, in their order; none for a row of no section. O(rows).
  private func sectionNumbers(_ division: Division) -> [Int] {
    switch division {
    case .day:
      // Sessions stand in the order of their days.
      return numbers(of: dayText, keys: numbers)
    case .room, .track, .kind:
      return numbers(of: { value($0, division.column).first }, keys: numberedKeys)
    case .role:
      return numbers(
        of: { view == .speakers ? roles(ofSpeaker: $0).first : value($0, .role).first },
        keys: numberedKeys)
    case .institution:
      return numbers(
        of: firstInstitution, names: { meeting.institutions[$0].name }, keys: numberedKeys)
    case .letter:
      let keys = nameKeys(.pinyin)
      return numbers(
        of: { row in keys.entry(of: row).map { Letter(key: keys.texts[$0]).name } }, keys: { $0 })
    case .none: return [Int](repeating: OrderKey.none, count: count)
    }
  }

  private func dayText(of row: Int) -> String? {
    guard meeting.sessions.indices.contains(row) else { return nil }
    return meeting.sessions[row].day?.description ?? meeting.sessions[row].dayName
  }

  private func numbers(_ texts: Texts) -> Texts {
    Texts((0..<texts.count).map { ($0 + 1).padded(to: 8) })
  }

  /// A person's own one, else the first they appeared for.
  private func firstInstitution(of speaker: Int) -> Int? {
    if let own = meeting.affiliationsOfSpeaker.members(of: speaker).first {
      return Int(meeting.affiliations.institutions[own])
    }
    return meeting.appearancesOfSpeaker.members(of: speaker)
      .map { Int(meeting.appearances.institutions[$0]) }.first { $0 >= 0 }
  }

  private func letter(of row: Int) -> String {
    let name = value(row, .name).text
    let pinyin = pinyin(of: row, .name).map { Texts([$0]) }
    return Letter(key: Searching.nameKeys(of: Texts([name]), pinyin: pinyin, by: .pinyin)[0]).name
  }

  private func numbers(of text: (Int) -> String?, keys: (Texts) -> Texts) -> [Int] {
    numbers(of: { row in text(row).flatMap { $0.isEmpty ? nil : $0 } }, names: { $0 }, keys: keys)
  }

  /// Keys order the sections and do not make them: what differs by more than its case is another
  /// section, also where queries take it for the same.
  private func numbers<Value: Hashable>(
    of value: (Int) -> Value?, names: (Value) -> String, keys: (Texts) -> Texts
  ) -> [Int] {
    var (known, sections) = ([Value: Int](), [String: Int]())
    var texts: [String] = []
    let own = (0..<count).map { row -> Int? in
      guard let value = value(row) else { return nil }
      if let place = known[value] { return place }
      let name = names(value)
      let place = sections[name.lowercased(), default: texts.count]
      if place == texts.count {
        sections[name.lowercased()] = place
        texts.append(name)
      }
      known[value] = place
      return place
    }
    let numbers = places(of: texts, keys: keys(Texts(texts)))
    return own.map { $0.map { numbers[$0] } ?? OrderKey.none }
  }

  /// Where each of some different texts stands among them, in the order of their keys.
  private func places(of texts: [String], keys: Texts) -> [Int] {
    // What folds to nothing is still told from what is not there.
    let keys = Texts(texts.indices.map { keys.isEmpty($0) ? texts[$0] : keys[$0] })
    let order = Searching.order(
      of: texts.count,
      by: [OrderKey(texts: TextColumn(keys)), OrderKey(texts: TextColumn(Texts(texts)))])
    return Order(order).positions.map { Int($0) }
  }
}

extension Session {
  fileprivate func isOnOtherDay(than other: Session) -> Bool {
    day != other.day || day == nil && dayName != other.dayName
  }
}

extension Division {
  /// The column whose values are the headings.
  public var column: Column {
    switch self {
    case .day: .day
    case .room: .room
    case .track: .track
    case .kind: .kind
    case .role: .role
    case .institution: .institution
    case .letter, .none: .name
    }
  }
}

/// What a name begins with in a list that is in order: Å under A, 李 under L.
private struct Letter {
  let name: String

  /// - Parameter key: the name as it is ordered.
  init(key: String) {
    guard let first = key.unicodeScalars.first else {
      name = "#"
      return
    }
    if ("0"..."9").contains(first) {
      name = "0–9"
    } else {
      name = first.properties.isAlphabetic ? first.properties.uppercaseMapping : "#"
    }
  }
}

extension Value {
  /// The whole, or the first of several; `nil` where there is none.
  fileprivate var first: String? {
    switch self {
    case .absent: nil
    case .text(let text): text.isEmpty ? nil : text
    case .list(let elements): elements.first { !$0.isEmpty }
    case .number, .moment, .later: text
    }
  }
}
