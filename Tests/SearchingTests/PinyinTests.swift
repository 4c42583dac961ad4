import Programme
import Searching
import Testing

/// The text with brackets around what a query means; without any where nothing matches.
func pinyinMarked(_ text: String, _ query: String, pinyin: String? = nil) -> String {
  guard let query = PinyinQuery(folded(query)) else { return text }
  return text.bracketed(pinyinMatches(of: query, in: text, pinyin: pinyin))
}

extension PinyinIndex {
  /// Each text is an entry of its own.
  init(_ texts: [(text: String, pinyin: String?)]) {
    self.init()
    for (entry, (text, pinyin)) in texts.enumerated() {
      var (text, pinyin) = (text, pinyin)
      text.withUTF8 { text in
        pinyin?.withUTF8 { append(entry: entry, utf8: text, pinyin: $0) }
          ?? append(entry: entry, utf8: text)
      }
    }
  }

  func matches(_ query: String, in entries: Range<Int>) -> [Int] {
    var matches: [Int32] = []
    guard let query = PinyinQuery(folded(query)) else { return [] }
    appendMatches(of: query, in: entries, to: &matches)
    return matches.map { Int($0) }
  }
}

/// Text, query, and the text with what is meant in brackets.
private typealias Case = (String, String, String)

private let syllables: [Case] = [
  ("王伟", "wangwei", "[王伟]"), ("王伟", "ww", "[王伟]"), ("王伟", "wangw", "[王伟]"),
  ("王伟", "wwei", "[王伟]"), ("王伟", "waw", "[王伟]"), ("王伟", "w", "[王][伟]"),
  ("王伟", "wei", "王[伟]"), ("王伟", "wang", "[王]伟"), ("王伟", "wangg", "王伟"),
  ("王伟", "ang", "王伟"), ("王伟", "angwei", "王伟"), ("王伟", "wangweii", "王伟"),
  ("王伟", "wangx", "王伟"), ("王伟", "weiwang", "王伟"), ("王伟明", "weim", "王[伟明]"),
  ("王伟明", "wm", "王[伟明]"), ("王伟明", "wwm", "[王伟明]"), ("王伟明", "wangm", "王伟明"),
  ("复旦大学", "fudandx", "[复旦大学]"), ("复旦大学", "fddx", "[复旦大学]"),
  ("复旦大学", "dx", "复旦[大学]"), ("复旦大学", "daxue", "复旦[大学]"),
  ("复旦大学", "dandax", "复[旦大学]"), ("复旦大学", "fudanx", "复旦大学"),
  ("同济大学", "tjdx", "[同济大学]"), ("同济大学", "tongjidaxue", "[同济大学]"),
  ("张哲", "zhz", "[张哲]"), ("张哲", "zhzh", "[张哲]"), ("张哲", "zz", "[张哲]"),
  ("张哲", "zhangzh", "[张哲]"), ("陈超", "chch", "[陈超]"), ("沈姝", "shsh", "[沈姝]"),
  ("先安", "xian", "[先安]"), ("西安", "xian", "[西安]"), ("西安", "xi'an", "[西安]"),
  ("方案", "fangan", "[方案]"), ("反感", "fangan", "[反感]"), ("方案", "fanga", "[方案]"),
]

private let tonesAndUmlauts: [Case] = [
  ("吕布", "lvbu", "[吕布]"), ("吕布", "lubu", "[吕布]"), ("吕布", "lübu", "[吕布]"),
  ("吕布", "lǚbù", "[吕布]"), ("女儿", "nver", "[女儿]"), ("女儿", "nu", "[女]儿"),
  ("战略", "zhanlue", "[战略]"), ("战略", "zhanlve", "[战略]"), ("绿色", "lvse", "[绿色]"),
  ("王伟", "wang2wei3", "[王伟]"), ("王伟", "wang2 wei3", "[王伟]"), ("王伟", "wang2", "[王]伟"),
  ("王伟", "wang wei", "[王伟]"), ("王伟", "Wáng Wěi", "[王伟]"), ("王伟", "WANGWEI", "[王伟]"),
  ("李良", "li4", "[李]良"), ("李良", "li", "[李][良]"), ("办公室", "b2", "办公室"),
  ("王伟", "wang7", "王伟"), ("王伟", "2wang", "王伟"), ("王伟", "wang22", "王伟"),
  ("王伟", "wang/wei", "王伟"), ("王伟", "王wei", "王伟"), ("王伟", "王", "王伟"),
  ("王伟", "", "王伟"), ("王伟", " ", "王伟"),
]

