/// The layout of schedule JSON, version 2.
struct HubFile: Decodable {
  var schedule: JSONPart<HubSchedule>?
}

struct HubSchedule: Decodable {
  var version: JSONText?
  var baseURL: JSONText?
  var conference: JSONPart<HubConference>?
  var events: JSONRecords<HubEvent>?
  var persons: JSONRecords<HubPerson>?

  private enum CodingKeys: String, CodingKey {
    case version
    case baseURL = "base_url"
    case conference, events, persons
  }
}

struct HubConference: Decodable {
  struct Defaults: Decodable {
    var language: JSONText?
  }

  var acronym: JSONText?
  var title: JSONText?
  var description: JSONText?
  var start: JSONText?
  var end: JSONText?
  var timeZoneName: JSONText?
  var url: JSONText?
  var defaults: JSONPart<Defaults>?
  var tracks: JSONList<JSONNamed>?
  var days: JSONList<HubDay>?

  private enum CodingKeys: String, CodingKey {
    case acronym, title, description, start, end
    case timeZoneName = "time_zone_name"
    case url, defaults
    case tracks, days
  }
}

struct HubDay: Decodable {
  var date: JSONText?
  var start: JSONText?
  var end: JSONText?
}

struct HubEvent: Decodable {
  var id: JSONText?
  var guid: JSONText?
  var code: JSONText?
  var start: JSONText?
  var end: JSONText?
  var duration: JSONText?
  var room: JSONNamed?
  var url: JSONText?
  var title: JSONText?
  var subtitle: JSONText?
  var track: JSONNamed?
  var type: JSONText?
  var language: JSONText?
  var abstract: JSONText?
  var description: JSONText?
  var state: JSONText?
  var participants: JSONList<HubParticipant>?
  var links: JSONList<JSONLink>?
  var attachments: JSONList<JSONLink>?
}

struct HubParticipant: Decodable {
  var id: JSONText?
  var guid: JSONText?
  var name: JSONText?
  var publicName: JSONText?
  var role: JSONText?

  private enum CodingKeys: String, CodingKey {
    case id, guid, name
    case publicName = "public_name"
    case role
  }
}

struct HubPerson: Decodable {
  var id: JSONText?
  var guid: JSONText?
  var name: JSONText?
  var publicName: JSONText?
  var biography: JSONText?
  var links: JSONList<JSONLink>?

  private enum CodingKeys: String, CodingKey {
    case id, guid, name
    case publicName = "public_name"
    case biography, links
  }
}

extension HubJSON {
  static let keys = JSONKeys(
    read: """
      schedule version base_url conference events persons acronym title description start
      end time_zone_name url defaults language tracks days date id guid code duration room
      name slug subtitle track type abstract state participants role links attachments
      href label public_name biography
      """,
    passed: """
      $schema generator logo color colors rooms languages timeslot_duration index avatar
      logo keywords theme service meta license feedback_url origin_url do_not_record
      daysCount
      """)
}
