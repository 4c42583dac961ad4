/// A regular expression over folded text.
///
/// A library that backtracks can take minutes for one name, and the dashboard with it. This one is
/// compiled to a table of states that reads every byte once, or it does not compile.
///
/// Literals, `.`, `[a-z]`, `[^a-z]`, `\d \w \s \b` and their opposites, `* + ? {m,n}`, `|`,
/// groups, `^` and `$`. Literals are folded like text: case and accents fall away. Dashes, dots and
/// apostrophes of the text may be passed over, `/obrien/`, but for those that an expression names:
/// `/jr smith-jones/` is met by J.R. Smith-Jones and not by JR Smith Jones.
public struct Pattern: Hashable, Sendable {
  /// As typed, without its slashes.
  public let source: String
  private let folded: Machine
  /// For text with its signs; `nil` where that one would have too many states.
  private let signed: Machine?
  /// The bytes of each sign to pass over where a machine that does so would have too many states:
  /// such text is looked at with all signs and without these.
  private let omitted: [[UInt8]]
  /// Whether it names signs, so that text that had some is to be looked at with them.
  let needsSigns: Bool

  /// `nil` for what is no expression, or one that asks for too many states.
  public init?(compiling source: String) {
    guard let folded = Machine(source, signed: false, passing: []) else { return nil }
    let named = PatternSyntax.namedSigns(source)
    let passed = named.isEmpty ? [] : Unicode.Scalar.signs.filter { !named.contains($0) }
    let passing = Machine(source, signed: true, passing: passed)
    let isOmitting = passing == nil && !passed.isEmpty
    let signed = isOmitting ? Machine(source, signed: true, passing: []) : passing
    omitted = isOmitting ? passed.map { Array(String($0).utf8) } : []
    needsSigns = !named.isEmpty
    // Folded text holds none of the signs, so that an expression without them would find too much.
    if needsSigns, signed == nil { return nil }
    (self.source, self.signed) = (source, signed)
    self.folded = needsSigns ? signed ?? folded : folded
  }

  /// Why a source does not compile.
  static func fault(of source: String) -> PatternFault {
    PatternSyntax.isReadable(source) ? .tooLarge : .unreadable
  }

  /// Whether it matches somewhere in a folded text. O(text): a table lookup a byte.
  public func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool { folded.automaton.accepts(text) }

  /// Whether it can be looked for in text with its signs.
  var readsSigns: Bool { signed != nil }

  /// Whether it matches somewhere in a text that is folded but for its signs.
  func matchesSigned(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let signed else { return false }
    return signed.automaton.accepts(text)
      || !omitted.isEmpty
        && text.without(omitted).withUnsafeBufferPointer { signed.automaton.accepts($0) }
  }

  /// The longest of its leftmost matches. O(text × match) a start; for what is shown.
  ///
  /// - Parameter signed: whether the text keeps its signs.
  public func firstRange(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, signed isSigned: Bool = false
  ) -> Range<Int>? {
    guard let machine = isSigned ? signed : folded else { return nil }
    for place in max(start, 0)..<max(text.count + 1, max(start, 0))
    where place == text.count || text[place] & 0xC0 != 0x80 {
      if let end = machine.program.longestMatch(in: text, from: place) {
        return machine.afterPassed(in: text, from: place, to: end)..<end
      }
    }
    return nil
  }

  public static func == (a: Pattern, b: Pattern) -> Bool { a.source == b.source }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Why a regular expression does not compile.
public enum PatternFault: Hashable, Sendable {
  case unreadable
  /// It is nested too deep, repeated too often, or has too many states.
  case tooLarge
}

/// An expression compiled for one kind of text.
private struct Machine: Sendable {
  let program: PatternProgram
  let automaton: Automaton

  /// The bytes of each sign that may be passed over.
  private let passed: [[UInt8]]

  init?(_ source: String, signed: Bool, passing signs: [Unicode.Scalar]) {
    guard let piece = PatternSyntax.piece(of: source, signed: signed, passing: signs),
      let program = PatternProgram(piece), let automaton = Automaton(program)
    else { return nil }
    (self.program, self.automaton) = (program, automaton)
    passed = signs.map { Array(String($0).utf8) }
  }

  /// Where a match begins behind the signs that it has merely passed over.
  func afterPassed(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var at = start
    while at < end, let sign = passed.first(where: { text[at..<end].starts(with: $0) }) {
      at += sign.count
    }
    return at
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text without some signs. O(bytes).
  fileprivate func without(_ signs: [[UInt8]]) -> [UInt8] {
    var (rest, at) = ([UInt8](), 0)
    rest.reserveCapacity(count)
    while at < count {
      let sign = signs.first { self[at...].starts(with: $0) }
      if sign == nil { rest.append(self[at]) }
      at += sign?.count ?? 1
    }
    return rest
  }
}
