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
  /// Whether it names signs, so that text that had some is to be looked at with them.
  let needsSigns: Bool

  /// `nil` for what is no expression, or one that asks for too many states.
  public init?(compiling source: String) {
    guard let folded = Machine(source, signed: false, passing: []) else { return nil }
    let named = PatternSyntax.namedSigns(source)
    let passed = named.isEmpty ? [] : Unicode.Scalar.signs.filter { !named.contains($0) }
    let signed =
      Machine(source, signed: true, passing: passed)
      ?? (passed.isEmpty ? nil : Machine(source, signed: true, passing: []))
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
    signed?.automaton.accepts(text) ?? false
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
