/// The columns of tables of sessions as programmes on the web export them.
///
/// What a native table is made of comes first, by the same names.
enum PublishedColumn: Int, TableColumn {
  case id, order, day, start, endDay, end, duration, title, titleOther, kind, room, track, language
  case people, coSpeakers, moderators, chairs, organisers, authors, coAuthors, panelists, artists
  case staff, person
  case affiliation, position, biography, institutions, hosts, sponsors, exhibitors
  case parent, status, active, cancelled, abstract, points, links, source, inferred
  case seats, goers, checkins, timeZone, series, half

  var names: [String] { native + foreign + spanish }

  /// Columns that no native table has.
  static let marks: [PublishedColumn] = [
    .endDay, .coSpeakers, .moderators, .chairs, .organisers, .authors, .coAuthors, .panelists,
    .artists, .staff, .hosts, .sponsors, .exhibitors, .active, .cancelled, .goers, .seats,
    .checkins, .timeZone,
    .series, .half,
  ]

  /// `Session Start Date` is a `Start Date`.
  static let subjects = ["session", "talk", "presentation"]

  /// Columns that say that a table is one of sessions.
  static let ofSessions: [PublishedColumn] =
    marks + [
      .day, .start, .end, .duration, .room, .track, .abstract, .people, .points, .parent,
    ]

  /// By the role that a person in the column has.
  static let roles: [(column: PublishedColumn, role: String)] = [
    (.people, ""), (.person, ""), (.coSpeakers, "co-speaker"), (.panelists, "panelist"),
    (.moderators, "moderator"), (.chairs, "chair"), (.organisers, "organiser"),
    (.authors, "author"), (.coAuthors, "co-author"), (.artists, "artist"), (.staff, "staff"),
  ]

  private var native: [String] {
    switch self {
    case .id: AgendaColumn.id.names
    case .order: ["order", "sequence", "no", "nr", "序号", "reihenfolge"]
    case .day: AgendaColumn.day.names
    case .start: AgendaColumn.start.names
    case .end: AgendaColumn.end.names
    case .duration: AgendaColumn.duration.names
    case .title: AgendaColumn.title.names
    case .titleOther: AgendaColumn.titleOther.names
    case .kind: AgendaColumn.kind.names
    case .room: AgendaColumn.room.names
    case .track: AgendaColumn.track.names
    case .language: AgendaColumn.language.names
    case .people: AgendaColumn.people.names.filter { $0 != "authors" }
    case .institutions: AgendaColumn.institutions.names.filter { !$0.hasPrefix("affiliation") }
    case .parent: AgendaColumn.parent.names
    case .status: AgendaColumn.status.names
    case .abstract: AgendaColumn.abstract.names
    case .points: AgendaColumn.points.names
    case .links: AgendaColumn.links.names
    case .source: AgendaColumn.source.names
    case .inferred: AgendaColumn.inferred.names
    case .endDay, .coSpeakers, .moderators, .chairs, .organisers, .authors, .coAuthors, .panelists,
      .artists, .staff, .person, .affiliation, .position, .biography, .hosts, .sponsors,
      .exhibitors, .active, .cancelled, .half, .seats, .goers, .checkins, .timeZone, .series:
      []
    }
  }

