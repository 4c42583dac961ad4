import Programme
import Searching
import Testing

struct QueryFieldTests {
  @Test(arguments: [
    ("org:tongji", "institution 'tongji'"), ("o:tongji", "institution 'tongji'"),
    ("单位：同济", "institution '同济'"), ("institutions:x", "institution 'x'"),
    ("ＯＲＧ：x", "institution 'x'"), ("Org:X", "institution 'x'"), ("or:x", "institution 'x'"),
    ("n:x", "name 'x'"), ("姓名:x", "name 'x'"), ("na:x", "name 'x'"), ("role:x", "role 'x'"),
    ("角色:x", "role 'x'"), ("title:x", "title 'x'"), ("职务:x", "title 'x'"),
    ("position:x", "position 'x'"), ("po:x", "position 'x'"), ("kind:x", "kind 'x'"),
    ("k:x", "kind 'x'"), ("类型:x", "kind 'x'"), ("s:x", "session 'x'"), ("议题:x", "session 'x'"),
    ("sess:x", "session 'x'"), ("track:x", "track 'x'"), ("tr:x", "track 'x'"),
    ("r:x", "room 'x'"), ("会场:x", "room 'x'"), ("tag:x", "tag 'x'"), ("标签:x", "tag 'x'"),
    ("lang:x", "language 'x'"), ("la:x", "language 'x'"), ("language:x", "language 'x'"),
    ("id:x", "id 'x'"), ("i:x", "id 'x'"), ("speakers:x", "people 'x'"), ("p:x", "people 'x'"),
    ("other:x", "other 'x'"), ("status:x", "status 'x'"), ("severity:x", "severity 'x'"),
    ("sev:x", "severity 'x'"), ("place:x", "place 'x'"), ("what:x", "what 'x'"),
    ("do:x", "do 'x'"), ("section:x", "section 'x'"), ("label:x", "label 'x'"),
    ("value:x", "value 'x'"), ("name=yu", "name ='yu'"), ("name＝yu", "name ='yu'"),
    ("name==yu", "name ='yu'"), ("name:=yu", "name ='yu'"), ("name=\"yu li\"", "name ='yu li'"),
    ("room=\"Hal", "room ^'hal'"), ("room=\"", ""),
    ("name:\"yu li\"", "name 'yu li'"), ("name:^yu", "name ^'yu'"), ("name=^yu", "name ^'yu'"),
    ("name:~lijuan", "name ~'lijuan'"), ("org:/tong.*/", "institution /tong.*/"),
    ("name:a,b", "name 'a','b'"), ("name=a,\"b c\"", "name ='a',='b c'"),
    ("name:a..f", "name 'a'..<'g'"), ("name:a..", "name 'a'..<''"), ("name:..f", "name ''..<'g'"),
    ("name>m", "name 'n'..<''"), ("name>=m", "name 'm'..<''"), ("name<m", "name ''..<'m'"),
    ("name<=m", "name ''..<'n'"), ("-room:b", "!room 'b'"),
    ("room:b | room:c", "room 'b' | room 'c'"),
    ("org=\"\"", "!institution has"), ("-org=\"\"", "institution has"),
    ("has:room", "room has"), ("no:room", "!room has"), ("-no:room", "room has"),
    ("有：会场", "room has"), ("无：会场", "!room has"), ("is:marked", "is:marked"),
    ("is:marked,changed", "is:marked,is:changed"), ("-is:past", "!is:past"), ("是:标记", "is:marked"),
    ("IS:Break", "is:break"), ("is:canceled", "is:cancelled"), ("people=0", "people 0...0"),
    ("people=0,2", "people 0...0,2...2"), ("people=1..3", "people 1...3"),
    ("speakers>2", "people 3..."), ("speakers<2", "people ...1"), ("speakers≥2", "people 2..."),
    ("speakers≤2", "people ...2"), ("sessions>=3", "session 3..."), ("sessions＞＝３", "session 3..."),
    ("people>x", "people "), ("會場:x", "room 'x'"), ("单位=x", "institution ='x'"),
    ("單位:x", "institution 'x'"), ("議題:x", "session 'x'"), ("時長:30", "duration 30...30"),
    ("房间:x", "room 'x'"), ("人数=2", "people 2...2"), ("非room:ub", "!room 'ub'"),
    ("非会场：ub", "!room 'ub'"), ("非is:now", "!is:now"), ("非foo", "'非foo'"),
    ("people:3", "people '3'"), ("people=\"3\"", "people ='3'"), ("people=lei", "people ='lei'"),
    ("appearances>1", "appearances 2..."), ("declared=59", "declared 59...59"),
    ("declared:59", "declared 59...59"), ("order<5", "order ...4"), ("order:3..5", "order 3...5"),
    ("order>x", "order "), ("order>5x", "order 6..."), ("order:x", "order 'x'"),
    ("order:99999999999", "order '99999999999'"),
    ("foo:bar", "'foo:bar'"), ("foo:\"a b\"", "'foo:a b'"), ("foo=x", "'foo=x'"),
    ("https://x.org/a", "'https://xorg/a'"), ("is:foo", "'is:foo'"), ("has:foo", "'has:foo'"),
    ("ti:x", "'ti:x'"), ("at:x", "'at:x'"), ("foo:a,b", "'foo:a,b'"), ("foo:", "'foo:'"),
  ]) func `Fields have names, signs and values`(query: String, expected: String) {
    #expect(shape(query) == expected)
  }

