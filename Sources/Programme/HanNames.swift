extension String {
  /// The names in Han that commas or strokes stand between, or blanks where that is sure; the text
  /// itself where it is no such list.
  public var hanNames: [String] {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return [self] }
    guard unicodeScalars.contains(where: \.mayPartHanNames) else { return spacedHanNames ?? [self] }
    let parts = unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: \.mayPartHanNames
    ).map { String($0.filter { !$0.properties.isWhitespace }) }
    return parts.allSatisfy(\.isHanName) ? parts : [self]
  }

  /// Three names in Han or more with blanks between them, each beginning with a surname that many
  /// have; `nil` for any other text: `张 伟` is one name.
  public var spacedHanNames: [String]? {
    guard let first = unicodeScalars.first, first.value >= 0x3400, utf8.count <= 400 else {
      return nil
    }
    let parts = split(whereSeparator: \.isWhitespace).map(String.init)
    guard parts.count > 2,
      parts.allSatisfy({ $0.isLikeHanName && $0.unicodeScalars.count < 4 })
    else {
      return nil
    }
    return parts
  }

  /// Whether it stands for all of some: 全体人员.
  var beginsWithAllInHan: Bool {
    utf8.first == 0xE5 && ["全体", "全體", "全员", "全員"].contains { hasPrefix($0) }
  }

  /// Whether it has the length of a name in Han and begins with a surname that many have: 张伟.
  public var isLikeHanName: Bool {
    isHanName && (unicodeScalars.count < 4 ? beginsWithSurname : beginsWithLongSurname)
  }

  /// Likewise with a surname that may begin another word: 石玉.
  public var mayBeHanName: Bool {
    isLikeHanName
      || isHanName && unicodeScalars.count < 4 && !beginsWithAllInHan
        && unicodeScalars.first.map { HanSurnames.ofOtherWords.contains($0) } == true
  }

  private var beginsWithSurname: Bool {
    unicodeScalars.first.map { HanSurnames.ofOneSign.contains($0) } == true
      || beginsWithLongSurname
  }

  private var beginsWithLongSurname: Bool { HanSurnames.ofTwoSigns.contains(String(prefix(2))) }

  /// Two to four signs of Han; a longer text is rather that of an institution.
  private var isHanName: Bool {
    (2...4).contains(unicodeScalars.count)
      && unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) || $0.value > 0x1_FFFF }
      && !(unicodeScalars.count == 4 && endingsOfOrganisations.contains { hasSuffix($0) })
  }

  /// The names of institutions in Han that ideographic commas or strokes stand between; the text
  /// itself where it is no such list.
  ///
  /// What a stroke stands behind ends as the names of institutions do: `A/B大学` is one.
  public var hanOrganisations: [String] {
    guard utf8.contains(where: { $0 >= 0xE3 }) else { return [self] }
    let parts = contains("、") ? parts(between: ["、"]) : [self]
    guard parts.count > 1 else { return organisationsAtStrokes }
    guard parts.allSatisfy(\.holdsOrganisation) else { return [self] }
    return parts.flatMap(\.organisationsAtStrokes)
  }

  private var organisationsAtStrokes: [String] {
    guard contains(where: { "/／".contains($0) }) else { return [self] }
    let parts = parts(between: ["/", "／"])
    let areAll = parts.allSatisfy { part in
      part.holdsOrganisation && endingsOfOrganisations.contains { part.hasSuffix($0) }
    }
    return areAll && parts.count > 1 && !parts.dropFirst().contains(where: \.mayBePartOfAnother)
      ? parts : [self]
  }

  /// Whether it may be a college of what stands before it: `上海交通大学/医学院`.
  private var mayBePartOfAnother: Bool {
    ["学院", "學院", "研究院", "研究所", "医院", "醫院"].contains { hasSuffix($0) }
      && !["大学", "大學", "公司", "集团", "集團"].contains { contains($0) }
  }

  private func parts(between marks: Set<Character>) -> [String] {
    split(whereSeparator: marks.contains).compactMap { (part: Substring) -> String? in
      guard let last = part.lastIndex(where: { !$0.isWhitespace }) else { return nil }
      return String(part[...last].drop(while: \.isWhitespace))
    }
  }

  /// Whether the name of an institution is in it, and no blank: `北方大学教授`.
  public var holdsOrganisation: Bool {
    guard let first = unicodeScalars.first, first.value >= 0x3400 else { return false }
    return !contains(" ") && endingsOfOrganisations.contains { contains($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var mayPartHanNames: Bool {
    switch self {
    case "、", "，", ",", "/", "／": true
    default: false
    }
  }
}

private let endingsOfOrganisations = [
  "大学", "大學", "学院", "學院", "学校", "學校", "中学", "中學", "小学", "小學", "公司", "集团", "集團", "研究院",
  "研究所", "基金会", "基金會", "医院", "醫院", "出版社", "委员会", "委員會",
]
