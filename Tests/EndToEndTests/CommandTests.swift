import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized) struct CommandTests {
    @Test func `The same export has the same bytes`() throws {
      let runs = try [Run.dais("export", "speakers"), Run.dais("export", "speakers")]
      #expect(runs.map(\.ending) == [.exited(0), .exited(0)])
      #expect(runs[0].text.contains("LEI Xinghui"))
      #expect(runs[0].output == runs[1].output)
    }

    /// A path alone is opened without the parser of arguments, which knows the commands.
    @Test(arguments: [
      (["nowhere"], 2, "terminal"), (["help"], 0, "USAGE"), (["info"], 0, "built-in"),
      (["browse"], 2, "terminal"), (["export"], 2, "view"), (["list"], 2, "view"),
      ([""], 2, "terminal"),
    ])
    func `A word is a command or a path`(
      arguments: [String], code: Int32, text: String
    ) throws {
      let place = try Workplace()
      let run = try Run(
        [Executable.path] + arguments, in: place.path, environment: plainEnvironment)
      #expect(run.ending == .exited(code))
      #expect((run.text + run.errors).contains(text), "\(run.text)\(run.errors)")
    }

    @Test(arguments: ["ABCDEF", "One", "17"])
    func `A session is shown by its code, its title or its id`(_ what: String) throws {
      let place = try Workplace()
      try place.write(
        """
        {"schedule": {"conference": {"title": "T", "days": [{"date": "2031-05-03", "rooms": {"R": [
          {"id": 17, "code": "ABCDEF", "title": "One", "start": "09:00", "duration": "0:30"},
          {"id": 18, "code": "GHIJKL", "title": "Two", "start": "10:00", "duration": "0:30"}
        ]}}]}}}
        """, to: "schedule.json")
      let run = try Run.dais("show", what, "--in", place.at("schedule.json"))
      #expect(run.ending == .exited(0))
      #expect(run.text.contains("One") && run.text.contains("ABCDEF"))
      #expect(!run.text.contains("Two"))
      let other = try Run.dais("show", "XYZXYZ", "--in", place.at("schedule.json"))
      #expect(other.ending != .exited(0) && other.text.isEmpty)
    }

    @Test(arguments: [("json", true), ("csv", false), ("text", false)])
    func `A clock that JSON cannot write is told`(format: String, isTold: Bool) throws {
      let place = try Workplace()
      try place.write(
        "title,day,start\nOne,Day 1,09:00\nTwo,Day 1,25:30\nThree,Day 1,\n", to: "days.csv")
      let run = try Run.dais("export", "agenda", "--format", format, "--in", place.at("days.csv"))
      #expect(run.ending == .exited(0))
      #expect(run.text.contains("09:00") == !isTold)
      let said =
        "dais: 2 rows have a clock and no date, which JSON writes as null. "
        + "Give the days dates, or export text or csv.\n"
      #expect(run.errors.contains(said) == isTold, "\(run.errors)")
    }

    /// The static executable can lose its time zones without a word when it is linked.
    @Test(arguments: [("Europe/Berlin", false), ("Mars/Base", true)])
    func `Time zones are known to the executable`(zone: String, isFault: Bool) throws {
      let place = try Workplace()
      try place.write(
        "title = \"Spring Meeting\"\ntimezone = \"\(zone)\"\n", to: "spring/meeting.toml")
      try place.write("id,title\na,Opening\n", to: "spring/agenda.csv")
      let run = try Run.dais("info", place.at("spring"))
      #expect(run.ending == .exited(0))
      #expect(run.text.contains("Europe/Berlin") == !isFault)
      #expect(run.errors.contains("meeting.toml:2:") == isFault, "\(run.errors)")
    }
  }
}
