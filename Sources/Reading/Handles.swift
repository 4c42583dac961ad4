import Programme

/// The handles that stand beside the names of people, each told once.
struct Handles {
  private struct Handle: Hashable {
    var person: Int
    var text: String
  }

  private var known: Set<Handle> = []
  private var people: Set<Int> = []

  /// Whether somebody has not this one yet; then they have. O(1) but for the first of each person.
  ///
  /// - Parameter extras: what was known of the person before the first.
  mutating func takesIn(_ handle: String, of person: Int, beside extras: [Extra]) -> Bool {
    if people.insert(person).inserted {
      for extra in extras where extra.name == "handle" {
        known.insert(Handle(person: person, text: extra.value))
      }
    }
    return known.insert(Handle(person: person, text: handle)).inserted
  }
}

extension String? {
  /// Makes an address that of somebody who has none; what is returned is another than their own.
  mutating func settle(_ email: String?) -> String? {
    guard let own = self else {
      self = email
      return nil
    }
    return email == own ? nil : email
  }
}

extension Gathering {
  /// Gives people the addresses that stand beside their names in the agenda; another one than their
  /// own is kept with the session. O(people) where there are any.
  mutating func settleAddresses() {
    guard !addresses.isEmpty else { return }
    var known = Handles()
    var (emails, handles) = ([Int: String](), [Int: [Extra]]())
    var others: (count: Int, first: String, place: RecordPlace?) = (0, "", nil)
    for (person, session, email, handle) in addresses
    where records.speakers.indices.contains(person) && records.sessions.indices.contains(session) {
      if email != nil {
        var own = emails[person] ?? records.speakers.emails[person]
        let former = own
        if let other = own.settle(email) {
          records.sessions[session].keep("email", other)
          if others.count == 0 {
            let name = records.speakers.names[person] ?? ""
            others.first = "\(name.quoted): \(former ?? "") and \(other)"
            others.place = records.sessions[session].place
          }
          others.count += 1
        }
        emails[person] = own
      }
      let extras = records.speakers.extras(of: person)
      if let handle, known.takesIn(handle, of: person, beside: extras) {
        handles[person, default: []].append(Extra(name: "handle", value: handle))
      }
    }
    if let place = others.place, records.files.indices.contains(Int(place.file)) {
      let file = Int(place.file)
      faults.add(
        SourceFile(position: file, name: records.files[file]), line: Int(place.line), column: 1,
        "\(others.count == 1 ? "1 name stands" : "\(others.count) names stand") with another "
          + "address than that of the person, the first \(others.first).",
        "It is kept with the session; if they are two people, name them by their ids.")
    }
    records.speakers.take(emails: emails)
    records.speakers.take(extras: handles)
  }
}