  private var foreign: [String] {
    switch self {
    case .id: ["uid", "eventid", "eventkey", "paperid", "submissionid", "talkid", "externalid"]
    case .day:
      [
        "eventdate", "sessiondate", "startday", "starttag", "startdatum", "dayofweek", "weekday",
        "会议日期", "星期", "wochentag", "termin",
        "beginntam",
        "datededébut", "datedébut",
      ]
    case .start:
      [
        "timestart", "starthour", "hour", "eventstart", "startdatetime", "startat",
        "begintime",
        "startson", "timeslot", "slot", "startzeit", "anfang", "起始时间", "起止时间", "日程时间",
        "起", "sessionstart", "sessionstarttime", "scheduledat", "uhrzeitvon", "beginntum", "時間帯",
        "créneau", "créneauhoraire",
      ] + Self.moments.map { "start\($0)" } + Self.moments
    case .endDay:
      [
        "enddate", "dateend", "endday", "endtag", "enddatum", "endetam", "结束日期", "終了日", "datedefin",
        "datefin",
      ]
    case .end:
      [
        "timeend", "endhour", "eventend", "enddatetime", "endat", "endson", "endzeit", "sessionend",
        "sessionendtime", "uhrzeitbis", "endetum", "schluss", "止",
      ] + Self.moments.map { "end\($0)" }
    case .duration:
      ["durationminutes", "durationmin", "lengthminutes", "dauer(min)", "scheduledduration"]
    case .title:
      [
        "papertitle", "talktitle", "eventname", "eventtitle", "sessionname", "headline",
        "presentationtitle", "proposaltitle", "报告题目", "演讲题目", "名称", "环节", "會議內容", "会议内容", "議程",
        "议程", "議題", "題目", "主題", "標題", "環節", "活动", "活動", "veranstaltung", "bezeichnung",
        "programmpunkt", "vortragstitel", "titeldesvortrags", "betreff", "presentation",
        "activity", "agendaitem", "講演タイトル", "発表タイトル", "講演題目", "演目", "titredelaprésentation",
        "titredelintervention", "titredelacommunication", "titredelaconférence", "communication",
        "conférence", "exposé", "议程名称", "議程名稱", "活动名称", "活動名稱", "讲题", "講題", "演讲主题", "演講主題",
        "演講題目", "论文题目", "論文題目", "报告名称", "報告題目", "セッション名", "セッション", "セッションタイトル", "発表題目",
        "講演名", "contributiontitle", "contribution", "submissiontitle", "lecturetitle",
        "workshoptitle", "beitrag", "beitragstitel", "titeldesbeitrags", "yourtalktitle",
        "titelihresvortrags", "titeldeinesvortrags", "titelihresbeitrags", "titeldeinesbeitrags",
        "titleoftalk", "titleofpresentation", "titleofpaper", "titleofsession",
      ] + Self.ownTitles
    case .titleOther: ["untertitel", "副标题", "サブタイトル"]
    case .kind: ["eventtype", "category", "kategorie", "kategorien"]
    case .room:
      [
        "room/location", "roomname", "locationname", "hallname", "placename", "stagename",
        "eventlocation", "stage", "venuename", "bühne",
        "veranstaltungsort", "hörsaal", "sessionroom", "教室", "場地", "场地", "會場", "地點", "amphi",
        "amphithéâtre", "roomorbuildingname", "roomorbuilding", "building/room",
      ]
    case .track:
      [
        "scheduletrack(optional)", "scheduletrack", "tracks", "sessions", "sessiongroup",
        "type/track", "track/type",
      ]
    case .people:
      [
        "speakernames", "speakername", "speakerfullname", "nameofspeaker", "presentername",
        "keynotespeaker", "keynotespeakers", "lecturer", "lecturers", "instructor", "instructors",
        "發表人", "talent", "participants", "performers", "主讲", "讲者",
        "主讲嘉宾", "講者", "演讲者", "演講者", "演讲嘉宾", "演講嘉賓", "嘉宾姓名", "嘉賓", "發言人", "報告人", "teilnehmende",
        "mitwirkende", "mitwirkender", "yourname", "yourfullname", "nameofpresenter",
        "nameofthespeaker", "nameofthepresenter", "namederreferentin", "namedesreferenten",
        "nomdelintervenant", "nomdelorateur",
      ] + GenderedWords.speakers + GenderedWords.frenchSpeakers + ["講師", "演者", "スピーカー"]
    case .coSpeakers:
      [
        "cospeakers", "cospeaker", "cospeaker(s)", "copresenters", "copresenter",
        "additionalspeakers",
        "additionalspeaker", "otherspeakers", "otherspeaker", "weiteremitwirkende",
        "weiterereferenten", "共同報告人", "共同报告人", "共同発表者", "cointervenants", "cointervenant",
      ]
    case .coAuthors: ["coauthors", "coauthor", "共同作者", "共著者", "coauteurs", "coautoren"]
    case .moderators:
      [
        "moderators", "moderator", "moderation", "host(s)", "主持人", "主持", "司会", "司会者",
        "modérateur", "modératrice", "modérateurs",
      ] + GenderedWords.moderators
    case .chairs:
      [
        "chairs", "chair", "sessionchair", "sessionchairs", "主席", "sitzungsleitung", "座長",
        "président", "présidente", "présidentdeséance", "présidentedeséance",
        "président·edeséance", "président(e)deséance",
      ]
    case .organisers: ["organisers", "organiser", "organizers", "organizer", "veranstalter", "组织者"]
    case .authors:
      [
        "authors", "author", "autoren", "作者", "著者", "auteur", "auteurs", "authorsandaffil",
        "authorsandaffils", "authorsandaffiliation", "authorsandaffiliations",
      ] + GenderedWords.authors
    case .panelists: ["panelists", "panellists", "panelist", "podium"]
    case .artists: ["artists", "artist"]
    case .staff: ["staff"]
    // A name beside a title is that of a person where the table says more about people.
    case .person:
      ["personname", "name", "fullname", "firstlast"] + Self.wordsForNames + WholeNames.words
    case .affiliation:
      [
        "affiliation", "affiliations", "工作单位", "讲者单位", "嘉宾单位", "hochschule", "所属", "所属機関", "所属先",
        "établissement",
        "affil", "affils",
      ]
        + ["speaker", "presenter", "lecturer"].flatMap { person in
          ["affiliation", "company", "organisation", "organization", "institution"]
            .map { person + $0 }
        }
    case .position:
      [
        "speakertitle", "speakerposition", "speakerjobtitle", "presentertitle", "jobtitle", "职务",
        "职位",
        "单位职务", "职称", "役職", "職名", "肩書", "fonction",
      ] + placesAndPositions
    case .biography: ["bio", "biography", "speakerbio"]
    case .hosts: ["hostorg", "hostorganization"]
    case .sponsors: ["sponsors", "sponsor"]
    case .exhibitors: ["exhibitors", "exhibitor"]
    case .active: ["active", "aktiv"]
    case .cancelled:
      [
        "cancelled", "canceled", "iscancelled", "iscanceled", "abgesagt", "entfällt", "ausgefallen",
        "annulé", "annulée", "cancelado", "取消", "已取消", "是否取消",
      ]
    case .half:
      [
        "am/pm", "ampm", "a.m./p.m.", "halfofday", "halfday", "partofday", "timeofday", "tageszeit",
        "tageshälfte", "上午/下午", "上下午", "午别", "午前/午後", "午前午後",
      ]
    case .status:
      [
        "decision", "acceptance", "entscheidung", "录用状态", "录用结果", "审核状态", "会议状态", "状態", "ステータス",
        "statut", "proposalstate", "proposalstatus", "submissionstate", "submissionstatus",
        "reviewstatus", "contributionstatus",
      ]
    case .abstract:
      [
        "desc", "description(optional)", "bookdescription", "eventdescription", "longdescription",
        "details", "内容紹介", "kurzbeschreibung", "kurzfassung", "shortdescription",
        "shortabstract",
      ]
    case .links: ["videourl", "website", "eventurl"]
    case .seats: ["seats", "capacity", "plätze"]
    case .goers: ["goers"]
    case .checkins: ["checkins"]
    case .timeZone: ["timezone", "时区", "zeitzone"]
    case .series: ["podcast", "show", "series", "reihe"]
    case .language: ["語言"]
    case .institutions: ["company", "firma", "entreprise", "unternehmen"]
    case .order, .parent, .points, .source, .inferred:
      []
    }
  }