  @Test(arguments: [
    ("t:9", "540...599"), ("t:09", "540...599"), ("t=9", "540...540"), ("t:9:30", "570...570"),
    ("t:9:3", "570...579"), ("t:9:", "540...599"), ("t:0930", "570...570"), ("t:930", "570...570"),
    ("t:9-10:30", "540...630"), ("t:9..10:30", "540...630"), ("t:9～10", "540...600"),
    ("t:9点到10点", "540...600"), ("t:9-", "540..."), ("t:-10", "...600"), ("t:9..", "540..."),
    ("t:22-2", "1320...1560"), ("t>14:00", "841..."), ("t>=14", "840..."), ("t<9", "...539"),
    ("t<=9:30", "...570"), ("t＞＝１４：００", "840..."), ("t:>14:00", "841..."),
    ("t:9am", "540...599"), ("t:2pm", "840...899"), ("t:12am", "0...59,1440...1499"),
    ("t:2:30pm", "870...870"),
    ("t:上午9点", "540...599"), ("t:下午2点半", "870...870"), ("t:9点15分", "555...555"),
    ("t:29:59", "1799...1799"), ("t:25", "1500...1559"), ("t:30:00", "'30:00'"),
    ("t:9:75", "'9:75'"), ("t:1", "60...119,1500...1559 else 600...1199"),
    ("t:0", "0...59,1440...1499 else 0...599"), ("t:00", "0...59,1440...1499"),
    ("t:0:30", "30...30,1470...1470"), ("t:24:30", "1470...1470"), ("t=0:30", "30...30"),
    ("t:0-2", "0...120,1440...1560"), ("t:2-3pm", "840...900"), ("t:10-2pm", "600...840"),
    ("t:11-12pm", "660...720"), ("t:12-1pm", "720...780"), ("t:下午2-3", "840...900"),
    ("t:9am-3pm", "540...900"), ("t>abc", ""), ("t>14x", "841..."), ("t<9-", "...539"),
    ("t:14", "840...899"), ("t:14:", "840...899"),
    ("t:143", "103...103,1543...1543 else 870...879"), ("t:090", "540...549"),
    ("t:9:6", "546...546"),
    ("t=1", "60...60"), ("t=14:3", "870...879"), ("t<1", "...59"),
    ("t>1", "61..."), ("t>14:3", "870..."), ("t<14:3", "...879"),
    ("t:9-1", "540...1199"), ("t:9-2", "540...1799"), ("t:9-0", "540...599"),
    ("t:14-1", "840...1199"), ("t:9:30-9", "570...599"), ("t:9-10:3", "540...639"),
    ("t:9-10:", "540...659"), ("t:14-10", ""), ("t:22-02", "1320...1560"),
    ("t:-1", "...1199"), ("t:9..1", "540...1199"),
    ("t:9pm-1", "1260...1500"), ("t:9pm..1", "1260...1500"), ("t:晚上9-1", "1260...1500"),
    ("t:下午9点到1点", "1260...1500"), ("t:9pm-12", "1260...1440"), ("t:9pm-11", "1260...1380"),
    ("t:1pm-2", "780...840"), ("t:9:30pm-9", "1290...1319"), ("t:9pm-1am", "1260...1500"),
    ("t:晚上9-12点", "1260...1440"), ("t:晚上12点", "0...59,1440...1499"), ("t:晚上8", "1200...1259"),
    ("t:凌晨12点", "0...59,1440...1499"), ("t:上午12点", "720...779"), ("t:中午1点", "780...839"),
    ("t:9-3", "540...900"), ("t:9-03", "540...1620"), ("t:22-6", "1320...1800"),
    ("t:15-13", ""), ("t:14-9", ""), ("t:3pm-1pm", ""), ("t:15..13", ""), ("t:9-143", "540...879"),
    ("t:9,14", "540...599,840...899"), ("start>=14", "840..."), ("时间:9", "540...599"),
    ("t:morning", "0...719"), ("t:下午", "720...1079"), ("t:Abend", "1080...1799"),
    ("t>morning", "720..."), ("t=morning", "0...719"), ("t<afternoon", "...719"),
    ("t<=afternoon", "...1079"),
    ("t>=evening", "1080..."), ("t:nach", "720...1079"), ("t:10-evening", "600...1080"),
    ("t:noo", "720...720"), ("t:mid", "720...720 else 0...0,1440...1440"), ("t>noo", "720..."),
    ("t=\"09:45\"", "='09:45'"), ("t:9.30", "570...570"), ("t:9.", "540...599"),
  ]) func `Times are read as people write them`(query: String, expected: String) {
    #expect(shape(query) == "time " + expected)
  }

