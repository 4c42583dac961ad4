import FoundationEssentials
import Programme

/// A text as published files write it: a string, a number or a word, or one for each language.
struct JSONText: Decodable {
  /// By language, which is empty where none is stated; nothing for null.
  private(set) var versions: [(language: String, text: String)] = []

  init(from decoder: any Decoder) {
    guard let value = try? decoder.singleValueContainer() else { return }
    if let text = try? value.decode(String.self) {
      versions = [("", text)]
    } else if value.decodeNil() {
      return
    } else if let text = value.scalar {
      versions = [("", text)]
    } else if let texts = try? value.decode([String: String?].self) {
      for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
        if let text { versions.append((language, text)) }
      }
    } else {
      decoder.note("a text is expected.")
    }
  }

  /// What an object says by language, `{"en": "Web", "de": "Netz"}`, whatever else is in it.
  ///
  /// `nil` where it says nothing so.
  init?(languagesOf decoder: any Decoder) {
    guard let object = try? decoder.container(keyedBy: JSONKey.self) else { return nil }
    let keys = object.allKeys.filter(\.stringValue.isLanguageKey)
    guard keys.contains(where: { !$0.stringValue.mayBeOtherKey }) else { return nil }
    let sorted = keys.map(\.stringValue).sorted {
      ($0.mayBeOtherKey ? 1 : 0, $0) < ($1.mayBeOtherKey ? 1 : 0, $1)
    }
    for key in sorted {
      guard let text = try? object.decode(String.self, forKey: JSONKey(stringValue: key)),
        text.mayBeName
      else {
        continue
      }
      versions.append((key, text))
    }
    if versions.isEmpty { return nil }
  }

  /// As written; of several languages any, the wanted ones first.
  func plain(_ languages: [String] = []) -> String? {
    for language in languages {
      if let version = versions.first(where: { $0.language == language && !$0.text.isEmpty }) {
        return version.text
      }
    }
    return (versions.first { !$0.text.isEmpty } ?? versions.first)?.text
  }

  var isTrue: Bool { plain() == "true" }

  /// A whole number; `nil` for all else.
  var number: Int? { plain().flatMap { Int($0) } }
}

extension String {
  /// Whether it stands for a language that programmes are written in: `de`, `zh-TW`.
  fileprivate var isLanguageKey: Bool {
    let parts = split { $0 == "-" || $0 == "_" }
    guard let language = parts.first, languageCodes.contains(language.lowercased()) else {
      return false
    }
    // `is_ok` and `it_id` are no languages of countries, `pt_br` is.
    if contains("_"), wordsLikeLanguages.contains(String(language)),
      parts.dropFirst().first?.first?.isLowercase == true
    {
      return false
    }
    // `bg_color` and `is-open` begin like languages, and have no region or script behind.
    return parts.dropFirst().prefix { $0 != "x" && $0 != "X" }.allSatisfy { next in
      next.count == 2 || next.first?.isUppercase ?? false
        || next.count > 2 && next.allSatisfy(\.isNumber)
        || subtagsOfLanguages.contains(String(next))
    }
  }

  /// Whether it may be a background, an answer or a word beside the texts of no language.
  fileprivate var mayBeOtherKey: Bool { wordsBesideTexts.contains(lowercased()) }

  /// Whether it has a letter and is no colour, `#ff0000`: `bg` may also be a background.
  fileprivate var mayBeName: Bool {
    contains(where: \.isLetter) && !(first == "#" && dropFirst().allSatisfy(\.isHexDigit))
  }
}

extension SingleValueDecodingContainer {
  /// A number or a word as a text; numbers that no type holds are left to be noted.
  fileprivate var scalar: String? {
    if let flag = try? decode(Bool.self) { return String(flag) }
    if let number = try? decode(Int.self) { return String(number) }
    if let number = try? decode(Decimal.self), number.isFinite { return number.description }
    return nil
  }
}

extension Draft {
  /// One line of text; of several languages the first of the wanted ones that is there.
  mutating func text(_ text: JSONText?, _ languages: [String] = []) -> String? {
    self.text(text?.plain(languages))
  }

  mutating func prose(_ text: JSONText?, _ languages: [String] = []) -> String? {
    prose(text?.plain(languages))
  }

  /// The text in all of its languages, each once.
  mutating func allProse(_ text: JSONText?) -> String? {
    joined((text?.versions ?? []).map { prose($0.text) })
  }

  /// The versions of a text in other languages that say something else than the chosen one.
  mutating func otherNames(_ text: JSONText?, than chosen: String?) -> [OtherName] {
    var names: [OtherName] = []
    for version in text?.versions ?? [] where !version.language.isEmpty {
      guard let name = self.text(version.text), name != chosen else { continue }
      names.append(OtherName(language: version.language, name: name))
    }
    return names
  }
}

/// Scripts and variants in lower case, as frameworks write them: `zh-hans`, `de-formal`.
private let subtagsOfLanguages: Set<String> = [
  "hans", "hant", "latn", "cyrl", "arab", "formal", "informal", "valencia", "cmn", "yue",
  "posix", "ao90", "oed", "tarask",
]

/// Codes of languages that are keys of something else too.
private let wordsBesideTexts: Set<String> = ["bg", "no", "is", "be"]

/// Codes of languages that are words which other keys begin with.
private let wordsLikeLanguages = wordsBesideTexts.union(["it", "he"])

/// Those of ISO 639-1 that programmes are written in, without such as are words of other keys: `id`.
private let languageCodes: Set<String> = [
  "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es",
  "et", "eu", "fa", "fi", "fo", "fr", "fy", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "is",
  "it", "ja", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lb", "lo", "lt", "lv", "mk", "ml", "mn",
  "mr", "ms", "mt", "nb", "ne", "nl", "nn", "no", "pl", "pt", "ro", "ru", "rw", "sk", "sl", "sq",
  "sr", "sv", "sw", "ta", "te", "tg", "th", "tk", "tl", "tr", "ug", "uk", "ur", "uz", "vi", "yi",
  "yo", "zh", "zu",
]
