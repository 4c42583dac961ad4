/// The files of a native folder, in the order in which they are read.
enum MeetingFile: String, CaseIterable {
  case facts = "meeting.toml"
  case institutions = "institutions.csv"
  case agenda = "agenda.csv"
  case speakers = "speakers.csv"
  case attendance = "attendance.csv"

  static var namesInWords: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}

/// What reading accepts before it refuses with a message.
enum Limit {
  static let fileBytes = 1 << 30
  static let factsBytes = 16 << 20
  /// Less is read sooner on one core than on two.
  static let partBytes = 1 << 18
  /// Fewer records than this are looked at sooner than a thread begins.
  static let worthSharing = 20_000
  static let fieldBytes = 1 << 20
  /// Of texts that a published file names in several places.
  static let repeatedBytes = 16 << 20
  static let columns = 1_024
  /// Of TOML values and keys, and of XML elements, in one another.
  static let depth = 64
  /// On one tag of XML.
  static let attributes = 256
  /// Faults of one file that are told one by one.
  static let faults = 10_000
  static let faultsOfRow = 32
  /// Records a misspelt name is compared with, misspelt names that are compared, and how often any
  /// two are.
  static let suggestions = (records: 20_000, names: 200, pairs: 100_000)
  /// Unknown time zones of a file for which one like them is looked for.
  static let zones = 32
}
