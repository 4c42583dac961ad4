/// The layout of both versions.
struct WidgetFile: Decodable {
  var talks: JSONRecords<WidgetTalk>?
  var version: JSONText?
  var timezone: JSONText?
  var eventStart: JSONText?
  var eventEnd: JSONText?
  var tracks: JSONList<JSONNamed>?
  var rooms: JSONList<JSONNamed>?
  var speakers: JSONRecords<JSONPerson>?
  var event: JSONPart<WidgetEvent>?
  var schedule: JSONList<WidgetDay>?

  private enum CodingKeys: String, CodingKey {
    case talks, version, timezone
    case eventStart = "event_start"
    case eventEnd = "event_end"
    case tracks
    case rooms, speakers, event, schedule
  }
}

struct WidgetEvent: Decodable {
  var name: JSONText?
  var timezone: JSONText?
  var url: JSONText?
}

struct WidgetDay: Decodable {
  struct Room: Decodable {
    var name: JSONText?
    var talks: JSONRecords<WidgetTalk>?
  }

  var rooms: JSONList<Room>?
}

struct WidgetTalk: Decodable {
  var code: JSONText?
  var title: JSONText?
  var abstract: JSONText?
  var description: JSONText?
  var speakers: JSONList<JSONPerson>?
  var track: JSONNamed?
  var start: JSONText?
  var end: JSONText?
  var duration: JSONText?
  var room: JSONNamed?
  var language: JSONText?
  var doNotRecord: JSONText?

  private enum CodingKeys: String, CodingKey {
    case code, title, abstract, description, speakers, track, start, end, duration, room
    case language = "content_locale"
    case doNotRecord = "do_not_record"
  }
}

extension WidgetJSON {
  static let keys = JSONKeys(
    read: """
      talks version timezone event_start event_end tracks rooms speakers event schedule
      name url code title abstract description track start end duration room
      content_locale do_not_record id biography
      """,
    passed: """
      color avatar avatar_thumbnail_default avatar_thumbnail_tiny avatar_source
      avatar_license height top resources fav_count state height display_start display_end
      first_start last_end positions locales availabilities
      """)
}
