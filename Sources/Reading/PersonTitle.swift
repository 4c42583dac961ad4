extension Collection<String> {
  /// Whether most of these say what stands before a name or what somebody is: `Dr.`, `Dean`.
  var areTitlesOfPeople: Bool {
    let stated = filter { !$0.isNotSet }
    return stated.count { $0.isTitleOfPerson } * 2 > stated.count
  }
}

extension String {
  /// Whether all of its words stand before names or say what somebody is.
  fileprivate var isTitleOfPerson: Bool {
    guard utf8.count <= 60 else { return false }
    let words = lowercased().split { !$0.isLetter }
    return words.contains { $0.count > 1 } && words.allSatisfy { titleWords.contains(String($0)) }
  }
}

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
