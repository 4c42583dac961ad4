extension Meeting {
  /// Sessions that last nothing, less than nothing, or a day and more.
  var durations: [Check] {
    let timed = sessions.indices.filter { sessions[$0].minutes != nil }
    let negative = timed.filter { (sessions[$0].minutes ?? 0) < 0 }
    let zero = timed.filter { sessions[$0].minutes == 0 }
    let long = timed.filter { (sessions[$0].minutes ?? 0) >= 1_440 }
    return summary(
      "negative-duration", .warning, negative.map(Item.session),
      one: "session ends before it starts", many: "sessions end before they start",
      action: "Correct the start, the end or the duration.")
      + summary(
        "no-duration", .note, zero.map(Item.session), one: "session ends when it starts",
        many: "sessions end when they start", action: "Correct the end or the duration.")
      + summary(
        "day-long", .note, long.map(Item.session), one: "session lasts a day or more",
        many: "sessions last a day or more",
        action: "Give a day and no times if it goes on all the time.")
  }
}