  /// A day and a clock in one cell.
  private static let moments = [
    "date/time", "datetime", "date&time", "dateandtime", "day/time", "datum/uhrzeit", "datum/zeit",
    "datumunduhrzeit", "datumundzeit", "日期/时间", "日期时间", "日期及时间", "日期和时间", "日時", "dateetheure",
    "date/heure",
  ]
}

extension PublishedColumn {
  /// Words for the names of people and of nothing else.
  static let wordsForNames = ["姓名", "氏名", "お名前"]

  /// Whom a header names, whose words are not listed.
  static func ruled(_ key: String) -> Self? {
    if let person = PersonHeader(key) {
      return roles.first { $0.role == person.role && $0.column != .person }?.column
    }
    if TitleHeader(key) != nil { return title }
    if let genitive = GenitiveHeader(key) { return genitive.column }
    guard let meaning = ChineseHeader(key)?.meaning else { return nil }
    return meaning == .institutionOfPerson ? affiliation : column(of: meaning)
  }

  static var slot: (day: Self, start: Self, title: Self, id: Self)? {
    (day, start, title, id)
  }

  /// As forms ask for it.
  private static let ownTitles = ["your", "the"].flatMap { whose in
    ["talk", "presentation", "paper", "session", "contribution", "lecture", "workshop"]
      .map { "titleof\(whose)\($0)" }
  }