private let surnames: [Case] = [
  ("单雄信", "shanxx", "[单雄信]"), ("单雄信", "danxiong", "[单雄]信"), ("单位", "danwei", "[单位]"),
  ("曾国藩", "zenggf", "[曾国藩]"), ("曾经", "cengjing", "[曾经]"), ("仇英", "qiuying", "[仇英]"),
  ("报仇", "baochou", "[报仇]"), ("解缙", "xiejin", "[解缙]"), ("解决", "jiejue", "[解决]"),
  ("查良镛", "zhaly", "[查良镛]"), ("检查", "jiancha", "[检查]"), ("区寄", "ouji", "[区寄]"),
  ("地区", "diqu", "[地区]"), ("盖叫天", "gejt", "[盖叫天]"), ("盖伊", "gaiyi", "[盖伊]"),
  ("朴槿惠", "piaojinhui", "[朴槿惠]"), ("朴素", "pusu", "[朴素]"), ("翟志刚", "zhaizg", "[翟志刚]"),
  ("翟志刚", "dizhi", "[翟志]刚"), ("任正非", "renzf", "[任正非]"), ("华罗庚", "hualg", "[华罗庚]"),
  ("缪昌明", "miaocm", "[缪昌明]"), ("种师道", "chongsd", "[种师道]"), ("召公", "shaogong", "[召公]"),
  ("员半千", "yunbq", "[员半千]"), ("人员", "renyuan", "[人员]"), ("覃小明", "qinxm", "[覃小明]"),
  ("覃小明", "tanxm", "[覃小明]"), ("洗星海", "xianxh", "[洗星海]"), ("冼星海", "xianxh", "[冼星海]"),
  ("折可行", "shekx", "[折可行]"), ("黑水", "heshui", "[黑水]"), ("秘鲁", "bilu", "[秘鲁]"),
  ("宓子贱", "fuzj", "[宓子贱]"), ("逄先知", "pangxz", "[逄先知]"), ("郇和", "huanhe", "[郇和]"),
  ("郇和", "xunhe", "[郇和]"), ("乐毅", "yueyi", "[乐毅]"), ("朝阳", "chaoyang", "[朝阳]"),
  ("朝阳", "zhaoyang", "[朝阳]"), ("卜算", "busuan", "[卜算]"), ("尉缭", "weiliao", "[尉缭]"),
  ("祭遵", "zhaizun", "[祭遵]"), ("繁钦", "poqin", "[繁钦]"), ("葛优", "geyou", "[葛优]"),
  ("柏杨", "boyang", "[柏杨]"), ("柏杨", "baiyang", "[柏杨]"), ("谌容", "chenrong", "[谌容]"),
  ("车晓", "chexiao", "[车晓]"), ("晁盖", "chaogai", "[晁盖]"), ("那英", "naying", "[那英]"),
]

private let compounds: [Case] = [
  ("万俟卨", "moqixie", "[万俟卨]"), ("万俟卨", "mq", "[万俟]卨"), ("尉迟恭", "yuchigong", "[尉迟恭]"),
  ("尉迟恭", "ycg", "[尉迟恭]"), ("令狐冲", "linghuchong", "[令狐冲]"),
  ("长孙无忌", "zhangsunwj", "[长孙无忌]"), ("澹台灭明", "tantaimm", "[澹台灭明]"),
  ("皇甫嵩", "huangfus", "[皇甫嵩]"), ("呼延灼", "huyanzhuo", "[呼延灼]"),
  ("宇文泰", "yuwentai", "[宇文泰]"), ("慕容复", "murongfu", "[慕容复]"),
  ("上官婉儿", "shangguanwe", "[上官婉儿]"), ("司马光", "simag", "[司马光]"),
  ("诸葛亮", "zhugel", "[诸葛亮]"), ("欧阳修", "ouyangx", "[欧阳修]"), ("夏侯惇", "xiahoudun", "[夏侯惇]"),
  ("东方朔", "dongfs", "[东方朔]"), ("公孙策", "gongsunce", "[公孙策]"), ("轩辕剑", "xuanyuan", "[轩辕]剑"),
  ("单于庭", "chanyu", "[单于]庭"), ("贺兰明", "helan", "[贺兰]明"), ("独孤求败", "dgqb", "[独孤求败]"),
]