  @Test(arguments: [
    ("t:now", "at:now"), ("t>now", "from now 1...1"), ("t>=now", "from now 0...1"),
    ("t<now", "from now -1...-1"), ("t≤现在", "from now -1...0"), ("t>n", "from now 1...1"),
    ("t:no", "at:now"),
  ]) func `Times are compared with now`(query: String, expected: String) {
    #expect(shape(query) == "time " + expected)
  }

  @Test(arguments: [
    ("at:09:45", "at:585"), ("at:9", "at:540"), ("at:now", "at:now"), ("at:现在", "at:now"),
    ("at=9:30,14", "at:570,at:840"), ("at:1", "at:60 else at:600...1199"),
    ("at:14:3", "at:870...879"), ("at:n", "at:now"), ("at:morning", "at:0...719"),
    ("-at:now", "!at:now"),
  ]) func `What runs at a minute is asked of the row`(query: String, expected: String) {
    #expect(shape(query) == expected)
  }

  @Test(arguments: [
    ("d=20", "of month 20...20"), ("d:20日", "of month 20...20"), ("d:32", "'32'"),
    ("d:20..22", "of month 20...22"), ("d:20.", "of month 20...20"),
    ("d:20.5.", "of year 180...180"), ("d:20.5", "of year 180...180"),
    ("d:20.1", "of year 52...52 else of year 340...340,of year 372...372,of year 404...404"),
    ("d:5-20", "of year 180...180 else of month 5...20"), ("d:20-22", "of month 20...22"),
    ("d:4.5.-9.5.", "of year 164...169"), ("d:4.5...9.5.", "of year 164...169"),
    ("d:5/4-5/9", "of year 164...169"), ("d:fri-20", "'fri20'"),
    ("d:20.-22.5.", "of year 180...182"), ("d:28.-3.5.", "of year 156...163"),
    ("d:28..3.5.", "of year 156...163"), ("d:28–3.5.", "of year 156...163"),
    ("d:28.-3.1.", "of year 412...,of year ...35"), ("d:29.-1.3.", "of year 93...97"),
    ("d:30.-1.3.", "'301.3'"), ("d:31.-1.3.2026", "'311.3.2026'"),
    ("d:5.-5.5.", "of year 165...165"),
    ("d:20.5.-22", "of year 180...182"), ("d:20.5.-2", "of year 180...189"), ("d:38-3", "'38-3'"),
    ("d:tomorrow..today", ""), ("d:2026-05-22..2026-05-20", ""), ("d:2026-05-20-", "740061..."),
    ("d:20-2", "of year 84...84 else of month 20...29"),
    ("d:3-4", "of year 100...100 else of month 3...4"),
    ("d:4/9", "of year 137...137 else of year 292...292"),
    ("d:9.4.", "of year 137...137 else of year 292...292"), ("d:5.20", "of year 180...180"),
    ("d:fri-sun", "weekday 4...6"), ("d:fri-", "weekday 4..."), ("d>xyz", ""),
    ("d>sat-", "after weekday 5"), ("d:5-", "of year 161...191"), ("d:20/", "of month 20...20"),
    ("d:5/2", "of year 162...162 else of year 69...69 else of year 180...189"),
    ("d:5-2", "of year 162...162 else of year 180...189"), ("d:5-0", "of year 161...169"),
    ("d:20/5", "of year 180...180"), ("d:5月20日", "of year 180...180"),
    ("d:5月", "of year 161...191"), ("d:may", "of year 161...191"),
    ("d:sat", "weekday 5...5"), ("d:Saturday", "weekday 5...5"), ("d:周六", "weekday 5...5"),
    ("d:星期天", "weekday 6...6"), ("d:mon..wed", "weekday 0...2"),
    ("d:sat..mon", "weekday 5...6,weekday 0...0"), ("d:today", "after today 0...0"),
    ("d:sat..s", "weekday 5...6"), ("d:3..2", "of month 3...29"), ("d:3..5", "of month 3...5"),
    ("d:明天", "after today 1...1"), ("d<today", "after today ...-1"),
    ("d>=today", "after today 0..."),
    ("d:xyz", "'xyz'"), ("d:2026-13-40", "'2026-13-40'"), ("d:4", "of month 4...4"),
    ("d:sat,20日", "weekday 5...5,of month 20...20"),
  ]) func `Days are named in part`(query: String, expected: String) {
    #expect(shape(query) == "day " + expected)
  }

