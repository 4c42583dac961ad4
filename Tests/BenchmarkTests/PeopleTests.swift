import Testing

@testable import benchmark

struct PeopleTests {
  @Test func `The first people of a seed are always the same`() {
    #expect(Array(People(seed: 7).prefix(50)) == Array(People(seed: 7).prefix(500).prefix(50)))
    #expect(Array(People(seed: 7).prefix(50)) != Array(People(seed: 8).prefix(50)))
  }

  @Test func `Every institution and every session has a name of its own`() {
    #expect(Set(People.institutions).count == 2000)
    #expect(Set(People.sessions).count == 400)
  }

  @Test func `Of a hundred names eight are East Asian and thirty bear accents`() {
    let names = People(seed: 1).prefix(20_000).map { $0[1] }
    let east = names.count { $0.unicodeScalars.contains { $0.value >= 0x3000 } }
    let plain = names.count { $0.utf8.allSatisfy { $0 < 0x80 } }
    #expect(1500...1700 ~= east)
    #expect(5700...6300 ~= names.count - east - plain)
  }

  @Test(arguments: [("a b", "a b"), ("a, b", "\"a, b\""), ("", "")])
  func `A value with a comma stands in quotes`(value: String, text: String) {
    #expect(quoted(value) == text)
  }
}
