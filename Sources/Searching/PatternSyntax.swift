/// A regular expression as a tree.
indirect enum Piece {
  /// Matches nothing at all, the empty text.
  case empty
  /// One scalar of these ranges, which are sorted and apart.
  case scalar([ClosedRange<UInt32>])
  case sequence([Piece])
  case choice([Piece])
  case repeated(Piece, atLeast: Int, atMost: Int?)
  case edge(Edge)
}

/// A place between two bytes.
enum Edge: Hashable {
  case start, end, word, notWord
  /// There is no such place.
  case never
}

/// Reads the source of a regular expression; groups are nested to a bounded depth.
struct PatternSyntax {
  private let source: [Unicode.Scalar]
  /// Whether it is to be looked for in text that keeps its signs.
  private let isSigned: Bool
  /// Signs of the text that may stand before what is looked for.
  private let passed: Piece?
  private var at = 0
  private var depth = 0
  /// Whether it is readable, but nested too deep or repeated too often.
  private var isTooLarge = false
  /// The literals that are signs which folding drops from text.
  private var named: Set<Unicode.Scalar> = []

  private static let deepest = 30
  private static let mostRepeats = 100

  private init(_ source: String, signed: Bool, passing signs: [Unicode.Scalar] = []) {
    self.source = source.unicodeScalars.map(\.halfWidth)
    isSigned = signed
    var set = ScalarSet()
    for sign in signs { set.insert(sign.value...sign.value) }
    passed = signs.isEmpty ? nil : .repeated(.scalar(set.ranges), atLeast: 0, atMost: nil)
  }

  /// - Parameters:
  ///   - signed: whether it is to be looked for in text that keeps its signs.
  ///   - signs: those that may stand anywhere between what is looked for.
  static func piece(
    of source: String, signed: Bool, passing signs: [Unicode.Scalar]
  ) -> Piece? {
    var syntax = PatternSyntax(source, signed: signed, passing: signs)
    return syntax.whole()
  }

  /// The literals of a source that are signs which folding drops from text.
  static func namedSigns(_ source: String) -> Set<Unicode.Scalar> {
    var syntax = PatternSyntax(source, signed: true)
    return syntax.whole() != nil ? syntax.named : []
  }

  /// Whether a source is an expression, if only one that is too large.
  static func isReadable(_ source: String) -> Bool {
    var syntax = PatternSyntax(source, signed: false)
    return syntax.whole() != nil || syntax.isTooLarge
  }

  private mutating func whole() -> Piece? {
    guard let piece = choice(), at == source.count else { return nil }
    return piece
  }

