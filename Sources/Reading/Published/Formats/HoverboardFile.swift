/// The layout of a Hoverboard database.
struct HoverboardFile: Decodable {
  struct Notifications: Decodable {
    var config: JSONPart<Config>?
  }

  struct Config: Decodable {
    var timezone: JSONText?
  }

  var schedule: JSONMap<HoverboardDay>?
  var sessions: JSONMap<HoverboardSession>?
  var speakers: JSONMap<HoverboardSpeaker>?
  var partners: JSONList<HoverboardPartners>?
  var notifications: JSONPart<Notifications>?
  /// The same the other way about, as newer sites have it.
  var config: JSONPart<Settings>?

  struct Settings: Decodable {
    var notifications: JSONPart<Config>?
  }

  /// As both layouts have it.
  var timeZone: String? {
    (notifications?.value?.config?.value ?? config?.value?.notifications?.value)?.timezone?.plain()
  }
}

struct HoverboardDay: Decodable {
  struct Track: Decodable {
    var title: JSONText?
  }

  struct Slot: Decodable {
    var startTime: JSONText?
    var endTime: JSONText?
    var sessions: JSONList<Cell>?
  }

  struct Cell: Decodable {
    var items: JSONList<JSONText>?
    var extend: JSONText?
  }

  var date: JSONText?
  var tracks: JSONList<Track>?
  var timeslots: JSONRecords<Slot>?
}

struct HoverboardSession: Decodable {
  var title: JSONText?
  var description: JSONText?
  var language: JSONText?
  var complexity: JSONText?
  var tags: JSONList<JSONText>?
  var speakers: JSONList<JSONText>?
  var presentation: JSONText?
  var videoID: JSONText?
  var ticketURL: JSONText?
  var date: JSONText?

  private enum CodingKeys: String, CodingKey {
    case title, description, language, complexity, tags, speakers, presentation, date
    case videoID = "videoId"
    case ticketURL = "ticketUrl"
  }
}

struct HoverboardSpeaker: Decodable {
  struct Social: Decodable {
    var name: JSONText?
    var link: JSONText?
  }

  var name: JSONText?
  var title: JSONText?
  var company: JSONText?
  var country: JSONText?
  var bio: JSONText?
  var shortBio: JSONText?
  var socials: JSONList<Social>?
}

/// The partners of one level.
struct HoverboardPartners: Decodable {
  struct Logo: Decodable {
    var name: JSONText?
    var url: JSONText?
  }

  var title: JSONText?
  var logos: JSONList<Logo>?
  /// What newer sites call them.
  var items: JSONList<Logo>?
}

extension HoverboardJSON {
  static let keys = JSONKeys(
    read: """
      tracks tags timeslots startTime endTime items extend title description language
      complexity presentation videoId ticketUrl name company country bio shortBio socials
      link partners logos url notifications config timezone date
      """,
    passed: """
      blog gallery software team tickets triggers videos previousSpeakers messages
      subscribers test users icon image dateReadable companyLogo companyLogoUrl photo
      photoUrl featured badges order logoUrl hasOwnProperty
      """,
    maps: "schedule sessions speakers")
}
