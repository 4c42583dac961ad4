/// A meeting with all that reading it brought up: what the program works on.
public struct LoadedMeeting: Sendable {
  public let meeting: Meeting
  public let diagnostics: [Diagnostic]
  /// Base name of what was read; `built-in` for the meeting the program carries.
  public let sourceName: String
  /// `native`, `csv` …
  public let format: String
  /// The format of the published file under the tables of a folder; `nil` where there is none.
  public let publishedFormat: String?
  /// The names of files that were looked for beside the others and gave nothing: they may come.
  public let missedFiles: [String]
  /// The files of which nothing was read, each with its fault.
  public let unreadFiles: [(name: String, fault: Diagnostic)]
  private let madeChecks: @Sendable () -> [Check]
  private let madePeopleOrder: (@Sendable () -> [Int32])?

  /// The doubts about the meeting; of a long one they may be made when they are first asked for.
  public var checks: [Check] { madeChecks() }

  /// The people by name, where somebody put them in order while the rest was read.
  public var peopleOrder: [Int32]? { madePeopleOrder?() }

  /// - Parameters:
  ///   - peopleOrder: waits for the order of people; `nil` where none is made.
  ///   - checks: makes those of the meeting; without it they are made at once.
  public init(
    meeting: Meeting, diagnostics: [Diagnostic], sourceName: String, format: String,
    publishedFormat: String? = nil, missedFiles: [String] = [],
    unreadFiles: [(name: String, fault: Diagnostic)] = [],
    peopleOrder: (@Sendable () -> [Int32])? = nil, checks: (@Sendable () -> [Check])? = nil
  ) {
    self.meeting = meeting
    self.diagnostics = diagnostics
    self.sourceName = sourceName
    self.format = format
    self.publishedFormat = publishedFormat
    self.missedFiles = missedFiles
    self.unreadFiles = unreadFiles
    madePeopleOrder = peopleOrder
    if let checks {
      madeChecks = checks
    } else {
      let made = meeting.checks
      madeChecks = { made }
    }
  }
}

extension LoadedMeeting: Equatable {
  /// Checks follow from the meeting.
  public static func == (a: LoadedMeeting, b: LoadedMeeting) -> Bool {
    a.meeting == b.meeting && a.diagnostics == b.diagnostics && a.sourceName == b.sourceName
      && a.format == b.format && a.publishedFormat == b.publishedFormat
  }
}
