extension TableLayout {
  /// Takes what stands at its time for the title, where the table has no better one: `hour,content`.
  ///
  /// People have no clocks, so that no table of them is one of sessions for it.
  mutating func takeContents() {
    guard cell(of: PublishedColumn.title) == nil,
      cell(of: PublishedColumn.start) != nil
        || count(of: [PublishedColumn.day, .people]) == 2
    else { return }
    let place = keys.indices.first {
      !cells.contains($0) && headers[$0].extraName == nil && contents.contains(keys[$0])
    }
    if let place {
      set(PublishedColumn.title, place)
    } else if let key = key(of: PublishedColumn.abstract), descriptions.contains(key) {
      move(PublishedColumn.abstract, to: .title)
    }
  }
}

extension TableLayout {
  /// Takes a summary for the abstract that the table lacks, where it has starts and something else is
  /// the title: calendars call their titles so, and there are summaries of people.
  mutating func takeSummary<Column: TableColumn>(
    as abstract: Column, beside title: Column, _ start: Column
  ) {
    guard cell(of: abstract) == nil, cell(of: start) != nil, let titled = key(of: title),
      wordsOfTitles.contains(where: titled.contains)
    else { return }
    let others = keys.indices.filter {
      !cells.contains($0) && $0 != spareTitle && headers[$0].extraName == nil
    }
    // Whatever it is called, it says more than a summary.
    guard !others.contains(where: { keys[$0].describesTalk }) else { return }
    let place = others.first { summaries.contains(keys[$0]) }
    if let place { set(abstract, place) }
  }
}

extension String {
  /// Whether the key of a header says that its cells describe talks, and not rooms or people.
  fileprivate var describesTalk: Bool {
    ["description", "abstract", "beschreibung", "abstrakt"].contains(where: contains)
      && !["id", "url", "link"].contains(where: hasSuffix)
      && !["room", "track", "speaker", "venue", "category", "raum", "referent"].contains {
        hasPrefix($0) || contains("of\($0)")
      }
  }
}

private let summaries: Set<String> = ["summary", "teaser", "synopsis"]

private let wordsOfTitles = ["title", "titel", "titre", "name", "topic", "thema", "talk"]

private let contents: Set<String> = [
  "content", "contents", "inhalt", "inhalte", "contenu", "contenido", "contenidos", "program",
  "programme", "programm", "programa", "agenda", "programmeitem", "programitem",
]

/// Not `abstract`, which is that of something with a title.
private let descriptions: Set<String> = [
  "description", "desc", "details", "beschreibung", "descripción", "descripcion",
]
