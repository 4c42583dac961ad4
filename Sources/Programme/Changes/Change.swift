/// One thing that is otherwise in a meeting than it was in an earlier version of it.
public struct Change: Equatable, Sendable {
  public let kind: Kind
  /// The record it happened to: by its present id, or by its former one where it is gone.
  public let identity: Identity
  /// The same by its position now; `nil` where it is gone, or where the meeting itself changed.
  public let item: Item?
  /// What the record is called now; where it is gone, what it was called.
  public let name: String
  /// What was, and what is: names, a slot, or a field and its value; empty where there is none.
  public let from: [String]
  public let to: [String]
  /// People whom it touches, by their positions now.
  public let people: [Int]
  /// Institutions whom it touches, by their positions now.
  public let institutions: [Int]
  /// The names of all whom it touches, also of those who are gone.
  public let who: [String]
  /// When and where a session was, and is; `nil` where it was not there, or is not.
  public var formerSlot: Slot?
  public var slot: Slot?
  /// Whether other sessions have or had the title, so that it tells none from the others.
  public var sharesTitle = false

  public enum Kind: String, CaseIterable, Sendable {
    // None of these words is a part of another, so that `kind:moved` finds what it says.
    case cancelled, gone, moved, renamed
    case peopleDropped = "people dropped"
    case peopleAdded = "people added"
    case new, restored, edited
  }

  /// Stable between two comparisons that find the same.
  public var id: String {
    let field = kind == .edited ? (to.first ?? from.first ?? "").prefix { $0 != ":" } : ""
    let record =
      switch identity {
      case .session(let id): "session:\(id)"
      case .speaker(let id): "speaker:\(id)"
      case .institution(let id): "institution:\(id)"
      case .check(let id), .line(let id), .change(let id): id
      }
    return "\(kind.rawValue)" + (field.isEmpty ? "" : " \(field)") + ":\(record)"
  }
}
