import Programme

/// A meeting of so many people: `Person 001` and so on, and nothing else.
func crowd(_ count: Int) -> LoadedMeeting {
  var records = Records(facts: Facts(title: "A crowd"))
  let people = (1...count).map { number in
    Speaker(id: "p\(number)", name: "Person \(number.padded(to: 3))")
  }
  records.speakers = Speakers(people)
  return LoadedMeeting(
    meeting: Meeting(records), diagnostics: [], sourceName: "crowd", format: "native")
}

extension LoadedMeeting {
  /// The same meeting after somebody edited its people, who appear nowhere now.
  func editing(_ edit: (inout Speakers) -> Void) -> LoadedMeeting {
    var records = Records(meeting)
    records.appearances = []
    records.affiliations = []
    edit(&records.speakers)
    return LoadedMeeting(
      meeting: Meeting(records), diagnostics: diagnostics, sourceName: sourceName, format: format)
  }
}
