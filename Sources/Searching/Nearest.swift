/// The words that take the fewest edits to become a term, among those shown to it.
struct Nearest {
  /// The best so far, a few, the best first.
  var words: [String] { best.map(\.word) }
  private var best: [(word: String, cost: Int)] = []
  private let term: [Unicode.Scalar]
  private let limit: Int
  /// The edits that a beginning of a word may take.
  private let leadLimit: Int
  private let letters: LetterSet
  /// The bytes of a word that is near: how many at least, and how many may be others.
  private let (shortest, missing): (Int, Int)
  private static let most = 6

  /// Nil for a term of one or two characters, which any word is near to.
  init?(to folded: [UInt8]) {
    term = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    if term.count < 3 { return nil }
    // Of short words too many are near, and still more begin so.
    limit = term.count < 6 ? 1 : 2
    leadLimit = term.count > 7 ? 2 : term.count > 4 || !term.allSatisfy(\.isASCII) ? 1 : 0
    letters = LetterSet(folded)
    shortest = term.count - limit
    // An edit replaces one scalar: one byte, or up to four.
    missing = term.allSatisfy(\.isASCII) ? limit : 4 * limit
  }

  /// Whether a word of these bytes can be near at all; most are not.
  func mayBe(near letters: LetterSet, count: Int) -> Bool {
    count >= shortest && self.letters.countMissing(in: letters) <= missing
  }

  /// The most bytes of a word that are looked at, where all are ASCII.
  var reach: Int { term.count + limit + 1 }

  /// Keeps `candidate` if it is nearer than one of those that are kept.
  mutating func consider(_ candidate: ArraySlice<UInt8>) {
    let text = String(decoding: candidate, as: UTF8.self)
    guard let cost = cost(of: text), best.count < Self.most || cost < best[best.count - 1].cost,
      !best.contains(where: { $0.word == text })
    else { return }
    best.insert((text, cost), at: best.firstIndex { $0.cost > cost } ?? best.count)
    if best.count > Self.most { best.removeLast() }
  }

  /// Twice the edits; one more where only the beginning of `text` is near.
  private func cost(of text: String) -> Int? {
    let edits = edits(term, Array(text.unicodeScalars.prefix(reach)))
    let whole = edits.last ?? .max
    let beginning = edits.min() ?? .max
    if whole <= limit, whole <= beginning { return 2 * whole }
    return beginning <= leadLimit ? 2 * beginning + 1 : nil
  }
}

extension Term {
  /// Values of its field, those in front that are like the text that it asks for, as a whole or in
  /// one word; the others as they stood. O(text of the values × text asked for).
  public func nearestFirst(_ values: [String]) -> [String] {
    let asked = Array(String(decoding: sought, as: UTF8.self).unicodeScalars)
    guard asked.count > 2 else { return values }
    let ranked = values.enumerated().map { place, value in
      let text = String(decoding: Searching.folded(value).prefix(200), as: UTF8.self).unicodeScalars
      let words = [Array(text)] + text.split(separator: " ").map { Array($0) }
      let least = words.lazy.compactMap { edits(asked, $0).last }.min() ?? .max
      return (cost: least > asked.count / 2 ? Int.max : least, place: place, value: value)
    }
    return ranked.sorted { ($0.cost, $0.place) < ($1.cost, $1.place) }.map(\.value)
  }
}

/// For each length, the edits between a word and that many first scalars of another.
///
/// Two neighbours that changed places are one edit. O(word × other).
func edits(_ word: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> [Int] {
  var before: [Int] = []
  var row = Array(0...other.count)
  for (place, letter) in word.enumerated() {
    var next = [row[0] + 1]
    next.reserveCapacity(row.count)
    for (index, scalar) in other.enumerated() {
      var edits = min(row[index] + (letter == scalar ? 0 : 1), next[index] + 1, row[index + 1] + 1)
      if place > 0, index > 0, word[place - 1] == scalar, letter == other[index - 1] {
        edits = min(edits, before[index - 1] + 1)
      }
      next.append(edits)
    }
    (before, row) = (row, next)
  }
  return row
}

/// Which bytes a word is made of, by their last six bits.
struct LetterSet {
  private var bits: UInt64 = 0

  init() {}

  init(_ word: some Sequence<UInt8>) {
    for byte in word { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { bits |= 1 &<< UInt64(byte & 63) }

  func countMissing(in other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
