import Programme

/// Everything that the report states, in its order.
extension Fact {
  static let all: [Fact] =
    whole + aims + people + institutions + counts + before + addresses
    + exchangeOfViews + exchangeReports + reportOfTongji + end + pictures + inferred

  private static let whole: [Fact] = [
    Fact(1, statement: "the full name of the meeting") { meeting in
      meeting.facts {
        $0.otherTitles.map(\.name) == [
          "Promotion Meeting on the Integration of the Resources of Enterprises with Vocational "
            + "Schools and Universities (Industry-education Integration) in Shanghai"
        ]
      }
    },
    Fact(1, statement: "16 January") { meeting in
      meeting.facts { $0.firstDay?.month == 1 && $0.firstDay?.day == 16 }
    },
    Fact(1, statement: "in one morning") { meeting in
      meeting.facts { $0.partOfDay == "morning" && ($0.lastDay ?? $0.firstDay) == $0.firstDay }
    },
    Fact(1, statement: "at Tongji University") { meeting in
      meeting.facts { $0.venue == "Tongji University" }
    },
    Fact(17, statement: "the address of the report") { meeting in
      meeting.facts {
        $0.sources.map(\.url) == ["https://news.tongji.edu.cn/info/1002/76442.htm"]
      }
    },
  ]

  private static let aims: [Fact] = [
    Fact(1, statement: "aim: a speech by Xi Jinping, and the National Education Conference") {
      $0.statement(
        "aim", "General Secretary Xi Jinping", "speech", "National Education Conference")
    },
    Fact(1, statement: "aim: what two committees planned under the 14th plan and up to 2035") {
      $0.statement(
        "aim", "CPC Central Committee", "CPC Shanghai Municipal Committee", "decided",
        "planned", "14th Five-Year Plan", "2035")
    },
    Fact(1, statement: "aim: a city that integrates industry and education") {
      $0.statement("aim", "Shanghai", "city", "integrates industry with education")
    },
  ]

  private static let people: [Fact] = [
    Fact(2, statement: "who YU Lijuan is") {
      $0.speaker(
        "YU Lijuan", position: "Deputy Secretary-General", of: "Shanghai Municipal Government")
    },
    Fact(2, statement: "who WANG Ping is") {
      $0.speaker(
        "WANG Ping", position: "Director", of: "Shanghai Municipal Education Commission")
    },
    Fact(2, statement: "who WANG Jun is") {
      $0.speaker(
        "WANG Jun", position: "Director", unit: "Social Development Department",
        of: "Shanghai Municipal Development and Reform Commission")
    },
    Fact(2, statement: "who MAO Lijuan is") {
      $0.speaker(
        "MAO Lijuan", position: "Deputy Director", of: "Shanghai Municipal Education Commission")
    },
    Fact(2, statement: "who FANG Shouen is") {
      $0.speaker("FANG Shouen", position: "Party Secretary", of: "Tongji University")
    },
    Fact(12, statement: "who LEI Xinghui is") {
      $0.speaker("LEI Xinghui", position: "Vice President", of: "Tongji University")
    },
  ]

  private static let institutions: [Fact] = [
    Fact(1, statement: "Tongji University is the venue") {
      $0.institution("Tongji University", kind: "university", role: "venue")
    },
    Fact(2, statement: "the Municipal Government") {
      $0.institution("Shanghai Municipal Government", kind: "government")
    },
    Fact(2, statement: "the Education Commission") {
      $0.institution("Shanghai Municipal Education Commission", kind: "government")
    },
    Fact(2, statement: "the Development and Reform Commission") {
      $0.institution("Shanghai Municipal Development and Reform Commission", kind: "government")
    },
    Fact(2, 11, statement: "the Lin-gang Special Area") {
      $0.institution(
        "Lin-gang Special Area of China (Shanghai) Pilot Free Trade Zone", kind: "special area")
    },
    Fact(2, 11, statement: "the Academy of Educational Sciences") {
      $0.institution("Shanghai Academy of Educational Sciences", kind: "academy")
    },
    Fact(2, 11, statement: "the Alliance") {
      $0.institution(
        "Industry-education Integration Alliance for Intelligent New Engineering",
        kind: "alliance")
    },
    Fact(2, 11, statement: "COMAC, an enterprise") {
      $0.institution("Commercial Aircraft Corporation of China, Ltd.", kind: "enterprise")
    },
    Fact(2, statement: "COMAC is its short name") { meeting in
      meeting.institutions.first { $0.otherNames.map(\.name) == ["COMAC"] }?.source
    },
    Fact(11, statement: "Shanghai University of Science and Technology") {
      $0.institution("Shanghai University of Science and Technology", kind: "university")
    },
    Fact(11, statement: "Shanghai Dianji University") {
      $0.institution("Shanghai Dianji University", kind: "university")
    },
    Fact(11, statement: "Shanghai Publishing and Printing College") {
      $0.institution("Shanghai Publishing and Printing College", kind: "university")
    },
  ]

