import Programme

/// Schedule JSON of frab and pretalx, version 1: days of rooms of events.
enum ScheduleJSON: PublishedFormat {
  static let name = "schedule-json-1"

  static func describes(_ document: PublishedDocument) -> Bool {
    guard case .json(false, let keys) = document.outline else { return false }
    let isWhole = keys.contains("schedule")
    guard isWhole || keys.contains("conference") else { return false }
    let inner = JSONShape(document.bytes).innerKeys
    if !isWhole { return inner["conference"]?.contains("days") == true }
    let schedule = inner["schedule"] ?? []
    return !schedule.contains("events") && !schedule.isDisjoint(with: ["conference", "days"])
  }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let file = try document.decoded(ScheduleFile.self, keys: Self.keys, draft.faults)
    guard let schedule = file.schedule else {
      throw .nothingRead(document.file.name, "it holds no schedule.")
    }
    var reading = ScheduleReading(schedule, document, &draft)
    for day in schedule.allDays { reading.read(day, &draft) }
    reading.report(draft)
  }
}