  @Test(
    arguments: [
      ("d:20/5/2026", [(5, 20)]), ("d:5/20/2026", [(5, 20)]), ("d:05/07/2026", [(5, 7), (7, 5)]),
      ("d:5-7-2026", [(5, 7), (7, 5)]), ("d:5/7/26", [(5, 7), (7, 5)]), ("d:5/5/2026", [(5, 5)]),
      ("d:31/4/2026", []), ("d:5/7/3", []),
    ] as [(String, [(Int, Int)])])
  func `Either number of a date with its year behind them may be the month`(
    query: String, days: [(Int, Int)]
  ) throws {
    let ordinals = try days.map { month, day in
      try #require(Day(year: 2026, month: month, day: day)).ordinal
    }
    let expected = ordinals.map { "\($0)...\($0)" }.joined(separator: " else ")
    let text = "'\(query.dropFirst(2))'"
    #expect(shape(query) == "day " + (days.isEmpty ? text : expected))
  }

  @Test(arguments: [
    ("d:mi", "weekday 2...2 else 'mi'"), ("d:mi.", "weekday 2...2 else 'mi'"),
    ("d:Samstag", "weekday 5...5 else 'samstag'"), ("d:sonnab", "weekday 5...5 else 'sonnab'"),
    ("d:mai", "of year 161...191 else 'mai'"), ("d:mär", "of year 97...127 else 'mar'"),
    ("d:févr", "of year 65...95 else 'fevr'"), ("d:jeudi", "weekday 3...3 else 'jeudi'"),
    ("d:mar", "of year 97...127"), ("d:mo", "weekday 0...0"), ("d:mo-mi", "weekday 0...2"),
    ("d:1.-mi", "'1mi'"), ("d>mi", "after weekday 2"), ("d=mi", "weekday 2...2"),
  ]) func `Days have German and French names where no English one begins so`(
    query: String, expected: String
  ) {
    #expect(shape(query) == "day " + expected)
  }

