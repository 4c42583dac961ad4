/// The columns that one kind of table has names for.
protocol TableColumn: CaseIterable, RawRepresentable<Int> {
  /// The standard name first, then what else people call it; see ``String/headerKey``.
  var names: [String] { get }

  /// The columns that place a session in time and name it; `nil` in tables of anything else.
  static var slot: (day: Self, start: Self, title: Self, id: Self)? { get }

  /// Gives up columns that others of the same table make needless.
  static func settle(_ layout: inout TableLayout)

  /// Whether a row of numbers behind `Total` is none of its records.
  static var mayHaveTotals: Bool { get }

  /// Words that a header may begin with without a change of meaning; see ``String/headerKey``.
  static var subjects: [String] { get }

  /// The column of a header whose words are not listed, by a rule; see ``String/headerKey``.
  static func ruled(_ key: String) -> Self?

  /// Whether people are looked for in columns without a meaning too, by their headers.
  static var mayNamePeopleBeside: Bool { get }

  /// Columns whose cells are no answers: `Faculty?` above yes and no asks for something else.
  static var withoutAnswers: [Self] { get }

  /// The cells of headers that are there twice and mean something each time.
  static func repeats(in layout: TableLayout) -> Set<Int>
}

extension TableColumn {
  static var slot: (day: Self, start: Self, title: Self, id: Self)? { nil }
  static func settle(_ layout: inout TableLayout) {}
  static var mayHaveTotals: Bool { true }
  static var subjects: [String] { [] }
  static func ruled(_ key: String) -> Self? { nil }
  static var mayNamePeopleBeside: Bool { false }
  static var withoutAnswers: [Self] { [] }
  static func repeats(in layout: TableLayout) -> Set<Int> { [] }
}

extension String {
  /// The header without case, white space, underscores and hyphens.
  var headerKey: String {
    var key: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x09...0x0D: break
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x80...:
        return String(lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" })
      default: key.append(byte)
      }
    }
    return String(decoding: key, as: UTF8.self)
  }
}

extension InstitutionColumn {
  static func settle(_ layout: inout TableLayout) { layout.takeExported("other", as: otherNames) }
}

extension AgendaColumn {
  static var slot: (day: Self, start: Self, title: Self, id: Self)? {
    (day, start, title, id)
  }

  static func ruled(_ key: String) -> Self? {
    if let person = PersonHeader(key) { return person.role.isEmpty ? people : nil }
    return ChineseHeader(key).flatMap { column(of: $0.meaning) }
  }

  static func settle(_ layout: inout TableLayout) {
    layout.preferPlainTitle(to: ["session", "event"], title)
    layout.takePerhaps(title)
    layout.takeSummary(as: abstract, beside: title, start)
  }
}

enum AgendaColumn: Int, TableColumn {
  case id, order, day, start, end, duration, title, titleOther, kind, room, track, language
  case people, institutions, parent, status, abstract, points, links, source, inferred

