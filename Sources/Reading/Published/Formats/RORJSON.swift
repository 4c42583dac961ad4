import Programme

/// Records of the Research Organization Registry, version 2, as a table of institutions.
enum RORJSON: PublishedFormat {
  static let name = "ror"

  static func describes(_ document: PublishedDocument) -> Bool {
    switch document.outline {
    case .json(true, let keys): keys.isSuperset(of: ["id", "names", "types"])
    case .json(false, let keys): keys.isSuperset(of: ["id", "names", "types", "locations"])
    case .xml, .calendar, .text: false
    }
  }

  static func holds(_ document: PublishedDocument) -> Holding { .institutions }

  static func read(
    _ document: PublishedDocument, into draft: inout Draft
  ) throws(ReadingFailure) {
    let records = try records(of: document, draft.faults)
    var positions: [String: Int] = [:]
    var parents: [(child: Int, id: String, name: String?)] = []
    for (line, record) in records {
      guard let institution = record.institution(line, &draft) else { continue }
      let position = draft.institutions.count
      draft.institutions.append(institution)
      if !institution.id.isEmpty {
        positions[institution.id] = positions[institution.id] ?? position
      }
      for other in record.relationships ?? JSONList() where other.type?.plain() == "parent" {
        if let id = other.id?.plain() { parents.append((position, id, other.label?.plain())) }
      }
    }
    for (child, id, name) in parents {
      // A second parent has no field, and one outside the file no record.
      if let parent = positions[id], draft.institutions[child].parent == nil {
        draft.institutions[child].parent = parent
      } else if let name = draft.text(name ?? id) {
        draft.institutions[child].extras.append(Extra(name: "parent", value: name))
      }
    }
  }
}

extension RORJSON {
  /// Those of a list, or one alone.
  private static func records(
    of document: PublishedDocument, _ faults: Faults
  ) throws(ReadingFailure) -> [(line: Int, value: RORRecord)] {
    if case .json(false, _) = document.outline {
      return [(1, try document.decoded(RORRecord.self, keys: keys, faults))]
    }
    return try document.decoded(JSONRecords<RORRecord>.self, keys: keys, faults).records
  }
}

extension RORRecord {
  /// `nil`, with a fault, for a record without a name.
  fileprivate func institution(_ line: Int, _ draft: inout Draft) -> Institution? {
    let names = self.names?.values ?? []
    let chosen =
      names.first { $0.isOf("ror_display") } ?? names.first { $0.isOf("label") } ?? names.first
    let id = draft.text(self.id)
    guard let name = draft.text(chosen?.value) ?? id else {
      draft.fault(line: line, "the record has neither a name nor an id.", "It is passed over.")
      return nil
    }
    var institution = Institution(id: id ?? "", name: name)
    fillNames(&institution, names, &draft)
    fillKind(&institution, &draft)
    fillPlaces(&institution, &draft)
    fillLinks(&institution, &draft)
    institution.place = RecordPlace(file: draft.file.position, line: line)
    return institution
  }

  private func fillNames(_ institution: inout Institution, _ names: [Name], _ draft: inout Draft) {
    var known: Set<OtherName> = []
    for other in names {
      guard let text = draft.text(other.value), text != institution.name else { continue }
      let entry = OtherName(language: draft.text(other.lang) ?? "", name: text)
      if known.insert(entry).inserted { institution.otherNames.append(entry) }
    }
  }

  private func fillKind(_ institution: inout Institution, _ draft: inout Draft) {
    let types = (self.types ?? JSONList()).compactMap { draft.text($0) }
    institution.kind = types.first { $0 != "funder" }.map(Self.kind) ?? types.first
    for type in types where Self.kind(type) != institution.kind {
      institution.extras.append(Extra(name: "type", value: type))
    }
    if let status = draft.text(status), status != "active" {
      institution.extras.append(Extra(name: "status", value: status))
    }
    draft.keep("established", established?.plain(), &institution.extras)
  }

  private func fillLinks(_ institution: inout Institution, _ draft: inout Draft) {
    for link in links ?? JSONList() {
      guard let url = draft.text(link.value) else { continue }
      if institution.url == nil, link.type?.plain() == "website" {
        institution.url = url
      } else {
        draft.keep(draft.text(link.type) ?? "link", url, &institution.extras)
      }
    }
    for other in relationships ?? JSONList() where other.type?.plain() != "parent" {
      guard let type = draft.text(other.type), type == "successor" || type == "predecessor"
      else { continue }
      draft.keep(type, other.label?.plain(), &institution.extras)
    }
  }

  private func fillPlaces(_ institution: inout Institution, _ draft: inout Draft) {
    for location in locations ?? JSONList() {
      let place = location.details?.value
      let (city, country) = (draft.text(place?.name), draft.text(place?.country))
      if institution.city == nil, institution.country == nil {
        (institution.city, institution.country) = (city, country)
      } else {
        let other = [city, country].compactMap { $0 }.joined(separator: ", ")
        draft.keep("also in", other, &institution.extras)
      }
    }
  }

  /// The words of the meeting's own tables for the types of the registry.
  private static func kind(_ type: String) -> String {
    switch type {
    case "education": "university"
    case "company": "enterprise"
    case "healthcare": "hospital"
    default: type
    }
  }
}

private struct RORRecord: Decodable {
  struct Name: Decodable {
    var value: JSONText?
    var lang: JSONText?
    var types: JSONList<JSONText>?

    func isOf(_ type: String) -> Bool { types?.contains { $0.plain() == type } == true }
  }

  struct Location: Decodable {
    var details: JSONPart<Details>?

    private enum CodingKeys: String, CodingKey { case details = "geonames_details" }
  }

  struct Details: Decodable {
    var name: JSONText?
    var country: JSONText?

    private enum CodingKeys: String, CodingKey {
      case name
      case country = "country_name"
    }
  }

  struct Link: Decodable {
    var type: JSONText?
    var value: JSONText?
  }

  struct Relationship: Decodable {
    var type: JSONText?
    var id: JSONText?
    var label: JSONText?
  }

  var id: JSONText?
  var names: JSONList<Name>?
  var types: JSONList<JSONText>?
  var locations: JSONList<Location>?
  var links: JSONList<Link>?
  var relationships: JSONList<Relationship>?
  var status: JSONText?
  var established: JSONText?
}

extension RORJSON {
  static let keys = JSONKeys(
    read: """
      id names value lang types locations geonames_details name country_name links type
      relationships label status established
      """,
    passed: """
      admin domains external_ids geonames_id continent_code continent_name country_code
      country_subdivision_code country_subdivision_name lat lng
      """)
}
