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

      action: advice(
        "correct the start, the end or the duration", in: "agenda.csv",
        for: negative.map(Item.session)))
      + summary(
        "no-duration", .note, zero.map(Item.session), one: "session ends when it starts",
        many: "sessions end when they start",
        action: advice(
          "correct the end or the duration", in: "agenda.csv", for: zero.map(Item.session)))
      + summary(
        "day-long", .note, long.map(Item.session), one: "session lasts a day or more",
        many: "sessions last a day or more",

        action: advice(
          when: "if it goes on all the time, ", "give a day and no times", in: "agenda.csv",
          for: long.map(Item.session)))
  }
}
