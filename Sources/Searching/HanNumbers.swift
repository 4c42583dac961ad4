extension PlainWord {
  /// With its numbers of Han characters in digits: `2月14日` of 二月十四日, `9点半` of 九点半.
  ///
  /// Up to 99, and years digit by digit: 二〇二六.
  var withHanNumbersInDigits: PlainWord {
    guard rest.contains(where: { $0.hanNumeral != nil }) else { return self }
    var text = ""
    var run: [Int] = []
    for scalar in rest {
      if let numeral = scalar.hanNumeral {
        run.append(numeral)
      } else {
        text += run.digits
        run = []
        text.unicodeScalars.append(scalar)
      }
    }
    return PlainWord(text + run.digits)
  }
}

extension Unicode.Scalar {
  /// What a numeral stands for.
  var hanNumeral: Int? {
    switch self {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    case _: nil
    }
  }
}

extension [Int] {
  /// The number that numerals write, in digits: 二十四, 十四, 二十, or digit by digit.
  fileprivate var digits: String {
    guard let ten = firstIndex(of: 10) else { return map(String.init).joined() }
    let (tens, ones) = (self[..<ten], self[(ten + 1)...])
    let isNumber = tens.count < 2 && ones.count < 2 && !ones.contains(10)
    guard isNumber else { return map(String.init).joined() }
    return String((tens.first ?? 1) * 10 + (ones.first ?? 0))
  }
}
