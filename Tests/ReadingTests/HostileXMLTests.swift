import Programme
import Testing

@testable import Reading

/// Why a file is refused, in the words of the message.
private func refusal(_ text: String) -> String? {
  do {
    _ = try table(text)
    return nil
  } catch let failure as ReadingFailure {
    return failure.description
  } catch {
    return nil
  }
}

private let event = "<event id='1'><title>A</title><start>10:00</start></event>"

@Suite struct HostileXMLTests {
  @Test(arguments: [
    "<!DOCTYPE schedule [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'>]>\n<schedule>&b;</schedule>",
    "<!DOCTYPE schedule [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><schedule>&x;</schedule>",
    "<!DOCTYPE schedule SYSTEM 'http://x.example/d.dtd'><schedule>\(event)</schedule>",
    "<!DOCTYPE schedule [<!ENTITY % p SYSTEM 'http://x.example/p'>%p;]><schedule/>",
    "<!DOCTYPE schedule><schedule>\(event)</schedule>",
  ]) func `A document type is refused`(_ text: String) {
    let message = refusal(text)
    #expect(message?.contains("(DOCTYPE), which is not read.") == true, "\(message ?? "read")")
  }

  @Test(arguments: [
    ("<schedule>", "standard input:1:11: the XML ends too soon inside of <schedule>."),
    (
      "<schedule><day><event id='1'><title>Cut",
      "standard input:1:40: the XML ends too soon inside of <title>."
    ),
    (
      "\n\n<?xml version='1.0'?>\n<schedule></day>",
      "standard input:4:13: the XML is not well-formed inside of <schedule>: mismatched tag."
    ),
    ("<schedule><a b='1' b='2'/></schedule>", "duplicate attribute"),
    ("<schedule", "the XML ends too soon"),
    ("<schedule><day><![CDATA[Cut", "the XML ends too soon inside of <day>."),
  ]) func `Where nothing was read the file is refused with the place`(
    _ text: String, _ message: String
  ) {
    #expect(refusal(text)?.contains(message) == true, "\(refusal(text) ?? "read")")
  }

