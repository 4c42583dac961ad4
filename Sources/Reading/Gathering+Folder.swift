import Parallel
import Programme

extension Gathering {
  /// Reads the files of a native folder, each as far as it goes; a published one first.
  ///
  /// Notes alone make no native folder.
  mutating func readFolder(_ folder: FolderFiles) {
    var isNative = false
    for wanted in MeetingFile.allCases {
      switch folder.file(wanted.rawValue) {
      case .absent: break
      case .refused(let reason): faults.add(unread: wanted.rawValue, reason)
      case .bytes(let raw):
        isNative = true
        if let reason = Self.refusal(of: raw) {
          faults.add(unread: wanted.rawValue, reason)
          break
        }
        let file = file(wanted.rawValue)
        read(wanted, DecodedText(raw, file: file, faults: faults).bytes, file)
      }
      if wanted == .facts { readPublished(folder) }
    }
    if isNative { readNotes(folder) }
  }

  /// Why a file is no text that is read, in words that follow "cannot be read: ".
  static func refusal(of raw: [UInt8]) -> String? {
    BinaryKind.marked(raw).map { "it holds \($0)" }
      ?? ForeignText.words(of: raw).map { "it holds \($0); save it as UTF-8" }
  }

  private mutating func read(_ wanted: MeetingFile, _ text: [UInt8], _ file: SourceFile) {
    switch wanted {
    case .facts: readFacts(text, file)
    case .institutions: text.withUnsafeBufferPointer { readInstitutions($0, file) }
    case .agenda:
      progress?.begin(total: text.count)
      text.withUnsafeBufferPointer { readAgenda($0, file) }
    case .speakers:
      progress?.begin(total: text.count)
      speakers.isListed =
        text.withUnsafeBufferPointer { readPeople($0, file) } || speakers.isListed
    case .attendance: text.withUnsafeBufferPointer { readAttendance($0, file) }
    }
  }

  /// The meeting with all that reading it brought up.
  mutating func loaded(sourceName: String, format: String, timeZone: String?) -> LoadedMeeting {
    if let stated = records.facts.timeZone, let timeZone, stated != timeZone {
      tellUnused(timeZone, stated: stated)
    }
    records.facts.timeZone = records.facts.timeZone ?? timeZone
    let meeting = meeting()
    let isLong = meeting.speakers.count + meeting.sessions.count > Limit.worthSharing
    return LoadedMeeting(
      meeting: meeting, diagnostics: faults.diagnostics, sourceName: sourceName, format: format,
      publishedFormat: publishedFormat, missedFiles: missedFiles,
      unreadFiles: faults.unread,
      peopleOrder: peopleOrder?.value(of: meeting.speakers),
      checks: isLong
        ? meeting.lateChecks(beside.spellNames, comparedNames?.value(of: meeting.speakers))
        : meeting.checks(beside.spellNames))
  }

  private func tellUnused(_ asked: String, stated: String) {
    guard let name = records.files.first else { return }
    faults.add(
      SourceFile(position: 0, name: name),
      "the zone \(stated) is stated, so \(asked) is not used.", "Leave --time-zone out.", as: .note)
  }
}

extension Meeting {
  /// Its checks, made on all cores when they are first asked for.
  fileprivate func lateChecks(
    _ spelling: NameSpelling?, _ compared: (@Sendable () -> ComparedNames)?
  ) -> @Sendable () -> [Check] {
    let once = Once<[Check]>()
    return {
      once.value { checks(spelling: spelling, compared: compared?(), sharing: OnAllCores()) }
    }
  }

  /// Its checks, made at once.
  fileprivate func checks(_ spelling: NameSpelling?) -> @Sendable () -> [Check] {
    let made = checks(spelling: spelling)
    return { made }
  }
}
