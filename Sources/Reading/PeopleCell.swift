import Programme

/// One entry of a cell that names who appears: `ROLE: NAME @ INSTITUTION`.
struct PeopleEntry: Equatable {
  /// Empty when none is stated.
  var role: String
  var name: String
  var institution: String?
}

extension String {
  /// The entries between semicolons; a role holds for those after it, `: NAME` ends it.
  ///
  /// Full-width punctuation separates too, and a comma or a stroke between names in Han; a part in
  /// double quotes may hold any of it.
  var peopleEntries: [PeopleEntry] {
    var reader = PartReader(self)
    var entries: [PeopleEntry] = []
    var role = ""
    while !reader.isAtEnd {
      var part = reader.part(until: [";", "；", ":", "：", "@", "＠"])
      if part.end == ":" || part.end == "：" {
        role = part.text
        part = reader.part(until: [";", "；", "@", "＠"])
      }
      var entry = PeopleEntry(role: role, name: part.text)
      if part.end == "@" || part.end == "＠" {
        let institution = reader.part(until: [";", "；"]).text
        entry.institution = institution.isEmpty ? nil : institution
      }
      if entry.name.isEmpty && entry.institution == nil { continue }
      for name in part.isQuoted ? [entry.name] : entry.name.hanNames {
        entry.name = name
        entries.append(entry)
      }
    }
    return entries
  }

  /// The same for institutions alone: `ROLE: NAME; …`.
  var institutionEntries: [PeopleEntry] {
    var reader = PartReader(self)
    var entries: [PeopleEntry] = []
    var role = ""
    while !reader.isAtEnd {
      var part = reader.part(until: [";", "；", ":", "："])
      if part.end == ":" || part.end == "：" {
        role = part.text
        part = reader.part(until: [";", "；"])
      }
      if !part.text.isEmpty { entries.append(PeopleEntry(role: role, name: part.text)) }
    }
    return entries
  }
}
