import ArgumentParser
import BuiltIn
import Glibc
import Parallel
import Programme
import Reading
import Searching

/// How a meeting is found and read.
struct MeetingOptions: ParsableArguments {
  @Option(help: "The zone of the programme where its files state none: an IANA name.")
  var timeZone: String?

  @Option(help: "Pretend it is this moment: '2026-05-20 09:40', where the meeting is.")
  var at: String?

  /// The moment of the queries: pretended, else now where the meeting is.
  func moment(for loaded: LoadedMeeting) -> Moment? {
    moment(inZone: loaded.meeting.facts.timeZone)
  }

  func moment(inZone zone: String?) -> Moment? {
    at.flatMap(Moment.init) ?? Reading.now(inTimeZone: zone)
  }

  /// The same for one query; the clock is not asked where it does not matter.
  func moment(of filter: Filter, in loaded: LoadedMeeting) -> Moment? {
    filter.asksClock ? moment(for: loaded) : nil
  }

  func validate() throws {
    if let at, Moment(at) == nil {
      throw ValidationError("--at '\(at)': it is written like '2026-05-20 09:40'.")
    }
    guard let timeZone, !isTimeZone(timeZone) else { return }
    let unknown = UnknownZone(timeZone)
    throw ValidationError("--time-zone: \(unknown.message) \(unknown.action)")
  }

  /// Reads `path`, else `$DAIS_MEETING`, else the meeting the program carries with it.
  ///
  /// - Parameter ordersPeople: whether a list of people is the first that is asked for.
  func load(_ path: String?, ordersPeople: Bool = false) throws(Failure) -> LoadedMeeting {
    try dais.load(
      path: path ?? defaultMeetingPath, timeZone: timeZone, ordersPeople: ordersPeople)
  }
}

/// `$DAIS_MEETING`; `nil` when it is unset or empty.
var defaultMeetingPath: String? {
  guard let value = getenv("DAIS_MEETING"), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Reads a meeting; standard error says how far a long load has come.
///
/// - Parameters:
///   - path: `nil` for the meeting the program carries with it, `-` for standard input.
///   - ordersPeople: whether people are put in order beside the reading.
func load(
  path: String?, timeZone: String? = nil, ordersPeople: Bool = false
) throws(Failure) -> LoadedMeeting {
  do throws(ReadingFailure) {
    if path == "-" {
      return try meeting(
        standardInput: standardInput(), timeZone: timeZone, spellNames: latinSpellings)
    }
    if let path, isLong(path), isatty(STDERR_FILENO) == 1 {
      return try watchedMeeting(at: path, timeZone: timeZone, ordersPeople: ordersPeople)
    }
    return try silentMeeting(at: path, timeZone: timeZone)
  } catch {
    throw Failure(.unusable, error.description)
  }
}

/// The same without a word on standard error.
func silentMeeting(
  at path: String?, timeZone: String?, progress: LoadProgress? = nil
) throws(ReadingFailure) -> LoadedMeeting {
  guard let path else {
    return meeting(
      files: BuiltIn.files, sourceName: "built-in", timeZone: timeZone, spellNames: latinSpellings)
  }
  return try meeting(
    at: path, timeZone: timeZone, progress: progress, spellNames: latinSpellings)
}
