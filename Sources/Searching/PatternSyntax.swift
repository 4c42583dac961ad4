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
  private var at = 0
  private var depth = 0
  /// Whether it is readable, but nested too deep or repeated too often.
  private var isTooLarge = false
  /// Whether a literal is a sign that folding drops from text.
  private var namesSigns = false

  private static let deepest = 30
  private static let mostRepeats = 100

  private init(_ source: String, signed: Bool) {
    self.source = source.unicodeScalars.map(\.halfWidth)
    isSigned = signed
  }

  static func piece(of source: String, signed: Bool) -> Piece? {
    var syntax = PatternSyntax(source, signed: signed)
    return syntax.whole()
  }

  /// Whether any literal of a source is a sign that folding drops from text.
  static func namesSigns(_ source: String) -> Bool {
    var syntax = PatternSyntax(source, signed: true)
    return syntax.whole() != nil && syntax.namesSigns
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
    case ".": return .scalar(ScalarSet.any.ranges)
    case "^": return .edge(.start)
    case "$": return .edge(.end)
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
      if let set = ScalarSet(class: scalar) { return .scalar(set.ranges) }
      return scalar.isASCIILetterOrDigit ? nil : literal(scalar)
    }
  }

  /// A scalar as it is folded: to one, to several or to nothing.
  private mutating func literal(_ scalar: Unicode.Scalar) -> Piece {
    let scalars = scalar.scalars(signed: isSigned)
    if isSigned, !scalars.isEmpty, scalar.foldedScalars.isEmpty { namesSigns = true }
    let pieces = scalars.map { Piece.scalar([$0...$0]) }
    return pieces.count == 1 ? pieces[0] : .sequence(pieces)
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
      if isSigned, !folded.isEmpty, !isNegated, low.foldedScalars.isEmpty { namesSigns = true }
      if folded.count > 1 { spelled.append(literal(low)) }
    }
    guard take("]") else { return nil }
    if isNegated { return .scalar(set.complement.ranges) }
    let piece = Piece.choice([.scalar(set.ranges)] + spelled)
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