  private static let counts: [Fact] = [
    Fact(2, statement: "93 people were on site") { meeting in
      meeting.count("people", "on site") { $0.present == 93 }
    },
    Fact(2, statement: "WANG Ping and WANG Jun were among the 93, and leaders of the bodies") {
      meeting in
      meeting.count("people", "on site") { count in
        ["WANG Ping", "WANG Jun", "leaders", "three bodies", "eight enterprises", "59"]
          .allSatisfy { count.note?.contains($0) == true }
      }
    },
    Fact(2, statement: "59 colleges and universities were on site") { meeting in
      meeting.count("institutions", "colleges and universities") {
        $0.present == 59 && $0.kind == "university"
      }
    },
    Fact(2, statement: "eight enterprises were on site, COMAC one of them") { meeting in
      meeting.count("institutions", "enterprises") {
        $0.present == 8 && $0.kind == "enterprise" && $0.note?.contains("COMAC") == true
      }
    },
    Fact(2, statement: "leaders of the Lin-gang Special Area were on site") {
      $0.count("institution", id: "lin-gang", "leaders on site", \.isOpen)
    },
    Fact(2, statement: "leaders of the Academy were on site") {
      $0.count("institution", id: "saes", "leaders on site", \.isOpen)
    },
    Fact(2, statement: "leaders of the Alliance were on site") {
      $0.count("institution", id: "alliance", "leaders on site", \.isOpen)
    },
    Fact(2, statement: "leaders of COMAC were on site") {
      $0.count("institution", id: "comac", "leaders on site", \.isOpen)
    },
    Fact(2, statement: "others attended online, number not stated, from local colleges") {
      meeting in
      meeting.count("people", "online") {
        $0.isOpen && $0.note?.contains("local colleges and universities") == true
      }
    },
    Fact(2, 4, statement: "colleagues came with YU Lijuan, number not stated") {
      $0.count("session", id: "meeting-before", "colleagues of YU Lijuan", \.isOpen)
    },
    Fact(11, statement: "four exchange reports by colleges and universities") { meeting in
      meeting.count("session", id: "exchange-reports", "reports by colleges and universities") {
        $0.declared == 4
      }
    },
    Fact(11, statement: "four exchange reports by other organisations") { meeting in
      meeting.count("session", id: "exchange-reports", "reports by other organisations") {
        $0.declared == 4
      }
    },
  ]

  private static let before: [Fact] = [
    Fact(2, 4, statement: "FANG Shouen met YU Lijuan before the meeting") {
      $0.appearance(
        "FANG Shouen", of: "Tongji University", as: "met before", in: "meeting-before")
    },
    Fact(2, 4, statement: "YU Lijuan met FANG Shouen before the meeting") {
      $0.appearance(
        "YU Lijuan", of: "Shanghai Municipal Government", as: "met before",
        in: "meeting-before")
    },
    Fact(2, 4, statement: "her colleagues were there, without names") {
      $0.abstract(of: "meeting-before", "colleagues", "not named")
    },
    Fact(2, statement: "it was before all else") { meeting in
      meeting.session("meeting-before") { session in
        meeting.sessions.allSatisfy { $0.order >= session.order }
      }
    },
  ]

