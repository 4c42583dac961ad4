import Programme
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("tonji", "tongji"), ("tongij", "tongji"), ("Tongji", "tongji"), ("xtongjix", "tongji"),
    ("north", "north"), ("noth", "north"), ("同济", "同济大学"), ("east", nil), ("", nil),
  ]) func `The closest name is at most two edits away`(_ name: String, _ closest: String?) {
    #expect(["tongji", "north", "同济大学"].closest(to: name) == closest)
  }

  @Test func `The nearer one wins, and of two alike the first`() {
    #expect(["abcd", "abc"].closest(to: "abx") == "abc")
    #expect(["abd", "abc"].closest(to: "abx") == "abd")
    #expect([String]().closest(to: "a") == nil)
  }
}
