import Testing

@testable import Programme

/// People and rooms that are wanted in two places at once.
extension CheckTests {
  @Test func `A clash says when and where`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:40")
      $0.sessions[1].minutes = 10
      $0.appearances.append(Appearance(session: 1, speaker: 0))
    }
    #expect(
      meeting.checks.map(\.what) == [
        "Ann is in two sessions at once on Wed 20 May, 09:40–09:50: 'A' (Room a) and 'B' (Room b)."
      ])
    let inOneRoom = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.sessions[1].room = "Room a"
      for i in 0...1 { $0.sessions[i].day = nil }
    }
    #expect(
      inOneRoom.checks.map(\.what) == [
        "Room 'Room a' holds two sessions at once at 09:30–10:00: 'A' and 'B'."
      ])
  }

  @Test(arguments: [
    (["2026-05-20", nil], [nil, nil], false), ([nil, nil], [nil, nil], true),
    ([nil, nil], ["Friday", "Saturday"], false), ([nil, nil], ["Friday", "Friday"], true),
    ([nil, nil], ["Friday", nil], false),
  ]) func `Sessions without a date clash where they are known to be on one day`(
    _ days: [String?], _ names: [String?], _ clash: Bool
  ) {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.sessions[1].room = "Room a"
      for i in 0...1 {
        $0.sessions[i].day = days[i].flatMap { Day(iso: $0) }
        $0.sessions[i].extras = names[i].map { [Extra(name: "day", value: $0)] } ?? []
      }
    }
    #expect(meeting.checks.contains { $0.id.hasPrefix("room-clash") } == clash)
  }

  @Test func `What is cancelled clashes with nothing and lacks nothing`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      $0.sessions[1].room = "Room a"
      $0.sessions[1].status = "cancelled"
      $0.appearances.append(Appearance(session: 1, speaker: 0))
      var third = Session(id: "c", order: 3, title: "C")
      third.status = "Cancelled"
      $0.sessions.append(third)
    }
    #expect(meeting.checks == [])
  }

  @Test func `A pause beside a session is only noted`() {
    let meeting = Self.records {
      $0.sessions[1].start = Clock("09:30")
      ($0.sessions[1].room, $0.sessions[1].kind) = ("Room a", "break")
    }
    #expect(meeting.checks.map(\.severity) == [.note])
  }

  @Test func `Sessions one after the other do not clash`() {
    let meeting = Self.records { $0.sessions[1].room = "Room a" }
    #expect(meeting.checks == [])
  }

  @Test func `A session and its parts are one, and so are parts shown side by side`() {
    let meeting = Self.records {
      $0.sessions = [
        Self.session("a", "09:00", 180), Self.session("b", "09:00", 180),
        Self.session("c", "09:00", 180), Self.session("d", "11:00", 30),
      ]
      for i in $0.sessions.indices { $0.sessions[i].room = "Hall" }
      for i in 1...2 { $0.sessions[i].parent = 0 }
      $0.sessions[3].parent = 1
      $0.appearances = []
    }
    #expect(meeting.checks == [])
  }

  @Test func `A late session clashes with an early one of the next day`() {
    let meeting = Self.records {
      $0.sessions[0].start = Clock("23:00")
      $0.sessions[0].minutes = 180
      $0.sessions[1].day = Day(year: 2026, month: 5, day: 21)
      $0.sessions[1].start = Clock("01:00")
      $0.sessions[1].room = "Room a"
    }
    #expect(meeting.checks.map(\.id) == ["room-clash:a:b"])
  }

  @Test func `Of very many clashes the first are told`() {
    let meeting = Self.records {
      $0.sessions = (0..<400).map { i in
        var session = Self.session("s\(i)", "09:00", 60)
        session.room = "Room \(i % 10)"
        return session
      }
    }
    let clashes = meeting.checks.filter { $0.id.hasPrefix("room-clash") }
    #expect(clashes.count == 501)
    #expect(clashes.last?.id == "room-clash")
  }

  @Test func `A long session clashes with each it covers`() {
    let meeting = Self.records {
      $0.sessions = [
        Self.session("a", "09:00", 180), Self.session("b", "09:30", 10),
        Self.session("c", "11:00", 30),
      ]
      for i in $0.sessions.indices { $0.sessions[i].room = "Hall" }
      $0.appearances.append(Appearance(session: 2, speaker: 1))
    }
    #expect(
      Set(meeting.checks.map(\.id)).isSuperset(of: ["room-clash:a:b", "room-clash:a:c"]),
      "\(meeting.checks.map(\.id))")
  }
}
