import Programme
import Testing

@testable import Reading

/// Views of an invented event.
@Suite struct SessionizeTests {
  static let all = """
    {"sessions": [
      {"id": "11", "title": "Knots", "description": "Ties.", "startsAt": "2027-03-01T09:00:00",
       "endsAt": "2027-03-01T10:00:00", "isServiceSession": false, "isPlenumSession": true,
       "speakers": ["u-1"], "categoryItems": [1, 3, 5],
       "questionAnswers": [{"questionId": 8, "answerValue": "rope"}], "roomId": 21,
       "liveUrl": "https://live.example", "status": "Accepted"},
      {"id": "u-9", "title": "Lunch", "startsAt": "2027-03-01T12:00:00",
       "endsAt": "2027-03-01T13:00:00", "isServiceSession": true, "isPlenumSession": true,
       "speakers": [], "roomId": 21},
      {"id": "12", "title": "Unscheduled", "startsAt": null, "endsAt": null, "roomId": null,
       "speakers": ["u-2"], "status": "Declined"}],
     "speakers": [{"id": "u-1", "firstName": "Ana", "lastName": "Cais", "fullName": "Ana Cais",
       "tagLine": "Pilot @ Port", "bio": "Sails.", "sessions": [11],
       "links": [{"title": "Blog", "url": "https://blog.example"}]},
      {"id": "u-2", "firstName": "Rui", "lastName": "Mole"}],
     "questions": [{"id": 8, "question": "What to bring"}],
     "categories": [{"id": 1, "title": "Session format", "items": [{"id": 1, "name": "Workshop"}]},
       {"id": 2, "title": "Track", "items": [{"id": 3, "name": "Ropes"}]},
       {"id": 3, "title": "Level", "items": [{"id": 5, "name": "Easy"}]}],
     "rooms": [{"id": 21, "name": "Hall", "sort": 0}]}
    """

