import Programme
import Testing

@testable import Reading

/// A conference that there never was.
private let files = [
  "event.yml": """
  ---
  title: "Pebble Days"
  location: "Anytown"
  timezone: "Asia/Tokyo"
  start_date: "2026-05-20"
  end_date: "2026-05-21"
  description: |-
    Two days of pebbles
  """,
  "schedule.yml": """
  ---
  days:
    - name: "Day 1"
      date: "2026-05-20"
      grid:
        - start_time: "09:00"
          end_time: "09:30"
          slots: 1
          items:
            - "Doors"
        - start_time: "09:30"
          end_time: "10:15"
          slots: 2
        - start_time: "10:30"
          end_time: "11:00"
          slots: 1
  """,
  "videos.yml": """
  ---
  # Day one
  - id: "ann"
    title: "No: a talk"
    date: "2026-05-20"
    track: "Hall A"
    speakers:
      - Ann Bell
      - TODO
  - id: "bo"
    title: "1.10"
    date: "2026-05-20"
    track: "Hall B"
    kind: no
    description: |-
      *Pebbles* &c [
    speakers: ["Bo Cao", 'Ann Bell']
  - id: "short"
    title: "Short talks"
    date: "2026-05-20"
    talks:
      - id: "one"
        title: "First"
        date: "2026-05-20"
        speakers:
          - Cy
  - id: "late"
    title: "Late"
    date: "2026-02-30"
  """,
  "venue.yml":
    "name: \"Town Hall\"\naddress:\n  display: \"1 Road, Anytown\"\nhotels:\n  - name: Inn\n",
  "sponsors.yml":
    "---\n- tiers:\n    - name: Gold\n      sponsors:\n        - name: Stone Works\n          website: https://example.org\n",
  "involvements.yml":
    "---\n- name: Organizer\n  users:\n    - Bo Cao\n    - Dee\n  organisations:\n    - Stone Works\n",
  "cfp.yml":
    "---\n- name: Call\n  link: https://example.org/cfp\n  open_date: 2026-01-01\n  close_date: 2026-02-01\n",
]

private func folder(_ files: [String: String], prefix: String = "") throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  for (name, text) in files { try folder.write(prefix + name, text) }
  return folder
}

@Suite struct RubyEventsTests {
  @Test(arguments: ["", "spring.", "videos."])
  func `The files beside one another are one meeting`(prefix: String) throws {
    let folder = try folder(files, prefix: prefix)
    for name in prefix.isEmpty ? [""] + files.keys : Array(files.keys) {
      let loaded = try meeting(at: "\(folder.path)/" + (name.isEmpty ? "" : prefix + name))
      try expectPebbles(loaded, isVideos: name == "videos.yml" || name.isEmpty)
    }
  }

  private func expectPebbles(_ loaded: LoadedMeeting, isVideos: Bool) throws {
    let found = loaded.meeting
    #expect(loaded.format == "rubyevents")
    #expect(
      (found.facts.title, found.facts.city, found.facts.venue) == (
        "Pebble Days", "Anytown", "Town Hall"
      ))
    #expect(found.facts.timeZone == "Asia/Tokyo")
    #expect(
      found.sessions.map { "\($0.start?.description ?? "-") \($0.minutes ?? 0) \($0.title)" } == [
        "09:00 30 Doors", "09:30 45 No: a talk", "09:30 45 1.10", "10:30 30 Short talks",
        "- 0 First", "- 0 Late",
      ])
    #expect(found.sessions.map(\.parent) == [nil, nil, nil, nil, 3, nil])
    #expect(found.sessions[2].kind == "no")
    #expect(found.sessions[2].abstract == "*Pebbles* &c [")
    #expect(found.sessions.map(\.room) == [nil, "Hall A", "Hall B", nil, nil, nil])
    #expect(found.speakers.map(\.name) == ["Ann Bell", "Bo Cao", "Cy", "Dee"])
    #expect(found.speakers.map(\.roles) == [[], ["Organizer"], [], ["Organizer"]])
    #expect(found.institutions.map(\.roles) == [["Gold", "Organizer"]])
    #expect(
      Set(loaded.diagnostics.map(\.message)) == [
        "a talk names 'TODO' as its speaker.", "there is no day '2026-02-30'.", "not read: hotels.",
      ])
    #expect(loaded.diagnostics.contains { $0.line > 0 } == isVideos)
  }

  @Test func `A broken file beside others is a fault and the rest is read`() throws {
    var files = files
    files["event.yml"] = "---\ntitle: \"Pebble\n"
    let folder = try folder(files)
    let loaded = try meeting(at: "\(folder.path)/videos.yml")
    #expect(loaded.meeting.sessions.count == 6)
    #expect(
      loaded.diagnostics.map(\.message).contains("at event.yml:2:8: the quote is not closed."))
  }

  @Test func `A grid that does not match its talks is said`() throws {
    var files = files
    files["schedule.yml"]? +=
      "\n      - start_time: \"11:00\"\n        end_time: \"25:99\"\n        slots: 3\n"
    let folder = try folder(files)
    let loaded = try meeting(at: "\(folder.path)/videos.yml")
    let messages = loaded.diagnostics.map(\.message)
    #expect(messages.contains("there is no time '25:99'."))
    #expect(
      messages.contains(
        "the grid of 2026-05-20 and its talks do not match: 3 slots are left, and 0 talks."))
  }

  @Test func `A list of people alone is a meeting of them`() throws {
    let text =
      "---\n- name: Ann\n  github: ann\n  slug: ann\n- name: Ann\n  slug: ann-2\n- name: Bo\n  slug: ann\n"
    let loaded = try table(text)
    #expect(loaded.format == "rubyevents")
    #expect(loaded.meeting.speakers.map(\.id) == ["ann", "ann-2", "ann-3"])
    #expect(loaded.meeting.speakers[0].extras == [Extra(name: "github", value: "ann")])
    #expect(loaded.diagnostics.map(\.message) == ["the id 'ann' is there twice."])
  }

  @Test(arguments: [
    "title,day\nA: b,2026-05-20\n", "title: a,b\nx,y\n", "title\tname:\nx\ty\n",
    "# note\ntitle,b\nx,y\n",
    "name,role\n- x: y,z\n",
  ])
  func `Tables are not taken for YAML`(text: String) throws {
    let document = PublishedDocument(Array(text.utf8), file: SourceFile(position: 0, name: "a"))
    #expect(!RubyEvents.describes(document) || text.hasPrefix("title: a"))
  }

  @Test(arguments: ["---\nfoo: bar\n", "---\n- foo\n", "---\n", "---\ntitle: [\n", "title: x\n"])
  func `Other YAML is refused`(text: String) {
    #expect(throws: ReadingFailure.self) { try table(text) }
  }
}
