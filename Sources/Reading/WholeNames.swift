/// Headers of whole names that say both parts of them: `Prénom Nom`, `Vor- und Nachname`,
/// `First and last name`; see ``String/headerKey``.
enum WholeNames {
  static let words: [String] =
    ["vorundnachname", "vor/nachname", "vor&nachname"]
    + [
      (given: ["prénom", "prenom"], family: ["nom", "nomdefamille"], and: ["et"]),
      (given: ["vorname"], family: ["nachname", "name", "familienname", "zuname"], and: ["und"]),
      (given: ["nombre", "nombres"], family: ["apellido", "apellidos"], and: ["y"]),
      (
        given: ["first", "firstname", "givenname"],
        family: ["lastname", "familyname", "surname"], and: ["and"]
      ),
    ].flatMap { language in
      let signs = ["", "&", "/", "+", ","] + language.and
      return language.given.flatMap { given in
        language.family.flatMap { family in
          signs.flatMap { [given + $0 + family, family + $0 + given] }
        }
      }
    }
}