  @Test func `Somebody without a name is told, and called as a session names them`() throws {
    let nameless = Self.all.replacing(
      "\"firstName\": \"Ana\", \"lastName\": \"Cais\", \"fullName\": \"Ana Cais\"",
      with: "\"firstName\": \"\", \"fullName\": \"\"")
    let loaded = try published(nameless)
    #expect(loaded.cast.first == "Knots: u-1")
    #expect(
      loaded.diagnostics.map { "\($0.message) \($0.action)" } == [
        "1 session is rejected or withdrawn by its status ('Declined'), 'Unscheduled'. "
          + "Read as cancelled; see is:cancelled.",
        "a person has no name. The id is shown; give the name.",
      ])
    let empty = try published(Self.view(naming: [""]))
    #expect(empty.cast == ["Knots: u-1"] && empty.diagnostics.count == 1)
    let later = try published(Self.view(naming: ["", "Ana Cais"]))
    #expect(later.meeting.speakers.map(\.name) == ["Ana Cais"])
  }

  /// The view of sessions, each with the same person by another name.
  private static func view(naming names: [String]) -> String {
    let sessions = names.enumerated().map { number, name in
      """
      {"id": "\(number)", "title": "Knots", "startsAt": "2027-03-01T09:00:00",
       "isServiceSession": false, "speakers": [{"id": "u-1", "name": "\(name)"}], "room": "Hall"}
      """
    }
    return "[{\"groupName\": \"All\", \"sessions\": [\(sessions.joined(separator: ","))]}]"
  }

  @Test func `All data is a meeting, behind a byte order mark too`() throws {
    let loaded = try published("\u{FEFF}" + Self.all)
    #expect(loaded.format == "sessionize")
    #expect(
      loaded.diagnostics.map(\.message) == [
        "1 session is rejected or withdrawn by its status ('Declined'), 'Unscheduled'."
      ])
    #expect(
      loaded.timetable == [
        "2027-03-01 09:00+60 Knots", "2027-03-01 12:00+60 Lunch", "Unscheduled",
      ])
    #expect(loaded.cast == ["Knots: Ana Cais", "Unscheduled: Rui Mole"])
    let knots = try loaded.session("Knots")
    #expect([knots.kind, knots.room, knots.track] == ["plenary", "Hall", "Ropes"])
    #expect(knots.links == ["https://live.example"] && knots.status == nil)
    #expect(
      knots.extras.map { "\($0.name)=\($0.value)" }
        == ["Session format=Workshop", "Level=Easy", "What to bring=rope"])
    #expect(try loaded.session("Lunch").kind == "break")
    #expect(try loaded.session("Unscheduled").status == "Declined")
    let ana = try loaded.speaker("Ana Cais")
    #expect([ana.position, ana.biography] == ["Pilot @ Port", "Sails."])
    #expect(ana.extras == [Extra(name: "Blog", value: "https://blog.example")])
  }

  @Test func `A session that the grid shows in every room is one session`() throws {
    let plenary = """
      {"id": "1", "title": "Opening", "startsAt": "2027-03-01T09:00:00Z",
       "endsAt": "2027-03-01T10:00:00Z", "isPlenumSession": true,
       "speakers": [{"id": "u-1", "name": "Ana"}]
      """
    let loaded = try published(
      """
      [{"date": "2027-03-01T00:00:00Z", "rooms": [
        {"id": 1, "name": "Hall", "sessions": [\(plenary), "room": "Hall"}]},
        {"id": 2, "name": "Attic", "sessions": [\(plenary), "room": "Attic"}]}],
       "timeSlots": [{"slotStart": "09:00:00", "rooms": [{"id": 1, "session": {"id": "1"}}]}]}]
      """, timeZone: "Europe/Berlin")
    // The zone that was asked for says what the instants are.
    #expect(loaded.timetable == ["2027-03-01 10:00+60 Opening"] && loaded.said == [])
    #expect(loaded.cast == ["Opening: Ana"])
    #expect(try loaded.session("Opening").extras == [Extra(name: "also in", value: "Attic")])
  }

  @Test func `Groups of sessions name their people, and instants without a zone are told`() throws {
    let loaded = try published(
      """
      [{"groupId": 5, "groupName": "Ropes", "sessions": [{"id": "1", "title": "Knots",
        "startsAt": "2027-03-01T09:00:00Z", "endsAt": "2027-03-01T10:00:00Z", "room": "Hall",
        "speakers": [{"id": "u-1", "name": "Ana"}], "categories": [{"id": 2, "name": "Language",
          "categoryItems": [{"id": 9, "name": "Portuguese"}]}],
        "questionAnswers": [{"id": 8, "question": "Bring", "answer": "rope"}]}]}]
      """)
    #expect(loaded.timetable == ["2027-03-01 09:00+60 Knots"] && loaded.cast == ["Knots: Ana"])
    #expect(try loaded.session("Knots").language == "Portuguese")
    #expect(
      loaded.said == [
        "0:0: 2 times are written in UTC, and no zone is stated. "
          + "The clock is taken as written; --time-zone NAME converts it."
      ])
  }

  @Test func `People alone are a meeting without sessions`() throws {
    let loaded = try published(
      """
      [{"id": "u-1", "firstName": "Ana", "lastName": "Cais", "fullName": "Ana Cais",
        "tagLine": "Pilot", "sessions": [{"id": 11, "name": "Knots"}]}]
      """)
    #expect(loaded.format == "sessionize" && loaded.meeting.sessions.isEmpty && loaded.said == [])
    #expect(try loaded.speaker("Ana Cais").extras == [Extra(name: "session", value: "Knots")])
  }

  @Test(
    arguments: [
      ("Ropes", "", "Ropes", []), ("All", "", nil, []), ("", "", nil, []),
      (
        "Talk",
        "\"categories\": [{\"name\": \"Format\", \"categoryItems\": [{\"name\": \"Talk\"}]}],", nil,
        []
      ),
      (
        "Ropes",
        "\"categories\": [{\"name\": \"Track\", \"categoryItems\": [{\"name\": \"Sails\"}]}],",
        "Sails", ["group=Ropes"]
      ),
    ] as [(String, String, String?, [String])])
  func `The name of a group is the track`(
    _ group: String, _ categories: String, _ track: String?, _ extras: [String]
  ) throws {
    let loaded = try published(
      """
      [{"groupId": 5, "groupName": "\(group)", "sessions": [{"id": "1", \(categories)
        "title": "Knots"}]}]
      """)
    #expect(try loaded.session("Knots").track == track)
    #expect(try loaded.session("Knots").extras.map { "\($0.name)=\($0.value)" } == extras)
  }

  @Test func `A group that is another day is kept`() throws {
    let loaded = try published(
      """
      [{"groupId": 5, "groupName": "Tuesday", "sessions": [{"id": "1", "title": "Knots",
        "startsAt": "2027-03-01T09:00:00", "endsAt": "2027-03-01T10:00:00"}]}]
      """)
    #expect(try loaded.session("Knots").track == nil)
    #expect(try loaded.session("Knots").extras == [Extra(name: "group", value: "Tuesday")])
  }

  @Test(
    arguments: [
      ("Hall", nil), ("hall", nil), ("2027-03-01", nil), ("Monday, March 1, 2027", nil),
      ("Monday", nil), ("1 March 2027", nil), ("Hall Ropes", "Hall Ropes"),
      ("March of Tides", "March of Tides"),
    ] as [(String, String?)])
  func `A group that is the room or the day is no track`(_ group: String, _ track: String?) throws {
    let loaded = try published(
      """
      [{"groupId": 5, "groupName": "\(group)", "sessions": [{"id": "1", "title": "Knots",
        "room": "Hall", "startsAt": "2027-03-01T09:00:00", "endsAt": "2027-03-01T10:00:00"}]}]
      """)
    #expect(try loaded.session("Knots").track == track)
    #expect(try loaded.session("Knots").extras == [])
  }
}
