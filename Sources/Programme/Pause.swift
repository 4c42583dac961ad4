extension Session {
  /// A break, a meal, a registration: nobody is expected to speak.
  public var isPause: Bool { kind?.namesPause == true || title.namesPause }
}

extension String {
  /// Whether it holds words of pauses and none of anything else.
  public var namesPause: Bool {
    guard utf8.count <= 64, mayNamePause else { return false }
    var isNamed = false
    for word in clauses.joined() {
      if Pause.words.contains(word) || word.isJoinedPause {
        isNamed = true
      } else if !Pause.companions.contains(word), !word.allSatisfy(\.isNumber) {
        return false
      }
    }
    return isNamed
  }

  /// Whether its first word could be one of a pause; nearly all titles are done with this.
  private var mayNamePause: Bool {
    let first = utf8.prefix { $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) }
    guard !first.contains(where: { $0 >= 0x80 }), !first.isEmpty else { return true }
    let word = String(decoding: first, as: UTF8.self).lowercased()
    return Pause.words.contains(word) || Pause.companions.contains(word)
  }

  /// Whether it is made of words for pauses that are written without blanks.
  private var isJoinedPause: Bool {
    guard unicodeScalars.allSatisfy(\.joinsWords) else { return false }
    var (rest, isNamed) = (self[...], false)
    while !rest.isEmpty {
      if let word = Pause.joinedWords.first(where: { rest.hasPrefix($0) }) {
        (rest, isNamed) = (rest.dropFirst(word.count), true)
      } else if let word = Pause.joinedCompanions.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(word.count)
      } else {
        return false
      }
    }
    return isNamed
  }
}

/// What programmes call the times in which nobody speaks.
private enum Pause {
  static let words: Set<String> = [
    "break", "breaks", "pause", "pauses", "lunch", "coffee", "tea", "meal", "meals", "breakfast",
    "brunch", "dinner", "supper", "registration", "checkin", "social", "recess", "intermission",
    "refreshments", "snack", "snacks", "reception", "lunchtime", "teatime", "lunchbreak",
    "pausen", "kaffeepause", "teepause", "mittagspause", "umbaupause", "mittagessen",
    "abendessen", "frühstück", "abendbrot", "kaffee", "imbiss", "registrierung", "anmeldung",
    "empfang", "déjeuner", "dîner", "goûter", "accueil", "inscription", "descanso", "pausa",
    "almuerzo", "comida", "cena", "desayuno", "merienda", "registro", "receso", "pranzo",
    "colazione", "registrazione", "almoço", "jantar", "intervalo", "pauze", "lunchpauze",
    "koffiepauze", "rast", "fika", "перерыв", "обед", "брейк", "регистрация", "휴식", "점심",
  ]

  /// Beside a word of a pause they leave it one.
  static let companions: Set<String> = [
    "and", "the", "a", "with", "for", "all", "time", "conference", "morning", "afternoon",
    "evening", "midday", "welcome", "gala", "event", "networking", "und", "die", "mit", "café",
    "petit", "et", "de", "la", "del", "y", "кофе", "на",
  ]

  static let joinedWords = [
    "中场休息", "休息", "茶歇", "午休", "早餐", "午餐", "晚餐", "晚宴", "用餐", "早饭", "午饭", "晚饭", "自助餐", "签到",
    "簽到", "注册", "註冊", "报到", "報到", "休憩", "昼休み", "昼食", "ランチ", "受付", "懇親会",
  ]
  static let joinedCompanions = [
    "上午", "下午", "中午", "时间", "時間", "会议", "與", "与", "和", "及", "欢迎", "歡迎",
  ]
}
