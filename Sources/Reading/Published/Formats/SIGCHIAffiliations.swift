import Programme

extension SIGCHIAffiliation {
  /// Whether it says anything at all.
  var isAnything: Bool {
    [institution, unit, city, state, country].contains { $0?.plain()?.trimmed.isEmpty == false }
  }
}

extension Speaker {
  /// Takes in a department; a second one is kept beside the first.
  mutating func isOf(unit: String) {
    guard self.unit != nil, self.unit != unit else {
      self.unit = unit
      return
    }
    let extra = Extra(name: "unit", value: unit)
    if !extras.contains(extra) { extras.append(extra) }
  }
}

extension Institution {
  /// Takes in where it is; a second place is kept beside the first.
  mutating func settle(city: String?, state: String?, country: String?) {
    let city = [city, state].compactMap { $0 }.joined(separator: ", ")
    if self.city == nil, self.country == nil {
      (self.city, self.country) = (city.isEmpty ? nil : city, country)
      return
    }
    let place = [city.isEmpty ? nil : city, country].compactMap { $0 }.joined(separator: ", ")
    let known = [self.city, self.country].compactMap { $0 }.joined(separator: ", ")
    let extra = Extra(name: "also in", value: place)
    if !place.isEmpty, place != known, !extras.contains(extra) { extras.append(extra) }
  }
}
