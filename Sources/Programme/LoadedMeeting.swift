/// A meeting with all that reading it brought up: what the program works on.
public struct LoadedMeeting: Equatable, Sendable {
  public let meeting: Meeting
  public let diagnostics: [Diagnostic]
  public let checks: [Check]
  /// Base name of what was read; `built-in` for the meeting the program carries.
  public let sourceName: String
  /// `native`, `csv` …
  public let format: String
  /// The format of the published file under the tables of a folder; `nil` where there is none.
  public let publishedFormat: String?

  public init(
    meeting: Meeting, diagnostics: [Diagnostic], sourceName: String, format: String,
    publishedFormat: String? = nil
  ) {
    self.meeting = meeting
    self.diagnostics = diagnostics
    self.sourceName = sourceName
    self.format = format
    self.publishedFormat = publishedFormat
    checks = meeting.checks
  }
}
