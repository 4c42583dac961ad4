internal import Parallel
public import Programme
internal import Searching

/// The positions of people as the speakers view orders them: by name, pinyin among Latin.
///
/// - Parameter pinyin: how the data says each name is read; empty where it does not.
public func peopleOrder(names: TextColumn, pinyin: TextColumn) -> [Int32] {
  Searching.order(of: names.count, by: [OrderKey(texts: nameKeys(names, pinyin, .pinyin))])
}

private func nameKeys(_ names: TextColumn, _ pinyin: TextColumn, _ order: NameOrder) -> TextColumn {
  let readings = pinyin.count == 0 ? nil : pinyin.spread.texts
  let keys = Searching.nameKeys(of: names.texts, pinyin: readings, by: order)
  return names.codes.map { TextColumn(keys, codes: $0) } ?? TextColumn(keys)
}

extension Table {
  /// The rows sorted, those that are alike in the order of the view, empty cells last.
  ///
  /// `nil` where no key is given and the rows stand as they are numbered. O(rows log rows).
  public func order(by keys: [SortKey]) -> Order? {
    guard !keys.isEmpty else { return ownOrder }
    return Order(Searching.order(of: count, by: orderKeys(keys), from: ownOrder?.rows))
  }

  func orderKeys(_ keys: [SortKey]) -> [OrderKey] { keys.map { orderKey($0) } }

  /// The order of the view; `nil` where it is that of the rows. O(rows log rows), then O(1).
  public var ownOrder: Order? {
    switch view {
    case .speakers:
      madeOrder.value {
        Order(
          loaded.peopleOrder
            ?? Views.peopleOrder(names: meeting.speakers.names, pinyin: meeting.speakers.pinyin))
      }
    case .institutions:
      madeOrder.value { Order(Searching.order(of: count, by: [orderKey(SortKey(.name))])) }
    case .overview, .agenda, .checks, .changes: nil
    }
  }

  /// All rows, as the view orders them.
  public var allRows: RowList { RowList(RowSet(all: count), in: ownOrder) }

  /// What stands over the list: `by name`, and how names in Han stand where there are any.
  public func orderNote(_ keys: [SortKey]) -> String {
    view.orderNote(keys, holdsHan: namesHoldHan(in:))
  }

  /// The same in as few words as tell it: what the rows are put under, or how they stand where they
  /// are not; empty where it is the view's own and needs no words.
  public func briefOrderNote(_ sorting: Sorting) -> String {
    if let division = sorting.division, division != .none {
      return "grouped by \(division.rawValue)"
    }
    return view.briefOrderNote(sorting.keys, holdsHan: namesHoldHan(in:))
  }

  /// Whether names in Han stand in a column, so that its order has to be told.
  private func namesHoldHan(in column: Column) -> Bool {
    switch column {
    case .name: holdsHanNames
    case .institution:
      hanInstitutions.value { holdsHan(Texts(meeting.institutions.map(\.name))) }
    default: false
    }
  }

  /// The same, with what the rows are put under: `grouped by room, by title`; said once where that
  /// is what they are sorted by as well.
  ///
  /// - Parameter arrangement: what the sorting gave.
  public func orderNote(_ sorting: Sorting, _ arrangement: Arrangement) -> String {
    let note = orderNote(sorting.keys)
    guard let division = sorting.division, division != .none else { return note }
    let lack = arrangement.isTooDivided ? " without headings, for there are too many" : ""
    if sorting.keys.first?.column.rawValue == division.rawValue, lack.isEmpty {
      return "grouped \(note)"
    }
    let grouped = "grouped by \(division.rawValue)\(lack)"
    return view == .agenda && sorting.keys.isEmpty ? grouped : "\(grouped), \(note)"
  }

  /// Whether a name in the list is written in Han, so that its order has to be told.
  public var holdsHanNames: Bool {
    switch view {
    case .speakers: hanNames.value { holdsHan(meeting.speakers.names.texts) }
    case .institutions: hanNames.value { holdsHan(Texts(meeting.institutions.map(\.name))) }
    case .overview, .agenda, .checks, .changes: false
    }
  }

