import Programme
import Testing

@testable import Reading

/// Ids of people in schedules that are those of several; every name is invented.
@Suite struct SharedPersonIDTests {
  /// An event for each element, with the people in it.
  private func schedule(of people: [String]) throws -> LoadedMeeting {
    let events = people.enumerated().map { number, people in
      "<event id='e\(number)'><title>T\(number)</title><persons>\(people)</persons></event>"
    }
    return try ReadingTests.schedule(
      "<day date='2031-02-01'>\(events.joined(separator: "\n"))</day>")
  }

  private func schedule(ofID id: String, _ names: [String]) throws -> LoadedMeeting {
    try schedule(of: names.map { "<person id='\(id)'>\($0)</person>" })
  }

  @Test(arguments: ["1", "0", "speaker"])
  func `One id for everybody tells nobody apart, and who has no name is nobody`(
    _ id: String
  ) throws {
    let loaded = try schedule(ofID: id, ["Ida Holm", "Per Lund", "", "IDA HOLM", ""])
    #expect(loaded.cast == ["T0: Ida Holm", "T1: Per Lund", "T3: Ida Holm"])
    #expect(loaded.meeting.speakers.map(\.id) == ["ida-holm", "per-lund"])
    #expect(
      loaded.said == [
        "5:0: the id '\(id)' is that of 2 people: 'Ida Holm' and 'Per Lund'. They are told "
          + "apart by their names, and 2 without one are nobody; give each an id of their own."
      ])
  }

  @Test(arguments: [
    ["Ida Holm", "IDA HOLM"], ["Zoë Ågren", "Zoe Agren"], ["Ida Holm", "Holm, Ida"],
    ["Ida Holm", "I. Holm"], ["Ida Holm", "I. H."], ["Ida Holm", "idi"],
    ["Thomas Holm", "Tom Holm"], ["Ида Холм", "Ida Holm"], ["伊達花子", "Hanako Date"],
    ["Prof. Dr. Ida Holm", "Ida Holm"], ["Ida Holm, PhD", "Ida Holm"], ["Ida Holm", "Ida Lund"],
    ["Ida Holm, MA", "Ida Holm"], ["Ida Holm", "Ida Holm, MD"],
    ["Jürgen Müller", "Juergen Mueller"], ["Ida Holm", "IdaHolm"], ["李小明", "李明"],
    ["Ida Holm", "idi", "Ида Холм"], ["Per Amar Ma", "P. Ma"], ["Per Amar BA", "P. BA"],
    ["Per Amar Ma", "Per Amar Ba"], ["Ida Holm MD", "Ida Holm"],
    ["Annie M. Holm, MD", "Anna Maria Holm, MD"], ["PER AMAR MA", "P. MA"],
    ["MA, Per Amar", "BA, Ida Amar"],
  ]) func `A name that is spelt in another way is that of the same person`(
    _ names: [String]
  ) throws {
    let loaded = try schedule(ofID: "7", names)
    #expect(loaded.meeting.speakers.map(\.id) == ["7"], "\(loaded.said)")
    #expect(loaded.meeting.speakers.first?.otherNames.map(\.name) == Array(names.dropFirst()))
    #expect(loaded.diagnostics.count == names.count - 1)
  }

  @Test(arguments: [
    ["Ida Holm", "Per Lund"], ["Ida van Holm", "Per van Lund"], ["李小明", "王伟"],
    ["Dr. Ida Holm", "Dr. Per Lund"], ["Ida Holm, PhD", "Per Lund, PhD"], ["I. Holm", "Inga Lund"],
    ["Skua", "Petrel", "Auk", "Tern"], ["Skua", "Ida Holm", "Per Lund"],
    // The same characters in another order, and a surname that is a degree elsewhere.
    ["李文华", "李华文", "王明"], ["Per Ma", "Ida Holm"], ["Ida Holm, MA", "Per Lund, MA"],
    ["Md Holm", "Per Lund"], ["Ida Holm, MD, PhD", "Per Lund, MD, PhD"],
    ["Ida Holm MD", "Per Lund MD"], ["Ida Holm (MD)", "Per Lund (MD)"],
    ["Ida Holm, MD, MPH", "Per Lund, MD, FACS"], ["Ida Holm MD", "Per Amar MD PhD"],
    ["Ida Holm MD, PhD", "Per Amar MD"], ["IDA HOLM MD", "PER AMAR MD"],
  ]) func `Names that have nothing in common are those of several people`(
    _ names: [String]
  ) throws {
    let loaded = try schedule(ofID: "7", names)
    #expect(loaded.meeting.speakers.map(\.name) == names)
    #expect(loaded.diagnostics.count == 1, "\(loaded.said)")
  }

  @Test func `Many spellings under one id are read in linear time`() throws {
    let people = (0..<20).map { event in
      (0..<1_000).map { "<person id='7'>Ida Holm \(event * 1_000 + $0)</person>" }.joined()
    }
    let start = ContinuousClock.now
    let loaded = try schedule(of: people)
    #expect(loaded.meeting.speakers.map(\.otherNames.count) == [19_999])
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `Ids that tell people apart do so beside others that do not`() throws {
    let loaded = try schedule(of: [
      "<person id='1'>Ida Holm</person><person id='1'>Per Lund</person><person id='2'>Bo Ek</person>",
      "<person id='2'>B. Ek</person><person id='3'/><person id='0'>Åsa Berg</person>",
      "<person id='0'>Per Lund</person><person role='host'>Per Lund</person><person id='1'/>",
    ])
    #expect(
      loaded.cast == [
        "T0: Ida Holm", "T0: Per Lund", "T0: Bo Ek", "T1: Bo Ek", "T1: 3", "T1: Åsa Berg",
        "T2: Per Lund", "T2: host Per Lund",
      ])
    #expect(
      loaded.said == [
        "4:0: 2 ids are those of several people, 3 in all, the first '1' of 'Ida Holm' and "
          + "'Per Lund'. They are told apart by their names, and 1 without one is nobody; "
          + "give each an id of their own.",
        "5:0: the person '2' is called 'Bo Ek' and 'B. Ek'. "
          + "If they are two people, give them two ids.",
      ])
  }
}
