/// What a cell answers that holds yes or no.
enum YesOrNo { case yes, no }

extension String {
  /// `nil` for a text that is neither; a sign may ask to be shown as a picture, and a number may have
  /// a fraction.
  var answer: YesOrNo? {
    guard utf8.count <= 15 else { return nil }
    var word = lowercased()
    if word.utf8.contains(0xEF) { word.unicodeScalars.removeAll { $0 == "\u{FE0F}" } }
    switch word.contains(".") ? word.decimal : nil {
    case 0: return .no
    case 1: return .yes
    default: break
    }
    return yes.contains(word) ? .yes : no.contains(word) ? .no : nil
  }
}

private let yes: Set<String> = [
  "y", "yes", "true", "t", "1", "x", "✓", "✔", "☑", "√", "ja", "j", "wahr", "oui", "o", "vrai",
  "si",
  "sí",
  "是", "有", "对", "真", "はい",
]

private let no: Set<String> = [
  "n", "no", "false", "f", "0", "nein", "falsch", "non", "faux", "-", "–", "—", "否", "无", "無", "不",
  "假",
  "いいえ", "☐", "not", "none", "n/a",
]
