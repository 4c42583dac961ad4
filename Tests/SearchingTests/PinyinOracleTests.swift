import Searching
import Testing

/// The slow, obvious matcher: every combination of beginnings of every reading.
private enum Oracle {
  /// Readings written here again, so that a wrong table is found too; Latin letters are their own.
  static let readings: [Character: [String]] = [
    "王": ["wang"], "伟": ["wei"], "安": ["an"], "先": ["xian"], "西": ["xi"], "长": ["chang", "zhang"],
    "张": ["zhang"], "吕": ["lu"], "阿": ["a", "e"], "行": ["xing", "hang", "heng"], "昂": ["ang"],
    "a": ["a"], "n": ["n"], "𠮷": ["ji"],
  ]

  /// Whether a match begins with the first of the characters.
  static func begins(_ text: Substring, _ query: Substring) -> Bool {
    if query.isEmpty { return true }
    guard let first = text.first, let all = readings[first] else {
      return text.first == "·" || text.first == " " ? begins(text.dropFirst(), query) : false
    }
    return all.contains { reading in
      (1...reading.count).contains { length in
        query.hasPrefix(reading.prefix(length))
          && begins(text.dropFirst(), query.dropFirst(length))
      }
    }
  }

  static func matches(_ text: String, _ query: String) -> Bool {
    text.indices.contains { start in
      readings[text[start]] != nil
        && (!text[start].isASCII || isWordBeforeHan(text, start, query.count))
        && begins(text[start...], query[...])
    }
  }

  /// Whether one of the last two Latin words in front of a run of Han begins here, and a query of a
  /// length goes on into it.
  private static func isWordBeforeHan(_ text: String, _ start: String.Index, _ length: Int) -> Bool
  {
    let isLatin: (Character) -> Bool = { $0.isASCII && $0.isLetter || $0 == "·" || $0 == " " }
    let before = text[..<start].reversed()
    let first = before.first { $0 != "·" }
    guard first.map({ !($0.isASCII && $0.isLetter) }) ?? true,
      before.first(where: { !isLatin($0) }).map({ readings[$0] == nil }) ?? true
    else { return false }
    let chain = text[start...].prefix(while: isLatin)
    guard chain.endIndex < text.endIndex, readings[text[chain.endIndex]] != nil else {
      return false
    }
    return chain.split { $0 == " " }.count { $0.contains(where: \.isLetter) } <= 2
      && chain.count(where: \.isLetter) < length
  }
}

struct PinyinOracleTests {
  let seed = UInt64.random(in: 0...UInt64.max)

  @Test func `The index finds what trying all combinations finds`() {
    var random = SplitMix(state: seed)
    let characters = Array("王伟安先西长张吕阿行昂王安an· 𠮷,")
    let letters = Array("wangweixianzhangluxihange")
    func text(_ from: [Character], _ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in
          from.randomElement(using: &random) ?? "王"
        })
    }
    for _ in 0..<12 {
      let texts = (0..<20).map { _ in text(characters, 0...6) }
      let index = PinyinIndex(texts.map { ($0, nil) })
      for _ in 0..<12 {
        var query = text(letters, 1...4)
        if Bool.random(using: &random) {
          // Most random letters match nothing: these are made of a text.
          let meant = (texts.randomElement(using: &random) ?? "").compactMap { Oracle.readings[$0] }
          query = meant.map { all in
            let reading = all.randomElement(using: &random) ?? ""
            return reading.prefix(Int.random(in: 1...6, using: &random))
          }.joined()
        }
        let expected = texts.indices.filter { !query.isEmpty && Oracle.matches(texts[$0], query) }
        #expect(index.matches(query, in: 0..<texts.count) == expected, "seed \(seed), '\(query)'")
        for (place, text) in texts.enumerated() {
          let isMarked = pinyinMarked(text, query) != text
          #expect(isMarked == expected.contains(place), "seed \(seed), '\(query)' in '\(text)'")
        }
      }
    }
  }
}
