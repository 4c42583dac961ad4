import Programme

extension [(listed: ListedName, role: String)] {
  /// Without those whom a row names elsewhere in the same role; what is said of them goes there.
  ///
  /// `Ann Bell` in `primary_author` beside `Bell, Ann` in `authors`.
  func merged(into groups: inout [Self]) -> Self {
    guard !isEmpty else { return self }
    var places: [String: (group: Int, place: Int)] = [:]
    for group in groups.indices.reversed() {
      for place in groups[group].indices.reversed() {
        places[key(of: groups[group][place])] = (group, place)
      }
    }
    return places.isEmpty
      ? self
      : compactMap { person in
        guard let same = places[key(of: person)] else { return person }
        let known = groups[same.group][same.place].listed
        if let both = known.joined(with: person.listed) {
          groups[same.group][same.place].listed = both
          return nil
        }
        var listed = person.listed
        listed.name = known.name
        return (listed, person.role)
      }
  }

  private func key(of person: Element) -> String {
    "\(person.role)\n\(person.listed.name.givenFirst)"
  }
}

extension ListedName {
  /// With what another column says of the same person; `nil` where both say something else of one
  /// thing.
  fileprivate func joined(with other: ListedName) -> ListedName? {
    let said: [WritableKeyPath<ListedName, String?>] = [
      \.role, \.institution, \.mark, \.position, \.biography, \.email, \.handle,
    ]
    var both = self
    for path in said {
      guard let text = other[keyPath: path], text != both[keyPath: path] else { continue }
      if both[keyPath: path] != nil { return nil }
      both[keyPath: path] = text
    }
    both.hasOwnColumn = institution == nil ? other.hasOwnColumn : hasOwnColumn
    both.remarks += other.remarks
    return both
  }
}
