/// What is true of the meeting as a whole.
public struct Facts: Equatable, Sendable {
  public var title: String
  public var otherTitles: [OtherName] = []
  public var firstDay: Day?
  public var lastDay: Day?
  /// "morning", "afternoon" …, where no clock is given.
  public var partOfDay: String?
  /// An IANA name; `nil` when the files state none.
  public var timeZone: String?
  public var venue: String?
  public var city: String?
  public var convenors: [String] = []
  /// How the order of the sessions is known, where it is not by the clock.
  public var orderNote: String?
  /// What the facts rest on, as ``Source`` says.
  public var source: String?
  public var statements: [Statement] = []
  public var counts: [Count] = []
  public var captions: [Caption] = []
  public var sources: [Source] = []
  public var inferences: [Inference] = []
  public var extras: [Extra] = []

  public init(title: String) { self.title = title }
}

/// A name in another language or script.
public struct OtherName: Hashable, Sendable {
  /// BCP 47; empty when not stated.
  public var language: String
  public var name: String

  public init(language: String, name: String) {
    self.language = language
    self.name = name
  }
}

/// A sentence about the meeting: an aim at its start, an outcome at its end.
public struct Statement: Equatable, Sendable {
  /// What the statement is: `aim`, `outcome` …
  public var kind: String
  public var text: String
  public var source: String?

  public init(kind: String, text: String, source: String? = nil) {
    (self.kind, self.text, self.source) = (kind, text, source)
  }
}

/// A number of people or bodies; declared data, never replaced by a count of rows.
public struct Count: Equatable, Sendable {
  /// What is counted: `people`, `institutions`, or `institution` and `session` with an id.
  public var of: String
  /// The record that is counted for, by id.
  public var id: String?
  public var category: String?
  /// The institution kind whose named members can be set against this count.
  public var kind: String?
  public var declared: Int?
  public var registered: Int?
  public var present: Int?
  public var notedAt: String?
  /// What the number does and does not say.
  public var note: String?
  public var source: String?
  public var inferred: [String] = []
  public var extras: [Extra] = []
  public var place: RecordPlace = .none

  public init(of: String) { self.of = of }
}

/// The words under a photograph.
public struct Caption: Equatable, Sendable {
  public var text: String
  public var photographer: String?
  public var source: String?

  public init(text: String, photographer: String? = nil, source: String? = nil) {
    (self.text, self.photographer, self.source) = (text, photographer, source)
  }
}

/// A document that the records rest on; their `source` names it as `ID:12,13`.
public struct Source: Equatable, Sendable {
  public var id: String
  public var title: String
  public var url: String?
  /// What the numbers after the id count, in the singular: `paragraph`.
  public var unit: String?
  public var note: String?

  public init(id: String, title: String, url: String? = nil, unit: String? = nil) {
    (self.id, self.title, self.url, self.unit) = (id, title, url, unit)
  }
}

/// Something that no source states and that was concluded.
public struct Inference: Equatable, Sendable {
  /// The field: `date.year`.
  public var of: String
  public var because: String?
  public var source: String?

  public init(of: String, because: String? = nil, source: String? = nil) {
    (self.of, self.because, self.source) = (of, because, source)
  }
}

/// A value of a column or key that the program has no name for: kept, shown, searchable.
public struct Extra: Equatable, Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// The name of ``Session/code``.
  public static let code = "code"
}
