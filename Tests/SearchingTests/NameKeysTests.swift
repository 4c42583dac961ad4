import Programme
import Searching
import Testing

/// The names in the order of their keys.
private func inOrder(_ names: [String], by order: NameOrder, pinyin: [String]? = nil) -> [String] {
  let keys = nameKeys(of: Texts(names), pinyin: pinyin.map { Texts($0) }, by: order)
  return Searching.order(of: names.count, by: [OrderKey(texts: TextColumn(keys))])
    .map { names[Int($0)] }
}

struct NameKeysTests {
  let seed = UInt64.random(in: 0...UInt64.max)

  @Test(arguments: [
    ["王安", "wang bo", "王伟", "Wang Wen", "Wanga"], ["李安", "连安"], ["Li An", "李安", "Lian"],
    ["西安", "先"], ["王伟", "王伟明", "王Wen"], ["Wang Wei", "王伟", "王 玮", "Wang Wei Jr"],
    ["曹操", "陈伟", "单雄信", "曾国藩"], ["单于庭", "仇英", "单明", "张三", "长孙无忌"],
    ["郭靖", "万俟卨", "莫言", "穆桂英", "王安"], ["区寄", "欧阳修", "朴槿惠", "尚可", "澹台灭明", "尉迟恭"],
    ["阿卜杜拉·买买提", "Adam", "安娜"], ["鲁班", "吕布", "Luo"], ["陈玮", "陳偉", "沈从文"],
    ["王", "王丁", "王一"], ["Tan", "Wang", "山本さくら", "田中ユキ"],
    ["安・斯密", "山田太郎", "Tan", "ワン李"], ["𠮷野", "Zhou", "さくら", "김민준"], ["", "王"].reversed(),
  ]) func `By pinyin Han and Latin names stand together, syllable by syllable`(names: [String]) {
    #expect(inOrder(names.reversed(), by: .pinyin) == names)
  }

  @Test(arguments: [
    ["丁一", "方文", "王一", "王丁", "王伟", "张三", "李明", "Anna", "Bob", "さくら"],
    ["王", "王一", "王 丁", "王伟", "王·安"], ["一", "丁", "𠮷野", "Zoe"],
  ]) func `By strokes Han comes first and those of one surname stand together`(names: [String]) {
    #expect(inOrder(names.reversed(), by: .strokes) == names)
  }

  @Test func `The pinyin of the data orders a name`() {
    let names = ["单明", "王伟", "曾 明 Anna", "Chu"]
    let pinyin = ["Dan Ming", "", "CengMing", "ignored"]
    #expect(
      inOrder(names, by: .pinyin, pinyin: pinyin) == ["曾 明 Anna", "Chu", "单明", "王伟"])
  }

  @Test(arguments: NameOrder.allCases)
  func `The key of a name without Han is its fold`(order: NameOrder) {
    let names = ["Łukasz O'Brien", "さくら", "김민준", "\u{1100}\u{1161}", "", "Ω!", "[x]"]
    #expect(nameKeys(of: Texts(names), by: order) == foldedKeys(of: Texts(names)))
    for (place, name) in names.enumerated() {
      let keys = nameKeys(of: Texts(names), by: order)
      #expect(Array(keys.bytes[keys.range(place)]) == folded(name))
    }
  }

  @Test(arguments: NameOrder.allCases)
  func `Keys made together are those made one by one`(order: NameOrder) {
    var random = SeededRandom(seed)
    let scalars = Array("aZ é.'-đÆẞ王曾 Łﬁ가\u{1100}\u{1161}\u{301}さㄱ".unicodeScalars)
    let names = (0..<5_000).map { _ in random.text(of: scalars, upTo: 12) }
    let keys = nameKeys(of: Texts(names), by: order)
    let other = names.enumerated().first { place, name in
      let alone = nameKeys(of: Texts([name]), by: order)
      return !keys.bytes[keys.range(place)].elementsEqual(alone.bytes)
    }
    #expect(other == nil, "seed \(seed)")
  }
}
