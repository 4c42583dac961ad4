import Programme

extension SIGCHIAffiliation {
  /// Whether it says anything at all.
  var isAnything: Bool {
    [institution, unit, city, state, country].contains { $0?.plain()?.trimmed.isEmpty == false }
  }
}

extension Draft {
  /// Takes in a department; a second one is kept beside the first.
  mutating func speaker(_ position: Int, isOf unit: String) {
    guard let known = speakers[position].unit, known != unit else {
      speakers[position].unit = unit
      return
    }
    if isNews(unit, of: .unit, position) {
      speakers[position].extras.append(Extra(name: "unit", value: unit))
    }
  }

  /// Takes in where an institution is; a second place is kept beside the first.
  mutating func institution(
    _ position: Int, isIn city: String?, _ state: String?, _ country: String?
  ) {
    let city = [city, state].compactMap { $0 }.joined(separator: ", ")
    let known = (city: institutions[position].city, country: institutions[position].country)
    if known.city == nil, known.country == nil {
      institutions[position].city = city.isEmpty ? nil : city
      institutions[position].country = country
      return
    }
    let place = [city.isEmpty ? nil : city, country].compactMap { $0 }.joined(separator: ", ")
    let first = [known.city, known.country].compactMap { $0 }.joined(separator: ", ")
    if !place.isEmpty, place != first, isNews(place, of: .place, position) {
      institutions[position].extras.append(Extra(name: "also in", value: place))
    }
  }
}
