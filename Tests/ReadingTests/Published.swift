import Programme
import Testing

@testable import Reading

/// The meeting of one published file that is given as text, with the files beside it.
func published(
  _ text: String, name: String = "file", timeZone: String? = nil, beside: [String: String] = [:]
) throws -> LoadedMeeting {
  let folder = try TemporaryFolder()
  try folder.write(name, text)
  for (name, text) in beside { try folder.write(name, text) }
  return try meeting(at: "\(folder.path)/\(name)", timeZone: timeZone)
}

extension LoadedMeeting {
  /// Diagnostics as they are said, without the name of the file.
  var said: [String] {
    diagnostics.map { "\($0.line):\($0.column): \($0.message) \($0.action)" }
  }

  /// `2027-03-01 09:00+30 Title`, with what is not known left out.
  var timetable: [String] {
    meeting.sessions.map { session in
      let time = [session.day.map { "\($0)" }, session.start.map { "\($0)" }]
        .compactMap { $0 }.joined(separator: " ")
      let length = session.minutes.map { "+\($0)" } ?? ""
      return [time + length, session.title].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// `Title: role Name (Institution)` of each appearance.
  var cast: [String] {
    meeting.appearances.map { appearance in
      let speaker = appearance.speaker.map { meeting.speakers[$0].name }
      let institution = appearance.institution.map { "(\(meeting.institutions[$0].name))" }
      let who = [appearance.role, speaker ?? "", institution ?? ""].filter { !$0.isEmpty }
      return "\(meeting.sessions[appearance.session].title): " + who.joined(separator: " ")
    }
  }

  func session(_ title: String) throws -> Session {
    try #require(meeting.sessions.first { $0.title == title })
  }

  func speaker(_ name: String) throws -> Speaker {
    try #require(meeting.speakers.first { $0.name == name })
  }

  func institution(_ name: String) throws -> Institution {
    try #require(meeting.institutions.first { $0.name == name })
  }
}
