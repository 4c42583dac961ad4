/// Scalar → block → cell → target, each a literal of printable characters.
///
/// A digit is one of 64 characters from '0'. A block number has two digits, a cell three: 0 where
/// the scalar stays as it is, else 1 + the byte where its target begins. Targets end with a dot,
/// which no folded text contains.
struct TwoStageTable {
  private(set) var blocks = ""
  private(set) var cells = ""
  /// The texts that scalars fold to, each with its final dot.
  private(set) var targets: [String] = []
  private var places: [String: Int] = [:]
  private var size = 0

  init(_ folding: Folding) {
    var numbers: [String: Int] = [:]
    for start in stride(from: 0, to: 0x30000, by: 64) {
      let block = (start..<start + 64).map { digits(place(of: $0, folding), 3) }.joined()
      let number = numbers[block] ?? numbers.count
      if numbers.updateValue(number, forKey: block) == nil { cells += block }
      blocks += digits(number, 2)
    }
  }

  private mutating func place(of value: Int, _ folding: Folding) -> Int {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let target = folding.folded(scalar)
    if target.unicodeScalars.elementsEqual(CollectionOfOne(scalar)) { return 0 }
    if let place = places[target] { return place }
    let place = size + 1
    places[target] = place
    targets.append(target + ".")
    size += target.utf8.count + 1
    return place
  }

  private func digits(_ value: Int, _ count: Int) -> String {
    precondition(value < 1 << (6 * count), "the table needs more digits")
    return (0..<count).reversed().map { String(digit(value >> (6 * $0) & 63)) }.joined()
  }

  private func digit(_ value: Int) -> Unicode.Scalar { Unicode.Scalar(UInt8(0x30 + value)) }
}
