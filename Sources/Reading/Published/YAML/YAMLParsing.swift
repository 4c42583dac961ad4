internal import CYAML

/// What the parser tells of a YAML text, one after the other.
struct YAMLEvent {
  enum Kind {
    case document
    case text(String, isPlain: Bool)
    /// A text that is longer than a field may be.
    case overlong
    case list
    case entries
    /// Of the innermost collection.
    case end
    case alias(String)
  }
  var kind: Kind
  var anchor: String?
  var place: TextPlace
}

/// Passes of the parser of the system over YAML texts.
enum YAMLParsing {
  /// Tells what the text holds, up to its end or the first fault. O(bytes).
  static func read(
    _ bytes: [UInt8], _ take: (YAMLEvent) throws(YAMLFault) -> Void
  ) throws(YAMLFault) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .noMemory }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    try bytes.withUnsafeBufferPointer { text throws(YAMLFault) in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      while try step(parser, take) {}
    }
  }

  /// - Returns: whether more follows.
  private static func step(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ take: (YAMLEvent) throws(YAMLFault) -> Void
  ) throws(YAMLFault) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLFault(parser.pointee) }
    defer { yaml_event_delete(&event) }
    if let event = YAMLEvent(event) { try take(event) }
    return event.type != YAML_STREAM_END_EVENT
  }
}

extension YAMLEvent {
  /// `nil` for what says nothing of values.
  fileprivate init?(_ event: yaml_event_t) {
    place = TextPlace(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .document
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      anchor = scalar.anchor.map { String(cString: $0) }
      kind = Kind(
        UnsafeBufferPointer(start: scalar.value, count: scalar.length),
        // Plain is what stands without quotes and without a tag.
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nil)
    case YAML_SEQUENCE_START_EVENT:
      anchor = event.data.sequence_start.anchor.map { String(cString: $0) }
      kind = .list
    case YAML_MAPPING_START_EVENT:
      anchor = event.data.mapping_start.anchor.map { String(cString: $0) }
      kind = .entries
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
    case YAML_ALIAS_EVENT:
      kind = .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "")
    default: return nil
    }
  }
}

extension YAMLEvent.Kind {
  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
    self =
      bytes.count > Limit.fieldBytes
      ? .overlong : .text(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
  }
}

extension TextPlace {
  /// The parser counts lines and characters from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}

extension YAMLFault {
  fileprivate static let noMemory = YAMLFault(
    place: TextPlace(line: 1, column: 1), reason: "there is no memory for it")

  fileprivate init(_ parser: yaml_parser_t) {
    guard parser.error != YAML_MEMORY_ERROR else {
      self = .noMemory
      return
    }
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    let context = parser.context.map { String(cString: $0) } ?? ""
    let begun = TextPlace(parser.context_mark)
    let words = YAMLProblem(problem, context, begunOn: begun.line)
    self.init(
      place: words.isWhereItBegan ? begun : TextPlace(parser.problem_mark), reason: words.reason)
  }
}
