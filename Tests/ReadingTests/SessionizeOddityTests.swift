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
}
