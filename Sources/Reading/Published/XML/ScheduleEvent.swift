import Programme

/// One `<event>` of a schedule while its elements come.
struct ScheduleEvent {
  let line: Int
  let id: String?
  /// The programme day that it is listed under.
  let day: Day?
  /// The room that it is listed under.
  let room: String?
  /// Texts by the names of their elements; of two in one event the first.
  private(set) var fields: [(name: String, text: String)] = []
  /// As the file writes them.
  var abstracts: [String] = []
  var people: [Person] = []
  var links: [Link] = []
  /// Whether its duration is the way from one clock to another.
  var isMeasuredByEnds = false

  struct Person {
    var id: String?
    var role: String
    var name = ""
    let line: Int
  }

  struct Link {
    let address: String
    var label = ""
  }

  /// An event has no more links, texts, people or elements of its own than this.
  static let most = 1_000
  /// Each is compared with the others, since one may repeat another.
  static let mostAbstracts = 32

  init(line: Int, id: String?, day: Day?, room: String?) {
    (self.line, self.id, self.day, self.room) = (line, id, day, room)
  }

  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.text }

  /// Takes in a text; answers with the one that was there before and says something else.
  mutating func keep(_ name: String, _ text: String) -> String? {
    if let known = self[name] { return known == text ? nil : known }
    fields.append((name, text))
    return nil
  }
}

extension XMLAttributes {
  /// What tells a record apart from others; of several the one that is there in most dialects.
  var id: String? {
    for name in ["id", "guid", "code"] {
      if let text = self[name]?.trimmed, !text.isEmpty { return text }
    }
    return nil
  }
}