private let words: [Case] = [
  ("中国银行", "yinhang", "中国[银行]"), ("中国银行", "zgyh", "[中国银行]"),
  ("行长", "hangzhang", "[行长]"), ("音乐学院", "yinyuexy", "[音乐学院]"),
  ("重庆大学", "chongqing", "[重庆]大学"), ("重要", "zhongyao", "[重要]"), ("厦门", "xiamen", "[厦门]"),
  ("大厦", "dasha", "[大厦]"), ("六安", "luan", "[六安]"), ("大夫", "daifu", "[大夫]"),
  ("会计", "kuaiji", "[会计]"), ("校长", "xiaozhang", "[校长]"), ("校对", "jiaodui", "[校对]"),
  ("传记", "zhuanji", "[传记]"), ("传统", "chuantong", "[传统]"), ("番禺", "panyu", "[番禺]"),
  ("东莞", "dongguan", "[东莞]"), ("亳州", "bozhou", "[亳州]"), ("六〇", "liuling", "[六〇]"),
  ("發展", "fazhan", "[發展]"), ("頭髮", "toufa", "[頭髮]"), ("乾隆", "qianlong", "[乾隆]"),
  ("乾燥", "ganzao", "[乾燥]"), ("銀行", "yinhang", "[銀行]"), ("臺灣大學", "twdx", "[臺灣大學]"),
  ("陳偉", "chenwei", "[陳偉]"), ("歐陽脩", "ouyangx", "[歐陽脩]"), ("\u{F9E1}明", "liming", "[\u{F9E1}明]"),
]

private let mixed: [Case] = [
  ("王Anna", "wanganna", "[王Anna]"), ("王Anna", "wa", "[王A]nna"), ("王Anna", "wnna", "王Anna"),
  ("王Anna", "anna", "王Anna"), ("王 Anna", "wanga", "[王 A]nna"), ("李Wei", "liwei", "[李Wei]"),
  ("李Wéi", "liwei", "[李Wéi]"), ("李Wei", "wei", "李Wei"), ("David李", "li", "David[李]"),
  ("David李", "davidli", "[David李]"), ("David李", "davli", "David李"), ("David李", "idli", "David李"),
  ("A妹", "amei", "[A妹]"), ("Tom 王伟", "tomww", "[Tom 王伟]"), ("Tom 王伟", "wangw", "Tom [王伟]"),
  ("Ann Mary 李", "marl", "Ann Mary 李"), ("Ann Mary 李", "maryl", "Ann [Mary 李]"),
  ("Jo Ann Mary 李", "annmaryli", "Jo [Ann Mary 李]"), ("Jo-Él 李", "joelli", "[Jo-Él 李]"),
  ("Tom, 李", "tomli", "Tom, 李"), ("T1李", "tli", "T1李"), ("Tom カ李", "tomli", "Tom カ李"),
  ("王(Tom 伟)", "tomwei", "王([Tom 伟])"), ("Ｔom李", "tomli", "[Ｔom李]"),
  ("Tom 单明", "tomshanm", "[Tom 单明]"), ("王 伟", "wangwei", "[王 伟]"),
  ("王\u{3000}伟", "ww", "[王\u{3000}伟]"),
  ("王伟, 李明", "weiliming", "王伟, 李明"), ("王伟、李明", "wl", "王伟、李明"), ("王2伟", "ww", "王2伟"),
  ("阿卜杜拉·买买提", "abudulamaimaiti", "[阿卜杜拉·买买提]"), ("阿卜杜拉·买买提", "abdlmmt", "[阿卜杜拉·买买提]"),
  ("阿卜杜拉·买买提", "mmt", "阿卜杜拉·[买买提]"), ("阿卜杜拉•买买提", "lamai", "阿卜杜[拉•买]买提"),
  ("𠮷野家", "yejia", "𠮷[野家]"), ("𠮷野家", "jiyejia", "[𠮷野家]"), ("王𠮷伟", "wangwei", "王𠮷伟"),
  ("王𠮷伟", "wei", "王𠮷[伟]"), ("𠮷", "ji", "[𠮷]"), ("王㐂", "wangxi", "[王㐂]"),
  ("王㐂", "wx", "[王㐂]"), ("山﨑", "shanqi", "[山﨑]"),
  ("王𠮷伟", "wjw", "[王𠮷伟]"),
  ("妈妈妈妈", "mama", "[妈妈][妈妈]"),
  ("妈妈妈", "mama", "[妈妈]妈"), ("王王", "w", "[王][王]"),
  ("佐藤健太", "zuoteng", "[佐藤]健太"), ("佐藤健太", "sato", "佐藤健太"), ("佐藤 健太", "ztjt", "[佐藤 健太]"),
  ("佐々木", "zuozuomu", "[佐々木]"), ("佐々木", "zzm", "[佐々木]"), ("佐々木", "zuomu", "佐[々木]"),
  ("々木", "mu", "々[木]"), ("王さ々", "wangwang", "王さ々"), ("さくら", "sakura", "さくら"), ("さくら", "s", "さくら"),
  ("山田さくら", "shantian", "[山田]さくら"), ("山田ガ太", "stt", "山田ガ太"),
  ("김민준", "kim", "김민준"), ("김민준", "jinminjun", "김민준"), ("李民浩", "liminhao", "[李民浩]"),
  ("李민浩", "lihao", "李민浩"), ("Anna", "anna", "Anna"), ("", "w", ""), ("🙂王", "wang", "🙂[王]"),
]