  private func orderKey(_ key: SortKey) -> OrderKey {
    if key.column == .name {
      return OrderKey(texts: nameKeys(key.names), descending: key.isDescending)
    }
    if let shared = sharedKeys(key.column) {
      return OrderKey(texts: shared, descending: key.isDescending)
    }
    if let numbers = numbers(key.column) ?? sizes(key.column) {
      return OrderKey(numbers: numbers, descending: key.isDescending)
    }
    let texts = Texts((0..<count).map { value($0, key.column).text })
    let keys =
      key.column == .institution && namesHoldHan(in: .institution)
      ? numberedNameKeys(of: texts) : numberedKeys(of: texts)
    return OrderKey(texts: TextColumn(keys), descending: key.isDescending)
  }

  func nameKeys(_ order: NameOrder) -> TextColumn {
    guard view == .speakers else {
      let names = Texts(meeting.institutions.map(\.name))
      return TextColumn(
        order == .pinyin ? numberedNameKeys(of: names) : Searching.nameKeys(of: names, by: order))
    }
    return Views.nameKeys(meeting.speakers.names, meeting.speakers.pinyin, order)
  }

  /// The keys of a column of people in which many share few values; each is folded once.
  private func sharedKeys(_ column: Column) -> TextColumn? {
    guard view == .speakers else { return nil }
    let (texts, values): (Texts, RowValues)
    switch column {
    case .position:
      guard let codes = meeting.speakers.positions.codes else { return nil }
      (texts, values) = (meeting.speakers.positions.texts, .one(codes))
    case .role:
      guard let codes = meeting.appearances.roles.codes, meeting.speakers.roles.records.isEmpty
      else { return nil }
      texts = meeting.appearances.roles.texts
      values = self.values(meeting.appearancesOfSpeaker, codes)
    case .institution where institutionsAreOwn:
      texts = Texts(meeting.institutions.map(\.name))
      values = self.values(meeting.affiliationsOfSpeaker, meeting.affiliations.institutions)
      guard case .one(let codes) = values else { return nil }
      guard namesHoldHan(in: .institution) else {
        return TextColumn(numberedKeys(of: texts), codes: codes)
      }
      return TextColumn(numberedNameKeys(of: texts), codes: codes)
    case .institution, .sessions, .order, .day, .start, .end, .room, .title, .kind, .track,
      .language,
      .people, .institutions, .status, .name, .other, .appearances, .declared, .severity, .place,
      .what, .action, .section, .label, .value, .change, .from, .to, .who,
      .since, .id:
      return nil
    }
    guard case .one(let codes) = values else { return nil }
    return TextColumn(numberedKeys(of: texts), codes: codes)
  }

  /// Whether a column is ordered by how many its cells hold and not by what they hold.
  public func countsElements(of column: Column) -> Bool {
    switch (view, column) {
    case (.speakers, .sessions), (.agenda, .people), (.agenda, .institutions),
      (.institutions, .people):
      true
    default: false
    }
  }

  /// How many elements each cell has, where that is what orders the column; none is empty.
  private func sizes(_ column: Column) -> [Int]? {
    guard countsElements(of: column) else { return nil }
    let sizes: [Int]
    if view == .speakers {
      let owned = meeting.appearancesOfSpeaker
      sizes = (0..<count).map { owned.count(of: $0) < 2 ? owned.count(of: $0) : sessions(of: $0) }
    } else {
      sizes = (0..<count).map { value($0, column).elements.count }
    }
    return sizes.map { $0 == 0 ? OrderKey.none : $0 }
  }

  private func sessions(of speaker: Int) -> Int { meeting.sessions(of: speaker).count }

  /// The numbers that order a column; severities stand by their weight.
  private func numbers(_ column: Column) -> [Int]? {
    switch column {
    case .severity:
      findings.map { Severity.allCases.firstIndex(of: $0.severity) ?? 0 }
    case .order, .start, .end, .appearances, .declared:
      (0..<count).map { value($0, column).number ?? OrderKey.none }
    case .day, .room, .title, .kind, .track, .language, .people, .institutions, .status, .name,
      .other, .role, .position, .institution, .sessions, .place, .what, .action, .section, .label,
      .value, .change, .from, .to, .who,
      .since, .id:
      nil
    }
  }
}

extension Value {
  /// Moments by day and clock.
  fileprivate var number: Int? {
    switch self {
    case .number(let number): number
    case .moment(let day, let clock): (day?.ordinal ?? 0) * 1_800 + clock.minutes
    case .later(let day, let days, let clock):
      ((day?.ordinal ?? 0) + days) * 1_800 + clock.minutes
    case .absent, .text, .list: nil
    }
  }
}
