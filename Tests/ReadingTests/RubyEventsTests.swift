import Glibc
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
      try expectPebbles(loaded, prefix)
    }
  }

  private func expectPebbles(_ loaded: LoadedMeeting, _ prefix: String) throws {
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
      Set(loaded.diagnostics.filter { $0.line > 0 }.map { "\($0.place): \($0.message)" }) == [
        "\(prefix)videos.yml:3: a talk names 'TODO' as its speaker.",
        "\(prefix)videos.yml:29: there is no day '2026-02-30'.",
      ])
    #expect(loaded.diagnostics.filter { $0.line == 0 }.map(\.message) == ["not read: hotels."])
    #expect(Set(loaded.meeting.files) == Set(files.keys.map { prefix + $0 }))
    #expect(loaded.missedFiles == ["\(prefix)speakers.yml"])
    let doors = try loaded.session("Doors")
    #expect(found.files[Int(doors.place.file)] == "\(prefix)schedule.yml" && doors.place.line == 10)
  }

  @Test func `A broken file beside others is a fault and the rest is read`() throws {
    var files = files
    files["event.yml"] = "---\ntitle: \"Pebble\n"
    let folder = try folder(files)
    let loaded = try meeting(at: "\(folder.path)/videos.yml")
    #expect(loaded.meeting.sessions.count == 6)
    #expect(loaded.meeting.files.contains("event.yml"))
    #expect(loaded.unreadFiles.map(\.name) == ["event.yml"])
    #expect(
      loaded.diagnostics.map(\.description).contains(
        "event.yml:2:8: the YAML is broken: the quote is not closed. "
          + "The rest is read without it."))
  }

  @Test func `Of many keys that are not read a few are named`() throws {
    let keys = (0..<40).map { "  k\($0): [v]\n" }.joined()
    let loaded = try table("---\n- title: A\n  video_id: x\n" + keys)
    let said = try #require(loaded.diagnostics.map(\.message).first { $0.hasPrefix("not read: ") })
    #expect(said.hasPrefix("not read: k0, k1, k10, ") && said.hasSuffix(" and 28 more."))
  }

  @Test func `Somebody named in a role again has it once, in the order of the file`() throws {
    let files = [
      "involvements.yml": """
      - name: Chair
        users: [Ann, Bo, Ann]
        organisations: [Port, Port]
      - name: Host
        users: [Ann]
        organisations: [Port]
      - name: Chair
        users: [Ann]
        organisations: [Port]
      """
    ]
    let folder = try folder(files)
    let meeting = try meeting(at: folder.path).meeting
    #expect(meeting.speakers.map(\.roles) == [["Chair", "Host"], ["Chair"]])
    #expect(meeting.institutions.map(\.roles) == [["Chair", "Host"]])
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

  @Test(arguments: [
    "- title: A\n  video_id: x\n", "-\n  title: A\n  video_id: x\n",
    "- &a\n  title: A\n  video_id: x\n", "- &a {title: A, video_id: x}\n- *a\n",
    "- {title: A, video_id: x}\n",
  ])
  func `A list begins in any of the ways of YAML`(text: String) throws {
    #expect(try table(text).meeting.sessions.first?.title == "A")
  }

  @Test(arguments: ["---\nfoo: bar\n", "---\n- foo\n", "---\n", "---\ntitle: [\n", "title: x\n"])
  func `Other YAML is refused`(text: String) {
    #expect(throws: ReadingFailure.self) { try table(text) }
  }

  @Test func `A file beside others is decoded, and told where it gives nothing`() throws {
    var files = files
    files["schedule.yml"] = "\u{FEFF}" + (files["schedule.yml"] ?? "")
    files["sponsors.yml"] = ""
    let folder = try folder(files)
    #expect(mkdir(folder.path + "/speakers.yml", 0o700) == 0)
    let loaded = try meeting(at: folder.path)
    #expect(loaded.meeting.sessions.first?.start == Clock("09:00"))
    #expect(
      loaded.diagnostics.filter { $0.severity == .error }.map(\.description) == [
        "sponsors.yml: the file cannot be read: it is empty. The rest is read without it.",
        "speakers.yml: the file cannot be read: it is not a regular file. "
          + "The rest is read without it.",
      ])
    #expect(loaded.missedFiles.sorted() == ["speakers.yml", "sponsors.yml"])
  }

  @Test func `Slots past midnight keep their day and their length`() throws {
    var files = files
    files["schedule.yml"] = """
      days:
        - date: "2026-05-20"
          grid:
            - start_time: "22:30"
              end_time: "00:30"
              slots: 2
            - start_time: "00:30"
              end_time: "01:00"
              slots: 1
            - start_time: "01:00"
              end_time: "00:45"
              items: [Night]
      """
    let folder = try folder(files)
    let loaded = try meeting(at: folder.path)
    #expect(
      loaded.timetable.prefix(4) == [
        "2026-05-20 22:30+120 No: a talk", "2026-05-20 22:30+120 1.10",
        "2026-05-20 24:30+30 Short talks", "2026-05-20 First",
      ])
    #expect(loaded.timetable.contains("2026-05-20 25:00 Night"))
    #expect(
      loaded.diagnostics.map(\.message).contains("a slot ends (00:45) before it starts (01:00)."))
  }

  @Test(arguments: [
    (bomb, "videos.yml:5:25: the YAML is broken: its aliases repeat too much."),
    ("a: b: c\n", "videos.yml:1:5: the YAML is broken: a colon stands in a text without quotes"),
    (
      "foo: bar\n",
      "'videos.yml' holds YAML that is no part of a RubyEvents folder, which is not read."
    ),
    ("bar,foo: a\n1,2\n", "'videos.yml' is read as a table and has no column 'name' or 'title'"),
  ])
  func `What is YAML of any kind is refused as YAML`(text: String, words: String) throws {
    let folder = try folder(["videos.yml": text])
    for path in [folder.path, folder.path + "/videos.yml"] {
      do throws(ReadingFailure) {
        _ = try meeting(at: path)
        Issue.record("read")
      } catch { #expect("\(error)".hasPrefix(words), "\(error)") }
    }
  }

  private static let bomb = (1...9).reduce("b0: &b0 [x, x, x, x, x, x, x, x, x, x]\n") {
    text, level in
    let aliases = Array(repeating: "*b\(level - 1)", count: 10).joined(separator: ", ")
    return text + "b\(level): &b\(level) [\(aliases)]\n"
  }
}
