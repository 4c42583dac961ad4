import Programme
import Testing

@testable import Reading

/// Numbers that are the same in every run, by Knuth's linear congruence.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}

/// What no reader may die of: the rest is read, or one failure says why nothing is.
@Suite struct JSONHostilityTests {
  static let samples = [
    SIGCHITests.programme, SessionizeTests.all,
    """
    {"schedule": {"conference": {"title": "A", "time_zone_name": "Europe/Berlin", "days": [{
      "date": "2027-03-01", "day_start": "2027-03-01T04:00:00+01:00", "rooms": {"Hall": [
       {"id": 1, "title": "B", "date": "2027-03-02T01:00:00Z", "start": "02:00",
        "duration": "00:45", "persons": [{"id": 2, "public_name": "Ana"}]}]}}]}}}
    """,
    """
    {"schedule": {"conference": {"days": [{"date": "2027-03-01", "start": "2027-03-01T09:00:00Z",
      "end": "2027-03-02T06:00:00+01:00"}]}, "events": [{"guid": "g", "title": {"en": "B"},
      "start": "2027-03-02T00:15:00+01:00", "end": "2027-03-02T01:00:00+01:00",
      "participants": [{"guid": "p", "name": "Ana", "role": "SPEAKER"}]}], "persons": []}}
    """,
    """
    {"talks": [{"code": "A", "title": "B", "speakers": ["p"], "track": 1, "room": 2,
      "start": "2027-03-01T09:00:00Z", "end": "2027-03-01T10:00:00Z"}], "rooms": [{"id": 2,
      "name": "Hall"}], "tracks": [], "speakers": [{"code": "p", "name": "Ana"}], "timezone": "UTC"}
    """,
    """
    {"sessions": [{"id": "a", "room": "R", "start": "2027-03-01T09:00:00+08:00", "speakers": ["p",
      "p"], "zh": {"title": "甲"}}], "speakers": [{"id": "p", "zh": {"name": "林港 (Lin)"}},
      {"id": "p", "zh": {"name": "王/W"}}], "session_types": []}
    """,
    """
    {"schedule": {"2027-03-01": {"tracks": [{"title": "Hall"}], "timeslots": [{"startTime": "9:00",
      "endTime": "10:00", "sessions": [{"items": [1], "extend": 9}]}]}}, "sessions": {"1": {"title":
      "B", "speakers": ["Ana"]}}, "speakers": {"Ana": {"name": "Ana", "company": "Port"}}}
    """,
    """
    [{"id": "r1", "names": [{"value": "Port", "types": ["ror_display"]}], "types": ["company"],
      "relationships": [{"type": "parent", "id": "r1"}], "locations": []}]
    """,
    """
    {"conference_events": {"events": [{"id": 1, "title": "B", "start_time": "2027-03-01T09:00",
      "end_time": "2027-03-01T10:00", "speakers": [{"id": 1, "full_public_name": "Ana"}]}]}}
    """,
    """
    [{"title": "B", "start": "2027-03-01T09:00", "end": "2027-03-01T10:00", "calendarId": "x"}]
    """,
  ]

  /// What may stand in the place of any value.
  private static let values = [
    "null", "[]", "{}", "\"\"", "-1", "1e400", "9223372036854775807", "NaN", "[[[[{}]]]]",
    "\"#NAME?\"", "\"\\ud800\"", "{\"en\": \"x\"}", "\"9999-12-31T23:59:59Z\"", "true",
    "\"0001-01-01T00:00:00+23:59\"", "\"99:99\"", "\"\\u0000\"", "0.1",
  ]

  private func outcome(_ text: some Sequence<UInt8>) -> (sessions: Int, refused: Bool) {
    do {
      let loaded = try meeting(standardInput: Array(text))
      return (loaded.meeting.sessions.count, false)
    } catch {
      return (0, !"\(error)".isEmpty)
    }
  }

  @Test(arguments: samples) func `Bytes that are changed are read or refused`(_ sample: String) {
    let bytes = Array(sample.utf8)
    var numbers = Numbers(state: 42)
    var refused = 0
    for _ in 0..<60 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: changed.indices, using: &numbers)
        if Bool.random(using: &numbers) {
          changed.remove(at: place)
        } else {
          changed[place] = UInt8.random(in: 0...255, using: &numbers)
        }
      }
      refused += outcome(changed).refused ? 1 : 0
    }
    #expect(refused > 0 && refused < 60)
  }

  @Test(arguments: samples) func `Any value may stand in the place of any other`(
    _ sample: String
  ) {
    let marks = sample.indices.filter {
      sample[$0] == ":" && sample[sample.index(after: $0)] == " "
    }
    var read = 0
    for (number, mark) in marks.enumerated() {
      let begin = sample.index(mark, offsetBy: 2)
      let end = sample[begin...].firstIndex { ",}]".contains($0) } ?? sample.endIndex
      // A third of the values at each place, all of them in turn.
      for value in Self.values.enumerated().filter({ ($0.offset + number) % 3 == 0 }).map(\.element)
      {
        let changed = sample[..<begin] + value + sample[end...]
        read += outcome(changed.utf8).refused ? 0 : 1
      }
    }
    #expect(read > marks.count)
  }

  @Test(arguments: samples) func `A text that is cut anywhere is refused`(_ sample: String) {
    let bytes = Array(sample.utf8)
    for end in stride(from: 1, to: bytes.count, by: 13) {
      #expect(outcome(bytes[..<end]).refused, "\(end)")
    }
    #expect(!outcome(bytes).refused)
  }

  @Test func `Many misfits in one long list take no long time and are counted`() throws {
    let list = String(repeating: "{},7,", count: 20_000) + "{}"
    let loaded = try published("{\"sessions\": [\(list)], \"speakers\": [], \"questions\": []}")
    #expect(loaded.meeting.sessions.count == 20_001)
    #expect(loaded.diagnostics.last?.message == "10000 more faults are not listed.")
  }
}
