/// Readings that ICU and Unihan leave out, or order otherwise than names and words need them.
enum OwnReadings {
  /// The readings of a character, as far as they may be missing elsewhere.
  static let all = table(
    """
    行 xing hang heng|重 zhong chong|长 chang zhang|乐 le yue lao|朝 chao zhao|单 dan shan chan
    曾 ceng zeng|仇 chou qiu|解 jie xie|查 cha zha|区 qu ou|万 wan mo|俟 si qi|尉 wei yu
    盖 gai ge|朴 pu piao po|翟 di zhai|任 ren|华 hua|缪 miu miao mou mu|种 zhong chong
    召 zhao shao|员 yuan yun|覃 tan qin xun|洗 xi xian|冼 xian|折 zhe she|黑 hei he|秘 mi bi
    宓 mi fu|逄 pang|郇 huan xun|令 ling|澹 dan tan|台 tai|于 yu|厦 sha xia|六 liu lu|大 da dai tai
    会 hui kuai|银 yin|音 yin|庆 qing|都 dou du|还 hai huan|传 chuan zhuan|藏 cang zang
    降 jiang xiang|弹 dan tan|调 diao tiao|发 fa|干 gan qian|更 geng|冠 guan|观 guan|好 hao
    和 he huo hu|角 jiao jue|校 xiao jiao|教 jiao|觉 jue jiao|看 kan|卡 ka qia|空 kong|累 lei
    率 shuai lu|绿 lu|落 luo la lao|模 mo mu|难 nan|宁 ning|便 bian pian|屏 ping bing|铺 pu
    强 qiang jiang|亲 qin qing|曲 qu|散 san|色 se shai|省 sheng xing|石 shi dan|识 shi zhi
    似 si shi|宿 su xiu|遂 sui|提 ti di|体 ti|通 tong|王 wang|为 wei|文 wen|系 xi ji|吓 xia he
    相 xiang|削 xiao xue|兴 xing|畜 chu xu|压 ya|要 yao|应 ying|与 yu|载 zai|择 ze zhai
    扎 zha za|轧 zha ya ga|着 zhe zhao zhuo|只 zhi|中 zhong|钻 zuan|作 zuo|伯 bo bai|柏 bai bo
    百 bai bo|薄 bao bo|剥 bao bo|堡 bao bu pu|暴 bao pu|辟 pi bi|扁 bian pian|秤 cheng|臭 chou xiu
    处 chu|创 chuang|绰 chuo chao|刺 ci|攒 zan cuan|答 da|待 dai|担 dan|当 dang|得 de dei|的 de di
    地 di de|丁 ding zheng|度 du duo|囤 tun dun|恶 e wu|番 fan pan|繁 fan po|坊 fang|房 fang pang
    分 fen|佛 fo fu|否 fou pi|夫 fu|脯 fu pu|给 gei ji|颈 jing geng|勾 gou|估 gu|骨 gu|谷 gu yu
    龟 gui jun qiu|柜 gui ju|桧 gui hui|哈 ha|汗 han|巷 xiang hang|号 hao|吓 xia he|荷 he|横 heng
    红 hong gong|虹 hong jiang|划 hua|晃 huang|混 hun|豁 huo|几 ji|奇 qi ji|稽 ji qi|缉 ji qi
    济 ji|祭 ji zhai|纪 ji|贾 jia gu|假 jia|夹 jia ga|家 jia gu|监 jian|见 jian xian|间 jian
    将 jiang qiang|嚼 jiao jue|侥 jiao yao|结 jie|芥 jie gai|劲 jin jing|禁 jin|尽 jin|矜 jin qin guan
    隽 juan jun|圈 quan juan|卷 juan|菌 jun|咖 ka ga|可 ke|克 ke|坑 kang keng|壳 ke qiao
    溃 kui hui|括 kuo gua|蓝 lan|烙 lao luo|勒 le lei|擂 lei|棱 leng ling|俩 lia liang|量 liang
    了 le liao|淋 lin|笼 long|隆 long|弄 nong long|露 lu lou|陆 lu liu|论 lun|抹 mo ma|埋 mai man
    脉 mai mo|蔓 man wan|氓 mang meng|没 mei mo|蒙 meng|糜 mi mei|泌 mi bi|绵 mian|秘 mi bi
    牟 mou mu|那 na nuo ne|南 nan na|呢 ne ni|粘 zhan nian|娜 na nuo|疟 nue yao|迫 po pai|胖 pang pan
    刨 pao bao|炮 pao bao|片 pian|撇 pie|瀑 pu bao|浦 pu|栖 qi xi|蹊 qi xi|期 qi|铅 qian yan
    纤 qian xian|悄 qiao|翘 qiao|切 qie|茄 qie jia|且 qie ju|覃 tan qin|券 quan xuan|雀 que qiao
    阙 que|嚷 rang|若 ruo re|塞 sai se|丧 sang|刹 sha cha|煞 sha|莎 sha suo|杉 shan sha|苫 shan
    扇 shan|稍 shao|少 shao|舍 she|余 yu|佘 she|葚 shen ren|什 shen shi|甚 shen|盛 sheng cheng
    匙 chi shi|殖 zhi shi|属 shu zhu|数 shu shuo|术 shu zhu|熟 shu shou|说 shuo shui yue|伺 si ci
    叶 ye xie|踏 ta|拓 tuo ta|沓 ta da|趟 tang|汤 tang shang|陶 tao yao|帖 tie|吐 tu|褪 tui tun
    瓦 wa|唯 wei|尾 wei yi|遗 yi wei|纹 wen|乌 wu|无 wu mo|洗 xi xian|夏 xia|鲜 xian|洞 dong tong
    腊 la xi|线 xian|县 xian xuan|项 xiang|肖 xiao|血 xue xie|邪 xie ye|心 xin|旋 xuan|许 xu hu
    咽 yan ye|殷 yin yan|燕 yan|钥 yao yue|耶 ye|衣 yi|椅 yi|迤 yi|饮 yin|蝇 ying|佣 yong|柚 you
    予 yu|语 yu|吁 yu xu|郁 yu|熨 yun yu|晕 yun|仔 zi zai zai|咱 zan za|脏 zang|凿 zao zuo|择 ze zhai
    扎 zha za|炸 zha|占 zhan|涨 zhang|爪 zhua zhao|折 zhe she|征 zheng|正 zheng|症 zheng|殖 zhi
    轴 zhou|著 zhu zhuo|转 zhuan zhuai|幢 zhuang chuang|撞 zhuang|琢 zhuo zuo|综 zong zeng
    足 zu|卒 zu cu|组 zu|嘴 zui|左 zuo|蔚 wei yu|尹 yin|晁 chao|妫 gui|亓 qi|仉 zhang|乜 nie mie
    冯 feng ping|车 che ju|祭 zhai ji|谌 chen shen|谯 qiao|郗 xi chi|郄 qie xi|郏 jia|郜 gao|郦 li
    阚 kan|隗 wei kui|雒 luo|麹 qu|佴 nai er|侴 chou|芮 rui|芈 mi|莘 shen xin|葛 ge|荀 xun|蕃 fan bo
    蒯 kuai|虞 yu|褚 chu zhu|訾 zi|揭 jie qi|撒 sa|朱 zhu|权 quan|束 shu|沈 shen chen|沙 sha
    泠 ling|洪 hong|涂 tu|渑 mian sheng|瞿 qu ju|睢 sui|祢 mi ni|禚 zhuo|窦 dou|竺 zhu du|笪 da
    纪 ji|经 jing|续 xu|罕 han|翦 jian|耿 geng|脱 tuo|臧 zang cang|舒 shu|艾 ai yi|费 fei bi
    贲 ben bi|贠 yun|轩 xuan|辕 yuan|赫 he|连 lian|车 che ju|过 guo|这 zhe zhei|逯 lu|郝 hao|鄢 yan
    鄂 e|酆 feng|金 jin|钭 tou|钟 zhong|阎 yan|阮 ruan|雍 yong|靳 jin|鞠 ju|鞮 di|颉 jie xie
    颛 zhuan|风 feng|飞 fei|鬲 li ge|鲍 bao|麻 ma|黎 li|黄 huang|齐 qi zhai ji|龚 gong|龙 long
    嵇 ji|幸 xing|库 ku|庹 tuo|应 ying|庾 yu|廖 liao|弘 hong|戴 dai|戚 qi|房 fang|扈 hu|扶 fu
    折 she|敖 ao|晏 yan|景 jing|曲 qu|桓 huan|哈 ha|囊 nang|夜 ye|妥 tuo|姒 si|娄 lou|宦 huan|宫 gong
    尧 yao|居 ju|屈 qu|璩 qu|甄 zhen|甘 gan|相 xiang|眭 sui|矫 jiao|砀 dang|蚌 bang beng|埔 pu bu
    番 fan pan|亳 bo|涡 wo guo|泊 po bo|莞 guan wan|荥 xing ying|浒 hu xu|漯 luo ta|濮 pu|儋 dan
    瑞 rui|枞 cong zong|歙 she xi|黟 yi|鄱 po|邕 yong|穰 rang|朐 qu|莒 ju|郯 tan|芝 zhi|筑 zhu
    砺 li|氏 shi zhi|阏 e yan yu|吐 tu|谷 gu yu|冒 mao mo|顿 dun du|龟 qiu gui jun|兹 zi ci|身 shen juan
    可 ke|汗 han|单 chan dan shan|月 yue rou|曝 pu bao|颤 chan zhan|呆 dai|挨 ai|拗 ao niu|艾 ai yi
    差 cha chai ci|称 cheng chen|乘 cheng sheng|澄 cheng deng|冲 chong|畜 chu xu|椎 zhui chui
    逮 dai|倒 dao|蹬 deng|斗 dou|肚 du|阿 a e|啊 a|腌 yan a|熬 ao|扒 ba pa|把 ba|磅 bang pang
    膀 bang pang|裨 bi pi|秘 mi bi|骠 biao piao|屏 ping bing|般 ban bo pan|簸 bo|卜 bu bo|参 can shen cen
    侧 ce ze|叉 cha|刹 cha sha|衩 cha|孱 chan can|场 chang|厂 chang an|车 che ju|伧 cang chen
    """)

