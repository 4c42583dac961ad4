/// The line a record was read from.
public struct RecordPlace: Hashable, Sendable {
  /// A position in ``Meeting/files``; -1 when the record came into being by a reference.
  public var file: Int32
  /// Counted from 1, as editors do.
  public var line: Int32

  public init(file: Int, line: Int) {
    self.file = Int32(clamping: file)
    self.line = Int32(clamping: line)
  }

  public static let none = RecordPlace(file: -1, line: 0)
}

/// One item of the programme.
public struct Session: Equatable, Sendable {
  public var id: String
  /// The place in the programme, from 1; every session has one.
  public var order: Int
  /// The programme day, which is not always the date of the start.
  public var day: Day?
  public var start: Clock?
  /// Length in minutes of time that passes, where an end or a duration is known.
  ///
  /// When a session is, is its start on the wall, the zone of the meeting, and this; the clock at
  /// its end follows from them: see ``clockChange``.
  public var minutes: Int?
  /// Minutes by which the clocks of the meeting are set forward while it lasts; else back.
  public var clockChange = 0
  /// Minutes by which the clocks of the meeting are ahead of UTC when it begins; 0 where no zone is
  /// known.
  public var clockOffset = 0
  public var title: String
  public var otherTitles: [OtherName] = []
  public var kind: String?
  public var room: String?
  public var track: String?
  public var language: String?
  /// The position of the session that this one is a part of.
  public var parent: Int?
  public var status: String?
  public var abstract: String?
  public var points: [String] = []
  public var links: [String] = []
  public var source: String?
  /// Fields of this record that no source states.
  public var inferred: [String] = []
  public var extras: [Extra] = []
  public var place: RecordPlace = .none

  public init(id: String, order: Int, title: String) {
    (self.id, self.order, self.title) = (id, order, title)
  }

  /// Minutes from the clock of its start to that of its end.
  public var wallMinutes: Int? { minutes.map { $0 + clockChange } }

  /// Minutes from the clock of its start to the last that is shown while it lasts.
  public var shownMinutes: Int? { minutes.map { $0 + max(clockChange, 0) } }

  /// What the clocks show when it ends; `nil` without start or length, or past 29:59.
  public var end: Clock? {
    guard let start, let wallMinutes else { return nil }
    return Clock(minutes: start.minutes + wallMinutes)
  }

  /// An end past 29:59: so many days after the programme day, by the clock of that day.
  public var lateEnd: (days: Int, clock: Clock)? {
    guard end == nil, let start, let wallMinutes, wallMinutes >= 0,
      let clock = Clock(minutes: (start.minutes + wallMinutes) % 1_440)
    else { return nil }
    return ((start.minutes + wallMinutes) / 1_440, clock)
  }

  /// What the files call the programme day, where it has no date: `Friday`.
  public var dayName: String? {
    day == nil && !extras.isEmpty ? extras.first { $0.name == "day" }?.value : nil
  }

  /// What else than its id tells it apart: the code in the addresses of its pages.
  public var code: String? {
    extras.isEmpty ? nil : extras.first { $0.name == Extra.code }?.value
  }

  /// The rooms it is shown in too, beside ``room``.
  public var otherRooms: [String] {
    extras.isEmpty ? [] : extras.filter { $0.baseName == "also in" }.map(\.value)
  }
}

/// A person who is listed or appears.
public struct Speaker: Equatable, Sendable {
  public var id: String
  /// As the person or the source writes it, family name first or last.
  public var name: String
  public var otherNames: [OtherName] = []
  public var pinyin: String?
  public var honorific: String?
  public var position: String?
  /// A department inside the institution.
  public var unit: String?
  /// Roles in the meeting as a whole; roles in a session belong to appearances.
  public var roles: [String] = []
  public var country: String?
  public var email: String?
  public var phone: String?
  public var biography: String?
  public var source: String?
  public var inferred: [String] = []
  public var extras: [Extra] = []
  public var place: RecordPlace = .none

  public init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// A body that takes part, sends people, or is listed.
public struct Institution: Equatable, Sendable {
  public var id: String
  public var name: String
  public var otherNames: [OtherName] = []
  /// `university`, `enterprise`, `government`, `alliance` …
  public var kind: String?
  public var roles: [String] = []
  public var country: String?
  public var city: String?
  /// The position of the institution that this one belongs to.
  public var parent: Int?
  public var url: String?
  public var source: String?
  public var inferred: [String] = []
  public var extras: [Extra] = []
  public var place: RecordPlace = .none

  public init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

extension Extra {
  /// The name without the number that tells columns of one name apart: `also in (2)` is `also in`.
  public var baseName: Substring {
    guard name.last == ")", let bracket = name.lastIndex(of: "("), bracket > name.startIndex,
      name[bracket...].dropFirst().dropLast().allSatisfy(\.isNumber)
    else { return name[...] }
    let base = name[..<bracket]
    return base.last == " " ? base.dropLast() : name[...]
  }
}

/// Somebody, or an institution, in a session: the role belongs to this and not to the person.
public struct Appearance: Hashable, Sendable {
  public var session: Int
  public var speaker: Int?
  public var institution: Int?
  /// Empty when the files state none.
  public var role: String

  public init(session: Int, speaker: Int? = nil, institution: Int? = nil, role: String = "") {
    (self.session, self.speaker, self.institution, self.role) = (
      session, speaker, institution, role
    )
  }
}

/// A person belongs to an institution.
public struct Affiliation: Hashable, Sendable {
  public var speaker: Int
  public var institution: Int

  public init(speaker: Int, institution: Int) {
    (self.speaker, self.institution) = (speaker, institution)
  }
}
