import Testing

@testable import Programme

@Suite struct WordingTests {
  @Test(arguments: [
    ("cancelled", true), ("CANCELLED", true), ("Canceled by the speaker", true),
    ("called off", true), ("abgesagt", true), ("Entfällt", true), ("fällt aus", true),
    ("annulée", true), ("cancelado", true), ("取消", true), ("已取消", true), ("本场取消", true),
    ("キャンセル", true), ("confirmed; later cancelled", true), ("cancelled, not moved", true),
    ("not cancelled", false), ("not yet cancelled", false), ("non-cancelled", false),
    ("never called off", false), ("nicht abgesagt", false), ("entfällt nicht", false),
    ("fällt nicht aus", false), ("pas annulé", false), ("未取消", false), ("没有取消", false),
    ("不会取消", false), ("uncancelled", false), ("cancellable", false), ("confirmed", false),
    ("", false), ("nicht", false), ("called", false), ("cancel", true), ("CANCELLATION", true),
    ("Withdrawn", true), ("因故取消", true), ("won't be cancelled", false),
    ("won’t be cancelled", false),
    ("won't ever be cancelled", false), ("can't be canceled", false),
    ("cannot be cancelled", false),
    ("may be cancelled", false), ("might be cancelled", false), ("will be cancelled", true),
    ("无法取消", false), ("不能取消", false), ("無法取消", false), ("可能取消", false),
    ("请勿取消", false), ("キャンセル待ち", false), ("キャンセル不可", false), ("free cancellation", false),
    ("cancellation policy", false), ("do not cancel", false),
  ])
  func `A status says that a session is off by whole words`(text: String, isOff: Bool) {
    var session = Session(id: "a", order: 1, title: "Tides")
    session.status = text
    #expect(session.isCancelled == isOff)
  }

  @Test(arguments: [
    ("CANCELLED: Tides", true), ("Tides [cancelled]", true), ("CANCELED Tides", true),
    ("Cancelled - Tides", true), ("Tides CANCELLED", true), ("Abgesagt: Ebbe", true),
    ("【取消】潮汐", true), ("潮汐（已取消）", true), ("[Entfällt] Ebbe", true), ("ENTFÄLLT Ebbe", true),
    ("Ebbe – fällt aus", true), ("Marées (annulé)", true), ("*called off* Tides", true),
    ("Cancelled!", true), ("Cancelled projects and what they teach", false),
    ("How noise is cancelled", false), ("HOW NOISE IS CANCELLED", false),
    ("Uncancelled: a tale", false), ("取消订阅的设计", false), ("Tides [not cancelled]", false),
    ("Tides NOT CANCELLED", false), ("NOT CANCELLED: Tides", false), ("Tides", false), ("", false),
    ("Cancelled flights: a tale", false), ("(", false), ("[", false),
  ])
  func `A title says it where that stands apart`(title: String, isOff: Bool) {
    #expect(title.saysCancelled == isOff)
  }

  @Test(arguments: [
    "❌ CANCELLED Tides", "❌ Cancelled Tides", "⚠️ Cancelled: Tides", "🚫[cancelled] Tides",
    "Tides (cancelled) ❌", "Tides CANCELLED!", "Cancelled! Tides", "取消！潮汐", "**Cancelled** Tides",
    "[[cancelled]] Tides", "CANCELLED, Tides", "<Canceled> Tides", "#CANCELLED Tides",
    "Tides (Cancelled by speaker)", "Tides (cancelled due to storm)",
    "Tides [cancelled, see the port]", "Tides (this talk has been cancelled)",
    "Tides (cancellation)", "[CANCEL] Tides", "CANCELLATION: Tides", "WITHDRAWN: Tides",
    "Tides (withdrawn)", "Tides – withdrawn", "潮汐（因故取消）",
  ])
  func `Marks, brackets and causes set it apart`(title: String) {
    #expect(title.saysCancelled)
  }

  @Test(arguments: Cancellation.terms + Cancellation.joinedTerms)
  func `Every term is found however it is written`(_ term: String) {
    #expect("Tides [\(term)]".saysCancelled)
    #expect("Tides (\(term.uppercased()))".saysCancelled)
  }

  @Test(arguments: ["annule\u{301}", "ANNULE\u{301}", "insta\u{308}llt", "entfa\u{308}llt"])
  func `A term is found with its accents apart`(_ term: String) {
    #expect("Tides [\(term)]".saysCancelled)
  }

  @Test(arguments: [
    "Withdrawn: a novel", "Withdrawn - a novel", "Withdrawn! A novel", "Cancellation: a history",
    "Cancel", "Cancellation", "Noise (how it is cancelled)", "Noise (cancelled echoes)",
    "Tides (cancel by Friday)", "Tides (won't be cancelled)", "Tides CAN'T BE CANCELLED",
    "Tides ISN'T CANCELLED!", "❌ NOT CANCELLED Tides", "潮汐（无法取消）", "潮汐（不能取消）", "潮汐（未取消）",
    "'CANCELLED' as a word", "*", "***", "❌", " - ",
  ])
  func `What a title is about, and what it denies, is not off`(title: String) {
    #expect(!title.saysCancelled)
  }

  @Test(arguments: [
    ("Coffee Break", true), ("Lunch", true), ("BREAKFAST", true), ("Lunch & Coffee", true),
    ("Coffee break 2", true), ("Conference Dinner", true), ("Check-in", false),
    ("Mittagspause", true), ("Déjeuner", true), ("休息", true), ("茶歇", true), ("午餐", true),
    ("午餐时间", true), ("上午茶歇", true), ("午餐与休息", true), ("休憩", true), ("Обед", true),
    ("Lunch talk", false), ("Breaking news", false), ("Break the build", false),
    ("The breakfast of champions", false), ("Conference", false), ("Morning", false), ("42", false),
    ("", false), ("休息的艺术", false), ("时间", false), ("Coffee: a history of trade", false),
  ])
  func `A title or a kind names a pause by whole words`(text: String, isPause: Bool) {
    var session = Session(id: "a", order: 1, title: text)
    #expect(session.isPause == isPause)
    (session.kind, session.title) = (text, "Tides")
    #expect(session.isPause == isPause)
  }
}