  /// Words for a title that say of what, the surest first.
  private static let sureTitles = [
    "papertitle", "talktitle", "presentationtitle", "proposaltitle", "vortragstitel",
    "titeldesvortrags", "报告题目", "演讲题目", "sessiontitle",
  ]

  /// Whether a header says for sure that its cells are titles of what people speak of.
  static func isSureTitle(_ key: String) -> Bool {
    sureTitles.contains(key) || ownTitles.contains(key)
      || key.hasPrefix("titelihres") || key.hasPrefix("titeldeines") || TitleHeader(key) != nil
  }

  /// The title that says of what it is one wins; a plain one beside it is that of a person.
  static func settle(_ layout: inout TableLayout) {
    layout.takePairs()
    layout.takeByLanguage()
    if layout.cell(of: title) == nil, layout.key(of: abstract) == "内容" {
      layout.move(abstract, to: title)
    }
    layout.takePerhaps(title)
    layout.takeContents()
    // The list of submissions of EasyChair: `#,authors,title,time,keywords,decision`.
    if layout.key(of: start) == "time", layout.keys.contains("decision"),
      layout.count(of: [day, end, duration, room]) == 0
    {
      layout.drop(start)
    }
    // `De` alone may be the language.
    if layout.count(of: [start, end]) == 0, let from = layout.keys.firstIndex(of: "de"),
      let to = layout.keys.firstIndex(where: { ["à", "a"].contains($0) })
    {
      layout.set(start, from)
      layout.set(end, to)
    }
    layout.preferPlainTitle(to: ["session", "event", "セッション"], title)
    settleSureTitle(&layout)
    layout.takeSummary(as: abstract, beside: title, start)
  }

  /// Takes a title that says of what for the plain one beside it.
  private static func settleSureTitle(_ layout: inout TableLayout) {
    guard let plain = layout.cell(of: title), let key = layout.key(of: title) else { return }
    let sure = Self.sureTitles.firstIndex { layout.keys.contains($0) } ?? Self.sureTitles.count
    let listed = Self.sureTitles.dropFirst(sure).first
    guard let other = listed.flatMap(layout.keys.firstIndex) ?? layout.titleBeside(name: key),
      key != listed, layout.headers[other].extraName == nil
    else { return }
    layout.set(title, other)
    layout.spareTitle = plain
    switch key {
    case "title", "titel":
      guard layout.cell(of: people) != nil, layout.cell(of: position) == nil else { break }
      layout.set(position, plain)
    case "session", "sessiontitle", "sessionname":
      guard sure + 1 < Self.sureTitles.count, layout.cell(of: series) == nil else { break }
      layout.set(series, plain)
      layout.spareTitle = nil
    case "name", "名称":
      guard layout.cell(of: people) == nil, layout.cell(of: person) == nil else { break }
      layout.set(people, plain)
      layout.spareTitle = nil
    default: break
    }
  }
}

extension TableLayout {
  /// The column of titles that says of what they are, `Title of the talk`, where names were taken for
  /// titles; without abstracts it may be what somebody came to.
  fileprivate func titleBeside(name: String) -> Int? {
    guard ["name", "名称"].contains(name), cell(of: PublishedColumn.abstract) != nil else {
      return nil
    }
    return keys.indices.first {
      !cells.contains($0) && PublishedColumn.isSureTitle(keys[$0])
        && !["name", "nom"].contains(where: keys[$0].contains)
    }
  }
}