  private static let addresses: [Fact] = [
    Fact(2, 5, 6, statement: "YU Lijuan gave an address") {
      $0.appearance(
        "YU Lijuan", of: "Shanghai Municipal Government", as: "address",
        in: "address-yu-lijuan")
    },
    Fact(5, statement: "what it is for: faster integration for the colleges of Shanghai") {
      $0.abstract(of: "address-yu-lijuan", "colleges and universities of Shanghai", "faster")
    },
    Fact(5, statement: "she asks for three things") { meeting in
      meeting.session("address-yu-lijuan") { $0.points.count == 3 }
    },
    Fact(5, statement: "first: political stance, and why three things matter") {
      $0.point(
        1, of: "address-yu-lijuan", "First", "political", "deeper integration",
        "vocational education", "innovation", "institutes of research")
    },
    Fact(5, statement: "second: integration, and vocational education that fits the city") {
      $0.point(
        2, of: "address-yu-lijuan", "Second", "strengthen integration", "vocational education",
        "social and economic", "city")
    },
    Fact(5, statement: "third: collaboration, invention and service to society") {
      $0.point(
        3, of: "address-yu-lijuan", "Third", "institutes of research", "work together",
        "invention", "service to society", "colleges and universities")
    },
    Fact(10, statement: "MAO Lijuan gave an address, as a caption says") {
      $0.appearance(
        "MAO Lijuan", of: "Shanghai Municipal Education Commission", as: "address",
        in: "address-mao-lijuan")
    },
    Fact(2, statement: "MAO Lijuan chaired the online session") {
      $0.appearance(
        "MAO Lijuan", of: "Shanghai Municipal Education Commission", as: "chair",
        in: "online-session")
    },
    Fact(2, statement: "who attended the online session") {
      $0.abstract(of: "online-session", "local colleges and universities", "online")
    },
  ]

  private static let exchangeOfViews: [Fact] = [
    Fact(7, statement: "the Education Commission took part in the exchange of views") {
      $0.appearance(
        of: "Shanghai Municipal Education Commission", as: "exchange of views",
        in: "exchange-of-views")
    },
    Fact(7, statement: "so did the Development and Reform Commission") {
      $0.appearance(
        of: "Shanghai Municipal Development and Reform Commission", as: "exchange of views",
        in: "exchange-of-views")
    },
    Fact(7, statement: "it was about integration in Shanghai") {
      $0.abstract(of: "exchange-of-views", "industry and education", "Shanghai")
    },
    Fact(7, statement: "one spoke from the side of education") {
      $0.point(1, of: "exchange-of-views", "Education Commission", "side of education")
    },
    Fact(7, statement: "one spoke from the side of industry") {
      $0.point(2, of: "exchange-of-views", "Reform Commission", "side of industry")
    },
    Fact(7, 8, statement: "WANG Ping gave a talk") {
      $0.appearance(
        "WANG Ping", of: "Shanghai Municipal Education Commission", as: "talk",
        in: "talk-wang-ping")
    },
    Fact(7, statement: "on the Commission's progress under the 13th plan") {
      $0.abstract(
        of: "talk-wang-ping", "progress", "Education Commission", "13th Five-Year Plan")
    },
    Fact(7, statement: "progress with a modern system of vocational education") {
      $0.point(1, of: "talk-wang-ping", "modern system", "vocational education", "faster")
    },
    Fact(7, statement: "progress with collaboration and innovation") {
      $0.point(
        2, of: "talk-wang-ping", "industry, universities and research", "work together",
        "innovate")
    },
    Fact(7, statement: "ideas for what comes next, in both directions") {
      $0.point(
        3, of: "talk-wang-ping", "Next step", "new ideas", "integration", "communication",
        "both directions")
    },
    Fact(7, 9, statement: "WANG Jun gave an address") {
      $0.appearance(
        "WANG Jun", of: "Shanghai Municipal Development and Reform Commission", as: "address",
        in: "address-wang-jun")
    },
    Fact(7, statement: "on Shanghai as a city that integrates industry and education") {
      $0.abstract(of: "address-wang-jun", "Shanghai", "city", "integrates")
    },
    Fact(7, statement: "the plan for the pilot") {
      $0.point(1, of: "address-wang-jun", "plan", "pilot")
    },
    Fact(7, statement: "the measures that carry it out") {
      $0.point(2, of: "address-wang-jun", "specific measures")
    },
    Fact(7, statement: "both parts belong to the exchange of views") { meeting in
      let parts = meeting.parts(of: "exchange-of-views").map(\.id)
      return meeting.session("exchange-of-views") { _ in
        parts == ["talk-wang-ping", "address-wang-jun"]
      }
    },
  ]