  @Test func `What stands before a fault is read`() throws {
    let rest = "\n<event id='2'><title>B</title></day></schedule>"
    let loaded = try table("<schedule><day date='2031-02-01'>\n" + event + rest)
    #expect(loaded.meeting.sessions.map(\.title) == ["A", "B"])
    #expect(loaded.diagnostics.map(\.severity) == [.error])
    #expect(
      loaded.diagnostics.first?.description
        == "standard input:3:33: the XML is not well-formed inside of <event>: mismatched tag. "
        + "Correct it there. Read is what stands before it: 2 sessions.")
  }

  @Test(arguments: [
    ("<schedule>\(event)", true), ("<schedule>\(event)<event id='2'><title>B", true),
    ("<schedule>\(event)</day></schedule>", false), ("<schedule>\(event)</schedule>", false),
  ]) func `Only a file that ends too soon is cut`(_ text: String, _ isCut: Bool) throws {
    #expect(try table(text).diagnostics.contains(where: \.isCut) == isCut)
  }

  @Test func `A file cut anywhere never traps and loses no whole event`() throws {
    let whole =
      "<?xml version='1.0'?><schedule><!-- c --><day date='2031-02-01'>"
      + "<event id='1'><title>A &amp; é</title><persons><person id='1'>X</person></persons></event>"
      + "<event id='2'><title><![CDATA[B]]></title></event></day></schedule>"
    let bytes = Array(whole.utf8)
    let ends = whole.ranges(of: "</event>").map { whole[..<$0.upperBound].utf8.count }
    for count in 1..<bytes.count {
      let loaded = try? table(Array(bytes[..<count]))
      let complete = ends.count { $0 <= count }
      #expect(loaded?.meeting.sessions.count ?? 0 >= complete, "cut at \(count)")
      if complete > 0 { #expect(loaded?.diagnostics.contains { $0.severity == .error } == true) }
    }
  }

  @Test func `What follows the end is told and not read`() throws {
    let loaded = try table("<schedule>\(event)</schedule>\n<schedule>\(event)</schedule>")
    #expect(loaded.meeting.sessions.count == 1)
    #expect(
      loaded.diagnostics.map(\.description) == [
        "standard input:2:1: something follows the end of the XML document. "
          + "Take it out; it is not read."
      ])
  }

  @Test func `Elements too deep end the reading, what was read is kept`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let loaded = try table("<schedule>\(event)\(deep)")
    #expect(loaded.meeting.sessions.count == 1)
    #expect(
      loaded.diagnostics.first?.message == "the XML elements lie more than 64 deep in one another.")
    #expect(refusal("<schedule>" + deep)?.contains("more than 64 deep") == true)
  }

  @Test func `A hundred thousand attributes on one tag are refused`() {
    let attributes = (0..<100_000).map { " a\($0)='x'" }.joined()
    #expect(refusal("<schedule><day\(attributes)/></schedule>")?.contains("256 attributes") == true)
  }

  @Test func `A text above the limit is told and left out`() throws {
    let long = String(repeating: "long ", count: 250_000)
    let loaded = try table(
      "<schedule>\n<event id='1'><title>A</title>\n<abstract>\(long)</abstract></event></schedule>")
    #expect(loaded.meeting.sessions.map(\.abstract) == [nil])
    #expect(
      loaded.complaints == ["warning 3 the text of <abstract> is longer than 1 MiB."])
  }

  @Test(arguments: [
    ("A\u{6}B\u{1F}", "AB", "2 control or invisible characters in texts are left out."),
    ("A&#6;B&#xFFFF;", "AB", "2 control or invisible characters in texts are left out."),
    ("A\u{FFFE}B", "AB", "1 control or invisible character in a text is left out."),
    ("R&D", "R&D", "1 '&' stood alone or named a character that XML does not know: read as meant."),
    (
      "a & b &", "a & b &",
      "2 '&' stood alone or named a character that XML does not know: read as meant."
    ),
    (
      "caf&eacute;&unknown;", "café&unknown;",
      "2 '&' stood alone or named a character that XML does not know: read as meant."
    ),
    (
      "&#xD800; &#99999999;", "&#xD800; &#99999999;",
      "2 '&' stood alone or named a character that XML does not know: read as meant."
    ),
    (
      "<![CDATA[R&D &eacute;]]>", "R&D é",
      "1 text held character references like '&amp;': these are decoded."
    ),
  ]) func `What no parser takes is mended before`(
    _ raw: String, _ title: String, _ message: String
  ) throws {
    let loaded = try table("<schedule><event id='1'><title>\(raw)</title></event></schedule>")
    #expect(loaded.meeting.sessions.map(\.title) == [title])
    #expect(loaded.diagnostics.map(\.message) == [message])
  }

  @Test(arguments: [
    "<schedule/>", "<a>&amp;&lt;&#39;&#x27;</a>", "<!-- R&D --><a/>", "<?x R&D?><a/>",
    "<a><![CDATA[R&D]]></a>", "é\t\r\n",
  ]) func `What is well-formed is not mended`(_ text: String) {
    let mended = XMLMending(Array(text.utf8))
    #expect(mended.bytes == Array(text.utf8))
    #expect(mended.controls + mended.ampersands == 0)
  }

  /// Bytes are passed over by eights: wherever a fault stands, it is the one that is mended.
  @Test(arguments: [
    ("\u{1}", "", 1), ("&", "&amp;", 0), ("&nbsp;", "&#160;", 0), ("\u{FFFE}", "", 1),
    ("\u{1}\u{2}&", "&amp;", 2), ("\n\u{1}<b/>", "\n<b/>", 1),
  ]) func `A fault is mended at every place`(fault: String, mended: String, controls: Int) {
    for before in 0..<20 {
      for behind in [0, 1, 7, 8, 20] {
        let (head, tail) = (
          String(repeating: "é", count: before), String(repeating: "\u{7F}", count: behind)
        )
        let mending = XMLMending(Array((head + "a" + fault + tail).utf8))
        #expect(String(decoding: mending.bytes, as: UTF8.self) == head + "a" + mended + tail)
        #expect(mending.controls == controls)
      }
    }
  }

  @Test(
    arguments: [
      ("ISO-8859-1", [0xE9, 0x20, 0x80, 0x96], "é €–"), ("iso-8859-15", [0xE9, 0xA4], "é€"),
      ("windows-1252", [0x93, 0xFC, 0x94], "“ü”"),
    ] as [(String, [UInt8], String)]) func `Latin letters are read where they are declared`(
      _ encoding: String, _ letters: [UInt8], _ title: String
    ) throws
  {
    let head = "<?xml version=\"1.0\" encoding=\"\(encoding)\"?><schedule><event id='1'><title>"
    let loaded = try table(
      Array(head.utf8) + letters + Array("</title></event></schedule>".utf8))
    #expect(loaded.meeting.sessions.map(\.title) == [title])
    #expect(loaded.complaints == [])
  }

  @Test func `A declaration of Latin letters does not spoil UTF-8, and UTF-16 is read`() throws {
    let text =
      "<?xml version='1.0' encoding='ISO-8859-1'?><schedule><event id='1'>"
      + "<title>été 潮</title></event></schedule>"
    let wide = text.replacing("ISO-8859-1", with: "UTF-16").utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide] {
      let loaded = try table(bytes)
      #expect(loaded.meeting.sessions.map(\.title) == ["été 潮"])
    }
  }

  @Test(arguments: [
    ("<events><event/></events>", "XML with the root element <events>"),
    ("<!DOCTYPE html><html></html>", "a web page"),
    ("<!-- no element -->", "XML without an element"),
    ("<rss version='2.0'/>", "XML with the root element <rss>"),
  ]) func `Other XML is refused by the name of its root`(_ text: String, _ holds: String) {
    let message = refusal(text)
    #expect(message?.contains("holds \(holds), which is not read. Give a folder") == true)
    #expect(message?.contains("XML of frab, pretalx or Pentabarf (<schedule>)") == true)
  }

  @Test(arguments: [
    ("abstract", "abstract", 32), ("link", "link", 1000), ("person", "person", 1000),
    ("x", "other element", 1000),
  ]) func `Of too many parts of one event the first are kept, and the loss is told once`(
    _ name: String, _ called: String, _ most: Int
  ) throws {
    let parts = (0..<1_200).map { number in
      name == "x" ? "<x\(number)>t</x\(number)>" : "<\(name)>\(number) t</\(name)>"
    }
    let loaded = try table(
      "<schedule><day date='2031-02-01'><event id='1'><title>T</title>" + parts.joined()
        + "</event></day></schedule>")
    #expect(loaded.meeting.sessions.map(\.title) == ["T"])
    let told = loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(told == ["the event has more than \(most) parts called '\(called)'."])
  }

  @Test(arguments: [
    ("description", "description", 32), ("attendee", "attendee", 1000),
    ("x", "other element", 1000),
  ]) func `Nor has an event of xCal parts without end`(
    _ name: String, _ called: String, _ most: Int
  ) throws {
    let parts = (0..<1_200).map { number in
      name == "x" ? "<x\(number)>t</x\(number)>" : "<\(name)>\(number) t</\(name)>"
    }
    let loaded = try table(
      "<iCalendar><vcalendar><vevent><summary>T</summary>" + parts.joined()
        + "</vevent></vcalendar></iCalendar>")
    #expect(loaded.meeting.sessions.map(\.title) == ["T"])
    let told = loaded.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(told == ["the event has more than \(most) parts called '\(called)'."])
  }

  @Test func `Random markup never traps, and what is read of it has titles`() {
    let parts = [
      "<schedule>", "<day date='2031-02-01'>", "<event id='1'>", "<title>", "</title>", "</event>",
      "<persons>", "<person>", "</person>", "</persons>", "</day>", "</schedule>", "<start>",
      "10:00", "</start>", "&", "&#6;", "<![CDATA[", "]]>", "<!--", "-->", "<", ">", "\u{6}", "é",
      "<duration>", "</duration>", "<vevent>", "<iCalendar>", "<?x", "?>", "'", "<room name='a'>",
    ]
    var seed: UInt64 = 20_310_201
    for round in 0..<2_000 {
      var text = round % 7 == 0 ? "<iCalendar>" : "<schedule>"
      for _ in 0..<(round % 30) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(seed >> 33) % parts.count]
      }
      let loaded = try? table(text)
      #expect(loaded?.meeting.sessions.allSatisfy { !$0.title.isEmpty } != false, "\(text)")
    }
  }
}