  @Test(
    arguments: [
      ("d:2026-05-20", (2026, 5, 20), (2026, 5, 20)), ("d:20260520", (2026, 5, 20), (2026, 5, 20)),
      ("d:20.5.2026", (2026, 5, 20), (2026, 5, 20)), ("d:2026年5月20日", (2026, 5, 20), (2026, 5, 20)),
      ("d:2026-05", (2026, 5, 1), (2026, 5, 31)), ("d:2026-05-", (2026, 5, 1), (2026, 5, 31)),
      ("d:2026-05-4", (2026, 5, 4), (2026, 5, 4)), ("d:2026-05-0", (2026, 5, 1), (2026, 5, 9)),
      ("d:2026-02-3", (2026, 2, 3), (2026, 2, 3)), ("d:202", (2020, 1, 1), (2029, 12, 31)),
      ("d:2026-", (2026, 1, 1), (2026, 12, 31)), ("d:20261", (2026, 10, 1), (2026, 12, 31)),
      ("d=2026-5-2", (2026, 5, 2), (2026, 5, 2)), ("d:20260", (2026, 1, 1), (2026, 9, 30)),
      ("d:202605", (2026, 5, 1), (2026, 5, 31)), ("d:2026052", (2026, 5, 20), (2026, 5, 29)),
      ("d:2026", (2026, 1, 1), (2026, 12, 31)), ("d:2026-0", (2026, 1, 1), (2026, 9, 30)),
      ("d:2026-05-20..2026-05-22", (2026, 5, 20), (2026, 5, 22)),
      ("d:2026-05-20..2", (2026, 5, 20), (2999, 12, 31)),
      ("d:2026-05-20..2026", (2026, 5, 20), (2026, 12, 31)),
      ("d:2026-05-20..2026-06-1", (2026, 5, 20), (2026, 6, 19)),
      ("d:2026-05-20-2026-05-22", (2026, 5, 20), (2026, 5, 22)),
      ("d:2026-05-20..22", (2026, 5, 20), (2026, 5, 22)),
      ("d:20.-22.5.2026", (2026, 5, 20), (2026, 5, 22)),
      ("d:28.-3.5.2026", (2026, 4, 28), (2026, 5, 3)),
      ("d:31.-3.6.2026", (2026, 5, 31), (2026, 6, 3)),
      ("d:28.-3.1.2026", (2025, 12, 28), (2026, 1, 3)),
    ] as [(String, (Int, Int, Int), (Int, Int, Int))])
  func `Dates are days of the calendar`(
    query: String, first: (Int, Int, Int), last: (Int, Int, Int)
  ) throws {
    let low = try #require(Day(year: first.0, month: first.1, day: first.2)).ordinal
    let high = try #require(Day(year: last.0, month: last.1, day: last.2)).ordinal
    #expect(shape(query) == "day \(low)...\(high)")
  }

  @Test(
    arguments: [
      ("d:2026-1", [((2026, 1, 1), (2026, 1, 31)), ((2026, 10, 1), (2026, 12, 31))]),
      ("d:2026-05-1", [((2026, 5, 10), (2026, 5, 19)), ((2026, 5, 1), (2026, 5, 1))]),
      ("d:2026-5-2", [((2026, 5, 2), (2026, 5, 2)), ((2026, 5, 20), (2026, 5, 29))]),
    ] as [(String, [((Int, Int, Int), (Int, Int, Int))])])
  func `A date that may go on means what it is, or else what it begins`(
    query: String, spans: [((Int, Int, Int), (Int, Int, Int))]
  ) throws {
    let expected = try spans.map { first, last in
      let low = try #require(Day(year: first.0, month: first.1, day: first.2)).ordinal
      let high = try #require(Day(year: last.0, month: last.1, day: last.2)).ordinal
      return "\(low)...\(high)"
    }
    #expect(shape(query) == "day " + expected.joined(separator: " else "))
  }