struct PinyinTests {
  @Test(
    arguments: [syllables, tonesAndUmlauts, surnames, compounds, words, mixed].flatMap {
      $0.map { ($0.0, $0.1, $0.2.replacing("][", with: "")) }
    })
  func `A query means the characters that begin so`(text: String, query: String, expected: String) {
    #expect(pinyinMarked(text, query) == expected)
    let index = PinyinIndex([("Wei", nil), (text, nil), ("王", nil)])
    #expect(index.matches(query, in: 1..<2) == (expected == text ? [] : [1]), "'\(query)'")
  }

  @Test(arguments: [
    ("^wang", [0]), ("^tomw", [1]), ("^tom", [1]), ("^ann", []), ("^annwang", []), ("^joann", []),
    ("^joannw", [2]),
    ("annwang", [2]),
  ]) func `A text begins with its first word`(query: String, rows: [Int]) {
    let names = ["王伟", "Tom 王伟", "Jo Ann 王"]
    let index = SearchIndex(
      rows: names.count,
      fields: [
        FieldIndex([.name], texts: FoldedTexts(entries: names.count) { [names[$0]] })
      ])
    #expect(index.rows(matching: Filter(query)).rows == rows)
  }

  @Test(arguments: [
    ("单明", "Shan Ming", "sm", "[单明]"), ("单明", "Shan Ming", "danming", "单明"),
    ("李娟", "lǐ juān", "lj", "[李娟]"), ("李娟", "LiJuan", "lijuan", "[李娟]"),
    ("李娟", "LI Juan", "juan", "李[娟]"), ("李娟", "lijuan", "juan", "李[娟]"),
    ("李娟", "Li3 Juan1", "lij", "[李娟]"), ("西安", "xi'an", "xa", "[西安]"),
    ("李娟", "Li-Juan", "lj", "[李娟]"),
    ("西安", "Xī'ān", "an", "西[安]"), ("西安", "xian", "an", "西安"), ("吕明", "Lü Ming", "lvming", "[吕明]"),
    ("吕明", "lvming", "lum", "[吕明]"), ("吕明", "Lu\u{308}Ming", "ming", "吕[明]"),
    ("梁朝偉", "Leung Chiu-wai", "leungchiu", "[梁朝]偉"), ("梁朝偉", "Leung Chiu-wai", "lc", "[梁朝]偉"),
    ("梁朝偉", "Leung Chiu-wai", "lcw", "[梁朝偉]"), ("梁朝偉", "Leung Chiu-wai", "cwai", "梁[朝偉]"),
    ("王伟", "Ong Wei", "ow", "[王伟]"), ("王伟", "Ong Wei", "owei", "[王伟]"),
    ("王伟", "Ong Wei", "ongwei", "[王伟]"), ("王伟", "Ong Wei", "ngw", "王伟"),
    ("王伟", "Ong Wei", "oo", "王伟"),
    ("梁朝偉", "Leung Chiu-wai", "leuc", "梁朝偉"), ("梁朝偉", "Leung Chiu-wai", "eung", "梁朝偉"),
    ("梁朝偉", "Leung Chiu-wai", "liang", "梁朝偉"), ("王伟明", "Wang Wei", "ww", "[王伟明]"),
    ("阿卜杜拉", "abudula", "dl", "阿卜[杜拉]"), ("爱新觉罗", "aixinjueluo", "jl", "爱新[觉罗]"),
    ("阿姨阿姨阿", "ayiayia", "iaa", "阿姨阿姨阿"), ("阿姨阿姨阿", "ayiayia", "yaya", "阿[姨阿姨阿]"),
    ("哈哈", "haha Haha", "hahh", "[哈哈]"), ("王伟", "", "ww", "[王伟]"), ("王伟", " - ", "ww", "[王伟]"),
    ("王 伟", "Wang Wei", "wangwei", "[王 伟]"),
    ("王伟 (主席)", "Wang Wei", "ww", "[王伟 (主席])"), ("𠮷明", "Ji Ming", "ming", "𠮷[明]"),
    ("Anna", "An Na", "an", "Anna"), ("Tom 王伟", "Wang Wei", "ww", "Tom [王伟]"),
  ])
  func `The pinyin of the data wins`(text: String, pinyin: String, query: String, expected: String)
  {
    #expect(pinyinMarked(text, query, pinyin: pinyin) == expected)
    let index = PinyinIndex([(text, pinyin), ("王", nil)])
    #expect(index.matches(query, in: 0..<1) == (expected == text ? [] : [0]))
  }

