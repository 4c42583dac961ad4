/// The word that takes the fewest edits to become a term, among those shown to it.
struct Nearest {
  /// The best so far.
  private(set) var word: String?
  private let term: [Unicode.Scalar]
  private let limit: Int
  private let letters: LetterSet
  private var cost = Int.max

  /// Nil for a term of one or two characters, which any word is near to.
  init?(to folded: [UInt8]) {
    term = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    if term.count < 3 { return nil }
    limit = term.count < 5 ? 1 : 2
    letters = LetterSet(folded[...])
  }

  /// Keeps `candidate` if it is nearer than all before it.
  mutating func consider(_ candidate: ArraySlice<UInt8>) {
    // An edit replaces one scalar: at most four bytes. Most words end here.
    let missing = letters.countMissing(in: LetterSet(candidate))
    let bytesPerEdit = term.allSatisfy(\.isASCII) ? 1 : 4
    guard candidate.count + limit >= term.count, missing <= limit * bytesPerEdit else { return }
    let text = String(decoding: candidate, as: UTF8.self)
    guard let cost = cost(of: text), cost < self.cost else { return }
    (self.cost, word) = (cost, text)
  }

  /// Twice the edits; one more where only the beginning of `text` is near.
  private func cost(of text: String) -> Int? {
    let scalars = Array(text.unicodeScalars.prefix(term.count + limit + 1))
    let edits = editsToPrefixes(of: scalars)
    let whole = edits.last ?? .max
    let beginning = edits.min() ?? .max
    if whole <= limit, whole <= beginning { return 2 * whole }
    return beginning <= limit ? 2 * beginning + 1 : nil
  }

  /// For each length, the edits between the term and that many first scalars. O(term × scalars).
  private func editsToPrefixes(of scalars: [Unicode.Scalar]) -> [Int] {
    var row = Array(0...scalars.count)
    for letter in term {
      var diagonal = row[0]
      row[0] += 1
      for (index, scalar) in scalars.enumerated() {
        let replaced = diagonal + (letter == scalar ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(replaced, row[index] + 1, diagonal + 1)
      }
    }
    return row
  }
}

/// Which bytes a word is made of, by their last six bits.
private struct LetterSet {
  private var bits: UInt64 = 0

  init(_ word: ArraySlice<UInt8>) {
    for byte in word { bits |= 1 << UInt64(byte & 63) }
  }

  func countMissing(in other: LetterSet) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
