import Programme

/// A visitor that makes a draft of what it meets.
protocol DraftingVisitor: XMLVisitor {
  var draft: Draft { get set }

  /// Takes in what was begun and not ended, where the document ends too soon.
  func finish()
}

extension PublishedDocument {
  /// Reads all of an XML document that can be read; the rest is told as faults of the draft.
  ///
  /// - Throws: when no session was read before the fault.
  func readXML(for visitor: some DraftingVisitor) throws(ReadingFailure) {
    let mended = XMLMending(bytes)
    guard let parsing = XMLParsing.read(mended.bytes, for: visitor, progress) else {
      throw .unreadable(path: file.name, reason: "there is no memory for it")
    }
    visitor.finish()
    visitor.draft.repairs.count(.controls, mended.controls)
    visitor.draft.repairs.count(.ampersands, mended.ampersands)
    for text in parsing.overlong {
      visitor.draft.fault(
        line: text.line, "the text of <\(text.name)> is longer than \(Limit.fieldBytes >> 20) MiB.",
        "Shorten it; the rest is read without it.")
    }
    guard let stop = parsing.stop else { return }
    guard !visitor.draft.sessions.isEmpty || stop.reason == .more else {
      throw .broken(
        place: "\(file.name):\(stop.place.line):\(stop.place.column)", what: stop.reason.what,
        action: stop.reason.action)
    }
    visitor.draft.fault(
      line: stop.place.line, column: stop.place.column, stop.reason.what,
      stop.reason.isBehind
        ? stop.reason.action
        : "\(stop.reason.action) \(visitor.draft.standsBefore)", as: .error,
      isCut: stop.reason.isTooSoon)
  }
}

extension XMLStop.Reason {
  fileprivate var isBehind: Bool { self == .more }

  /// Whether the document only ends where more was to come.
  fileprivate var isTooSoon: Bool {
    guard case .malformed(let reason, _) = self else { return false }
    return ["no element found", "unclosed token", "unclosed CDATA section"].contains(reason)
  }

  fileprivate var what: String {
    switch self {
    case .malformed where isTooSoon:
      "the XML ends too soon\(inside)."
    case .malformed(let reason, _): "the XML is not well-formed\(inside): \(reason)."
    case .more: "something follows the end of the XML document."
    case .doctype: "the XML has a document type declaration (DOCTYPE), which is not read."
    case .tooDeep: "the XML elements lie more than \(Limit.depth) deep in one another."
    case .tooManyAttributes: "a tag of the XML has more than \(Limit.attributes) attributes."
    }
  }

  private var inside: String {
    if case .malformed(_, let name?) = self { " inside of <\(name.prefix(60))>" } else { "" }
  }

  fileprivate var action: String {
    switch self {
    case .malformed where isTooSoon:
      "Get the whole file."
    case .malformed: "Correct it there."
    case .more: "Take it out; it is not read."
    case .doctype: "Take the declaration out."
    case .tooDeep, .tooManyAttributes: "This is no schedule that a program has written."
    }
  }
}