  @Test(arguments: [
    ("~wangwie", [0]), ("~wnagwei", [0]), ("~wangwei", [0]), ("~wangw", [0, 1]), ("~zhangwie", []),
    ("~tongjidaxeu", [3]), ("~tonjidaxue", [3]), ("~daxeu", [3]), ("~ceng", []), ("~zengming", [4]),
    ("~zegnming", [4]), ("~ongwie", [5]), ("~wei", [0, 2, 5]), ("~lü", [6]), ("~lvbu", [6]),
    ("~王伟", [0]), ("~wang2", [0, 1]),
  ]) func `A mistyped reading is like the one that is meant`(query: String, rows: [Int]) {
    #expect(Self.names.rows(matching: Filter(query)).rows == rows)
  }

  @Test(arguments: [
    ("wangwie", "wangwei"), ("wnagwei", "wangwei"), ("tongjidaxeu", "tongjidaxue"),
    ("daxeu", "daxue"), ("zegnming", "zengming"), ("wangwei", nil), ("ww", nil), ("xqzk", nil),
  ]) func `The nearest reading is offered for one that nobody has`(query: String, word: String?) {
    #expect(Self.names.nearestWord(to: Filter(query)) == word)
  }

  private static let names = SearchIndex(
    rows: 7,
    fields: [
      FieldIndex(
        [.name],
        texts: FoldedTexts(
          Texts(["王伟", "Wang Bo", "李伟", "同济大学", "曾明", "翁伟", "吕布"]), asNames: true,
          pinyin: TextColumn(Texts(["", "", "", "", "", "Ong Wei", ""]))))
    ])

  @Test func `Entries are found by their numbers within a range`() {
    let texts = ["王伟", "Wang", "王军", "", "李伟", "汪𠮷"].map { ($0, String?.none) }
    let index = PinyinIndex(texts)
    #expect(index.matches("wang", in: 0..<6) == [0, 2, 5])
    #expect(index.matches("wang", in: 1..<5) == [2])
    #expect(index.matches("w", in: 0..<6) == [0, 2, 4, 5])
    #expect(index.matches("w", in: 3..<4) == [])
    #expect(index.matches("w", in: 6..<9) == [])
  }

  @Test func `Indices of parts join to one`() {
    var joined = PinyinIndex([("王伟", nil), ("Wang", nil)])
    var other = PinyinIndex()
    var text = "李伟"
    text.withUTF8 { other.append(entry: 7, utf8: $0) }
    joined.append(other)
    #expect(joined.matches("wei", in: 0..<8) == [0, 7])
    #expect(joined.matches("li", in: 0..<8) == [7])
  }

  @Test func `Sixty-three letters are pinyin and no more`() {
    let text = String(repeating: "安", count: 64)
    #expect(pinyinMarked(text, String(repeating: "a", count: 63)).hasPrefix("[安"))
    #expect(PinyinQuery(folded(String(repeating: "a", count: 64))) == nil)
  }
}
