/// The words that say that a session does not take place, and those that deny it.
enum Cancellation {
  static let terms = [
    "cancelled", "canceled", "called off", "withdrawn", "abgesagt", "entfällt", "entfaellt",
    "fällt aus", "faellt aus", "ausgefallen", "annulé", "annulée", "annulés", "annulées",
    "supprimé", "cancelado", "cancelada", "cancelados", "canceladas", "suspendido", "suspendida",
    "annullato", "annullata", "geannuleerd", "afgelast", "inställt", "inställd", "aflyst",
    "odwołane", "odwołany", "отменено", "отменён", "отменен", "отменена", "취소", "취소됨",
  ]

  /// These say it only where nothing stands beside them.
  static let loneTerms: Set<String> = ["cancel", "cancellation", "cancelation"]

  /// These also begin titles about something else; written large they say it there too.
  static let commonTerms = loneTerms.union(["withdrawn"])

  /// Of scripts without blanks, where they are parts of a longer word.
  static let joinedTerms = [
    "已取消", "因故取消", "临时取消", "臨時取消", "取消", "已中止", "中止", "停办", "停辦", "キャンセル",
  ]

  static let parts = terms.map { $0.split(separator: " ").map(String.init) }

  /// Among the three words before a term they turn its meaning round.
  static let denials: Set<String> = [
    "not", "never", "no", "non", "un", "isn", "wasn", "aren", "weren", "hasn", "haven", "hadn",
    "won",
    "wont", "can", "cant", "cannot", "could", "couldn", "might", "wouldn", "shouldn", "mustn",
    "nicht", "nie", "kein", "keine", "pas", "jamais", "nunca", "não",
    "niet", "ikke", "inte", "не",
  ]
  static let joinedDenials = [
    "未", "未被", "不", "不会", "不會", "没", "没有", "没被", "沒", "沒有", "可", "可以", "可能", "非", "无法", "無法",
    "不能", "不得", "不必", "不再", "不予", "勿",
  ]
  /// The same behind a term.
  static let joinedDenialsAfter = ["不可", "待ち", "なし", "しない", "されない", "されていない", "されません"]

  /// What may lead on to who or what called a session off.
  private static let causes: Set<String> = [
    "by", "due", "because", "as", "since", "for", "owing", "on", "until", "today", "wegen", "durch",
    "von", "par", "por", "da", "door", "av", "af", "из",
  ]

  /// What may lead up to a term in brackets: "(this talk has been cancelled)".
  private static let openings: Set<String> = [
    "this", "the", "talk", "session", "event", "has", "had", "been", "was", "is", "got", "now",
    "vortrag", "wurde", "ist", "leider",
  ]

  /// Whether a clause says that something is called off.
  static func isSaid(in clause: [String]) -> Bool {
    (clause.count == 1 && loneTerms.contains(clause[0]))
      || clause.indices.contains { i in
        joinedTerms.contains { clause[i].affirms($0) }
          || parts.contains { clause[i...].starts(with: $0) && !isDenied($0.count, at: i, clause) }
      }
  }

  /// Whether a clause has one of the words and turns its meaning round.
  static func isDenied(in clause: [String]) -> Bool {
    !isSaid(in: clause)
      && clause.indices.contains { i in
        parts.contains { clause[i...].starts(with: $0) }
          || joinedTerms.contains { clause[i].contains($0) }
      }
  }

  private static func isDenied(_ length: Int, at place: Int, _ clause: [String]) -> Bool {
    let after = clause.dropFirst(place + length).first
    // What an apostrophe parts is one word: "won't".
    let before = clause[..<place].filter { $0 != "t" }
    return after == "nicht" || before.suffix(2) == ["may", "be"]
      || before.suffix(3).contains { denials.contains($0) }
  }

  /// Whether a text is one of the terms and nothing else.
  static func isWhole(_ text: some StringProtocol) -> Bool {
    let clauses = text.prefix(40).clauses
    guard clauses.count == 1, let clause = clauses.first else { return false }
    return parts.contains(clause) || (clause.count == 1 && joinedTerms.contains(clause[0]))
  }

  /// Whether a text begins with nothing but a term, and perhaps with who or what is the cause.
  static func opens(_ text: some StringProtocol) -> Bool {
    guard let first = text.prefix(200).clauses.first else { return false }
    if first.count == 1, loneTerms.contains(first[0]) || joinedTerms.contains(first[0]) {
      return true
    }
    let clause = first.drop { openings.contains($0) }
    return parts.contains { term in
      guard clause.starts(with: term) else { return false }
      return clause.dropFirst(term.count).first.map { causes.contains($0) } ?? true
    }
  }
}

extension String {
  /// Whether a status says that the session does not take place.
  public var isCancelledStatus: Bool {
    prefix(200).clauses.contains { Cancellation.isSaid(in: $0) }
      || Standing(status: self) == .refused
  }

  /// Whether it says that something is not called off.
  public var deniesCancellation: Bool {
    let clauses = prefix(200).clauses
    return clauses.contains { Cancellation.isDenied(in: $0) } && !isCancelledStatus
  }

  /// Whether a word of a script without blanks holds a term that nothing around it denies.
  fileprivate func affirms(_ term: String) -> Bool {
    guard let found = firstRange(of: term) else { return false }
    let (before, after) = (self[..<found.lowerBound], self[found.upperBound...])
    return !Cancellation.joinedDenials.contains { before.hasSuffix($0) }
      && !Cancellation.joinedDenialsAfter.contains { after.hasPrefix($0) }
  }
}

extension Session {
  /// Whether its status says that it does not take place.
  public var isCancelled: Bool { status?.isCancelledStatus ?? false }
}
