/// Text in an older encoding of East Asia that is not read, told by the bytes of its characters.
enum ForeignText {
  /// In words; `nil` for UTF-8, and where nothing shows that it is one of these.
  ///
  /// Of a long text the beginning tells. Big5, Shift_JIS, EUC-JP and EUC-KR are known.
  static func words(of raw: [UInt8]) -> String? {
    let start = beginning(of: raw)
    guard start.contains(where: { $0 >= 0x80 }), !start.withUnsafeBytes(\.isUTF8) else {
      return nil
    }
    if isShiftJIS(start) { return "text in Shift_JIS (Japanese)" }
    if isBig5(start) { return "text in Big5 (Chinese)" }
    guard let pairs = Pairs(start, leads: [0xA1...0xFE], trails: [0xA1...0xFE]) else { return nil }
    if pairs.count > 3, pairs.share(0xA4...0xA5) >= 20 { return "text in EUC-JP (Japanese)" }
    return isKorean(pairs) ? "text in EUC-KR (Korean)" : nil
  }

  /// The encoding in which a text that is read as Chinese may as well be written; `nil` where its
  /// characters show that it is Chinese.
  ///
  /// Chinese uses all rows of its everyday characters, Korean and Japanese the first of them; kana
  /// stand in the same rows for both.
  static func alternative(toChinese raw: [UInt8]) -> String? {
    guard let pairs = Pairs(beginning(of: raw), leads: [0xA1...0xFE], trails: [0xA1...0xFE]) else {
      return nil
    }
    let rows = pairs.numbers.map { $0 >> 8 }.filter { !(0xA1...0xA3 ~= $0) }
    if rows.contains(where: { 0xA4...0xA5 ~= $0 }) { return "EUC-JP (Japanese)" }
    if rows.count >= 3, rows.allSatisfy({ 0xB0...0xC8 ~= $0 }) { return "EUC-KR (Korean)" }
    return rows.count >= 4 && rows.allSatisfy { 0xB0...0xCF ~= $0 } ? "EUC-JP (Japanese)" : nil
  }

  /// Up to the last line break of the first 64 KiB.
  private static func beginning(of raw: [UInt8]) -> [UInt8] {
    let size = 1 << 16
    guard raw.count > size else { return raw }
    let head = raw[..<size]
    return Array(head.lastIndex(of: 0x0A).map { head[..<$0] } ?? head)
  }

  /// Kana, signs and kanji of the first level, between few half-width kana.
  private static func isShiftJIS(_ raw: [UInt8]) -> Bool {
    guard
      let pairs = Pairs(
        raw, leads: [0x81...0x9F, 0xE0...0xEF], trails: [0x40...0x7E, 0x80...0xFC],
        singles: 0xA1...0xDF)
    else { return false }
    let common = pairs.share(0x81...0x83) + pairs.share(0x88...0x97)
    return pairs.count > 1 && pairs.singles * 4 <= pairs.count && common >= 60
      && common + pairs.share(0x98...0x9F) >= 90
  }

  /// Signs and characters of the first level, of which many end in a byte of ASCII.
  private static func isBig5(_ raw: [UInt8]) -> Bool {
    guard
      let pairs = Pairs(raw, leads: [0xA1...0xF9], trails: [0x40...0x7E, 0xA1...0xFE])
    else { return false }
    return pairs.count > 3 && pairs.share(0xA1...0xC6) >= 95
      && pairs.lowTrails * 5 >= pairs.count
  }

  /// Hangul alone, in so many syllables that Chinese would leave their rows.
  private static func isKorean(_ pairs: Pairs) -> Bool {
    let others = pairs.numbers.filter { !(0xA1...0xA3 ~= $0 >> 8) }
    return others.allSatisfy { 0xB0...0xC8 ~= $0 >> 8 } && Set(others).count >= 8
  }
}

/// The characters of two bytes in a text.
private struct Pairs {
  private(set) var numbers: [UInt16] = []
  private(set) var singles = 0
  /// Whose second byte is one of ASCII.
  private(set) var lowTrails = 0
  private var leads = [Int](repeating: 0, count: 256)

  var count: Int { numbers.count }

  /// `nil` where some byte beyond ASCII is no such character; the last may lack its end.
  init?(
    _ raw: [UInt8], leads: [ClosedRange<UInt8>], trails: [ClosedRange<UInt8>],
    singles: ClosedRange<UInt8>? = nil
  ) {
    var lead: UInt8?
    for byte in raw {
      if let first = lead {
        guard trails.contains(where: { $0.contains(byte) }) else { return nil }
        numbers.append(UInt16(first) << 8 | UInt16(byte))
        self.leads[Int(first)] += 1
        if byte < 0x80 { lowTrails += 1 }
        lead = nil
      } else if byte >= 0x80 {
        if leads.contains(where: { $0.contains(byte) }) {
          lead = byte
        } else if singles?.contains(byte) == true {
          self.singles += 1
        } else {
          return nil
        }
      }
    }
  }

  /// How many of a hundred begin with one of these bytes.
  func share(_ range: ClosedRange<Int>) -> Int {
    numbers.isEmpty ? 0 : leads[range].reduce(0, +) * 100 / numbers.count
  }
}
