/// The layout of SIGCHI's programme JSON.
struct SIGCHIFile: Decodable {
  var licence: JSONText?
  var conference: JSONPart<SIGCHIConference>?
  var sponsors: JSONList<SIGCHISponsor>?
  var sponsorLevels: JSONList<JSONNamed>?
  var rooms: JSONList<JSONNamed>?
  var tracks: JSONList<JSONNamed>?
  var contentTypes: JSONList<JSONNamed>?
  var timeSlots: JSONList<SIGCHISlot>?
  var sessions: JSONRecords<SIGCHISession>?
  var events: JSONRecords<SIGCHISession>?
  var contents: JSONRecords<SIGCHIContent>?
  var people: JSONRecords<SIGCHIPerson>?

  private enum CodingKeys: String, CodingKey {
    case licence = "cc_licence"
    case conference, sponsors, sponsorLevels, rooms, tracks, contentTypes
    case timeSlots, sessions, events, contents, people
  }
}

struct SIGCHIConference: Decodable {
  var name: JSONText?
  var fullName: JSONText?
  var location: JSONText?
  var url: JSONText?
  var startDate: JSONText?
  var endDate: JSONText?
  var timeZoneName: JSONText?
}

struct SIGCHISponsor: Decodable {
  var name: JSONText?
  var url: JSONText?
  var levelID: JSONText?

  private enum CodingKeys: String, CodingKey {
    case name, url
    case levelID = "levelId"
  }
}

struct SIGCHISlot: Decodable {
  var id: JSONText?
  var startDate: JSONText?
  var endDate: JSONText?
}

/// A session, or an event, which has its times itself.
struct SIGCHISession: Decodable {
  var id: JSONText?
  var name: JSONText?
  var description: JSONText?
  var note: JSONText?
  var typeID: JSONText?
  var roomID: JSONText?
  var timeSlotID: JSONText?
  var startDate: JSONText?
  var endDate: JSONText?
  var chairIDs: JSONList<JSONText>?
  var presenterIDs: JSONList<JSONText>?
  var contentIDs: JSONList<JSONText>?
  var link: JSONPart<JSONLink>?

  private enum CodingKeys: String, CodingKey {
    case id, name, description, note
    case typeID = "typeId"
    case roomID = "roomId"
    case startDate, endDate
    case timeSlotID = "timeSlotId"
    case chairIDs = "chairIds"
    case presenterIDs = "presenterIds"
    case contentIDs = "contentIds"
    case link
  }
}

struct SIGCHIContent: Decodable {
  var id: JSONText?
  var title: JSONText?
  var abstract: JSONText?
  var award: JSONText?
  var trackID: JSONText?
  var keywords: JSONList<JSONText>?
  var authors: JSONList<SIGCHIAuthor>?

  private enum CodingKeys: String, CodingKey {
    case id, title, abstract, award
    case trackID = "trackId"
    case keywords, authors
  }
}

struct SIGCHIAuthor: Decodable {
  var personID: JSONText?
  var affiliations: JSONList<SIGCHIAffiliation>?

  private enum CodingKeys: String, CodingKey {
    case personID = "personId"
    case affiliations
  }
}

struct SIGCHIAffiliation: Decodable {
  var institution: JSONText?
  /// A department, a school or a laboratory.
  var unit: JSONText?
  var city: JSONText?
  var state: JSONText?
  var country: JSONText?

  private enum CodingKeys: String, CodingKey {
    case institution
    case unit = "dsl"
    case city, state, country
  }
}

struct SIGCHIPerson: Decodable {
  var id: JSONText?
  var firstName: JSONText?
  var middleInitial: JSONText?
  var lastName: JSONText?
  var affiliations: JSONList<SIGCHIAffiliation>?
}

extension SIGCHIJSON {
  static let keys = JSONKeys(
    read: """
      cc_licence conference sponsors sponsorLevels rooms tracks contentTypes timeSlots
      sessions events contents people name fullName location url startDate endDate
      timeZoneName levelId id description note typeId roomId timeSlotId chairIds
      presenterIds contentIds link href title abstract award trackId keywords authors
      personId affiliations institution dsl city state country firstName middleInitial
      lastName
      """,
    passed: """
      schemeVersion publicationInfo floors recognitions cache shortName displayShortName
      year timeZoneOffset logoUrl addons order extraPadding rank isDefault setup
      displayName color duration type isParallelPresentation importedId source
      recognitionIds isBreak tags sessionIds eventIds label mapImageUrl number ipfsUrl
      videos
      """)
}
