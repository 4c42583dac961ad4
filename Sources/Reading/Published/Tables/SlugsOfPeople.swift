import Programme

extension TableRows<PublishedColumn> {
  /// Without columns that name the same people again, or their slugs: `speaker_name,speakername`.
  var withoutSlugsOfPeople: TableRows {
    guard let named = layout.cell(of: PublishedColumn.people) else { return self }
    let others = SpeakerColumns(layout).cells.filter { $0 != named }.sorted().prefix(Self.most)
    guard !others.isEmpty else { return self }
    var (ahead, open, rows) = (part(from: standing, faults: Faults()), Set(others), 0)
    while rows < Self.sample, !open.isEmpty, ahead.advance() {
      let name = ahead.text(at: named)
      if name != nil { rows += 1 }
      open = open.filter { ahead.text(at: $0)?.slug == name?.slug }
    }
    guard rows > 1, !open.isEmpty else { return self }
    var layout = layout
    layout.drop(people: open.sorted())
    return with(layout)
  }

  /// So many columns are looked at, and so many rows tell.
  private static let most = 8
  private static let sample = 256
}