  /// What ICU puts first and names and words do not.
  static let first = pairs(
    "厦 xia|晟 sheng|娜 na|茜 qian|曦 xi|莎 sha|佘 she|柏 bai|冼 xian|婷 ting|朴 pu|员 yuan|藏 cang")

  /// How a character is read where it begins a name.
  static let surnames = pairs(
    """
    单 shan|曾 zeng|仇 qiu|解 xie|查 zha|区 ou|盖 ge|朴 piao|翟 zhai|任 ren|华 hua|缪 miao
    种 chong|召 shao|员 yun|覃 qin|洗 xian|折 she|黑 he|秘 bi|宓 mi|郇 xun|尉 wei|长 zhang|乐 yue
    朝 chao|万 wan|冯 feng|车 che|祭 zhai|谌 chen|郗 xi|郄 qie|隗 wei|佴 nai|莘 shen|葛 ge|褚 chu
    沈 shen|瞿 qu|费 fei|贲 ben|过 guo|纪 ji|宁 ning|牟 mou|那 na|乜 nie|繁 po|阚 kan|訾 zi
    臧 zang|卜 bu|石 shi|叶 ye|贾 jia|柏 bai|谷 gu|曲 qu|尹 yin|殷 yin|燕 yan|应 ying|於 yu|哈 ha
    撒 sa|幺 yao|重 chong|藏 zang|尧 yao|晟 cheng|逄 pang|盛 sheng|句 gou|勾 gou|度 du|干 gan
    降 jiang|强 qiang|少 shao|都 du|行 xing|许 xu|与 yu|大 da|弗 fu|俱 ju|颉 xie|阿 a|番 fan|轧 ya
    洪 hong|令 ling|麻 ma|难 nan|奇 qi|乾 qian|樸 pu|種 zhong|蔔 bo|摺 zhe
    """)

  private static func table(_ text: String) -> [UInt32: [String]] {
    var table: [UInt32: [String]] = [:]
    for entry in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      guard let scalar = entry.unicodeScalars.first?.value else { continue }
      let readings = entry.dropFirst().split(separator: " ").map { String($0) }
      table[scalar] = ((table[scalar] ?? []) + readings).withoutRepeats
    }
    return table
  }

  private static func pairs(_ text: String) -> [UInt32: String] {
    table(text).compactMapValues(\.first)
  }
}
