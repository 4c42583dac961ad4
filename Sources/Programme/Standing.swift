/// What a status says of whether a session was ever accepted, where it says that.
public enum Standing: Sendable {
  /// Turned down, or taken back before.
  case refused
  /// Not decided yet.
  case open

  /// `nil` for any other status: one of these words alone, in any case.
  init?(status: String) {
    let clauses = status.prefix(40).clauses
    guard clauses.count == 1, let words = clauses.first else { return nil }
    let text = words.joined(separator: " ")
    if Self.refusals.contains(text) {
      self = .refused
    } else if Self.openings.contains(text) {
      self = .open
    } else {
      return nil
    }
  }

  private static let refusals: Set<String> = [
    "reject", "rejected", "desk reject", "decline", "declined", "refused", "turned down",
    "not accepted", "not selected", "withdraw", "withdrawn", "abgelehnt", "abgewiesen",
    "nicht angenommen", "zurückgezogen", "refusé", "refusée", "rejeté", "rejetée", "retiré",
    "retirée", "rechazado", "rechazada", "拒绝", "拒稿", "退稿", "未录用", "不录用", "未通过", "撤回", "撤稿", "拒絕",
    "未錄取", "却下", "不採択", "取り下げ",
  ]
  private static let openings: Set<String> = [
    "draft", "submitted", "pending", "in review", "under review", "in evaluation", "nominated",
    "waitlist", "waitlisted", "waiting list", "accept queue", "decline queue",
    "provisional", "proposed", "proposal", "unconfirmed", "not confirmed", "entwurf", "eingereicht",
    "vorläufig", "unbestätigt", "nicht bestätigt", "in prüfung", "warteliste", "brouillon",
    "en attente", "soumis", "provisoire", "borrador", "草稿", "待审", "待审核", "审核中", "待确认", "候补", "下書き",
    "審査中", "仮",
  ]
}

extension Session {
  /// What its status says of whether it was accepted.
  public var standing: Standing? { status.flatMap { Standing(status: $0) } }
}