  @Test(arguments: [
    ("d>=tue ", [4, 5, 6, 7], [7]), ("d<mon ", [4, 5, 6], [4, 5]), ("d>sat ", [4, 5, 6], [5, 6]),
    ("d<=mon ", [4, 5, 6, 7], [4, 5, 6]), ("d<=sun ", [4, 5, 6], [4, 5]), ("d<sat ", [4, 5], []),
    ("d<=fri ", [4, 5], []), ("d>=sat ", [4, 5], [4, 5]), ("d<=fri ", [4, 10], [4, 10]),
    ("d<mon ", [6, 7, 12], []), ("d>sun ", [6, 7, 12], []), ("d>=sun ", [6, 7, 12], [12]),
    ("d<tue ", [7, 9, 13], []), ("d<=mon ", [7, 9, 13], [7, 9, 13]), ("d>mon ", [7, 8], [7, 8]),
    ("d>=mon ", [7, 8], [7, 8]), ("d<mon ", [7, 8], []), ("d>mon d<thu ", [6, 7, 8, 9], [7, 8]),
    ("d<mon ", [6, 13, 19], []), ("d>fri ", [6, 8, 13], []), ("d<fri ", [6, 8], [6, 8]),
    ("d:2", [3, 4], [3, 4]), ("d:2", [2, 21], [2]), ("d:2", [3, 21], [21]),
    ("d:20", [3, 4], [3, 4]),
    ("d:20", [3, 20], [20]), ("d:0", [3, 12], [3]), ("d:1", [3, 12], [12]), ("d=20", [3, 4], []),
    ("-d:20", [3, 20], [3]), ("d:202", [3], [3]), ("d:19", [3], []), ("d>=20", [3, 21], [21]),
    ("d>20", [3, 4], [3, 4]), ("d<2", [3, 4], [3, 4]), ("d<2", [1, 4], [1]),
    ("d:5", [20, 21], [20, 21]), ("d:5", [5, 20], [5]), ("d:5 ", [5, 20], [5]), ("d:5 ", [20], []),
    ("d:0", [20], [20]), ("d:05", [20], [20]), ("d:05", [5, 20], [5]), ("d:6", [20], []),
    ("d:052", [20, 3], [20]), ("d:0520", [20, 3], [20]), ("d<2024", [20], [20]),
    ("d<2024 ", [20], []),
    ("d<2024-05", [20], [20]), ("d>2024", [20], [20]), ("d>2 ", [1, 4], [4]), ("d>=2025", [20], []),
    ("d:5,20", [20, 21], [20]), ("d:5,", [20, 21], []), ("d:20,5", [20, 21], [20, 21]),
    ("d:may 2", [20, 21], [20, 21]), ("d:may 2", [2, 20], [2]), ("d:may 20", [20, 21], [20]),
    ("d:20 m", [3, 20], [20]), ("d:20 m ", [3, 20], []), ("d:20 mä", [3, 20], [20]),
    ("d:20 x", [20], []), ("d:20 mar", [20], []), ("d:20m", [3, 20], [20]),
    ("d:wed 2", [21, 22], [22]), ("d:wed 22", [21, 22], [22]), ("d:wed 22 ", [21, 22], [22]),
    ("d:wed 22 m", [21, 22], [22]), ("d:wed 99", [22], []), ("d:20 may 20", [20, 21], [20]),
    ("d:20-22 m", [20, 21, 23], [20, 21]), ("d:20 - ", [20, 21], [20]), ("-d:20 m", [3, 20], [3]),
    ("d:20, 21 m", [20, 21, 22], [20, 21]), ("d:20 t", [3, 20], [20]), ("d:20 to", [3, 20], [20]),
    ("d:20 to ", [3, 20], [20]), ("d:20 to 2", [3, 20, 21], [20, 21]),
    ("d:20 to 21 m", [3, 20, 21, 22], [20, 21]), ("d:20 tx", [20], []),
    ("d:5t", [5, 20], [5]), ("d:3r", [3, 20], [3]), ("d:2n", [2, 20], [2]),
    ("d:20t", [3, 20], [20]),
    ("d:20th", [3, 20], [20]), ("d:20th m", [3, 20], [20]), ("d:5/20/", [3, 20], [20]),
    ("d:5/20/2", [3, 20], [20]), ("d:5/20/20", [3, 20], [20]), ("d:20/5/202", [3, 20], [20]),
    ("d:20/5/2024", [3, 20], [20]), ("d:3/5/24", [3, 20], [3]), ("d:5/3/2024", [3, 20], [3]),
    ("d:3 a", [3, 20], [3]), ("d:3 an", [3, 20], [3]), ("d:3 and", [3, 20], [3]),
    ("d:3 and ", [3, 20], [3]), ("d:3 and 2", [3, 20, 21], [3, 20, 21]),
    ("d:3 and 20", [3, 20], [3, 20]),
    ("d:3 or 20 m", [3, 20, 21], [3, 20]), ("d:3 ax", [3, 20], []),
    ("d:fr", [3, 4], [3]), ("d:fro", [3, 4], [3, 4]), ("d:from", [3, 4], [3, 4]),
    ("d:from ", [3, 4], [3, 4]), ("d:from 4", [3, 4], [4]), ("d:bef", [3, 4], [3, 4]),
    ("d:before ", [3, 4], [3, 4]), ("d:before 4", [3, 4], [3]), ("d:befox", [3, 4], []),
    ("d: N", [3, 4], [3, 4]), ("d: NOT", [3, 4], [3, 4]), ("d: NOT 3", [3, 4], [4]),
    ("d:五月二", [2, 3], [2]), ("d:五月三日", [3, 4], [3]),
  ]) func `Half a day finds the days of May 2024 that it is on the way to`(
    query: String, days: [Int], found: [Int]
  ) throws {
    let ordinals = try days.map { day in
      Int32(try #require(Day(year: 2024, month: 5, day: day)).ordinal)
    }
    let index = SearchIndex(rows: days.count, fields: [FieldIndex([.day], numbers: ordinals)])
    #expect(index.rows(matching: Filter(query, isTyped: true)).rows.map { days[$0] } == found)
  }

  @Test(arguments: [
    ("dur:30", "30...30"), ("dur>30", "31..."), ("dur:30..60", "30...60"), ("dur:30-60", "30...60"),
    ("dur>=1h", "60..."), ("dur:1h30", "90...90"), ("dur:1h30m", "90...90"),
    ("dur:90min", "90...90"), ("dur>1.5h", "91..."), ("dur:1.25h", "75...75"),
    ("dur>30mi", "31..."), ("dur>abc", ""), ("dur<x", ""), ("dur:1.5", "'1.5'"),
    ("dur:1:30", "90...90"), ("dur<半小时", "...29"), ("时长：1小时30分钟", "90...90"),
    ("dur:30.", "30...30"), ("dur:30..", "30..."), ("dur:..1h", "...60"), ("dur:x", "'x'"),
    ("dur=45", "45...45"), ("dur:1-2h", "60...120"), ("dur:1..2h", "60...120"),
    ("dur:1.5-2h", "90...120"), ("dur:30-2h", "30...120"), ("dur:90m-2h", "90...120"),
    ("dur:1-2小时", "60...120"), ("dur:1-30", "1...30"), ("dur:2hrs", "120...120"),
    ("dur:60..30", ""), ("dur>30min5mo", "31..."),
  ]) func `Durations are minutes`(query: String, expected: String) {
    #expect(shape(query) == "duration " + expected)
  }

  @Test(arguments: [
    ("dur:1", "1...1 else 10...19,100...199,60...119"),
    ("dur:6", "6...6 else 60...69,600...699,360...419"),
    ("dur:60", "60...60 else 600...609,3600...3659"), ("dur:600", "600...600"), ("dur:1 ", "1...1"),
    ("dur:6,45", "6...6,45...45 else 450...459,2700...2759"), ("dur:6,", "6...6"),
    ("dur:1h", "60...60"), ("dur:0", "0...0"), ("dur=1", "1...1"), ("dur>1", "2..."),
  ]) func `A duration that is typed may go on`(query: String, expected: String) {
    #expect(shape(query, isTyped: true) == "duration " + expected)
    #expect(!shape("-" + query, isTyped: true).contains("else"))
  }

  @Test(arguments: [
    ("t>9 <", "541..."), ("t>9 <= ", "541..."), ("t>9 <=1", "541... & time ...60 else ...1199"),
  ])
  func `A second bound that is typed asks nothing yet`(query: String, expected: String) {
    #expect(shape(query, isTyped: true) == "time " + expected)
  }

  @Test(arguments: [
    ("t:after", "time 720...1079"), ("t:after ", ""), ("t:afte", "time 720...1079"),
    ("t:before", ""), ("t:before ", ""), ("t:ab", "time 1080...1799"), ("t:ab ", ""),
    ("t:after 1", "time 60... else 600..."), ("t:from ", ""), ("a t:until ", "'a'"),
    ("d:since ", ""), ("room:after ", "room 'after'"),
  ]) func `What bounds a time that is still to come asks nothing yet`(
    query: String, expected: String
  ) {
    #expect(shape(query, isTyped: true) == expected)
  }

  @Test(
    arguments: [
      ("t:after", "time 720...1079", nil),
      ("t:before", "time ", Remark.unfinished("before", "time")),
      ("d:from x", "day  & 'x'", .unfinished("from", "day")),
    ] as [(String, String, Remark?)])
  func `A finished query that bounds nothing finds nothing, and says so`(
    query: String, expected: String, remark: Remark?
  ) {
    let filter = Filter(query, isFinished: true)
    #expect(filter.expression.map(shape) == expected)
    #expect(filter.remarks == (remark.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("t<1", "...59 else ...1199"), ("t>1", "61... else 600..."), ("t<1 ", "...59"),
    ("t<14", "...839"),
  ]) func `A bound that is typed may go on`(query: String, expected: String) {
    #expect(shape(query, isTyped: true) == "time " + expected)
  }

