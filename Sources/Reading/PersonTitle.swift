import Programme

extension Collection<String> {
  /// Whether most of these say what stands before a name or what somebody is: `Dr.`, `Dean`.
  var areTitlesOfPeople: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count { $0.isTitleOfPerson } * 2 > stated.count
  }

  /// Whether most of these look like the names of people.
  var areNamesOfPeople: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count { $0.isLikeWholeName } * 2 > stated.count
  }
}

extension String {
  /// Whether all of its words stand before names or say what somebody is.
  var isTitleOfPerson: Bool {
    guard utf8.count <= 60 else { return false }
    let words = lowercased().split { !$0.isLetter }
    return words.contains { $0.count > 1 } && words.allSatisfy { titleWords.contains(String($0)) }
  }

  /// Whether it says what somebody is: `CEO`, `Head of Nets`, `Software Engineer`.
  var isPosition: Bool {
    guard utf8.count <= 100 else { return false }
    if isTitleOfPerson { return true }
    let words = split { !$0.isLetter }.map { $0.lowercased() }
    if let first = words.first, wordsAtHead.contains(first), words.count > 1 { return true }
    if let first = words.first, titleWords.contains(first), words.dropFirst().first == "of" {
      return true
    }
    // `Technischer Leiter`; `Lena Leiter` is somebody.
    if words.last == "leiter", words.dropLast().allSatisfy({ $0.endsLikeAdjective }) { return true }
    return words.contains { DescribingWords.positions.contains($0) }
      || holdsOrganisation && endingsOfPositions.contains { hasSuffix($0) }
  }

  /// A name in Han without the title behind it: 李晓明教授; `nil` where there is none.
  var withoutTitleInHan: String? {
    (endingsOfPositions + ["老师", "先生", "女士"]).first { hasSuffix($0) && utf8.count > $0.utf8.count }
      .map { String(dropLast($0.count)) }
  }

  private var endsLikeAdjective: Bool { ["scher", "licher", "ender"].contains { hasSuffix($0) } }

  /// Whether it says what somebody is or where: `CEO`, `University of Ulm`, `Bolt GmbH`.
  var isDescription: Bool { mayDescribe && (isPosition || isOrganisation) }

  /// Whether some word of it is one of the words that tell: most names have none.
  private var mayDescribe: Bool {
    holdsOrganisation
      || split { !$0.isLetter }.contains { wordsOfDescriptions.contains($0.lowercased()) }
  }

  /// Whether some word of it is one of those that name institutions.
  var isOrganisation: Bool {
    guard utf8.count <= 200 else { return false }
    let words = split { !$0.isLetter }
    return words.contains {
      DescribingWords.organisations.contains($0.lowercased())
        || shortOrganisations.contains(String($0))
    } || holdsOrganisation
  }
}

/// Words that begin a position, and may be names elsewhere.
private let wordsAtHead: Set<String> = ["head", "lead", "chief", "managing", "leiter"]

private let endingsOfPositions = [
  "教授", "主任", "院长", "校长", "所长", "研究员", "博士", "经理", "总裁", "工程师", "院長", "校長", "讲师",
]

/// Written so and not otherwise.
private let shortOrganisations: Set<String> = [
  "TU", "FH", "ETH", "EPFL", "MIT", "LMU", "KIT", "RWTH", "CNRS", "INRIA", "AG", "KG", "UG",
]

private let wordsOfDescriptions = titleWords.union(DescribingWords.positions).union(wordsAtHead)
  .union(DescribingWords.organisations).union(shortOrganisations.map { $0.lowercased() })

private let titleWords: Set<String> = [
  "dr", "prof", "professor", "professorin", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir",
  "dame", "herr", "frau", "mme", "mlle", "rev", "ph", "phd", "d", "md", "h", "c", "hc", "habil",
  "med", "rer", "nat", "phil", "jur", "ing", "dipl", "mag", "msc", "bsc", "ma", "ba", "mba", "em",
  "emeritus", "emerita", "pd", "priv", "doz", "privatdozent", "privatdozentin", "associate",
  "assistant", "full", "adjunct", "visiting", "senior", "junior", "vice", "deputy", "lecturer",
  "reader", "fellow", "postdoc", "student", "candidate", "doctoral", "researcher", "scientist",
  "engineer", "teacher", "director", "dean", "manager", "president", "secretary", "ceo", "cto",
  "cfo", "coo", "dekan", "dekanin", "direktor", "direktorin", "doktorand", "doktorandin",
  "professeur", "professeure", "maître", "docteur", "先生", "女士", "博士", "教授", "副教授", "讲师", "講師",
  "助教", "准教授", "研究员", "研究員", "副研究员", "院长", "副院长", "院長", "校长", "副校长", "校長", "主任", "副主任", "处长",
  "老师", "博士生", "硕士生", "工程师", "高级工程师",
]
