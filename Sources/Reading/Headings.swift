import Programme

/// Texts that stand alone on rows, above others that they are about.
struct Headings {
  /// That of the rows below, which is their track.
  private(set) var track: String?
  private var left = CountedTexts()
  private var tracks = CountedTexts()

  mutating func take(_ text: String, line: Int) {
    if text.isTrack {
      track = text
      tracks.note(text, line: line)
    } else {
      // A break does not end what goes on behind it.
      if !text.namesPause { track = nil }
      left.note(text, line: line)
    }
  }

  /// A day ends what the headings before it are about.
  mutating func end() { track = nil }

  /// Says once for the table what was made of them.
  func report(_ tell: (Int, _ message: String, _ action: String) -> Void) {
    if let first = tracks.first {
      let subject = tracks.count == 1 ? "1 row is" : "\(tracks.count) rows are"
      tell(
        first.line,
        "\(subject) read as the track of the rows below, \(tracks.count == 1 ? "" : "the first ")"
          + "\(first.text.quoted).", "Write it in a column of its own if it is none.")
    }
    if let first = left.first {
      let (subject, what) =
        left.count == 1 ? ("1 row is", "a heading") : ("\(left.count) rows are", "headings")
      tell(
        first.line,
        "\(subject) taken for \(what) and left out, \(left.count == 1 ? "" : "the first ")"
          + "\(first.text.quoted).", "Write its title in the column of titles if it is a session.")
    }
  }
}

extension String {
  /// Whether it names a part of the programme that runs beside others: `Track A`, `Session 2: X`.
  fileprivate var isTrack: Bool {
    guard utf8.count <= 200, let word = split(whereSeparator: { !$0.isLetter }).first else {
      return false
    }
    return wordsOfTracks.contains(word.lowercased())
      || wordsOfNamedTracks.contains(word.lowercased()) && (isNumbered || isNamed)
      || ["分会", "专题", "專題", "分论坛", "平行"].contains { hasPrefix($0) }
  }
}

extension String {
  /// Whether a name stands behind its first word, and no pause: `Symposium on Nets`, `Session One`.
  ///
  /// A sentence goes on in small letters: `Session starts promptly`.
  private var isNamed: Bool {
    let rest = drop { !$0.isLetter }.drop { $0.isLetter }
    guard rest.contains(where: { $0.isLetter || $0.isNumber }), !String(rest).trimmed.namesPause
    else { return false }
    let name = rest.drop { !$0.isLetter && !$0.isNumber && !"\"“„«‘'「『《".contains($0) }
    return name.first?.isLowercase == false
      || wordsBeforeNames.contains(name.prefix { $0.isLetter }.lowercased())
  }

  /// Whether a colon, a number or a letter tells it from others of its kind: `Workshop B`.
  private var isNumbered: Bool {
    contains(":") || contains("：")
      || split { !$0.isLetter && !$0.isNumber }.dropFirst().contains {
        $0.count == 1 || $0.allSatisfy(\.isNumber) || $0.allSatisfy("IVX".contains)
      }
  }
}

private let wordsOfTracks: Set<String> = [
  "track", "stream", "strand", "theme", "sektion", "themenstrang",
]

/// Alone, and before a pause, they are no track: `Workshop dinner`.
private let wordsOfNamedTracks: Set<String> = [
  "session", "parallel", "section", "panel", "symposium", "workshop", "atelier", "séance",
]

private let wordsBeforeNames: Set<String> = [
  "on", "about", "for", "zu", "zum", "zur", "über", "für", "sur", "pour",
]