  var names: [String] {
    switch self {
    case .id: ["id", "sessionid", "code", "slug", "编号", "kennung"]
    case .order: ["order", "sequence", "no", "nr", "number", "position", "序号", "reihenfolge"]
    case .day: ["day", "date", "startdate", "日期", "datum", "tag", "日付", "開催日", "jour"]
    case .start:
      [
        "start", "starttime", "startsat", "begin", "from", "time", "开始", "开始时间", "时间", "beginn",
        "von", "uhrzeit", "zeit", "開始", "開始時間", "時間", "開始時刻", "時刻", "début", "debut", "heure",
        "horaire", "heuredébut", "heurededébut",
      ]
    case .end:
      [
        "end", "endtime", "endsat", "until", "to", "finish", "结束", "结束时间", "結束", "結束時間", "ende",
        "bis", "終了", "終了時間", "終了時刻", "fin", "heurefin", "heuredefin",
      ]
    case .duration: ["duration", "length", "minutes", "时长", "dauer", "所要時間", "durée", "duree"]
    case .title:
      [
        "title", "session", "sessiontitle", "talk", "topic", "subject", "event", "summary",
        "name", "what", "was", "议题", "题目", "标题", "主题", "titel", "thema", "vortrag", "タイトル", "題名",
        "演題", "titre",
        "intitulé",
      ]
    case .titleOther:
      [
        "titleother", "othertitle", "othertitles", "subtitle", "其他标题", "副題", "soustitre",
      ]
    case .kind:
      [
        "kind", "type", "format", "sessiontype", "类型", "art", "種別", "typ", "形式", "类别", "類別",
      ]
    case .room:
      [
        "room", "location", "place", "venue", "hall", "where", "wo", "会场", "地点", "会议室", "raum",
        "saal", "ort",
        "会場", "場所", "部屋", "salle", "lieu",
      ]
    case .track: ["track", "stream", "theme", "分会", "分论坛", "themenstrang", "专场", "專場"]
    case .language: ["language", "lang", "语言", "sprache", "言語", "langue"]
    case .people:
      [
        "people", "persons", "person", "speakers", "speaker", "presenters", "presenter", "who",
        "wer",
        "authors", "嘉宾", "演讲人", "主讲人", "报告人", "发言人", "personen", "referenten", "vortragende",
        "発表者", "講演者", "登壇者", "intervenant", "intervenants", "orateur", "orateurs",
      ]
    case .institutions:
      [
        "institutions", "institution", "organisations", "organisation", "organizations",
        "organization", "affiliations", "affiliation", "单位", "机构", "einrichtungen", "einrichtung",
        "所属", "établissement",
      ]
    case .parent: ["parent", "partof", "上级", "teilvon"]
    case .status: ["status", "state", "状态"]
    case .abstract:
      [
        "abstract", "description", "摘要", "简介", "内容", "beschreibung", "zusammenfassung", "概要",
        "要旨", "résumé",
      ]
    case .points: ["points", "keypoints", "要点", "punkte"]
    case .links: ["links", "link", "url", "urls", "链接"]
    case .source: ["source", "sources", "来源", "quelle"]
    case .inferred: ["inferred", "推断", "erschlossen"]
    }
  }
}

extension PeopleColumn {
  static var withoutAnswers: [Self] { [unit] }
}

enum PeopleColumn: Int, TableColumn {
  case id, name, otherNames, pinyin, honorific, position, institutions, unit, role, session
  case country, email, phone, biography, source, inferred, given, family

  var names: [String] {
    switch self {
    case .id: ["id", "speakerid", "personid", "编号", "kennung"]
    case .name:
      [
        "name", "fullname", "speaker", "speakername", "person", "participant", "attendee", "姓名",
        "yourname", "yourfullname", "名字", "嘉宾", "嘉宾姓名", "专家姓名", "代表姓名", "teilnehmer", "氏名", "名前",
        "お名前", "nom", "nomcomplet", "firstlast",
      ] + WholeNames.words
    case .otherNames: ["othernames", "othername", "aliases", "alias", "其他姓名", "别名"]
    case .pinyin: ["pinyin", "拼音"]
    case .honorific: ["honorific", "salutation", "prefix", "称谓", "anrede", "敬称", "civilité"]
    case .position:
      [
        "position", "title", "jobtitle", "job", "function", "职务", "职位", "单位职务", "职称", "funktion",
        "stelle", "titel", "jobtitle/role", "position/role", "役職", "職名", "肩書", "fonction", "titre",
        // Lists of Guidebook.
        "subtitle(i.e.location,table/booth,ortitle/sponsorshiplevel)",
      ] + placesAndPositions
    case .institutions:
      [
        "institutions", "institution", "affiliations", "affiliation", "organisations",
        "organisation", "organizations", "organization", "company", "employer", "university", "单位",
        "organisationname", "organizationname", "companyname", "institutionname", "工作单位", "机构",
        "einrichtungen", "einrichtung", "firma", "hochschule", "所属", "所属機関", "勤務先", "établissement",
        "organisme", "société",
      ]
    case .unit:
      [
        "unit", "department", "faculty", "division", "部门", "院系", "abteilung", "fakultät", "部署",
        "学部",
      ]
    case .role: ["role", "roles", "角色", "rolle"]
    case .session: ["session", "sessions", "talk", "议题", "场次", "会议", "sitzung", "vortrag"]
    case .country: ["country", "nation", "国家", "land", "国", "pays"]
    case .email:
      [
        "email", "mail", "emailaddress", "emailadresse", "邮箱", "电子邮件", "メール", "メールアドレス", "courriel",
        "adressecourriel",
      ]
    case .phone:
      [
        "phone", "telephone", "tel", "mobile", "电话", "手机", "联系电话", "手机号", "手机号码", "telefon", "電話",
        "電話番号", "téléphone",
      ]
    case .biography:
      [
        "biography", "bio", "about", "简介", "简历", "biografie", "lebenslauf", "略歴", "biographie",
        "description(optional)",
      ]
    case .source: ["source", "sources", "来源", "quelle"]
    case .inferred: ["inferred", "推断", "erschlossen"]
    case .given:
      [
        "givenname", "firstname", "forename", "givennames", "firstnames", "vorname", "vornamen",
        "名", "prénom", "prenom", "prénoms", "first",
      ]
    case .family:
      [
        "familyname", "lastname", "surname", "nachname", "familienname", "zuname", "姓", "姓氏",
        "nomdefamille", "last",
      ]
    }
  }
}

