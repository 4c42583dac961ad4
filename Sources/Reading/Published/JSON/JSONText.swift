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

  /// As written; of several languages any, the wanted ones first.
  func plain(_ languages: [String] = []) -> String? {
    for language in languages {
      if let version = versions.first(where: { $0.language == language && !$0.text.isEmpty }) {
        return version.text
      }
    }
    return (versions.first { !$0.text.isEmpty } ?? versions.first)?.text
  }

  /// The same where all keys are tags of two letters, `en`, `zh-TW`; `nil` for other objects.
  var ofLanguages: JSONText? {
    let areTags = versions.allSatisfy { version in
      version.language.prefix { $0 != "-" && $0 != "_" }.count == 2
        && version.language.isLanguageTag
    }
    return areTags && !versions.isEmpty ? self : nil
  }

  var isTrue: Bool { plain() == "true" }

  /// A whole number; `nil` for all else.
  var number: Int? { plain().flatMap { Int($0) } }
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