  private static let exchangeReports: [Fact] = [
    Fact(11, statement: "experience and ideas were shared, from different angles") {
      $0.abstract(
        of: "exchange-reports", "colleges and universities", "organisations", "angle")
    },
    Fact(11, statement: "experience of the best") {
      $0.point(1, of: "exchange-reports", "experience")
    },
    Fact(11, statement: "ideas that are new") { $0.point(2, of: "exchange-reports", "ideas") },
    Fact(11, statement: "four colleges, then four organisations, in this order") { meeting in
      let parts = meeting.parts(of: "exchange-reports").map(\.id)
      return meeting.session("exchange-reports") { _ in
        parts == [
          "report-tongji", "report-sust", "report-sdju", "report-sppc", "report-alliance",
          "report-lin-gang", "report-comac", "report-saes",
        ]
      }
    },
    Fact(11, statement: "report by Shanghai University of Science and Technology") {
      $0.report(by: "Shanghai University of Science and Technology", in: "report-sust")
    },
    Fact(11, statement: "report by Shanghai Dianji University") {
      $0.report(by: "Shanghai Dianji University", in: "report-sdju")
    },
    Fact(11, statement: "report by Shanghai Publishing and Printing College") {
      $0.report(by: "Shanghai Publishing and Printing College", in: "report-sppc")
    },
    Fact(11, statement: "report by the Alliance") {
      $0.report(
        by: "Industry-education Integration Alliance for Intelligent New Engineering",
        in: "report-alliance")
    },
    Fact(11, statement: "report by the Lin-gang Special Area") {
      $0.report(
        by: "Lin-gang Special Area of China (Shanghai) Pilot Free Trade Zone",
        in: "report-lin-gang")
    },
    Fact(11, statement: "report by COMAC") {
      $0.report(by: "Commercial Aircraft Corporation of China, Ltd.", in: "report-comac")
    },
    Fact(11, statement: "report by the Academy") {
      $0.report(by: "Shanghai Academy of Educational Sciences", in: "report-saes")
    },
  ]

  private static let reportOfTongji: [Fact] = [
    Fact(11, 12, 13, statement: "LEI Xinghui gave Tongji University's exchange report") {
      $0.appearance(
        "LEI Xinghui", of: "Tongji University", as: "exchange report", in: "report-tongji")
    },
    Fact(12, statement: "its title, as printed") { meeting in
      meeting.session("report-tongji") { session in
        session.extras.first { $0.name == "talk_title" }?.value
          == "Deep Industry-education Integration Drives Diversified Practical Teaching \u{2013} "
          + "The Construction of Tongji University\u{2019}s Practical Education System"
      }
    },
    Fact(12, statement: "how integration developed at Tongji University") {
      $0.point(1, of: "report-tongji", "has developed")
    },
    Fact(12, statement: "the philosophy it is built on") {
      $0.point(2, of: "report-tongji", "philosophy", "built")
    },
    Fact(12, statement: "many cases of the new mode") {
      $0.point(3, of: "report-tongji", "Many cases", "new mode", "new era")
    },
    Fact(12, statement: "cases of practical coordination") {
      $0.point(
        4, of: "report-tongji", "mechanisms", "coordinate", "practice",
        "enterprises and colleges")
    },
    Fact(12, statement: "cases of dependable organisations") {
      $0.point(
        5, of: "report-tongji", "dependable organisations", "enterprises and colleges")
    },
    Fact(12, statement: "philosophy: creativity of teachers") {
      $0.point(6, of: "report-tongji", "philosophy", "teachers", "cooperation", "creativity")
    },
    Fact(12, statement: "philosophy: training programmes and teaching methods") {
      $0.point(
        7, of: "report-tongji", "philosophy", "training programmes", "discuss", "teach")
    },
    Fact(12, statement: "philosophy: a joint assurance of quality") {
      $0.point(8, of: "report-tongji", "philosophy", "quality of teaching", "shared system")
    },
    Fact(12, statement: "thoughts on the future") {
      $0.point(
        9, of: "report-tongji", "future", "deeper integration", "drives",
        "education and teaching")
    },
  ]

