/// A regular expression over folded text.
///
/// A library that backtracks can take minutes for one name, and the dashboard with it. This one is
/// compiled to a table of states that reads every byte once, or it does not compile.
///
/// Literals, `.`, `[a-z]`, `[^a-z]`, `\d \w \s \b` and their opposites, `* + ? {m,n}`, `|`,
/// groups, `^` and `$`. Literals are folded like text: case, accents and dots fall away.
public struct Pattern: Hashable, Sendable {
  /// As typed, without its slashes.
  public let source: String
  private let program: PatternProgram
  private let automaton: Automaton

  /// `nil` for what is no expression, or one that asks for too many states.
  public init?(compiling source: String) {
    guard let piece = PatternSyntax.piece(of: source),
      let program = PatternProgram(piece), let automaton = Automaton(program)
    else { return nil }
    (self.source, self.program, self.automaton) = (source, program, automaton)
  }

  /// Whether it matches somewhere in a folded text. O(text): a table lookup a byte.
  public func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    automaton.accepts(text)
  }

  /// The longest of its leftmost matches. O(text × match) a start; for what is shown.
  public func firstRange(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Range<Int>? {
    for place in max(start, 0)..<max(text.count + 1, max(start, 0))
    where place == text.count || text[place] & 0xC0 != 0x80 {
      if let end = program.longestMatch(in: text, from: place) { return place..<end }
    }
    return nil
  }

  public static func == (a: Pattern, b: Pattern) -> Bool { a.source == b.source }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
