import Searching
import Testing

/// A pattern of few kinds of pieces, and the slow, obvious way to match it.
private indirect enum Plain {
  case letter(Character)
  case any
  case oneOf([Character], isNegated: Bool)
  case sequence([Plain])
  case choice([Plain])
  case many(Plain, Int, Int?)
  case start, end, border

  var source: String {
    switch self {
    case .letter(let letter): String(letter)
    case .any: "."
    case .oneOf(let letters, let isNegated): "[\(isNegated ? "^" : "")\(String(letters))]"
    case .sequence(let parts): parts.map(\.source).joined()
    case .choice(let parts): "(\(parts.map(\.source).joined(separator: "|")))"
    case .many(let part, let low, let high):
      "(\(part.source)){\(low),\(high.map(String.init) ?? "")}"
    case .start: "^"
    case .end: "$"
    case .border: "\\b"
    }
  }

  /// All the ends of matches that begin at one of `places`.
  func ends(in text: [Character], from places: Set<Int>) -> Set<Int> {
    func reading(_ passes: (Character) -> Bool) -> Set<Int> {
      Set(places.filter { $0 < text.count && passes(text[$0]) }.map { $0 + 1 })
    }
    switch self {
    case .letter(let letter): return reading { $0 == letter }
    case .any: return reading { _ in true }
    case .oneOf(let letters, let isNegated): return reading { letters.contains($0) != isNegated }
    case .sequence(let parts): return parts.reduce(places) { $1.ends(in: text, from: $0) }
    case .choice(let parts):
      return parts.reduce(into: []) { $0.formUnion($1.ends(in: text, from: places)) }
    case .many(let part, let low, let high):
      return ends(of: part, low, high, in: text, from: places)
    case .start: return places.filter { $0 == 0 }
    case .end: return places.filter { $0 == text.count }
    case .border:
      return places.filter { place in
        let before = place > 0 && text[place - 1] != " "
        return before != (place < text.count && text[place] != " ")
      }
    }
  }

  private func ends(
    of part: Plain, _ low: Int, _ high: Int?, in text: [Character], from places: Set<Int>
  ) -> Set<Int> {
    var (here, ends) = (places, low == 0 ? places : [])
    for count in 1...max(high ?? low + text.count, 1) where high != 0 {
      here = part.ends(in: text, from: here)
      if count >= low { ends.formUnion(here) }
    }
    return ends
  }

  static func random(_ depth: Int, _ random: inout SeededRandom) -> Plain {
    let letters: [Character] = ["a", "b", "济", " "]
    func letter() -> Character { letters.randomElement(using: &random) ?? "a" }
    func parts() -> [Plain] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in .random(depth - 1, &random) }
    }
    switch Int.random(in: 0..<(depth > 0 ? 12 : 5), using: &random) {
    case 0, 1: return .letter(letter())
    case 2: return .any
    case 3: return .oneOf([letter(), letter()], isNegated: Bool.random(using: &random))
    case 4:
      return [.start, .end, .border, .letter("a")].randomElement(using: &random) ?? .any
    case 5...7: return .sequence(parts())
    case 8, 9: return .choice(parts())
    default:
      let low = Int.random(in: 0...2, using: &random)
      let high = Bool.random(using: &random) ? nil : low + Int.random(in: 0...2, using: &random)
      return .many(.random(depth - 1, &random), low, high)
    }
  }
}

struct PatternOracleTests {
  @Test(arguments: [
    "(){100}{100}{100}", "((((){100}){100}){100}){100}", "(((-{100}){100}){100}){100}",
    "((((a{0}){100}){100}){100}){100}", "a{0}{100}", "x{100}.{100}",
  ]) func `Repeats of nothing take no time`(source: String) {
    // What matters is that it comes back; an expression without steps matches everything.
    if let pattern = Pattern(compiling: source) { #expect(pattern.matches("b")) }
  }

  @Test func `The table of states matches what trying everything matches`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed)
    var refused: [String] = []
    for _ in 0..<1_500 {
      let plain = Plain.random(3, &random)
      guard let pattern = Pattern(compiling: plain.source) else {
        refused.append(plain.source)
        continue
      }
      for _ in 0..<8 {
        let text = random.text(of: ["a", "b", "济", " "], upTo: 8)
        let letters = Array(text)
        let matches = (0...letters.count).compactMap { start in
          plain.ends(in: letters, from: [start]).max().map { String(letters[start..<$0]) }
        }
        let hint = "\(plain.source) in '\(text)', seed \(seed)"
        #expect(pattern.firstMatch(in: text) == matches.first, "\(hint)")
        #expect(pattern.matches(text) == !matches.isEmpty, "\(hint)")
      }
    }
    // Few patterns ask for more states than there may be: those with many dots after a choice.
    #expect(refused.count < 15, "\(refused), seed \(seed)")
  }
}
