import Programme
import Testing
import Writing

@testable import Reading

/// What published readers may give, however odd, converts to a folder that reads back equal.
@Suite struct PublishedFolderTests {
  @Test func `Random published records read back equal`() {
    let seed = UInt64.random(in: 0 ... .max)
    var maker = DraftMaker(random: Seeded(seed))
    for round in 0..<150 {
      let loaded = maker.loaded()
      let read = Reading.meeting(files: nativeFolder(of: loaded.meeting), sourceName: "copy")
      let odd = read.diagnostics.filter { !$0.isMisfit }
      #expect(odd == [], "seed \(seed), round \(round)")
      let difference = read.meeting.withoutPlaces.difference(from: loaded.meeting.withoutPlaces)
      #expect(difference == nil, "seed \(seed), round \(round)")
      if difference != nil { break }
    }
  }

  @Test func `Long, late and timeless sessions keep their lengths`() {
    var draft = DraftMaker.empty()
    for (i, span) in [("23:30", 120), ("29:00", 600), ("10:00", 44_640), ("10:00", 0)].enumerated()
    {
      var session = Session(id: "", order: 1, title: "T\(i)")
      (session.day, session.start) = (Day(year: 2026, month: 5, day: 20 + i), Clock(span.0))
      session.minutes = span.1
      _ = draft.add(session, id: "s\(i)")
    }
    var timeless = Session(id: "", order: 1, title: "T")
    timeless.minutes = 45
    _ = draft.add(timeless, id: "t")
    let meeting = DraftMaker.loaded(draft).meeting
    #expect(meeting.sessions.map(\.minutes) == [120, 600, 44_640, 0, 45])
    NativeFolderTests.expectSame(meeting)
  }

  @Test(arguments: [["day"], ["day", "start"], ["start"]])
  func `A session without a day keeps what was written for its times`(_ names: [String]) {
    var draft = DraftMaker.empty()
    for (i, day) in [Day(iso: "2026-05-20"), nil].enumerated() {
      var session = Session(id: "", order: i, title: "T\(i)")
      (session.day, session.start) = (day, Clock("10:00"))
      if day == nil { session.extras = names.map { Extra(name: $0, value: "soon") } }
      _ = draft.add(session, id: "s\(i)")
    }
    let meeting = DraftMaker.loaded(draft).meeting
    let read = Reading.meeting(files: nativeFolder(of: meeting), sourceName: "copy")
    #expect(read.diagnostics.filter { !$0.isMisfit } == [])
    #expect(read.meeting.withoutPlaces.difference(from: meeting.withoutPlaces) == nil)
  }

  /// Of so many people the names are compared while the rest is read.
  @Test func `Checks that begin beside the reading are those of the meeting`() throws {
    let rows = (0..<20_500).map { "p\($0),Ann Bell \($0 % 20_400),College \($0 % 50)\n" }
    let loaded = try table("id,name,institution\n" + rows.joined())
    #expect(loaded.meeting.speakers.count == 20_500)
    #expect(loaded.checks.count >= 100)
    #expect(loaded.checks == loaded.meeting.checks)
  }

  @Test func `Extras may be called as columns are`() {
    var draft = DraftMaker.empty()
    for (i, names) in [["order", "Day", "colour"], ["number", "colour", "day"], ["x", "X", "x"]]
      .enumerated()
    {
      var session = Session(id: "", order: 1, title: "T\(i)")
      session.extras = names.map { Extra(name: $0, value: "5") }
      _ = draft.add(session, id: "s\(i)")
    }
    draft.speakers.append(Speaker(id: "p", name: "Ann"))
    draft.speakers[0].extras = [
      Extra(name: "session", value: "s1"), Extra(name: "talk", value: "T"),
    ]
    draft.facts.extras = [Extra(name: "city", value: "1"), Extra(name: "a", value: "1")]
    draft.facts.extras.append(Extra(name: "a", value: "2"))
    let meeting = DraftMaker.loaded(draft).meeting
    // A session that names its day stands before those that name none.
    #expect(meeting.sessions.map(\.id) == ["s1", "s0", "s2"])
    #expect(meeting.sessions[1].extras.map(\.name) == ["order", "Day", "colour"])
    #expect(meeting.sessions[2].extras.map(\.name) == ["x", "X", "x (2)"])
    #expect(meeting.facts.extras.map(\.name) == ["published city", "a", "a (2)"])
    NativeFolderTests.expectSame(meeting)
  }

  @Test func `What tables cannot hold is put into words that they can`() {
    var draft = DraftMaker.empty()
    draft.facts.timeZone = "Harbour time"
    draft.facts.lastDay = Day(iso: "2026-05-20")
    draft.facts.otherTitles = [
      OtherName(language: "zh_Hant", name: " 港 "), OtherName(language: "?", name: "X"),
    ]
    var session = Session(id: " ", order: 1, title: " T ")
    (session.minutes, session.room, session.abstract) = (-5, " ", " a\n\n b ")
    _ = draft.add(session, id: nil)
    let loaded = DraftMaker.loaded(draft)
    let meeting = loaded.meeting
    #expect(
      loaded.diagnostics.map(\.message) == [
        "there is no time zone 'Harbour time'.", "' T ' lasts -5 minutes.",
      ])
    #expect(meeting.facts.timeZone == nil)
    #expect(meeting.facts.extras == [Extra(name: "published timezone", value: "Harbour time")])
    #expect(meeting.facts.firstDay == Day(iso: "2026-05-20"))
    #expect(meeting.facts.otherTitles.map(\.language) == ["zh-Hant", ""])
    #expect(meeting.facts.otherTitles.map(\.name) == ["港", "X (?)"])
    #expect(meeting.sessions.map(\.title) == ["T"])
    #expect(meeting.sessions.map(\.room) == [nil])
    #expect(meeting.sessions.map(\.extras) == [[Extra(name: "minutes", value: "-5")]])
    NativeFolderTests.expectSame(meeting)
  }
}

extension Diagnostic {
  /// A time or a number that no table understands goes back to its column, where it is told again,
  /// and so are ids that look alike.
  fileprivate var isMisfit: Bool {
    message.hasPrefix("there is no ") || message.hasPrefix("the duration ")
      || message.hasSuffix("is no number of people.") || message.contains("look alike")
  }
}

extension Meeting {
  /// The first part that is not the same, in words; `nil` for equal meetings.
  func difference(from other: Meeting) -> String? {
    guard self != other else { return nil }
    if facts != other.facts { return "facts: \(facts)\n\(other.facts)" }
    for (a, b) in zip(sessions, other.sessions) where a != b { return "session: \(a)\n\(b)" }
    for (a, b) in zip(speakers, other.speakers) where a != b { return "person: \(a)\n\(b)" }
    for (a, b) in zip(institutions, other.institutions) where a != b {
      return "institution: \(a)\n\(b)"
    }
    for (a, b) in zip(appearances, other.appearances) where a != b {
      return "appearance: \(a)\n\(b)"
    }
    return "counts of records, affiliations or files"
  }
}
