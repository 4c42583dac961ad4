import Programme

/// Schedule JSON of frab and pretalx, version 1: days of rooms of events.
enum ScheduleJSON: PublishedFormat {
  static let name = "schedule-json-1"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline, keys.contains("schedule") else {
      return false
    }
    let inner = JSONShape(document.bytes).innerKeys["schedule"] ?? []
    return !inner.contains("events") && !inner.isDisjoint(with: ["conference", "days"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(ScheduleFile.self, keys: Self.keys, draft.faults)
    guard let schedule = file.schedule?.value else {
      throw .nothingRead(document.file.name, "it holds no schedule.")
    }
    var reading = ScheduleReading(schedule, document, &draft)
    for day in schedule.allDays { reading.read(day, &draft) }
    reading.report(draft)
  }
}
