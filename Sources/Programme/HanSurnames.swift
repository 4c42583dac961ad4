/// Surnames in Han that most people have, in simple and in full signs; such as begin many other
/// words (方, 石, 白, 金, 常, 成, 明) are left out.
enum HanSurnames {
  static let ofOneSign = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜
    范姚谭廖邹熊陆郝孔崔邱秦江顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚萧肖
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鍾範譚鄒陸顧龍錢湯喬賀賴龔蕭
    """.unicodeScalars.filter { $0.value >= 0x3400 })

  /// Such as begin other words too, and of those none that begins a word for several people.
  static let ofOtherWords = Set(
    """
    方石白金常明万萬伍毛史施严嚴洪康柳骆駱庞龐祝解樊兰蘭殷倪温溫柴耿祁欧歐申卜左安路齐齊庄莊柯翁岳聂聶焦祖霍章鲁魯韦韋俞苗凤鳳
    鲍鮑费費岑滕毕畢邬鄔褚尤喻柏窦竇奚郎昌舒屈季童颜顏梅盛刁徐丘骆虞柯莫房裴陶宁寧仇甘牛葛简簡涂塗佟阮
    戚谷覃靳古辛代冉巩鞏芦蘆鹿付楚景符臧湛桂丛叢苟苏侬麦麥冷敖仲蒲沙饶饒储儲靖习習滿满
    """.unicodeScalars.filter { $0.value >= 0x3400 })

  static let ofTwoSigns: Set<String> = [
    "欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容",
    "令狐", "长孙", "長孫", "宇文", "东方", "東方", "端木", "南宫", "南宮", "独孤", "獨孤", "呼延", "轩辕", "軒轅",
  ]
}
