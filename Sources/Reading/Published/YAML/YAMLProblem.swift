/// What the parser of the system finds wrong, in words that say what to look at.
struct YAMLProblem: Equatable {
  var reason: String
  /// Whether the place to look at is where something began, and not where it was missed.
  var isWhereItBegan = false

  /// A problem without words of ours is told in those of the parser.
  ///
  /// - Parameter line: on which what the problem is in began.
  init(_ problem: String, _ context: String, begunOn line: Int) {
    if context == "while scanning a quoted scalar", problem.hasPrefix("found unexpected") {
      (reason, isWhereItBegan) = ("the quote is not closed", true)
    } else if context == "while scanning a simple key" {
      (reason, isWhereItBegan) = ("a key lacks its colon", true)
    } else if problem.hasPrefix("did not find expected ',' or") {
      reason = "a comma is missing, or the bracket of line \(line) is not closed"
    } else {
      reason = Self.reasons.first(where: { problem.hasPrefix($0.problem) })?.reason ?? problem
    }
  }

  private static let reasons: [(problem: String, reason: String)] = [
    (
      "mapping values are not allowed",
      "a colon stands in a text without quotes; put it in quotes"
    ),
    ("found character that cannot start", "a text begins with a mark; put it in quotes"),
    (
      "did not find expected key",
      "a key is expected; look at the indentation and the quotes before it"
    ),
    ("did not find expected '-'", "a hyphen is expected; look at the indentation before it"),
    (
      "block sequence entries are not allowed", "a list begins behind a key; begin it on a new line"
    ),
    ("did not find expected node content", "a value is expected"),
    ("did not find expected <document start>", "this belongs to nothing before it"),
    (
      "did not find expected comment or line break",
      "nothing may stand behind the mark of a text of lines"
    ),
    ("did not find expected hexdecimal number", "the escape lacks digits"),
    ("found unknown escape character", "there is no such escape"),
    ("found invalid Unicode character escape", "the escape names no character"),
    ("found undefined tag handle", "the tag is not declared"),
    ("found a tab character", "a tab stands where blanks indent"),
  ]
}
