import Programme
import Testing

@testable import Reading

private struct Box: Decodable {
  struct Item: Decodable {
    var name: JSONText?
    var inner: JSONList<JSONText>?
  }

  var text: JSONText?
  var items: JSONRecords<Item>?
  var part: JSONPart<Item>?
  var map: JSONMap<Item>?
}

@Suite struct JSONDecodingTests {
  private func box(_ text: String) throws -> (box: Box, said: [String]) {
    let faults = Faults()
    let document = PublishedDocument(
      Array(text.utf8), file: SourceFile(position: 0, name: "file"))
    let box = try document.decoded(Box.self, faults)
    return (box, faults.diagnostics.map { "\($0.line):\($0.column): \($0.message)" })
  }

  @Test(arguments: [
    ("\"a\"", "a"), ("7", "7"), ("-7", "-7"), ("1.5", "1.5"), ("true", "true"), ("null", nil),
    ("12345678901234567890", "12345678901234567890"), ("{}", nil), ("{\"en\": null}", nil),
    ("{\"zh\": \"b\", \"en\": \"a\"}", "a"),
  ]) func `A text may be written as a number, a word or by language`(
    _ json: String, _ text: String?
  ) throws {
    let (box, said) = try box("{\"text\": \(json)}")
    #expect(box.text?.plain() == text && said == [])
  }

  @Test func `A wanted language comes first, an empty text last`() throws {
    let (box, _) = try box("{\"text\": {\"de\": \"\", \"en\": \"a\", \"zh-TW\": \"b\"}}")
    #expect(box.text?.plain(["zh-TW"]) == "b")
    #expect(box.text?.plain(["de"]) == "a")
  }

  @Test(arguments: [
    ("[1]", "1:1: at text: a text is expected."),
    ("{\"a\": []}", "1:10: at text: a text is expected."),
    ("1e400", "1:1: at text: a text is expected."),
  ]) func `What is no text is told by its path`(_ json: String, _ said: String) throws {
    let result = try box("{\"text\": \(json)}")
    #expect(result.box.text?.plain() == nil)
    #expect(result.said.count == 1)
    #expect(result.said.first?.hasSuffix("at text: a text is expected.") == true)
  }

  @Test func `One bad element costs itself and a word`() throws {
    let (box, said) = try box(
      """
      {"items": [
        {"name": "a"},
        17,
        null,
        {"name": ["x"], "inner": ["b", {"c": []}, "d"]},
        {"name": "e"}
      ]}
      """)
    let records = box.items?.records ?? []
    #expect(records.map { $0.value.name?.plain() } == ["a", nil, "e"])
    #expect(records.map(\.line) == [2, 5, 6])
    #expect(records[1].value.inner?.values.compactMap { $0.plain() } == ["b", "d"])
    #expect(
      said == [
        "1:11: at items[1]: an object is expected.",
        "5:12: at items[3].name: a text is expected.",
        "5:34: at items[3].inner[1]: a text is expected.",
      ])
  }

  @Test(arguments: [
    ("{\"items\": {}}", "at items: a list is expected."),
    ("{\"items\": 3}", "at items: a list is expected."),
    ("{\"part\": []}", "at part: an object is expected."),
    ("{\"map\": []}", "at map: an object is expected."),
    ("{\"map\": {\"a b\": 1}}", "at map['a b']: an object is expected."),
  ]) func `What has another shape is passed over`(_ json: String, _ said: String) throws {
    let result = try box(json)
    #expect(result.box.items?.records.isEmpty != false)
    #expect(result.said.count == 1 && result.said.first?.hasSuffix(said) == true)
  }

  @Test func `A map keeps the order of the text and its lines`() throws {
    let (box, _) = try box("{\"map\": {\"z\": {},\n\"a\": {},\n\"m\": {}, \"b\": {}}}")
    let entries = box.map?.entries ?? []
    #expect(entries.map(\.key) == ["z", "a", "m", "b"])
    #expect(entries.map(\.line) == [1, 2, 3, 3])
  }

  @Test func `In a large object places are found in any order`() throws {
    let text = "{\n" + (0..<200).map { "\"k\($0)\": {}" }.joined(separator: ",\n") + "\n}"
    let bytes = Array(text.utf8)
    let places = JSONScan(bytes, keys: nil).places
    var steps = JSONSteps()
    for number in Array(0..<200) + [7, 199, 0, 150, 20] {
      let offset = try #require(
        places.offset(of: [JSONKey(stringValue: "k\(number)")], bytes, &steps))
      #expect(JSONSource(bytes, places: places).line(of: offset) == number + 2)
    }
    #expect(Limit.jsonSteps - steps.left < 2_000)
    #expect(places.offset(of: [JSONKey(stringValue: "none")], bytes, &steps) == 0)
  }

  @Test func `A list instead of the document is refused`() {
    #expect(throws: ReadingFailure.self) { try box("[]") }
    #expect(throws: ReadingFailure.self) { try box("7") }
  }

  @Test func `Twice the same key is told, and the first is used`() throws {
    let (box, said) = try box("{\"text\": \"a\",\n \"text\": \"b\"}")
    #expect(box.text?.plain() == "a")
    #expect(said == ["2:2: the key 'text' is there twice."])
  }

  @Test func `Repairs are told once for each kind`() throws {
    let (box, said) = try box("{\"text\": \"a\tb\\ud800\tc\", \"x\": [NaN]}")
    #expect(box.text?.plain() == "a\tb\u{FFFD}\tc")
    #expect(
      said == [
        "1:12: JSON forbids control characters in a text: 2 times.",
        "1:14: JSON forbids half a surrogate pair.", "1:31: JSON forbids NaN and Infinity.",
      ])
  }

  @Test(arguments: [
    ("{\"a\": ", "file:1:7: the text ends inside an object."),
    ("[{\"a\": 1},\n {\"b\" 2}]", "file:2:7: a colon is missing behind a key."),
    ("{\"sessions\": [01]}", "file:1:15: a number begins with 0."),
    ("[[[", "file:1:4: the text ends inside a list."),
  ]) func `What is no JSON is one message with its place`(_ text: String, _ said: String) {
    #expect {
      try published(text)
    } throws: { error in
      "\(error)".hasPrefix(said)
    }
  }

  @Test(arguments: [
    ("{\"@context\": \"x\"}", "JSON-LD"),
    ("{\"$schema\": \"x\", \"definitions\": {}}", "a JSON schema"),
    ("{\"Schedule\": {}}", "an O'Reilly feed"),
    ("{\"schedule\": {\"2027-03-01\": {}}}", "a schedule that a site has regrouped"),
    ("{\"a\": 1, \"b\": 2}", "JSON with the keys 'a', 'b'"), ("[]", "a JSON list without objects"),
    ("{}", "JSON without keys"), ("[{\"a\": 1}]", "JSON with the keys 'a'"),
  ]) func `Other JSON is refused by what it is, and what is read is named`(
    _ text: String, _ holds: String
  ) {
    #expect {
      try published(text)
    } throws: { error in
      "\(error)".hasPrefix("'file' holds \(holds), which is not read. Give ")
    }
  }
}
