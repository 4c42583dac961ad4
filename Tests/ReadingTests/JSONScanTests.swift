import Programme
import Testing

@testable import Reading

@Suite struct JSONScanTests {
  @Test(arguments: [
    "{}", "[]", "0", "-0.5e+10", "true", "null", "\"\"", " [1 , 2]\n", "{\"a\":{\"b\":[{}]}}",
    "\"\\u00e9\\ud83d\\ude00\\\\\\\"/\\/\"", "[\"ü\", 1E5, 12345678901234567890]",
  ]) func `JSON is taken as it is`(_ text: String) {
    let scan = JSONScan(Array(text.utf8))
    #expect(scan.fault == nil && scan.edits.isEmpty && scan.twice.isEmpty)
  }

  @Test(arguments: [
    ("", 0, "no value"), ("[1", 2, "the text ends inside a list"),
    ("{\"a\":1", 6, "the text ends inside an object"),
    ("{\"a\"", 4, "the text ends inside an object"),
    ("[\"ab", 1, "a text that begins here does not end"),
    ("[1] 2", 4, "there is more behind the end"), ("[1 2]", 3, "a comma or ']' is missing"),
    ("{\"a\":1 \"b\":2}", 7, "a comma or '}' is missing"), ("[1,]", 3, "no value stands here"),
    ("{\"a\":1,}", 7, "a key is missing"), ("{a:1}", 1, "a key is missing"),
    ("{\"a\" 1}", 5, "a colon is missing behind a key"), ("[01]", 1, "a number begins with 0"),
    ("[1.]", 1, "a number lacks digits"), ("[-]", 1, "a number lacks digits"),
    ("[1e]", 1, "a number lacks digits"), ("[yes]", 1, "no value stands here"),
    ("[+1]", 1, "no value stands here"), ("['a']", 1, "no value stands here"),
    ("[\"\\x\"]", 2, "a backslash stands before what needs none"),
    ("[\"\\u12g4\"]", 2, "four hexadecimal digits are missing behind '\\u'"),
    ("[\"\\u-000\"]", 2, "four hexadecimal digits are missing behind '\\u'"),
    ("[\"\\", 1, "a text that begins here does not end"),
  ]) func `The first fault is told with its place`(_ text: String, _ offset: Int, _ what: String) {
    #expect(JSONScan(Array(text.utf8)).fault == JSONFault(offset, what))
  }

  @Test func `What lies deeper than the limit is refused at its place`() {
    let text = String(repeating: "[", count: 100_000)
    let fault = JSONScan(Array(text.utf8)).fault
    #expect(fault == JSONFault(64, "lists and objects lie more than 64 deep"))
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(JSONScan(Array(deep.utf8)).fault == nil)
  }

  @Test(arguments: [
    ("[\"a\\ud800b\"]", "[\"a\\ufffdb\"]"), ("[\"\\udc00\"]", "[\"\\ufffd\"]"),
    ("[\"\\ud83d\\u0041\"]", "[\"\\ufffd\\u0041\"]"),
    ("[\"a\nb\tc\"]", "[\"a\\u000ab\\u0009c\"]"),
    ("[NaN,-Infinity,Infinity]", "[null,null,null]"),
  ]) func `What JSON forbids is read by what it means`(_ text: String, _ repaired: String) {
    let bytes = Array(text.utf8)
    let scan = JSONScan(bytes)
    #expect(scan.fault == nil)
    #expect(String(decoding: scan.repaired(bytes), as: UTF8.self) == repaired)
    #expect(JSONScan(scan.repaired(bytes)).edits.isEmpty)
  }

  @Test func `Keys that are there twice are found in their own object only`() {
    let text = "{\"a\": {\"b\": 1, \"b\": 2}, \"b\": 3, \"a\": 4}"
    let twice = JSONScan(Array(text.utf8)).twice
    #expect(twice.map(\.key) == ["b", "a"] && twice.map(\.offset) == [15, 32])
  }

  @Test func `Among many keys the one that is there twice is found`() {
    let keys = (0..<100).map { "\"k\($0)\": 0" } + ["\"k70\": 1"]
    let text = "{\(keys.joined(separator: ", "))}"
    #expect(JSONScan(Array(text.utf8)).twice.map(\.key) == ["k70"])
  }

  @Test func `Any cut and any changed byte of a text is read or refused`() {
    let text = Array(
      "{\"a\":[1,{\"b\":\"\\u00e9\\ud83d\\ude00\"}],\"c\":-1.5e3,\"d\":[true,null]}".utf8)
    var refused = 0
    for end in text.indices {
      refused += JSONScan(Array(text[..<end])).fault == nil ? 0 : 1
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "\\"), 0, 0xFF] {
        var changed = text
        changed[end] = byte
        let scan = JSONScan(changed)
        if scan.fault == nil { _ = scan.repaired(changed) } else { refused += 1 }
      }
    }
    #expect(refused > text.count)
  }
}
