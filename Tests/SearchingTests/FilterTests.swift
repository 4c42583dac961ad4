import Searching
import Testing

struct FilterTests {
  @Test(arguments: [
    ("", [], ""), ("  ", [], ""), (" yu  lijuan ", ["yu", "lijuan"], "yu  lijuan"),
    ("同济　大学", ["同济", "大学"], "同济　大学"), ("a\tb", ["a", "b"], "a\tb"),
    ("Łódź", ["Łódź"], "Łódź"), ("- ' .", [], "- ' ."), ("-x", ["-x"], "-x"),
  ]) func `A query is its words`(query: String, words: [String], trimmed: String) {
    let filter = Filter(query)
    #expect(filter.terms.map(\.word) == words)
    #expect(filter.query == trimmed)
    #expect(filter.isEmpty == words.isEmpty)
  }
}
