/// The words that say that a session does not take place, and those that deny it.
enum Cancellation {
  static let terms = [
    "cancelled", "canceled", "called off", "withdrawn", "abgesagt", "entfällt", "entfaellt",
    "fällt aus", "faellt aus", "ausgefallen", "annulé", "annulée", "annulés", "annulées",
    "supprimé", "cancelado", "cancelada", "cancelados", "canceladas", "suspendido", "suspendida",
    "annullato", "annullata", "geannuleerd", "afgelast", "inställt", "inställd", "aflyst",
    "odwołane", "odwołany", "отменено", "отменён", "отменен", "отменена", "취소", "취소됨",
  ]

  /// Of scripts without blanks, where they are parts of a longer word.
  static let joinedTerms = ["已取消", "取消", "已中止", "中止", "停办", "停辦", "キャンセル"]

  static let parts = terms.map { $0.split(separator: " ").map(String.init) }

  /// Among the three words before a term they turn its meaning round.
  static let denials: Set<String> = [
    "not", "never", "no", "non", "un", "isn", "wasn", "aren", "hasn", "nicht", "nie", "kein",
    "keine", "pas", "jamais", "nunca", "não", "niet", "ikke", "inte", "не",
  ]
  static let joinedDenials = ["未", "未被", "不", "不会", "不會", "没", "没有", "没被", "沒", "沒有", "可", "非"]

  /// Whether a clause says that something is called off.
  static func isSaid(in clause: [String]) -> Bool {
    clause.indices.contains { i in
      joinedTerms.contains { clause[i].affirms($0) }
        || parts.contains { clause[i...].starts(with: $0) && !isDenied($0.count, at: i, clause) }
    }
  }

  private static func isDenied(_ length: Int, at place: Int, _ clause: [String]) -> Bool {
    let after = clause.dropFirst(place + length).first
    return after == "nicht" || clause[..<place].suffix(3).contains { denials.contains($0) }
  }

  /// Whether a text is one of the terms and nothing else.
  static func isWhole(_ text: some StringProtocol) -> Bool {
    let clauses = text.prefix(40).clauses
    guard clauses.count == 1, let clause = clauses.first else { return false }
    return parts.contains(clause) || (clause.count == 1 && joinedTerms.contains(clause[0]))
  }
}

extension String {
  /// Whether a status says that the session does not take place.
  var isCancelledStatus: Bool { prefix(200).clauses.contains { Cancellation.isSaid(in: $0) } }

  /// Whether a word of a script without blanks holds a term that nothing before it denies.
  fileprivate func affirms(_ term: String) -> Bool {
    guard let found = firstRange(of: term) else { return false }
    let before = self[..<found.lowerBound]
    return !Cancellation.joinedDenials.contains { before.hasSuffix($0) }
  }
}

extension Session {
  /// Whether its status says that it does not take place.
  public var isCancelled: Bool { status?.isCancelledStatus ?? false }
}
