import Searching
import Testing

@Suite struct LatinSpellingTests {
  static let names: [(name: String, ways: [String])] = [
    ("王伟", ["wang wei"]), ("林上智", ["lin shangzhi", "lin shang zhi", "linshang zhi"]),
    ("欧阳修竹", ["ou yangxiuzhu", "ou yang xiu zhu", "ouyang xiuzhu"]),
    ("单明", ["shan ming"]), ("万俟卨", ["mo qixie", "mo qi xie", "moqi xie"]),
    ("陳偉", ["chen wei"]), ("𠮷明", ["ji ming"]),
    ("王", []), ("阿卜杜拉提", []), ("王Wen", []), ("王 伟", []), ("さくら", []), ("김민준", []),
    ("Wang Wei", []), ("", []), ("阿·明", []),
  ]

  @Test(arguments: names.indices) func `A name of two to four characters is spelt`(_ i: Int) {
    let (name, ways) = Self.names[i]
    var spelt: [UInt8] = []
    var text = name
    text.withUTF8 { latinSpellings(of: $0, to: &spelt) }
    let lines = String(decoding: spelt, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines == ways)
  }
}
