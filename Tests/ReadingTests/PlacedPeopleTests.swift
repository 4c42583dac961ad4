import Programme
import Testing

@testable import Reading

/// Cells with several people and the institutions of some; all are invented.
@Suite struct PlacedPeopleTests {
  private func loaded(_ cell: String) throws -> LoadedMeeting {
    try table("Title,Speakers,Date,Time Start\nA,\"\(cell)\",2031-05-20,9:00\n")
  }

  /// `Name (Institution)` of each person.
  private func people(_ loaded: LoadedMeeting) -> [String] {
    loaded.meeting.speakers.enumerated().map { person, speaker in
      let places = loaded.meeting.affiliations.filter { $0.speaker == person }
        .map { " (\(loaded.meeting.institutions[$0.institution].name))" }
      return speaker.name + places.joined()
    }
  }

  @Test(arguments: [
    ("Ann Lee - MIT & Bob Ray - ETH Zurich", ["Ann Lee (MIT)", "Bob Ray (ETH Zurich)"]),
    (
      "Ann Lee – University of Oslo and Bob Ray", ["Ann Lee (University of Oslo)", "Bob Ray"]
    ),
    ("Ann Lee - ETH Zurich & Bob Ray", ["Ann Lee (ETH Zurich)", "Bob Ray"]),
    (
      "Ann Lee – Institute for Nets and Bob Ray", ["Ann Lee (Institute for Nets and Bob Ray)"]
    ),
    ("Ann Lee and Bob Ray – TU Ulm", ["Ann Lee", "Bob Ray (TU Ulm)"]),
    ("Ann Lee & Bob Ray – TU Ulm", ["Ann Lee", "Bob Ray (TU Ulm)"]),
    (
      "Ann Lee – TU Ulm, Bob Ray – ETH Zurich and Cy Dow – MIT",
      ["Ann Lee (TU Ulm)", "Bob Ray (ETH Zurich)", "Cy Dow (MIT)"]
    ),
    (
      "Ann Lee – University of Arts and Crafts and Bob Ray",
      ["Ann Lee (University of Arts and Crafts)", "Bob Ray"]
    ),
    ("Ann Lee - Nets4U & Bob Ray - Knots", ["Ann Lee - Nets4U", "Bob Ray - Knots"]),
    ("Ann Lee – University of Arts and Crafts", ["Ann Lee (University of Arts and Crafts)"]),
    (
      "Ann Lee (Institute for Nets and Coastal Tides)",
      ["Ann Lee (Institute for Nets and Coastal Tides)"]
    ),
    ("Di Elm & Ed Fox\nETH Zurich", ["Di Elm", "Ed Fox (ETH Zurich)"]),
    ("Di Elm and Ed Fox, ETH Zurich", ["Di Elm", "Ed Fox (ETH Zurich)"]),
    ("Di Elm & Ed Fox, CEO", ["Di Elm", "Ed Fox"]),
    ("Cy Dow, Ann Lee – TU Ulm", ["Cy Dow", "Ann Lee (TU Ulm)"]),
    ("Ann Lee – TU Ulm & Max Plank Institute", ["Ann Lee (TU Ulm & Max Plank Institute)"]),
    ("Ann Lee and Bob Ray", ["Ann Lee", "Bob Ray"]), ("Ann Lee – Live", ["Ann Lee – Live"]),
    ("Di Elm\nETH Zurich", ["Di Elm (ETH Zurich)"]),
  ]) func `Several people part before the institutions behind them`(
    cell: String, people: [String]
  ) throws {
    #expect(try self.people(loaded(cell)) == people)
  }

  @Test func `What may be a part of an institution or somebody is told`() throws {
    let cell = "Ann Lee – Department of Nets and Coastal Tides"
    let loaded = try loaded(cell)
    #expect(people(loaded) == ["Ann Lee (Department of Nets and Coastal Tides)"])
    #expect(
      loaded.said == [
        "2:1: 1 cell of 'Speakers' has behind an institution and a word for 'and' what may be a "
          + "part of it or somebody else, as '\(cell)'; taken for a part of it. "
          + "Write semicolons between people."
      ])
  }
}
