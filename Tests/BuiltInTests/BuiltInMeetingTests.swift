import BuiltIn
import Programme
import Reading
import Testing

/// The meeting that the program carries, as the reader gives it.
private let loaded = Reading.meeting(files: BuiltIn.files, sourceName: "built-in")

@Suite struct `The built-in meeting` {
  private let meeting = loaded.meeting

  @Test(arguments: Fact.all)
  func `holds each fact of the report and names its paragraphs`(fact: Fact) throws {
    let sources = try #require(fact.sources(meeting), "no record holds it")
    let named = try #require(paragraphs(in: sources), "no paragraphs in '\(sources)'")
    #expect(Set(fact.paragraphs).isSubset(of: named))
  }

  @Test func `is read without a diagnostic`() {
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test func `raises no check worse than a note`() {
    #expect(loaded.checks.allSatisfy { $0.severity == .note })
  }

  @Test func `names paragraphs of the report for every record`() {
    for sources in allSources {
      let named = paragraphs(in: sources)
      #expect(named?.allSatisfy { (1...17).contains($0) } == true, "\(sources ?? "no source")")
    }
  }

  @Test func `leaves out no paragraph`() {
    let cited = Set(allSources.flatMap { paragraphs(in: $0) ?? [] })
    #expect(cited == Set(1...17))
  }

  @Test(arguments: 1...17)
  func `has a fact listed for each paragraph`(paragraph: Int) {
    #expect(Fact.all.contains { $0.paragraphs.contains(paragraph) })
  }

  @Test func `has the participants that are named and no others`() {
    #expect(
      meeting.speakers.map(\.name) == [
        "YU Lijuan", "WANG Ping", "WANG Jun", "MAO Lijuan", "FANG Shouen", "LEI Xinghui",
      ])
    #expect(meeting.institutions.count == 11)
  }

  @Test(arguments: ["Xi Jinping", "JIANG Ping", "CPC", "Conference", "colleague"])
  func `makes no participant of whom the report only mentions`(name: String) {
    #expect(!meeting.speakers.contains { $0.name.contains(name) })
    #expect(!meeting.institutions.contains { $0.name.contains(name) })
  }

  @Test func `gives every person and institution something to do`() {
    #expect(meeting.speakers.indices.allSatisfy { meeting.appearancesOfSpeaker.count(of: $0) > 0 })
    #expect(
      meeting.institutions.indices.allSatisfy {
        meeting.appearancesOfInstitution.count(of: $0) > 0
      })
  }

  @Test func `names nobody in seven of the eight exchange reports`() {
    let reports = meeting.sessions.indices.filter {
      meeting.sessions[$0].kind == "exchange report"
    }
    let unnamed = reports.filter { report in
      meeting.appearancesOfSession[report].allSatisfy { meeting.appearances[$0].speaker == nil }
    }
    #expect(reports.count == 8)
    #expect(unnamed.count == 7)
  }

  @Test(arguments: [("colleges and universities", 4), ("enterprises", 1)])
  func `sets those named against those counted`(category: String, named: Int) throws {
    let count = try #require(meeting.facts.counts.first { $0.category == category })
    #expect(meeting.named(in: count)?.count == named)
  }

  @Test func `invents no clock, no room and no convenor`() {
    #expect(meeting.sessions.allSatisfy { $0.start == nil && $0.minutes == nil && $0.room == nil })
    #expect(meeting.facts.convenors.isEmpty)
  }

  @Test func `invents no name in another script`() {
    #expect(meeting.speakers.allSatisfy { $0.otherNames.isEmpty })
    #expect(meeting.institutions.flatMap(\.otherNames).map(\.name) == ["COMAC"])
  }

  @Test func `is dated by the year that is inferred`() {
    #expect(meeting.facts.firstDay == Day(year: 2021, month: 1, day: 16))
    #expect(meeting.facts.timeZone == "Asia/Shanghai")
    #expect(meeting.facts.city == "Shanghai")
  }

  @Test func `puts every session on the one day of the meeting`() {
    #expect(meeting.sessions.allSatisfy { $0.day == meeting.facts.firstDay })
  }

  @Test func `follows the order in which the report first tells of things`() {
    let first = meeting.sessions.dropFirst().map { paragraphs(in: $0.source)?.first ?? 0 }
    #expect(first == first.sorted())
    #expect(meeting.sessions.map(\.order) == Array(1...16))
  }

  @Test func `marks as inferred what its records do not have from the report`() {
    #expect(
      meeting.sessions.filter { !$0.inferred.contains("order") }.map(\.id) == ["meeting-before"])
    #expect(
      meeting.sessions.filter { $0.inferred.contains("kind") }.map(\.id)
        == ["talk-wang-ping", "address-wang-jun"])
    #expect(
      meeting.sessions.filter { $0.inferred.contains("day") }.map(\.id)
        == ["meeting-before", "address-mao-lijuan"])
    #expect(
      meeting.speakers.filter { $0.inferred == ["institutions"] }.map(\.id) == ["lei-xinghui"])
    #expect(meeting.institutions.filter { $0.inferred == ["kind"] }.map(\.id) == ["smec", "sdrc"])
    #expect(
      meeting.facts.counts.filter { $0.inferred == ["kind"] }.map(\.category)
        == ["colleges and universities"])
  }

  @Test func `says of everything inferred why, and says it once`() {
    let inferences = meeting.facts.inferences
    #expect(inferences.allSatisfy { $0.because != nil })
    #expect(Set(inferences.map(\.of)).count == inferences.count)
  }

  @Test func `keeps its titles short enough for a list`() {
    #expect(meeting.sessions.allSatisfy { $0.title.count <= 64 })
  }

  /// The sources of every record that can have them.
  private var allSources: [String?] {
    let facts = meeting.facts
    let whole = [facts.source]
    return whole + facts.statements.map(\.source) + facts.counts.map(\.source)
      + facts.captions.map(\.source) + facts.inferences.map(\.source)
      + meeting.sessions.map(\.source) + meeting.speakers.map(\.source)
      + meeting.institutions.map(\.source)
  }
}
