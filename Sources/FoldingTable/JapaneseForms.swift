/// Japanese forms of Han characters, and the forms that surnames are written in, onto the others.
///
/// Source: the pairs of `kSemanticVariant`, `kZVariant` and `kCompatibilityVariant` of Unicode
/// (UAX #38, Unihan_Variants.txt) that are in everyday names, written down by hand. Characters that
/// are words of their own in Chinese (芸, 弁, 予) stay as they are.
enum JapaneseForms {
  /// What a form folds to, before the simplification of that.
  static let forms: [Unicode.Scalar: String] = {
    let pairs = table.split(separator: " ").map { Array($0.unicodeScalars) }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], String($0[1])) })
  }()

  /// A form and what it folds to, in pairs.
  private static let table =
    "髙高 﨑崎 嵜崎 碕崎 桒桑 冨富 舘館 渕淵 辺邊 邉邊 浜濱 濵濱 沢澤 広廣 桜櫻 斎齋 斉齊 𠮷吉 㐂喜 嶋島 嶌島 栁柳 𣘺橋 "
    + "舩船 曽曾 槇槙 峯峰 竜龍 滝瀧 関關 恵惠 栄榮 実實 円圓 黒黑 戸戶 県縣 荘莊 伝傳 団團 図圖 圧壓 売賣 変變 帰歸 応應 徳德 戦戰 "
    + "楽樂 検檢 様樣 歩步 歴歷 気氣 満滿 発發 稲稻 穂穗 絵繪 経經 総總 緑綠 縄繩 薬藥 蔵藏 訳譯 読讀 豊豐 頼賴 転轉 郷鄉 釈釋 鉄鐵 "
    + "鉱礦 険險 隠隱 雑雜 霊靈 顕顯 駅驛 駆驅 験驗 鶏鷄 歳歲 仏佛 仮假 価價 児兒 剣劍 労勞 勧勸 勲勳 単單 厳嚴 囲圍 塁壘 壊壞 "
    + "姫姬 嬢孃 寛寬 対對 専專 巣巢 帯帶 弾彈 従從 悪惡 悩惱 懐懷 戯戲 拡擴 挙舉 摂攝 撃擊 暁曉 権權 歓歡 殻殼 毎每 浄淨 済濟 渓溪 "
    + "焼燒 獣獸 畳疊 瀬瀨 砕碎 窓窗 粛肅 続續 縦縱 聴聽 脳腦 艶艷 覚覺 覧覽 観觀 証證 譲讓 賛贊 軽輕 醸釀 鋳鑄 銭錢 髪髮 塩鹽 渋澀 "
    + "槗橋 𡈽土 𥔎崎 𡨚寬"
}

extension Unicode.Scalar {
  /// The katakana that a hiragana is.
  var katakana: String? {
    switch value {
    case 0x3041...0x3096, 0x309D...0x309E: Unicode.Scalar(value + 0x60).map { String($0) }
    default: nil
    }
  }
}
