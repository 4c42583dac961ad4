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

extension String {
  /// The entries between semicolons; a role holds for those after it, `: NAME` ends it.
  ///
  /// A word for a role behind names opens an entry too; see ``RoleGroups``. Full-width punctuation
  /// separates too, a comma or a stroke between names in Han, and what stands between two people
  /// behind an address; a part in double quotes may hold any of it. A sign of an e-mail address or
  /// a handle is none before an institution. An entry without a name and an institution has an
  /// address of nobody in particular.
  ///
  /// - Parameter sparesBrackets: semicolons in brackets behind something part nobody.
  func peopleEntries(sparingBrackets sparesBrackets: Bool = false) -> [PeopleEntry] {
    var reader = PartReader(
      withoutBullets.withRolesApart.addressParts.joined(separator: ";"),
      sparingBrackets: sparesBrackets)
    var entries: [PeopleEntry] = []
    var role = ""
    while !reader.isAtEnd {
      var part = reader.part(until: [";", "；", ":", "：", "@", "＠"])
      if part.end == ":" || part.end == "：" {
        role = part.text
        part = reader.part(until: [";", "；", "@", "＠"])
      }
      var people = part.isQuoted ? [AddressedName(name: part.text)] : part.text.addressedNames
      var institution: String?
      if part.end == "@" || part.end == "＠" {
        let stated = reader.part(until: [";", "；"])
        var written =
          stated.isQuoted ? AddressedName(name: stated.text) : AddressedName(stated.text)
        institution = written.name.isEmpty || written.name == written.email ? nil : written.name
        written.name = ""
        people.take(written)
      }
      for written in people where !written.isNothing || institution != nil {
        entries.append(PeopleEntry(role: role, written, of: institution))
      }
    }
    return entries
  }

  /// The same for institutions alone: `ROLE: NAME; …`.
  var institutionEntries: [PeopleEntry] {
    var reader = PartReader(withoutMailto)
    var entries: [PeopleEntry] = []
    var role = ""
    while !reader.isAtEnd {
      var part = reader.part(until: [";", "；", ":", "："])
      if part.end == ":" || part.end == "：" {
        role = part.text
        part = reader.part(until: [";", "；"])
      }
      let names = part.isQuoted ? [part.text] : part.text.hanOrganisations
      for name in names where !name.isEmpty { entries.append(PeopleEntry(role: role, name: name)) }
    }
    return entries
  }
}

extension PeopleEntry {
  /// - Parameter institution: of everybody in the entry, and not of an address that is nobody's.
  fileprivate init(role: String, _ written: AddressedName, of institution: String?) {
    let isOfNobody = written.name.isEmpty && (written.email != nil || written.handle != nil)
    self.init(
      role: role, name: written.name, institution: isOfNobody ? nil : institution,
      email: written.email, handle: written.handle)
  }
}

extension AddressedName {
  fileprivate var isNothing: Bool { name.isEmpty && email == nil && handle == nil }
}

extension [AddressedName] {
  /// Takes in the address that stands behind the institution of them all: that of the only one,
  /// else nobody's.
  fileprivate mutating func take(_ address: AddressedName) {
    guard !address.isNothing else { return }
    if count == 1, var only = popLast() {
      let isTaken = !only.name.isEmpty && only.email == nil && only.handle == nil
      if isTaken { (only.email, only.handle) = (address.email, address.handle) }
      append(only)
      if isTaken { return }
    }
    append(address)
  }
}
