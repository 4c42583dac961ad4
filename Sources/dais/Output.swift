import Glibc
import Programme
import Searching
import TerminalUI
import Views

/// A pipe that is closed early is no fault: the write says so, and no signal ends the program.
func ignoreBrokenPipes() {
  signal(SIGPIPE, SIG_IGN)
}

/// Writes everything to a descriptor.
///
/// - Throws: `done` when the reader has gone, `unwritable` for every other fault.
func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) throws(Failure) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EPIPE {
      throw Failure(.done)
    } else if errno != EINTR {
      let reason = String(cString: strerror(errno)).lowercased()
      throw Failure(.unwritable, "standard output: \(reason). What was written is not whole.")
    }
  }
}

/// One line on standard error, with the program's name and nothing that acts on a terminal.
func complain(_ message: String) {
  guard !message.isEmpty else { return }
  let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
  let text = lines.map { $0.visible }.joined(separator: "\n")
  try? write("dais: \(text)\n", to: STDERR_FILENO)
}

/// What of a query could not be understood.
///
/// - Throws: usage for a regular expression that is none: without it all rows would be meant.
func complain(about filter: Filter) throws(Failure) {
  for remark in filter.remarks {
    switch remark {
    case .brokenRegex(let source, _, _):
      throw Failure(
        .unusable, "the query: \(remark.echo). Mend it, or look for it as text: \"/\(source)\"")
    case .unknownField(let unclear), .unknownState(let unclear):
      let advice = unclear.isBeginning ? "Write it out." : "It is looked for as text."
      complain("the query: \(remark.echo). \(advice)")
    case .unreadable(_, _, let example), .mayBeAnotherDay(_, let example):
      complain("the query: \(remark.echo). Write \(example).")
    case .soughtAsText: complain("the query: \(remark.echo). It is looked for as text.")
    case .backwards: complain("the query: \(remark.echo). Write the earlier or the lesser first.")
    case .unfinished: complain("the query: \(remark.echo). Write it out.")
    case .comparedByLetters:
      complain("the query: \(remark.echo). '<' and '>' are for times, days, durations and counts.")
    case .tooDeep: complain("the query: \(remark.echo). Write fewer.")
    }
  }
}

/// What of a query no row has as it is likeliest meant, and how it is read instead.
func complainOfReadings(_ filter: Filter, in table: Table, at moment: Moment?) {
  let states = table.states(at: moment)
  if let other = table.index.otherReading(of: filter, states: states) {
    complain("the query: '\(filter.query)' is read as \(other).")
  }
  for term in table.index.looseTerms(of: filter, states: states) {
    let others =
      term.others.isEmpty
      ? "" : ", and not as \(term.others.joined(separator: " or ")), which is here too"
    let reading = "'\(term.word)' is read as \(term.meant)\(others)"
    let stop = reading.hasSuffix(".") ? "" : "."
    complain("the query: \(reading)\(stop) To be exact, write it like \(term.exact).")
  }
  for hint in table.index.connectivesMeant(in: filter, states: states) {
    complain("the query: \(hint)")
  }
}

/// Why a query found nothing, as far as it is known.
///
/// - Parameter since: what the meeting was compared with.
func complainOfNothing(
  _ filter: Filter, in table: Table, at moment: Moment?, since: String? = nil
) {
  guard !filter.isEmpty else { return }
  let counsel = Counsel(
    on: filter, in: table, states: table.states(at: moment),
    obstacles: table.obstacles(to: filter, at: moment, isMarked: false))
  let reasons =
    counsel.missing.map { "This view has no '\($0.rawValue)'." }
    + counsel.empty.map { table.view.hasNoField($0.rawValue) }
    + counsel.omissions.prefix(4).map { "Without \($0.term): \($0.rows)." }
    + counsel.broader.prefix(4).map { "Part of it: \($0.term): \($0.rows)." }
    + counsel.instead.prefix(4).map { "With \($0.term) instead: \($0.rows)." }
    + filter.countsMeant(without: counsel.missing).map { "To count them: \($0)" }
    + counsel.obstacles.map { $0.reason(since: since) } + counsel.values
  let hints = reasons.withoutRepeats + (counsel.word.map { ["Did you mean '\($0)'?"] } ?? [])
  let what = "\(table.view.rawValue): nothing matches '\(filter.query)'."
  complain(([what] + hints).joined(separator: " "))
}

extension Obstacle {
  fileprivate func reason(since: String?) -> String {
    switch self {
    case .noClocks: "No session has a day and a time."
    case .unknownTime: "What time it is is not known. Give it: --at '2026-05-20 09:40'"
    case .nothingMarked: "Marks are set in the dashboard, and here there are none."
    case .nothingChanged:
      since.map { "Nothing changed since '\($0)'." }
        ?? "Nothing is known to have changed. Give what to compare with: --since OLD"
    }
  }
}

/// The first twenty faults of the files on standard error, then the count of the rest.
func complain(about loaded: LoadedMeeting) {
  let limit = 20
  for diagnostic in loaded.diagnostics.prefix(limit) {
    // One line each, whatever the files write in their names.
    complain(diagnostic.description.visible)
  }
  let rest = loaded.diagnostics.count - limit
  if rest > 0 { complain("\(rest) more. To see them all: dais check") }
}
