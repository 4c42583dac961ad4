import Programme

extension Draft {
  /// Says once how many starts are written with an offset that the zone does not have then.
  ///
  /// - Parameter name: an IANA name; `nil` where none is stated or asked for.
  func tellOtherOffsets(than name: String?) {
    guard let name = facts.timeZone ?? name, !offsets.isEmpty, let zone = Zone(name) else { return }
    var (count, first) = (0, "")
    for (position, session) in sessions.enumerated() {
      guard let offset = offsets[position], let day = session.day, let start = session.start
      else { continue }
      let instant = Moment(day: day, minute: start.minutes).sinceEpoch - offset
      guard zone.offset(at: instant) != offset else { continue }
      if count == 0 { first = offset.asOffset }
      count += 1
    }
    guard count > 0 else { return }
    fault(
      count == 1
        ? "1 start is written with an offset (\(first)) that is not that of \(name) then."
        : "\(count) starts are written with offsets that are not those of \(name) then, the first "
          + "\(first).",
      count == 1
        ? "It is taken as written. Correct it, or give the zone it is of."
        : "They are taken as written. Correct them, or give the zone they are of.")
  }
}
