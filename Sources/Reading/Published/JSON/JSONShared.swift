import Programme

/// A link as several formats write it.
struct JSONLink: Decodable {
  var url: JSONText?
  var href: JSONText?
  var title: JSONText?
  var label: JSONText?
}

/// Something with an id and a name, which may stand in several languages; a bare text is its name.
struct JSONNamed: Decodable {
  var id: JSONText?
  var guid: JSONText?
  var slug: JSONText?
  var name: JSONText?

  private enum Keys: String, CodingKey { case id, guid, slug, name, title, label }

  init(from decoder: any Decoder) {
    guard let object = try? decoder.container(keyedBy: Keys.self) else {
      name = JSONText(from: decoder)
      return
    }
    id = try? object.decodeIfPresent(JSONText.self, forKey: .id)
    guid = try? object.decodeIfPresent(JSONText.self, forKey: .guid)
    slug = try? object.decodeIfPresent(JSONText.self, forKey: .slug)
    for key in [Keys.name, .title, .label] where name?.plain()?.isEmpty != false {
      name = (try? object.decodeIfPresent(JSONText.self, forKey: key)) ?? name
    }
    name = name ?? JSONText(languagesOf: decoder)
    if [id, guid, slug, name].allSatisfy({ $0 == nil }) { decoder.noteNameless() }
  }
}

extension JSONNamed {
  /// What it is called, else what it is referred to by.
  func nameOrID(_ languages: [String] = []) -> String? {
    [name, slug, id, guid].lazy.compactMap { $0?.plain(languages) }.first { !$0.isEmpty }
  }
}

extension Draft {
  /// The names of rooms, tracks and the like by their ids.
  mutating func names(
    of kind: String, _ list: JSONList<JSONNamed>?, _ languages: [String] = []
  ) -> NamesByID {
    var names = NamesByID(kind: kind)
    for entry in list ?? JSONList() {
      names.add(entry.id?.plain(), text(entry.name, languages), &self)
    }
    return names
  }

  /// A body that takes part in a role; named again, it has both roles.
  mutating func body(named name: String, role: String?, url: String?, line: Int = 0) -> Int {
    let position = institution(named: name, line: line)
    institutions[position].url = institutions[position].url ?? url
    if let role, !institutions[position].roles.contains(role) {
      institutions[position].roles.append(role)
    }
    return position
  }

  /// Takes in links; a title that says more than the address is kept beside it.
  mutating func link(_ session: inout Session, _ links: JSONList<JSONLink>?) {
    link(&session, links?.values ?? [])
  }

  mutating func link(_ session: inout Session, _ links: [JSONLink]) {
    var known = Set(session.links)
    for link in links {
      guard let url = text(link.url) ?? text(link.href) else {
        keep("link", (link.title ?? link.label)?.plain(), &session.extras)
        continue
      }
      if known.insert(url).inserted { session.links.append(url) }
      if let title = text(link.title) ?? text(link.label), title != url {
        keep("link", "\(title): \(url)", &session.extras)
      }
    }
  }
}

/// A person as several formats write one; a bare text refers to one by id.
struct JSONPerson: Decodable {
  /// The id where nothing else is written.
  var reference: JSONText?
  var id: JSONText?
  var code: JSONText?
  var name: JSONText?
  var biography: JSONText?

  private enum Keys: String, CodingKey { case id, code, name, biography }

  init(from decoder: any Decoder) {
    guard let object = try? decoder.container(keyedBy: Keys.self) else {
      reference = JSONText(from: decoder)
      return
    }
    id = try? object.decodeIfPresent(JSONText.self, forKey: .id)
    code = try? object.decodeIfPresent(JSONText.self, forKey: .code)
    name = try? object.decodeIfPresent(JSONText.self, forKey: .name)
    biography = try? object.decodeIfPresent(JSONText.self, forKey: .biography)
  }
}
