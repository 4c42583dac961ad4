import Programme
import Testing
import Writing

@testable import Reading

/// Ids, links, names of columns and values that a reader only keeps are repaired like all text.
@Suite struct HostileTextTests {
  /// Invented; `¤` is where something stands that no text should hold.
  static let samples: [(name: String, text: String)] = [
    (
      "frab.xml",
      """
      <schedule><conference><title>A¤</title><acronym>x¤y</acronym></conference>
      <day date="2027-03-01"><room name="Ha¤ll"><event id="i¤1" guid="g¤"><title>B</title>
      <start>09:00</start><duration>soon¤ish</duration><url>https://pier.example/¤a</url>
      <persons><person id="p¤1" role="cha¤ir">Ana</person><person id="p1">Bo</person></persons>
      <links><link href="https://pier.example/¤b">Pa¤ge</link></links><odd>k¤ept</odd>
      </event></room></day></schedule>
      """
    ),
    (
      "cal.ics",
      """
      BEGIN:VCALENDAR
      X-WR-CALNAME:Ca¤l
      BEGIN:VEVENT
      UID:u¤1
      DTSTART:20270301T090000
      SUMMARY:B
      URL:https://pier.example/¤a
      CATEGORIES:c¤1
      COMMENT:k¤ept
      X-ODD:o¤dd
      DURATION:so¤on
      ORGANIZER;CN="A¤na":mailto:a¤b@pier.example
      END:VEVENT
      END:VCALENDAR
      """
    ),
    (
      "hoverboard.json",
      """
      {"schedule": {"2027-03-01": {"tracks": [{"title": "Ha¤ll"}], "timeslots": [{"startTime":
      "9:00", "endTime": "1¤0:00", "sessions": [{"items": ["s¤1", "s2"]}]}]}}, "sessions":
      {"s¤1": {"title": "B", "speakers": ["A¤na"], "videoId": "v¤"}, "s¤2": {"title": "C"}},
      "speakers": {"A¤na": {"company": "Po¤rt", "socials": [{"name": "n¤et", "link": "l¤"}]}}}
      """
    ),
    (
      "sigchi.json",
      """
      {"conference": {"name": "A¤"}, "sessions": [{"id": "s¤1", "name": "B", "typeId": "t¤",
      "roomId": "r¤9", "contentIds": ["c¤1"], "chairIds": ["p¤1"]}], "contents": [{"id": "c¤1",
      "title": "C", "authors": [{"personId": "p¤1"}]}], "people": [{"id": "p¤1"}]}
      """
    ),
    (
      "all.json",
      """
      {"sessions": [{"id": "s¤1", "title": "B", "roomId": "r¤1", "startsAt": "2027-03-01T09:00", "endsAt": "so¤on",
      "questionAnswers": [{"questionId": "q¤1", "answerValue": "y¤es"}], "speakers": ["p¤1"]}],
      "speakers": [{"id": "p¤1", "links": [{"title": "l¤", "url": "u¤rl"}]}], "rooms": [],
      "questions": [], "categories": []}
      """
    ),
    (
      "session.json",
      """
      {"sessions": [{"id": "a¤", "room": "R¤1", "type": "t¤1", "start": "2027-03-01T09:00", "end": "so¤on",
      "speakers": ["p¤1"], "tags": ["g¤1"], "broadcast": ["R¤2"], "uri": "u¤ri", "zh": {"title": "甲"}}],
      "speakers": [{"id": "p¤1"}], "session_types": [], "rooms": [], "tags": []}
      """
    ),
    (
      "v1.json",
      """
      {"schedule": {"conference": {"time_zone_name": "Z¤", "start": "so¤on", "days": [{"date":
      "2027-03-01", "rooms": {"Ha¤ll": [{"id": "i¤1", "title": "B", "start": "so¤on", "answers":
      [{"question": "q¤1", "answer": "y¤es"}], "persons": [{"id": "p¤1"}]}]}}]}}}
      """
    ),
    (
      "ror.json",
      """
      [{"id": "r¤1", "names": [{"value": "Port", "lang": "e¤n"}], "types": ["company"], "links":
      [{"type": "ho¤me", "value": "u¤rl"}], "relationships": [{"type": "parent", "id": "r¤2"}]}]
      """
    ),
    (
      "sched.csv",
      """
      title,session id,date,start time,end time,venue,odd col¤umn,seats,goers,checkins
      B,i¤1,2027-03-01,09:00,so¤on,Ha¤ll,k¤ept,3,x¤y,1
      """
    ),
  ]

  private static let spoilt = "\u{1}\u{202E}\u{2066}\u{85}\u{9B}\u{7F}\u{61C}\u{200F}\u{2029}"

  /// In the notation of the file.
  private static func spoil(_ name: String) -> String {
    if name.hasSuffix(".json") { return "\\r\\n\\u0000\\u001b" + spoilt.dropFirst() }
    if name.hasSuffix(".xml") { return "&#13;&#10;" + spoilt.dropFirst() }
    return spoilt
  }

  @Test(arguments: samples)
  func `What a reader keeps holds no control, and reads back equal`(
    _ sample: (name: String, text: String)
  ) throws {
    let parts = sample.text.split(separator: "¤", omittingEmptySubsequences: false)
    let loaded = try published(parts.joined(separator: Self.spoil(sample.name)), name: "f")
    #expect(loaded.meeting.sessions.count + loaded.meeting.institutions.count > 0)
    #expect(loaded.said.contains { $0.contains("control or invisible") })
    let files = nativeFolder(of: loaded.meeting)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.unicodeScalars.first { $0.isHarmful } == nil, "\(file.name): \(text)")
    }
    let copy = meeting(files: files, sourceName: "copy").meeting
    #expect(copy.withoutPlaces.difference(from: loaded.meeting.withoutPlaces) == nil)
  }

  /// Ids are told apart by their bytes, once their letters are composed.
  @Test(arguments: [
    ("caf\u{E9}", "cafe\u{301}", ["caf\u{E9}", "caf\u{E9}-2"], "is there twice"),
    ("x\u{323}\u{307}", "x\u{307}\u{323}", ["x\u{323}\u{307}", "x\u{307}\u{323}"], "look alike"),
    ("a", "a\u{200F}", ["a", "a-2"], "is there twice"), ("a", "A", ["a", "A"], ""),
  ])
  func `Ids that look alike are told`(
    first: String, second: String, ids: [String], said: String
  ) throws {
    let events = [first, second].map {
      "<event id=\"\($0)\"><title>T</title><start>09:00</start><persons>"
        + "<person id=\"\($0)\">N</person></persons></event>"
    }
    let loaded = try published(
      "<schedule><day date=\"2027-03-01\">\(events.joined())</day></schedule>")
    #expect(loaded.meeting.sessions.map { Array($0.id.utf8) } == ids.map { Array($0.utf8) })
    #expect(loaded.meeting.speakers.map { Array($0.id.utf8) } == ids.map { Array($0.utf8) })
    let told = loaded.said.filter { $0.contains(said.isEmpty ? "the id" : said) }
    #expect(told.count == (said.isEmpty ? 0 : 2))
  }
}

extension Unicode.Scalar {
  /// What no file that the program writes may hold; line ends are part of a table.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    default: false
    }
  }
}
