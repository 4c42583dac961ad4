import Programme

extension TableLayout {
  /// Chooses by their cells between columns that may be of titles and of starts.
  ///
  /// - Parameter texts: those of a column in the first rows.
  mutating func settle<Column: TableColumn>(
    _ slot: (day: Column, start: Column, title: Column, id: Column),
    _ texts: (Int) -> [String]
  ) {
    settleTitle(slot.title, texts)
    settleStart(slot.start, texts)
    takeHours(as: slot.start, texts)
  }

  /// Takes a column of different phrases for the titles, where the one that was taken holds figures
  /// which repeat: `session,name` with `1` for several.
  private mutating func settleTitle<Column: TableColumn>(
    _ title: Column, _ texts: (Int) -> [String]
  ) {
    guard let taken = cell(of: title), keys.indices.contains(taken), keys[taken] != "title",
      let other = keys.indices.first(where: { $0 != taken && Self.titles.contains(keys[$0]) })
    else { return }
    let numbers = texts(taken)
    guard numbers.count > 1, numbers.allSatisfy(\.isOfFigures), Set(numbers).count < numbers.count
    else { return }
    let titles = texts(other)
    guard titles.arePhrases(of: 2), titles.areOfPlainWords || titles.areOfNobody else { return }
    for column in Column.allCases where cell(of: column) == other { drop(column) }
    set(title, other)
    titleElse = taken
    findExtras()
  }

  private static let titles: Set<String> = ["name", "title", "titel", "titre", "名称"]

  /// Takes a column of clocks for the starts, where no cell of the one that was taken is any:
  /// `slot,time` with `Block A` or `1`.
  private mutating func settleStart<Column: TableColumn>(
    _ start: Column, _ texts: (Int) -> [String]
  ) {
    guard let taken = cell(of: start) else { return }
    let others = extras.map(\.cell).filter {
      keys.indices.contains($0) && start.names.contains(keys[$0])
    }
    guard !others.isEmpty else { return }
    let cells = texts(taken)
    guard !cells.isEmpty, !cells.contains(where: \.isClock),
      let other = others.first(where: { cell in
        let clocks = texts(cell)
        return clocks.count(where: \.isClock) * 2 > clocks.count
      })
    else { return }
    set(start, other)
    findExtras()
  }
}

extension TableLayout {
  /// Takes a column of `Hours` for the starts that the table lacks, where most of its cells are
  /// clocks: hours of work are numbers.
  private mutating func takeHours<Column: TableColumn>(
    as start: Column, _ texts: (Int) -> [String]
  ) {
    guard cell(of: start) == nil, start.names.contains("hour"),
      let hours = extras.first(where: { keys.indices.contains($0.cell) && keys[$0.cell] == "hours" }
      )
    else { return }
    let cells = texts(hours.cell)
    guard cells.count(where: \.isClock) * 2 > cells.count else { return }
    set(start, hours.cell)
    findExtras()
  }
}

extension [String] {
  /// Whether words of most are neither capitalised nor parts of names: no list of people has such.
  fileprivate var areOfPlainWords: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count(where: \.hasPlainWord) * 2 > stated.count
  }
}

extension [String] {
  /// Whether most are phrases that neither are a whole name nor list some.
  fileprivate var areOfNobody: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count {
      $0.contains(" ")
        && !NameList($0, isNative: false, usesSemicolons: true).names
          .allSatisfy { $0.name.isLikeWholeName }
    } * 2 > stated.count
  }
}

extension String {
  /// Whether a word of it is in small letters, and none that stands in names or between them.
  fileprivate var hasPlainWord: Bool {
    split { !$0.isLetter }.contains { word in
      word.count > 1 && word.first?.isLowercase == true && !word.isWordForAnd
        && !NameParticles.all.contains(String(word))
    }
  }

  /// Whether it is read as a clock, or two of them; a number alone may be that of a slot.
  fileprivate var isClock: Bool {
    !allSatisfy(\.isNumber) && WrittenCell(self, order: nil)?.start != nil
  }
}
