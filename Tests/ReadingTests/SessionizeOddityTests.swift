import Programme
import Testing

@testable import Reading

/// What events make of the views of Sessionize.
@Suite struct SessionizeOddityTests {
  private static func plenum(_ hour: String, in room: String) -> String {
    """
    {"id": "pause", "title": "Changing rooms", "startsAt": "2027-03-01T\(hour):05:00",
     "endsAt": "2027-03-01T\(hour):10:00", "isServiceSession": false, "isPlenumSession": true,
     "speakers": [], "room": "\(room)"}
    """
  }

  @Test func `A plenum with one id at two times is one in all rooms at each`() throws {
    let rooms = ["Hall", "Attic", "Deck"].map { room in
      """
      {"name": "\(room)",
       "sessions": [\(Self.plenum("11", in: room)), \(Self.plenum("13", in: room))]}
      """
    }
    let loaded = try published(
      "[{\"date\": \"2027-03-01T00:00:00\", \"rooms\": [\(rooms.joined(separator: ","))]}]")
    #expect(
      loaded.timetable == [
        "2027-03-01 11:05+5 Changing rooms", "2027-03-01 13:05+5 Changing rooms",
      ])
    #expect(
      loaded.meeting.sessions.map { $0.extras.map(\.value) } == [
        ["Attic", "Deck"], ["Attic", "Deck"],
      ])
    #expect(loaded.said.count == 1)
  }

  @Test func `Texts in two languages are both kept`() throws {
    let loaded = try published(
      """
      {"sessions": [{"id": "1", "title": {"ja": "結び目", "en": "Knots"},
         "description": {"ja": "綱", "en": "Ropes"}, "startsAt": "2027-03-01T09:00:00",
         "endsAt": "2027-03-01T10:00:00", "speakers": ["a"], "noShow": true,
         "message": {"ja": "中止", "en": "Called off"}},
        {"id": "2", "title": {"ja": "Sails", "en": "Sails"}, "startsAt": "2027-03-01T10:00:00",
         "endsAt": "2027-03-01T11:00:00", "speakers": ["a"], "noShow": false, "message": null}],
       "speakers": [{"id": "a", "fullName": {"ja": "海野", "en": "Umino"},
         "bio": {"ja": "船乗り", "en": "Sailor"}}],
       "rooms": [], "categories": [], "questions": []}
      """)
    let knots = try loaded.session("Knots")
    #expect(knots.otherTitles == [OtherName(language: "ja", name: "結び目")])
    #expect(knots.abstract == "Ropes\n\n綱" && knots.status == "cancelled")
    #expect(
      knots.extras == [
        Extra(name: "message", value: "Called off"), Extra(name: "message (2)", value: "中止"),
      ])
    let sails = try loaded.session("Sails")
    #expect(sails.otherTitles == [] && sails.status == nil && sails.extras == [])
    let umino = try loaded.speaker("Umino")
    #expect(umino.otherNames == [OtherName(language: "ja", name: "海野")])
    #expect(umino.biography == "Sailor\n\n船乗り")
  }
}