  @Test(arguments: [
    ("-d:2", [2, 20, 21], [20, 21]), ("-d:2", [3, 21], [3, 21]), ("-d:202", [3, 21], [3, 21]),
    ("-d:2024-0", [3], [3]), ("-d:s", [3, 4], [3, 4]), ("-d:fri-", [3, 4], [3, 4]),
    ("-d>2", [3, 21], [3, 21]), ("-(d:2024-0)", [3], [3]), ("--d:202", [3], [3]),
    ("--d:2023-0", [3], []), ("-d:3", [3, 4], [4]), ("-d:fri", [3, 4], [4]),
  ]) func `What is only begun excludes nothing`(query: String, days: [Int], found: [Int]) throws {
    let ordinals = try days.map { day in
      Int32(try #require(Day(year: 2024, month: 5, day: day)).ordinal)
    }
    let index = SearchIndex(rows: days.count, fields: [FieldIndex([.day], numbers: ordinals)])
    #expect(index.rows(matching: Filter(query, isTyped: true)).rows.map { days[$0] } == found)
  }

  @Test(arguments: [
    ("-d:2024", [3, 4]), ("-d:2024-05", [3, 4]), ("-d:2024-05-03", [4]), ("-d:2024-05 ", []),
    ("-d>2024-04", [3, 4]), ("-d>2024-04 ", []), ("-d:2024 d:4", []), ("d:4 -d:2024", [4]),
    ("-d:5月", [3, 4]), ("-d:2024,7", []), ("-d:7,2024", [3, 4]),
    ("-d:may", []), ("(-d:2024)", []), ("d:2024", [3, 4]),
  ]) func `A year that is typed excludes nothing before it is ended`(
    query: String, found: [Int]
  ) throws {
    let days = [3, 4]
    let ordinals = try days.map { day in
      Int32(try #require(Day(year: 2024, month: 5, day: day)).ordinal)
    }
    let index = SearchIndex(rows: days.count, fields: [FieldIndex([.day], numbers: ordinals)])
    let filter = Filter(query, isTyped: true)
    #expect(index.rows(matching: filter).rows.map { days[$0] } == found)
  }

  @Test(arguments: [
    ("-t:9-", ""), ("-t:9-1", ""), ("-t:14:3", ""), ("-t:14:", ""), ("-t>1", ""),
    ("-at:14:3", ""), ("-t:1", "!time 60...119,1500...1559"), ("-t:9-10", "!time 540...600"),
    ("-t:9..", "!time 540..."), ("-at:1", "!at:60"), ("-t:14", "!time 840...899"),
    ("a -t:9- b", "'a' & 'b'"), ("-(t:9- | t:14)", "!time 840...899"),
  ]) func `A time that is only begun is not excluded yet`(query: String, expected: String) {
    #expect(shape(query, isTyped: true) == expected)
  }

  @Test(arguments: [
    ("t<1", "time ...59"), ("t>1", "time 61..."),
    ("-t:9-", "!time 540..."), ("-t:1", "!time 60...119,1500...1559"), ("is:n", ""),
    ("has:ro", ""), ("d>s", "day "), ("t:12-1", "time 720...780"), ("t:9..1", "time 540...780"),
    ("t:10..2", "time 600...840"), ("t:22-2", "time 1320...1560"), ("t:14-3", "time 840...1620"),
    ("t:-1", "time ...60"), ("t:9-163", "time '9-163'"),
    ("d:3..1", "day of month 3...,of month ...1"),
    ("d:fri..s", "day 'fris'"), ("d:fri..2", "day 'fri2'"), ("t>14x", "time "),
    ("d:2026-05-20..2", "day '2026-05-202'"), ("d>2026-13", "day "), ("order>5x", "order "),
    ("d:xyz", "day 'xyz'"),
  ]) func `A finished query is not on the way to another`(query: String, expected: String) {
    let filter = Filter(query, isFinished: true)
    #expect((filter.expression.map(shape) ?? "nothing asked") == expected)
    #expect(filter == Filter(filter.query, isFinished: true))
  }

  @Test func `A day passes by month, year, week and distance from today`() throws {
    let day = try #require(Day(year: 2026, month: 5, day: 20))
    let today = try #require(Day(year: 2026, month: 5, day: 21))
    let cases: [(DayTest, Bool)] = [
      (.ofMonth(20...20), true), (.ofMonth(21...22), false), (.ofYear(180...180), true),
      (.ofYear(181...181), false), (.weekday(2...2), true), (.weekday(3...3), false),
      (.beforeWeekday(3), true), (.beforeWeekday(2), false), (.afterWeekday(1), true),
      (.afterWeekday(2), false),
      (.afterToday(-1...(-1)), true), (.afterToday(0...0), false),
    ]
    for (test, passes) in cases { #expect(test.passes(day, today: today) == passes, "\(test)") }
    #expect(!DayTest.afterToday(.min ... .max).passes(day, today: nil))
  }
}
