internal import Programme

extension Meeting {
  /// What a record rests on, and which of its fields were concluded.
  func citationLines(_ source: String?, inferred: [String]) -> [DetailLine] {
    var lines: [DetailLine] = []
    if let source, !source.isEmpty { lines += [.heading("Source"), .text(citation(source))] }
    guard !inferred.isEmpty else { return lines }
    let fields = inferred.map(\.plainWords)
    if !lines.isEmpty { lines.append(.blank) }
    return lines + [.heading("Concluded, not stated"), .text(fields.sentence.capitalizedFirst)]
  }

  /// `report:12,13` in words: `the report, paragraphs 12 and 13`.
  func citation(_ text: String) -> String {
    text.split(separator: ";").map { entry in
      let part = entry.drop { $0 == " " }
      let halves = part.split(separator: ":", maxSplits: 1).map(String.init)
      guard halves.count == 2, let source = facts.sources.first(where: { $0.id == halves[0] }),
        let unit = source.unit
      else { return String(part) }
      let numbers = halves[1].split(separator: ",").map { $0.filter { $0 != " " } }
      return "the \(source.id), \(unit)\(numbers.count > 1 ? "s" : "") \(numbers.sentence)"
    }.joined(separator: "; ")
  }

  var inferenceLines: [DetailLine] {
    guard !facts.inferences.isEmpty else { return [] }
    let explained = Set(facts.inferences.filter { $0.because != nil }.map(\.of))
    let worded = facts.inferences.filter { $0.because != nil || !explained.contains($0.of) }
    let lines = worded.map { inference -> DetailLine in
      let because = inference.because.map { ": \($0)" } ?? ""
      return .bullet(inference.of.plainWords.capitalizedFirst + because)
    }
    return [.heading("Concluded, not stated")] + lines + [.blank]
  }

  var sourceLines: [DetailLine] {
    let cited: [DetailLine] = facts.source.map { [.text(citation($0))] } ?? []
    let sources =
      cited
      + facts.sources.flatMap { source -> [DetailLine] in
        [source.title, source.url, source.note].compactMap { $0.map { .text($0) } }
      }
    let captions = facts.captions.map { caption -> DetailLine in
      let credit = caption.photographer.map { " (photograph: \($0))" } ?? ""
      return .bullet(caption.text + credit)
    }
    var lines: [DetailLine] = []
    if !sources.isEmpty { lines += [.heading("Source")] + sources + [.blank] }
    if !captions.isEmpty { lines += [.heading("Photographs")] + captions }
    return lines
  }
}
