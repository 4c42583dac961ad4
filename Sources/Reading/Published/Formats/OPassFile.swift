/// The layout of session.json.
struct OPassFile: Decodable {
  var sessions: JSONRecords<OPassSession>?
  var speakers: JSONRecords<OPassSpeaker>?
  var types: JSONList<OPassName>?
  var rooms: JSONList<OPassName>?
  var tags: JSONList<OPassName>?

  private enum CodingKeys: String, CodingKey {
    case sessions, speakers
    case types = "session_types"
    case rooms, tags
  }
}

/// The texts of a record in one language.
struct OPassTexts: Decodable {
  var language = ""
  var title: JSONText?
  var name: JSONText?
  var description: JSONText?
  var bio: JSONText?

  private enum CodingKeys: String, CodingKey { case title, name, description, bio }
}

extension Decoder {
  /// The texts of the record here by language, that of the meeting first.
  fileprivate var texts: [OPassTexts] {
    guard let object = try? container(keyedBy: JSONKey.self) else { return [] }
    let first = ["zh", "zh-TW", "zh-Hant", "zh-Hans", "ja", "ko", "en"]
    let fields = ["id", "qa"]
    let others = object.allKeys.map(\.stringValue).filter { key in
      !first.contains(key) && !fields.contains(key)
        && key.utf8.withContiguousStorageIfAvailable(\.isLanguage) == true
    }
    return (first + others.sorted()).compactMap { language in
      let key = JSONKey(stringValue: language)
      var texts = try? object.decodeIfPresent(JSONPart<OPassTexts>.self, forKey: key)?.value
      texts?.language = language
      return texts
    }
  }
}

/// A room, a type or a tag.
struct OPassName: Decodable {
  private(set) var id: JSONText?
  private(set) var texts: [OPassTexts] = []

  private enum Keys: String, CodingKey { case id, name }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Keys.self)
    id = try object.decodeIfPresent(JSONText.self, forKey: .id)
    texts = decoder.texts
  }
}

struct OPassSpeaker: Decodable {
  private(set) var id: JSONText?
  private(set) var texts: [OPassTexts] = []

  private enum Keys: String, CodingKey { case id }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Keys.self)
    id = try object.decodeIfPresent(JSONText.self, forKey: .id)
    texts = decoder.texts
  }
}

struct OPassSession: Decodable {
  private struct Fields: Decodable {
    var id: JSONText?
    var type: JSONText?
    var room: JSONText?
    var broadcast: JSONList<JSONText>?
    var start: JSONText?
    var end: JSONText?
    var language: JSONText?
    var speakers: JSONList<JSONText>?
    var tags: JSONList<JSONText>?
    var uri: JSONText?
    var qa: JSONText?
    var slide: JSONText?
    var coWrite: JSONText?
    var live: JSONText?
    var record: JSONText?

    enum CodingKeys: String, CodingKey {
      case id, type, room, broadcast, start, end, language, speakers, tags, uri, qa, slide, live
      case record
      case coWrite = "co_write"
    }
  }

  private let fields: Fields
  let texts: [OPassTexts]

  init(from decoder: any Decoder) throws {
    fields = try Fields(from: decoder)
    texts = decoder.texts
  }

  var id: JSONText? { fields.id }
  var type: JSONText? { fields.type }
  var room: JSONText? { fields.room }
  var broadcast: JSONList<JSONText>? { fields.broadcast }
  var start: JSONText? { fields.start }
  var end: JSONText? { fields.end }
  var language: JSONText? { fields.language }
  var speakers: JSONList<JSONText>? { fields.speakers }
  var tags: JSONList<JSONText>? { fields.tags }

  /// The links of the session, each with what is behind it.
  var addresses: [(name: String, url: JSONText?)] {
    [
      ("", fields.uri), ("questions", fields.qa), ("slides", fields.slide),
      ("shared notes", fields.coWrite), ("live", fields.live), ("recording", fields.record),
    ]
  }
}

extension OPassJSON {
  static let keys = JSONKeys(
    read: """
      sessions speakers session_types rooms tags id title name description bio type room
      broadcast start end language uri qa slide co_write live record zh
      """,
    passed: "avatar")
}
