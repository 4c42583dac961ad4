import Programme
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("tonji", "tongji"), ("tongij", "tongji"), ("Tongji", "tongji"), ("xtongjix", "tongji"),
    ("north", "north"), ("noth", "north"), ("同济", "同济大学"), ("east", nil), ("", nil),
  ]) func `The closest name is at most two edits away`(_ name: String, _ closest: String?) {
    #expect(["tongji", "north", "同济大学"].closest(to: name) == closest)
  }

  /// As it is defined, and slow.
  private func distance(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int {
    guard let x = a.first, let y = b.first else { return max(a.count, b.count) }
    if x == y { return distance(a.dropFirst(), b.dropFirst()) }
    return 1
      + min(
        distance(a.dropFirst(), b.dropFirst()), distance(a.dropFirst(), b),
        distance(a, b.dropFirst()))
  }

  @Test func `Of random words that is the closest which the slow distance says`() {
    func word() -> String {
      String((0..<Int.random(in: 5...7)).map { _ in "aé港𠮷".randomElement() ?? "a" })
    }
    for _ in 0..<2_000 {
      let (name, words) = (word(), [word(), word(), word()])
      let near = words.map {
        distance(Array(name.unicodeScalars)[...], Array($0.unicodeScalars)[...])
      }
      let least = near.min() ?? 9
      let closest = least <= 2 ? near.firstIndex(of: least).map { words[$0] } : nil
      #expect(words.closest(to: name) == closest, "\(name) \(words)")
    }
  }

  @Test func `The nearer one wins, and of two alike the first`() {
    #expect(["abcd", "abc"].closest(to: "abx") == "abc")
    #expect(["abd", "abc"].closest(to: "abx") == "abd")
    #expect([String]().closest(to: "a") == nil)
  }
}
