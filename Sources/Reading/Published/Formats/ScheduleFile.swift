/// The layout of schedule JSON, version 1.
struct ScheduleFile: Decodable {
  let schedule: Schedule?

  private enum CodingKeys: String, CodingKey { case schedule }

  /// Some exports lack the key around all.
  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: CodingKeys.self)
    schedule =
      object.contains(.schedule)
      ? try object.decodeIfPresent(JSONPart<Schedule>.self, forKey: .schedule)?.value
      : try Schedule(from: decoder)
  }
}

struct Schedule: Decodable {
  var version: JSONText?
  var baseURL: JSONText?
  var conference: JSONPart<ScheduleConference>?
  /// Where some exports keep the days and the rooms.
  var days: JSONList<ScheduleDay>?
  var rooms: JSONList<JSONNamed>?

  private enum CodingKeys: String, CodingKey {
    case version
    case baseURL = "base_url"
    case conference, days, rooms
  }
}

extension Schedule {
  /// Some exports keep the days outside of the conference.
  var allDays: [ScheduleDay] { (conference?.value?.days?.values ?? []) + (days?.values ?? []) }
}

extension Schedule {
  /// Those of its events, which together tell what three numbers in them count.
  var durations: DurationColumn {
    var column = DurationColumn()
    for day in allDays {
      for (_, _, events) in day.rooms ?? JSONMap() {
        for (line, event) in events {
          event.duration?.plain().map { column.note($0.trimmed, line: line) }
        }
      }
    }
    return column
  }
}

extension Schedule {
  /// The ids of its people that are those of several.
  var sharedPersonIDs: SharedPersonIDs {
    var shared = SharedPersonIDs()
    for day in allDays {
      for (_, _, events) in day.rooms ?? JSONMap() {
        for (line, event) in events {
          for person in event.persons ?? JSONList() {
            guard let id = (person.id ?? person.code ?? person.guid)?.plain(),
              let name = (person.publicName ?? person.fullPublicName ?? person.name)?.plain(),
              !name.isEmpty
            else { continue }
            shared.note(name, of: id, line: line)
          }
        }
      }
    }
    return shared
  }
}

struct ScheduleConference: Decodable {
  var acronym: JSONText?
  var title: JSONText?
  var start: JSONText?
  var end: JSONText?
  var daysCount: JSONText?
  var timeZoneName: JSONText?
  var url: JSONText?
  var rooms: JSONList<JSONNamed>?
  var days: JSONList<ScheduleDay>?

  private enum CodingKeys: String, CodingKey {
    case acronym, title, start, end, daysCount
    case timeZoneName = "time_zone_name"
    case url, rooms, days
  }
}

struct ScheduleDay: Decodable {
  var date: JSONText?
  var dayStart: JSONText?
  var rooms: JSONMap<JSONRecords<ScheduleFileEvent>>?

  private enum CodingKeys: String, CodingKey {
    case date
    case dayStart = "day_start"
    case rooms
  }
}

struct ScheduleFileEvent: Decodable {
  var id: JSONText?
  var code: JSONText?
  var guid: JSONText?
  var date: JSONText?
  var start: JSONText?
  var duration: JSONText?
  var room: JSONText?
  var url: JSONText?
  var title: JSONText?
  var subtitle: JSONText?
  var track: JSONNamed?
  var type: JSONText?
  var language: JSONText?
  var abstract: JSONText?
  var description: JSONText?
  var recordingLicense: JSONText?
  var doNotRecord: JSONText?
  var persons: JSONList<SchedulePerson>?
  var links: JSONList<JSONLink>?
  var attachments: JSONList<JSONLink>?
  var answers: JSONList<ScheduleAnswer>?

  private enum CodingKeys: String, CodingKey {
    case id, code, guid, date, start, duration, room, url, title, subtitle, track, type, language
    case abstract, description, persons, links, attachments, answers
    case recordingLicense = "recording_license"
    case doNotRecord = "do_not_record"
  }
}

struct SchedulePerson: Decodable {
  var id: JSONText?
  var code: JSONText?
  var guid: JSONText?
  var publicName: JSONText?
  var fullPublicName: JSONText?
  var name: JSONText?
  var biography: JSONText?
  var abstract: JSONText?
  var description: JSONText?

  private enum CodingKeys: String, CodingKey {
    case id, code, guid, name, biography, abstract, description
    case publicName = "public_name"
    case fullPublicName = "full_public_name"
  }
}

struct ScheduleAnswer: Decodable {
  var question: JSONNamed?
  var answer: JSONText?
}

extension ScheduleJSON {
  static let keys = JSONKeys(
    read: """
      schedule version base_url conference days acronym title start end daysCount
      time_zone_name url date day_start id code guid duration room name subtitle track
      type language abstract description recording_license do_not_record persons links
      attachments answers question answer public_name full_public_name biography href
      label slug
      """,
    passed: """
      $schema generator logo color colors tracks timeslot_duration day_end index avatar
      options capacity image feedback_url origin_url keywords
      """,
    maps: "rooms")
}
