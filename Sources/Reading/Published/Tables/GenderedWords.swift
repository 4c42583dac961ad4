/// German words for people as headers write them, for men and women.
enum GenderedWords {
  static let speakers =
    words(["sprecher", "referent", "redner", "teilnehmer", "vortragende"])
    + [
      "referentinnenundreferenten", "referentenundreferentinnen", "vortragende:r", "vortragende/r",
    ]
  /// `intervenant`, `intervenante`, `intervenant·e·s`; see ``String/headerKey``.
  static let frenchSpeakers = [
    ("intervenant", "e"), ("conférencier", ""), ("conférencière", ""), ("orateur", ""),
    ("oratrice", ""), ("présentateur", ""), ("présentatrice", ""),
  ].flatMap { stem, ending in
    let plain = [stem, "\(stem)s"]
    return ending.isEmpty
      ? plain
      : plain + ["\(stem)\(ending)", "\(stem)\(ending)s"]
        + ["\(stem)(\(ending))", "\(stem)(\(ending))s"]
        + ["·", ".", "-"].flatMap { ["\(stem)\($0)\(ending)", "\(stem)\($0)\(ending)\($0)s"] }
  }
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
