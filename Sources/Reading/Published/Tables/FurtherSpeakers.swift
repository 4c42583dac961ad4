import Programme

extension [(listed: ListedName, role: String)] {
  /// Without those whom a row names elsewhere in the same role; what is said of them goes there.
  ///
  /// `Ann Bell` in `primary_author` beside `Bell, Ann` in `authors`.
  func merged(into groups: inout [Self]) -> Self {
    guard !isEmpty else { return self }
    var places: [String: [(group: Int, place: Int)]] = [:]
    for group in groups.indices {
      for place in groups[group].indices {
        places[key(of: groups[group][place]), default: []].append((group, place))
      }
    }
    return places.isEmpty
      ? self
      : compactMap { person in
        let same = places[key(of: person)]?.first {
          groups[$0.group][$0.place].listed.name.isSame(as: person.listed.name)
        }
        guard let same else { return person }
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
    "\(person.role)\n\(person.listed.name.wordsInOrder)"
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

extension String {
  /// Whether another name of the same words is this one, or has the family name first and a comma
  /// behind it.
  fileprivate func isSame(as name: String) -> Bool {
    self == name || contains(",") != name.contains(",")
  }
}
