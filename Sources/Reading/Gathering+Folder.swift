import Parallel
import Programme

extension Gathering {
  /// Reads the files of a native folder, each as far as it goes.
  mutating func readFolder(_ bytes: (MeetingFile, SourceFile, Faults) -> [UInt8]?) {
    for wanted in MeetingFile.allCases {
      let position = records.files.count
      let file = SourceFile(position: position, name: wanted.rawValue)
      guard let raw = bytes(wanted, file, faults) else { continue }
      _ = self.file(wanted.rawValue)
      let text = DecodedText(raw, file: file, faults: faults).bytes
      switch wanted {
      case .facts: readFacts(text, file)
      case .institutions: text.withUnsafeBufferPointer { readInstitutions($0, file) }
      case .agenda: text.withUnsafeBufferPointer { readAgenda($0, file) }
      case .speakers:
        progress?.begin(total: text.count)
        text.withUnsafeBufferPointer { readPeople($0, file) }
        speakers.isListed = true
      case .attendance: text.withUnsafeBufferPointer { readAttendance($0, file) }
      }
    }
  }

  /// The meeting with all that reading it brought up.
  mutating func loaded(sourceName: String, format: String, timeZone: String?) -> LoadedMeeting {
    records.facts.timeZone = records.facts.timeZone ?? timeZone
    let meeting = meeting()
    return LoadedMeeting(
      meeting: meeting, diagnostics: faults.diagnostics, sourceName: sourceName, format: format)
  }
}
