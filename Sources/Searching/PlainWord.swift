/// A value in lower case that is read from the left: digits, words and signs.
struct PlainWord {
  private(set) var rest: ArraySlice<Unicode.Scalar>

  init(_ plain: String) { rest = Array(plain.unicodeScalars)[...] }

  private init(_ rest: ArraySlice<Unicode.Scalar>) { self.rest = rest }

  func shortened(to count: Int) -> PlainWord { PlainWord(rest.prefix(max(count, 0))) }

  /// What stands in front of the last number, run of letters or sign.
  var withoutLastPart: PlainWord {
    guard let part = rest.last.map(Part.init) else { return self }
    if part == .sign { return PlainWord(rest.dropLast()) }
    return PlainWord(rest.dropLast(rest.reversed().prefix { Part($0) == part }.count))
  }

  private enum Part {
    case number, letters, sign

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "0"..."9": self = .number
      case "a"..."z": self = .letters
      default: self = .sign
      }
    }
  }

  var isEmpty: Bool { rest.isEmpty }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest)
    return String(text)
  }

  /// Moves behind the first of these words that stands here.
  mutating func take(_ words: String...) -> Bool {
    for word in words where rest.starts(with: word.unicodeScalars) {
      rest = rest.dropFirst(word.unicodeScalars.count)
      return true
    }
    return false
  }

  /// Moves behind what stands here up to the first that is no letter.
  mutating func takeLetters() -> String {
    let letters = rest.prefix { scalar in
      scalar.value > 0x7F
        ? scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend
        : ("a"..."z").contains(scalar)
    }
    rest = rest.dropFirst(letters.count)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return String(text)
  }

  /// Moves behind the digits that stand here: nine at most, else none.
  mutating func takeNumber() -> (value: Int, digits: Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    rest = rest.dropFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }, digits.count)
  }

  /// What stands on both sides of two dots; either may be empty.
  var bounds: (low: PlainWord, high: PlainWord)? {
    guard
      let dots = rest.indices.dropLast().first(where: { rest[$0] == "." && rest[$0 + 1] == "." })
    else { return nil }
    return (PlainWord(rest[..<dots]), PlainWord(rest[dots...].drop { $0 == "." }))
  }

  /// Where a dash stands.
  var dashes: [Int] { rest.indices.filter { rest[$0] == "-" } }

  /// What stands on both sides of a sign.
  func parts(at sign: Int) -> (low: PlainWord, high: PlainWord) {
    (PlainWord(rest[..<sign]), PlainWord(rest[(sign + 1)...]))
  }

  var beginsInDigits: Bool { rest.first.map { ("0"..."9").contains($0) } ?? false }

  /// Digits and nothing else.
  var isDigits: Bool { !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) } }

  /// What stands on both sides of two dots or of the first of these signs.
  func bounds(dividedBy signs: String) -> (low: PlainWord, high: PlainWord)? {
    if let bounds { return bounds }
    guard let sign = rest.firstIndex(where: { signs.unicodeScalars.contains($0) }) else {
      return nil
    }
    return parts(at: sign)
  }
}
