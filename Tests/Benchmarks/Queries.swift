/// What a program may ask of its terminal, and what a plain xterm on a dark screen answers.
private let answers: [(query: [UInt8], answer: String)] = [
  ("\u{1B}[6n", "\u{1B}[1;1R"),
  ("\u{1B}[5n", "\u{1B}[0n"),
  ("\u{1B}[c", "\u{1B}[?1;2c"),
  ("\u{1B}[0c", "\u{1B}[?1;2c"),
  ("\u{1B}[>c", "\u{1B}[>0;0;0c"),
  ("\u{1B}[>0c", "\u{1B}[>0;0;0c"),
  ("\u{1B}]11;?", "\u{1B}]11;rgb:0000/0000/0000\u{07}"),
].map { (Array($0.0.utf8), $0.1) }

/// The answers to the queries of `bytes` that end after the first `answered` of them.
func replies(to bytes: ArraySlice<UInt8>, after answered: Int) -> [UInt8] {
  var replies: [UInt8] = []
  for start in bytes.indices where bytes[start] == 0x1B {
    for (query, answer) in answers
    where bytes[start...].starts(with: query)
      && start + query.count > bytes.startIndex + answered
    {
      replies += answer.utf8
    }
  }
  return replies
}