  private static let end: [Fact] = [
    Fact(14, statement: "the moment: between two plans") {
      $0.statement("outcome", "13th Five-Year Plan", "fulfilled", "14th", "smoothly")
    },
    Fact(14, statement: "what it was for the two commissions") {
      $0.statement(
        "outcome", "vital", "two commissions", "education", "development and reform",
        "go on strengthening integration", "colleges, universities and enterprises")
    },
    Fact(14, statement: "Shanghai takes the chance to become a pilot city") {
      $0.statement("outcome", "Shanghai", "great chance", "pilot city")
    },
    Fact(14, statement: "it strengthens reform, invention and training") {
      $0.statement(
        "outcome", "strengthen", "reform of how schools are run",
        "industry, universities and research to invent", "new talent")
    },
    Fact(14, statement: "so as to raise technical skill, for the nation and Shanghai") {
      $0.statement(
        "outcome", "capacity", "technical skill of high quality", "society and economy",
        "nation", "Shanghai")
    },
  ]

  private static let pictures: [Fact] = [
    Fact(3, 16, statement: "picture: the promotion meeting") {
      $0.caption(1, "promotion meeting")
    },
    Fact(4, 16, statement: "picture: the meeting before") {
      $0.caption(2, "FANG Shouen", "YU Lijuan", "colleagues")
    },
    Fact(6, 16, statement: "picture: YU Lijuan's speech") { $0.caption(3, "speech", "YU Lijuan") },
    Fact(8, 16, statement: "picture: WANG Ping's talk") { $0.caption(4, "talk", "WANG Ping") },
    Fact(9, 16, statement: "picture: WANG Jun's address") {
      $0.caption(5, "address", "WANG Jun")
    },
    Fact(10, 16, statement: "picture: MAO Lijuan's address") {
      $0.caption(6, "address", "MAO Lijuan")
    },
    Fact(13, 16, statement: "picture: LEI Xinghui's exchange speech") {
      $0.caption(7, "exchange speech", "LEI Xinghui")
    },
    Fact(15, 16, statement: "picture: the meeting") { $0.caption(8, "meeting") },
  ]

  /// Not stated, and said to be so.
  private static let inferred: [Fact] = [
    Fact(1, 14, statement: "the year") { $0.inference("date.year") },
    Fact(1, statement: "the time zone") { $0.inference("timezone") },
    Fact(1, statement: "the city") { $0.inference("city") },
    Fact(2, statement: "the order of the sessions") { $0.inference("agenda.order") },
    Fact(2, 4, 10, statement: "the day of what is told without one") {
      $0.inference("agenda.day")
    },
    Fact(7, 8, 9, statement: "that captions show what the text tells") {
      $0.inference("agenda.kind")
    },
    Fact(2, 11, statement: "that the four are among the 59") { $0.inference("attendance.kind") },
    Fact(12, statement: "whose vice president LEI Xinghui is") {
      $0.inference("speakers.institutions")
    },
    Fact(2, statement: "that the commissions are government") {
      $0.inference("institutions.kind")
    },
    Fact(16, statement: "that one credit holds for all pictures") {
      $0.inference("captions.photographer")
    },
  ]
}

extension Meeting {
  /// The parts of a session, in programme order.
  fileprivate func parts(of id: String) -> [Session] {
    guard let parent = sessions.firstIndex(where: { $0.id == id }) else { return [] }
    return childrenOfSession[parent].map { sessions[$0] }
  }

  /// An exchange report for which an institution appears and nobody is named.
  fileprivate func report(by institution: String, in session: String) -> String? {
    appearance(of: institution, as: "exchange report", in: session)
  }
}
