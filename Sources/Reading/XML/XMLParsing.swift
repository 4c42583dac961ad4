internal import CExpat
internal import Parallel

/// One pass of the parser over a document, which tells a visitor what it meets.
final class XMLParsing {
  /// Why the pass ended before the document did.
  private(set) var stop: XMLStop?
  /// Texts that are longer than a field may be: where they begin.
  private(set) var overlong: [(name: String, line: Int)] = []

  private let visitor: any XMLVisitor
  private let parser: XML_Parser
  private let linesBefore: Int
  private var open: [OpenElement] = []
  /// How many of the open elements are wanted one by one.
  private var wanted = 0
  private var text: [UInt8] = []
  private var isOverlong = false

  private struct OpenElement {
    let name: String
    let content: XMLContent
    let line: Int
    /// Of mixed content: the text before the last element in it.
    var text: [UInt8] = []
    var isOverlong = false
  }

  private init?(_ visitor: any XMLVisitor, linesBefore: Int) {
    guard let parser = XML_ParserCreate("UTF-8") else { return nil }
    (self.parser, self.visitor, self.linesBefore) = (parser, visitor, linesBefore)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    listen()
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a whole document of at most 1 GiB; `nil` when there is no memory for it. O(bytes).
  static func read(
    _ bytes: [UInt8], for visitor: any XMLVisitor, _ progress: LoadProgress? = nil
  ) -> XMLParsing? {
    // A declaration has to be the first thing in a document; blanks before it are often there.
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let lines = bytes[..<start].count { $0 == 0x0A }
    guard let parsing = XMLParsing(visitor, linesBefore: lines) else { return nil }
    parsing.parse(bytes[start...], progress)
    return parsing
  }

  /// The parser gets so many bytes at once: between two parts the progress is told.
  private static let partBytes = 1 << 20

  private func parse(_ bytes: ArraySlice<UInt8>, _ progress: LoadProgress?) {
    var (rest, isWhole) = (bytes, true)
    repeat {
      let part = rest.prefix(Self.partBytes)
      rest = rest.dropFirst(part.count)
      isWhole = part.withUnsafeBytes { raw in
        let start = raw.bindMemory(to: CChar.self).baseAddress
        let isLast: Int32 = rest.isEmpty ? 1 : 0
        return XML_Parse(parser, start, Int32(clamping: raw.count), isLast) == XML_STATUS_OK
      }
      progress?.add(bytes: part.count, rows: 0)
    } while isWhole && !rest.isEmpty
    guard !isWhole, stop == nil else { return }
    let code = XML_GetErrorCode(parser)
    let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
    let isBehind = code == XML_ERROR_JUNK_AFTER_DOC_ELEMENT
    halt(isBehind ? .more : .malformed(reason, inside: open.last?.name))
  }
}

extension XMLParsing {
  private var line: Int { linesBefore + Int(clamping: XML_GetCurrentLineNumber(parser)) }

  private func halt(_ reason: XMLStop.Reason) {
    guard stop == nil else { return }
    let column = Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1
    stop = XMLStop(reason: reason, place: TextPlace(line: line, column: column))
    XML_StopParser(parser, 0)
  }

  private func listen() {
    XML_SetElementHandler(
      parser,
      { own, name, pairs in
        guard let name else { return }
        XMLParsing.own(own)?.begin(String(cString: name), XMLAttributes(pairs: pairs))
      }, { own, _ in XMLParsing.own(own)?.end() })
    XML_SetCharacterDataHandler(parser) { own, text, count in
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(max(count, 0)))
      XMLParsing.own(own)?.add(bytes)
    }
    XML_SetStartDoctypeDeclHandler(parser) { own, _, _, _, _ in
      XMLParsing.own(own)?.halt(.doctype)
    }
  }

  private static func own(_ pointer: UnsafeMutableRawPointer?) -> XMLParsing? {
    pointer.map { Unmanaged<XMLParsing>.fromOpaque($0).takeUnretainedValue() }
  }
}

extension XMLParsing {
  private func begin(_ name: String, _ attributes: XMLAttributes) {
    guard stop == nil else { return }
    guard open.count < Limit.depth else { return halt(.tooDeep) }
    guard Int(XML_GetSpecifiedAttributeCount(parser)) / 2 <= Limit.attributes else {
      return halt(.tooManyAttributes)
    }
    switch open.last?.content ?? .elements {
    case .elements, .mixed:
      keepTextBefore()
      let line = line
      let parent = open.last?.name ?? ""
      let content = visitor.begin(name, in: parent, attributes, line: line)
      open.append(OpenElement(name: name, content: content, line: line))
      wanted = open.count
      text.removeAll(keepingCapacity: true)
      isOverlong = false
    case .text:
      addMarkup("<\(name)\(attributes.all.map { " \($0.name)=\"\($0.value)\"" }.joined())>")
      open.append(OpenElement(name: name, content: .text, line: 0))
    case .words:
      addMarkup(" ")
      open.append(OpenElement(name: name, content: .words, line: 0))
    case .nothing: open.append(OpenElement(name: name, content: .nothing, line: 0))
    }
  }

  private func end() {
    guard stop == nil, let ended = open.popLast() else { return }
    guard open.count + 1 == wanted else {
      if ended.content.hasText { addMarkup(ended.content == .text ? "</\(ended.name)>" : " ") }
      return
    }
    wanted -= 1
    guard ended.content != .nothing else { return }
    visitor.end(ended.name, in: open.last?.name ?? "", text: takeText(of: ended))
  }

  /// Puts by what stands in mixed content before an element of it.
  private func keepTextBefore() {
    guard let last = open.indices.last, open[last].content == .mixed else { return }
    open[last].text += text
    open[last].text.append(UInt8(ascii: " "))
    open[last].isOverlong = open[last].isOverlong || isOverlong
  }

  private func takeText(of element: OpenElement) -> String {
    guard element.content.hasText else { return "" }
    defer {
      text.removeAll(keepingCapacity: true)
      isOverlong = false
    }
    if isOverlong || element.isOverlong {
      overlong.append((element.name, element.line))
      return ""
    }
    guard !element.text.isEmpty else { return String(decoding: text, as: UTF8.self) }
    return String(decoding: element.text + text, as: UTF8.self)
  }

  private func add(_ bytes: UnsafeRawBufferPointer) {
    guard stop == nil, let last = open.indices.last, open[last].content.hasText else { return }
    guard open[last].text.count + text.count + bytes.count <= Limit.fieldBytes else {
      isOverlong = true
      return
    }
    text.append(contentsOf: bytes)
  }

  private func addMarkup(_ tag: String) {
    var tag = tag
    tag.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }
}

/// Why a document was not read to its end.
struct XMLStop: Equatable {
  enum Reason: Equatable {
    /// In the words of the parser, in the innermost open element.
    case malformed(String, inside: String?)
    /// The document has ended and something follows.
    case more
    case doctype
    case tooDeep
    case tooManyAttributes
  }
  var reason: Reason
  var place: TextPlace
}
