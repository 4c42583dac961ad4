/// German words for people as headers write them, for men and women.
enum GenderedWords {
  static let speakers =
    words(["sprecher", "referent", "redner", "teilnehmer", "vortragende"])
    + [
      "referentinnenundreferenten", "referentenundreferentinnen", "vortragende:r", "vortragende/r",
    ]
  static let moderators = words(["moderator"]) + ["moderatoren"]
  static let authors = words(["autor"])

  /// `Referent`, `Referentin`, `Referent:in`, `Referent*innen`; see ``String/headerKey``.
  private static func words(_ stems: [String]) -> [String] {
    stems.flatMap { stem in
      [stem, "\(stem)(in)", "\(stem)(innen)"]
        + ["", ":", "*", "/", "·"].flatMap { ["\(stem)\($0)in", "\(stem)\($0)innen"] }
    }
  }
}