  private var next: Unicode.Scalar? { at < source.count ? source[at] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  private mutating func choice() -> Piece? {
    var choices: [Piece] = []
    repeat {
      let start = at
      guard let sequence = sequence() else { return nil }
      // An alternative that is still to be typed is none.
      if at > start { choices.append(sequence) }
    } while take("|")
    return choices.count > 1 ? .choice(choices) : choices.first ?? .empty
  }

  private mutating func sequence() -> Piece? {
    var pieces: [Piece] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(), let piece = repeated(atom) else { return nil }
      pieces.append(piece)
    }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private mutating func atom() -> Piece? {
    guard let scalar = next else { return nil }
    at += 1
    switch scalar {
    case "(": return group()
    case "[": return set()
    case ".": return self.scalar(ScalarSet.any)
    case "^": return .edge(.start)
    case "$": return behindPassed(.edge(.end))
    case "\\": return escaped()
    case "*", "+", "?": return nil
    default: return literal(scalar)
    }
  }

  private mutating func group() -> Piece? {
    if take("?"), !take(":") { return nil }
    depth += 1
    defer { depth -= 1 }
    isTooLarge = isTooLarge || depth > Self.deepest
    guard depth <= Self.deepest, let piece = choice(), take(")") else { return nil }
    return piece
  }

  private mutating func escaped() -> Piece? {
    guard let scalar = next else { return nil }
    at += 1
    switch scalar {
    case "b": return .edge(.word)
    case "B": return .edge(.notWord)
    default:
      if let set = ScalarSet(class: scalar) { return self.scalar(set) }
      return scalar.isASCIILetterOrDigit ? nil : literal(scalar)
    }
  }

  /// A scalar as it is folded: to one, to several or to nothing.
  private mutating func literal(_ scalar: Unicode.Scalar) -> Piece {
    let scalars = scalar.scalars(signed: isSigned)
    note(scalar)
    let pieces = scalars.map { behindPassed(.scalar([$0...$0])) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
  }

  private func scalar(_ set: ScalarSet) -> Piece { behindPassed(.scalar(set.ranges)) }

  private func behindPassed(_ piece: Piece) -> Piece {
    passed.map { .sequence([$0, piece]) } ?? piece
  }

  /// Notes a literal that is a sign.
  private mutating func note(_ literal: Unicode.Scalar) {
    if isSigned, literal.foldedScalars.isEmpty { named.formUnion(literal.keptSigns) }
  }

  private mutating func repeated(_ atom: Piece) -> Piece? {
    var piece = atom
    while let (atLeast, atMost) = repeats() {
      guard atMost.map({ $0 >= atLeast }) ?? true else { return nil }
      isTooLarge = max(atLeast, atMost ?? 0) > Self.mostRepeats
      if isTooLarge { return nil }
      piece = .repeated(piece, atLeast: atLeast, atMost: atMost)
      // A lazy repeat matches where the greedy one does.
      _ = take("?")
      if next == "*" || next == "+" || next == "?" || next == "{" { return nil }
    }
    return piece
  }

  private mutating func repeats() -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    return bounds()
  }

  /// `{3}`, `{3,}`, `{3,5}`; a bracket that is none of these is a literal.
  private mutating func bounds() -> (Int, Int?)? {
    let start = at
    guard take("{"), let atLeast = number() else {
      at = start
      return nil
    }
    var atMost: Int? = atLeast
    if take(",") { atMost = number() }
    guard take("}") else {
      at = start
      return nil
    }
    return (atLeast, atMost)
  }

  private mutating func number() -> Int? {
    let start = at
    var value = 0
    while let digit = next, ("0"..."9").contains(digit) {
      value = min(value * 10 + Int(digit.value) - 0x30, 9_999)
      at += 1
    }
    return at > start ? value : nil
  }
}

extension PatternSyntax {
  /// What stands between square brackets; what folds to nothing may be missing in the text.
  private mutating func set() -> Piece? {
    let isNegated = take("^")
    var set = ScalarSet()
    var (isOptional, spelled) = (false, [Piece]())
    let start = at
    while let scalar = next, scalar != "]" || at == start {
      at += 1
      if scalar == "\\" {
        guard let escaped = next else { return nil }
        at += 1
        if let named = ScalarSet(class: escaped) {
          set.insert(named)
          continue
        }
      }
      let low = source[at - 1]
      if next == "-", at + 1 < source.count, source[at + 1] != "]" {
        let high = source[at + 1]
        at += 2
        guard low <= high else { return nil }
        set.insert(folding: low...high, signed: isSigned)
        continue
      }
      let folded = low.scalars(signed: isSigned)
      if folded.count == 1 { set.insert(folded[0]...folded[0]) }
      if folded.isEmpty { isOptional = true }
      note(low)
      if folded.count > 1 { spelled.append(literal(low)) }
    }
    guard take("]") else { return nil }
    if isNegated { return scalar(set.complement) }
    let piece = Piece.choice([scalar(set)] + spelled)
    return isOptional ? .repeated(piece, atLeast: 0, atMost: 1) : piece
  }
}

extension Unicode.Scalar {
  fileprivate var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
  }

  fileprivate var isASCIILetterOrDigit: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self))
  }

  var foldedScalars: [UInt32] {
    String(decoding: folded(String(self)), as: UTF8.self).unicodeScalars.map(\.value)
  }
}
