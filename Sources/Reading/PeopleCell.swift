import Programme

/// One entry of a cell that names who appears: `ROLE: NAME @ INSTITUTION`.
struct PeopleEntry: Equatable {
  /// Empty when none is stated.
  var role: String
  var name: String
  var institution: String?
  var email: String?
  var handle: String?
}

extension PeopleEntry {
  /// The same entry of somebody whose name it may write with an address.
  fileprivate func called(_ written: AddressedName) -> PeopleEntry {
    var entry = self
    entry.name = written.name
    (entry.email, entry.handle) = (written.email ?? email, written.handle ?? handle)
    return entry
  }
}

extension String {
  /// The entries between semicolons; a role holds for those after it, `: NAME` ends it.
  ///
  /// Full-width punctuation separates too, and a comma or a stroke between names in Han; a part in
  /// double quotes may hold any of it. A sign of an e-mail address or a handle is none before an
  /// institution.
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
        let institution = reader.part(until: [";", "；"])
        let written = institution.isQuoted ? nil : AddressedName(institution.text)
        let name = written?.name ?? institution.text
        entry.institution = name.isEmpty ? nil : name
        (entry.email, entry.handle) = (written?.email, written?.handle)
      }
      if entry.name.isEmpty && entry.institution == nil { continue }
      guard !part.isQuoted else {
        entries.append(entry)
        continue
      }
      for name in entry.name.addressParts.flatMap(\.hanNames) {
        entries.append(entry.called(AddressedName(name)))
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