/// One cell for where people work and what they do there: `单位及职务`.
let placesAndPositions = ["单位", "工作单位"].flatMap { place in
  ["及", "和", "与", "/", "、", ""].map { "\(place)\($0)职务" }
}

enum InstitutionColumn: Int, TableColumn {
  case id, name, otherNames, kind, role, country, city, parent, url, source, inferred

  var names: [String] {
    switch self {
    case .id: ["id", "institutionid", "编号", "kennung"]
    case .name:
      [
        "name", "institution", "institutionname", "organisation", "organization",
        "organisationname", "organizationname", "fullname", "university", "company", "单位", "机构",
        "名称", "单位名称", "机构名称", "院校", "einrichtung", "hochschule", "universität", "firma", "機関名",
        "大学名", "établissement", "organisme", "université",
      ]
    case .otherNames: ["othernames", "othername", "aliases", "alias", "其他名称", "别名"]
    case .kind: ["kind", "type", "类型", "art"]
    case .role: ["role", "roles", "角色", "rolle"]
    case .country: ["country", "nation", "国家", "land", "国", "pays"]
    case .city: ["city", "town", "place", "城市", "stadt", "ort", "都市", "ville"]
    case .parent: ["parent", "partof", "上级", "上级单位", "teilvon"]
    case .url: ["url", "website", "web", "homepage", "link", "网址"]
    case .source: ["source", "sources", "来源", "quelle"]
    case .inferred: ["inferred", "推断", "erschlossen"]
    }
  }
}

extension InstitutionColumn {
  /// Names of the column of names that only a table of institutions has.
  static let ownNames = Set(name.names).subtracting(["name", "fullname", "名称"])
}

enum AttendanceColumn: Int, TableColumn {
  case of, id, category, kind, declared, registered, present, notedAt, note, source, inferred

  /// Its records are numbers.
  static var mayHaveTotals: Bool { false }

  var names: [String] {
    switch self {
    case .of: ["of", "what", "counted", "对象"]
    case .id: ["id", "编号", "kennung"]
    case .category: ["category", "group", "类别", "kategorie"]
    case .kind: ["kind", "type", "类型", "art"]
    case .declared: ["declared", "expected", "stated", "announced", "人数", "预计", "angegeben"]
    case .registered: ["registered", "registrations", "报名", "注册", "angemeldet"]
    case .present: ["present", "attended", "checkedin", "checkins", "到场", "实到", "anwesend"]
    case .notedAt: ["notedat", "asof", "at", "when", "记录时间", "stand"]
    case .note: ["note", "notes", "remark", "备注", "bemerkung"]
    case .source: ["source", "sources", "来源", "quelle"]
    case .inferred: ["inferred", "推断", "erschlossen"]
    }
  }
}
